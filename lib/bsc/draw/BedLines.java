package bsc.draw;

import bsc.beds.BedGeometry;
import bsc.model.Point;
import java.util.ArrayList;
import java.util.List;

/** The rays of bed occupancy and the diagonals of bed turnover within a window, each with its name at one end; those that matter most first, because names give way to earlier ones. */
final class BedLines {
    private static final List<Integer> OCCUPANCY = List.of(75, 85, 60, 50, 90, 70, 80);
    private static final List<Integer> TURNOVER = List.of(30, 50, 20, 100, 40, 60, 10, 15, 80, 12, 25);

    private BedLines() {
    }

    static List<Mark> of(double days, double right, double top) {
        List<Mark> marks = new ArrayList<>();
        for (int turnover : TURNOVER) {
            double end = BedGeometry.intercept(days, turnover);
            if (end < top) {
                marks.add(new Mark.Path(List.of(new Point(0, end), end <= right ? new Point(end, 0) : new Point(right, end - right)), Colour.LINE, MarkSign.DASHED));
            }
        }
        for (int occupancy : OCCUPANCY) {
            double slope = BedGeometry.slope(occupancy);
            marks.add(new Mark.Path(List.of(new Point(0, 0), slope * right > top ? new Point(top / slope, top) : new Point(right, slope * right)), Colour.LINE, MarkSign.THIN_LINE));
        }
        for (int occupancy : OCCUPANCY) {
            double slope = BedGeometry.slope(occupancy);
            marks.add(slope * right > top ? new Mark.Label(new Point(top / slope, top), "BOR " + occupancy + " %", Colour.GREY, Mark.Anchor.TOP)
                    : new Mark.Label(new Point(right, slope * right), "BOR " + occupancy + " %", Colour.GREY, Mark.Anchor.RIGHT));
        }
        for (int turnover : TURNOVER) {
            double end = BedGeometry.intercept(days, turnover);
            if (end < top) {
                marks.add(new Mark.Label(new Point(0, end), "BTO " + turnover, Colour.GREY, Mark.Anchor.LEFT));
            }
        }
        return marks;
    }
}
