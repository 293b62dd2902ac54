package bsc.draw;

import java.util.ArrayList;
import java.util.List;

/** A place in a panel, in the coordinates of its axes. */
public record Spot(double x, double y) {
    /** The corners of an upright rectangle, in order. */
    public static List<Spot> rectangle(double x1, double y1, double x2, double y2) {
        return List.of(new Spot(x1, y1), new Spot(x2, y1), new Spot(x2, y2), new Spot(x1, y2));
    }

    /** The part of a convex polygon where a x + b y >= c; it may have no corner, or no breadth. */
    static List<Spot> clip(List<Spot> polygon, double a, double b, double c) {
        List<Spot> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Spot from = polygon.get(i);
            Spot to = polygon.get((i + 1) % polygon.size());
            double f = a * from.x() + b * from.y() - c;
            double t = a * to.x() + b * to.y() - c;
            if (f >= 0) {
                kept.add(from);
            }
            if (f < 0 && t > 0 || f > 0 && t < 0) {
                double share = f / (f - t);
                kept.add(new Spot(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
        }
        return kept;
    }
}
