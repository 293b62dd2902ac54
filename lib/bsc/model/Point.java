package bsc.model;

import java.util.ArrayList;
import java.util.List;

/** A point of a chart, in the units of its axes. */
public record Point(double x, double y) {
    /** The corners of an upright rectangle, in order. */
    public static List<Point> rectangle(double x1, double y1, double x2, double y2) {
        return List.of(new Point(x1, y1), new Point(x2, y1), new Point(x2, y2), new Point(x1, y2));
    }

    /** The part of a convex polygon where a x + b y >= c; it may have no corner, or no breadth. */
    public static List<Point> clip(List<Point> polygon, double a, double b, double c) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Point from = polygon.get(i);
            Point to = polygon.get((i + 1) % polygon.size());
            double f = a * from.x() + b * from.y() - c;
            double t = a * to.x() + b * to.y() - c;
            if (f >= 0) {
                kept.add(from);
            }
            if (f < 0 && t > 0 || f > 0 && t < 0) {
                double share = f / (f - t);
                kept.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
        }
        return kept;
    }
}
