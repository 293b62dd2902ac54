package bsc.draw;

import bsc.beds.BedGeometry;
import bsc.model.Point;
import java.util.ArrayList;
import java.util.List;

/** The rays of bed occupancy and the diagonals of bed turnover within a window, each with its number at one end. */
final class BedLines {
    private static final List<Integer> OCCUPANCY = List.of(50, 60, 70, 75, 80, 85, 90);
    private static final List<Integer> TURNOVER = List.of(10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100);

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
            marks.add(slope * right > top ? new Mark.Label(new Point(top / slope, top), occupancy + "%", Colour.GREY, Mark.Anchor.TOP)
                    : new Mark.Label(new Point(right, slope * right), occupancy + "%", Colour.GREY, Mark.Anchor.RIGHT));
        }
        for (int turnover : TURNOVER) {
            double end = BedGeometry.intercept(days, turnover);
            if (end < top) {
                marks.add(new Mark.Label(new Point(0, end), String.valueOf(turnover), Colour.GREY, Mark.Anchor.LEFT));
            }
        }
        return marks;
    }
}
