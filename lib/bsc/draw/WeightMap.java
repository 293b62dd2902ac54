package bsc.draw;

import bsc.model.Point;
import bsc.robust.Level;
import bsc.robust.OpenScoresAt;
import bsc.robust.ScaleClasses;
import bsc.robust.TotalParts;
import bsc.weight.WeightedTotal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A flat map of weightings, on which a total is a plane, so that classes meet in straight lines. On a triangle with the
 * corners (0, 0), (1, 0) and (1/2, 1) three of the perspectives share the weight r that is left to them: at (x, y) their
 * shares of it are b1 = 1 - x - y/2, b2 = x - y/2 and b3 = y, and T = h + r (b1 a1 + b2 a2 + b3 a3), where h comes from
 * the perspective that is held. On a line from 0 to 1 there are two: b1 = 1 - x and b2 = x.
 *
 * @param outline the whole map
 * @param least   the total with open scores at their least
 * @param given   where the given weights lie
 */
record WeightMap(List<Point> outline, Plane least, Plane most, Point given) {
    private static final double NOTHING = 1e-9;

    /**
     * T = c + a x + b y.
     *
     * @param given the total at the given weights, which all others equal where the plane is level
     */
    record Plane(double c, double a, double b, WeightedTotal given) {
        double at(Point spot) {
            return c + a * spot.x() + b * spot.y();
        }

        private boolean level() {
            return Math.abs(a) < NOTHING && Math.abs(b) < NOTHING;
        }

        /** The part of a polygon whose totals lie in a stretch between two bounds. */
        private List<Point> clip(List<Point> polygon, double[] bounds, int stretch) {
            List<Point> part = stretch == 0 ? polygon : Point.clip(polygon, a, b, bounds[stretch - 1] - c);
            return stretch == bounds.length ? part : Point.clip(part, -a, -b, c - bounds[stretch]);
        }

        /** The places of the scale that the map can reach: all stretches, or the one place where the plane is level. */
        private int[] places(ScaleClasses classes) {
            return level() ? new int[] {classes.at(given)} : IntStream.range(0, classes.size()).filter(p -> p % 2 == 0).toArray();
        }

        private List<Point> part(List<Point> polygon, double[] bounds, int place) {
            return level() ? polygon : clip(polygon, bounds, place / 2);
        }
    }

    /** A part of the map and the classes that a total there may have; several where open scores decide, or in a gap. */
    record Region(Set<String> labels, List<Point> corners) {
    }

    /** Three perspectives at the corners; the others, which are held, have the rest of the weight. */
    static WeightMap triangle(List<TotalParts.WeighedPart> corners, List<TotalParts.WeighedPart> held) {
        double rest = corners.stream().mapToDouble(TotalParts.WeighedPart::weight).sum();
        double y = corners.get(2).weight() / rest;
        return new WeightMap(List.of(new Point(0, 0), new Point(1, 0), new Point(0.5, 1)), plane(corners, held, TotalParts.WeighedPart::least, OpenScoresAt.LEAST),
                plane(corners, held, TotalParts.WeighedPart::most, OpenScoresAt.MOST), new Point(corners.get(1).weight() / rest + y / 2, y));
    }

    private static Plane plane(List<TotalParts.WeighedPart> corners, List<TotalParts.WeighedPart> held, ToDoubleFunction<TotalParts.WeighedPart> achieved, OpenScoresAt ending) {
        double[] a = corners.stream().mapToDouble(achieved).toArray();
        double rest = corners.stream().mapToDouble(TotalParts.WeighedPart::weight).sum();
        double fixed = held.stream().mapToDouble(h -> h.weight() * achieved.applyAsDouble(h)).sum();
        List<TotalParts.WeighedPart> all = Stream.concat(corners.stream(), held.stream()).toList();
        return new Plane(fixed + rest * a[0], rest * (a[1] - a[0]), rest * (a[2] - (a[0] + a[1]) / 2),
                new TotalParts(Level.PERSPECTIVES, all).total(ending));
    }

    /** Two perspectives, the second from none of the weight to all of it; upwards there is nothing to see. */
    static WeightMap line(TotalParts.WeighedPart first, TotalParts.WeighedPart second) {
        TotalParts both = new TotalParts(Level.PERSPECTIVES, List.of(first, second));
        return new WeightMap(Point.rectangle(0, 0, 1, 1),
                new Plane(first.least(), second.least() - first.least(), 0, both.total(OpenScoresAt.LEAST)),
                new Plane(first.most(), second.most() - first.most(), 0, both.total(OpenScoresAt.MOST)), new Point(second.weight(), 0.5));
    }

    List<Region> regions(ScaleClasses classes) {
        double[] bounds = classes.boundsAsDoubles();
        List<Region> regions = new ArrayList<>();
        for (int low : least.places(classes)) {
            List<Point> part = least.part(outline, bounds, low);
            for (int high : most.places(classes)) {
                List<Point> corners = high < low ? List.<Point>of() : most.part(part, bounds, high);
                if (area(corners) > NOTHING) {
                    Set<String> labels = new LinkedHashSet<>();
                    classes.labels().subList(low, high + 1).forEach(labels::addAll);
                    regions.add(new Region(labels, corners));
                }
            }
        }
        return regions;
    }

    private static double area(List<Point> corners) {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = corners.get((i + 1) % corners.size());
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return Math.abs(twice) / 2;
    }
}
