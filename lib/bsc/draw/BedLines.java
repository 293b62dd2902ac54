package bsc.draw;

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
                marks.add(new Mark.Path(List.of(new Spot(0, end), end <= right ? new Spot(end, 0) : new Spot(right, end - right)), Ink.LINE, Sign.DASHED));
            }
        }
        for (int occupancy : OCCUPANCY) {
            double slope = BedGeometry.slope(occupancy);
            marks.add(new Mark.Path(List.of(new Spot(0, 0), slope * right > top ? new Spot(top / slope, top) : new Spot(right, slope * right)), Ink.LINE, Sign.THIN_LINE));
        }
        for (int occupancy : OCCUPANCY) {
            double slope = BedGeometry.slope(occupancy);
            marks.add(slope * right > top ? new Mark.Text(new Spot(top / slope, top), occupancy + "%", Ink.GREY, Mark.Anchor.TOP)
                    : new Mark.Text(new Spot(right, slope * right), occupancy + "%", Ink.GREY, Mark.Anchor.RIGHT));
        }
        for (int turnover : TURNOVER) {
            double end = BedGeometry.intercept(days, turnover);
            if (end < top) {
                marks.add(new Mark.Text(new Spot(0, end), String.valueOf(turnover), Ink.GREY, Mark.Anchor.LEFT));
            }
        }
        return marks;
    }
}
