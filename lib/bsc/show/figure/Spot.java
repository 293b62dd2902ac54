package bsc.show.figure;

import java.util.List;

/** A place in a panel, in the coordinates of its axes. */
public record Spot(double x, double y) {
    /** The corners of an upright rectangle, in order. */
    public static List<Spot> rectangle(double x1, double y1, double x2, double y2) {
        return List.of(new Spot(x1, y1), new Spot(x2, y1), new Spot(x2, y2), new Spot(x1, y2));
    }
}
