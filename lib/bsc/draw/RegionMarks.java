package bsc.draw;

import bsc.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a part of a map of weightings is painted: in the colour of its class, or striped in those of several, with its name where it fits. */
final class RegionMarks {
    private static final double PERIOD = 0.07;
    private static final int LEVELS = 24;
    /** Points a unit of the map has at least, across and upwards. */
    private final double across;
    private final double upwards;
    private final FigureWords words;

    RegionMarks(double across, double upwards, FigureWords words) {
        this.across = across;
        this.upwards = upwards;
        this.words = words;
    }

    List<Mark> paint(WeightMap.Region region, TotalClasses classes) {
        List<Mark> marks = new ArrayList<>();
        List<String> names = List.copyOf(region.labels());
        if (names.isEmpty()) {
            return marks;
        }
        String hover = words.words().or(names);
        marks.add(new Mark.Area(region.corners(), classes.ink(names.get(0)), Colour.NONE, hover));
        double width = PERIOD / names.size();
        for (int i = 1; i < names.size(); i++) {
            for (double from = i * width; from < 2; from += PERIOD) {
                List<Point> stripe = Point.clip(Point.clip(region.corners(), 1, upwards / across, from), -1, -upwards / across, -from - width);
                if (stripe.size() > 2) {
                    marks.add(new Mark.Area(stripe, classes.ink(names.get(i)), Colour.NONE, hover));
                }
            }
        }
        marks.add(new Mark.Area(region.corners(), Colour.NONE, Colour.BLACK, ""));
        return marks;
    }

    /** The name at the widest place that is free of the given spot. */
    Optional<Mark> name(WeightMap.Region region, TotalClasses classes, Point free) {
        if (region.labels().isEmpty()) {
            return Optional.empty();
        }
        String name = words.words().or(List.copyOf(region.labels()));
        double half = Look.LABEL / 2 / upwards;
        double needed = (Fonts.width(name, Fonts.regular(Look.LABEL)) + 3) / across;
        double low = region.corners().stream().mapToDouble(Point::y).min().orElse(0);
        double high = region.corners().stream().mapToDouble(Point::y).max().orElse(0);
        Optional<Point> best = Optional.empty();
        double widest = needed;
        for (int i = 1; i < LEVELS; i++) {
            double y = low + (high - low) * i / LEVELS;
            for (double[] room : rooms(region.corners(), y, half, free)) {
                if (room[1] - room[0] > widest) {
                    widest = room[1] - room[0];
                    best = Optional.of(new Point((room[0] + room[1]) / 2, y));
                }
            }
        }
        return best.map(spot -> region.labels().size() > 1 ? new Mark.Label(spot, name, Colour.GREY, Mark.Anchor.CENTRE)
                : new Mark.Label(spot, name, Colour.BLACK, Mark.Anchor.CENTRE, classes.ink(name)));
    }

    /** What a line of words at a height finds inside the corners, left and right of the spot that must stay free. */
    private List<double[]> rooms(List<Point> corners, double y, double half, Point free) {
        double left = Double.NEGATIVE_INFINITY;
        double right = Double.POSITIVE_INFINITY;
        for (double at : new double[] {y - half, y + half}) {
            List<Point> chord = Point.clip(Point.clip(corners, 0, 1, at - 1e-6), 0, -1, -at - 1e-6);
            left = Math.max(left, chord.stream().mapToDouble(Point::x).min().orElse(Double.POSITIVE_INFINITY));
            right = Math.min(right, chord.stream().mapToDouble(Point::x).max().orElse(Double.NEGATIVE_INFINITY));
        }
        double clear = Look.LABEL / across;
        return Math.abs(free.y() - y) > 2 * half + 2 / upwards ? List.of(new double[] {left, right})
                : List.of(new double[] {left, Math.min(right, free.x() - clear)}, new double[] {Math.max(left, free.x() + clear), right});
    }
}
