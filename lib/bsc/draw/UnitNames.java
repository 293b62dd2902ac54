package bsc.draw;

import bsc.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The names of points in a panel, each beside its point where it hides no other name and no point; where there is no
 * room, a name is left to the pointer. Lengths are those of a panel as wide as a page.
 */
final class UnitNames {
    /** More names than this are no help. */
    private static final int MOST = 60;
    private static final double PANEL = 400;
    private static final double HIGH = 11;
    private static final double SIGN = 5;

    private final Axis x;
    private final Axis y;
    private final double ratio;
    private final List<String> names = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    UnitNames(Axis x, Axis y, double ratio) {
        this.x = x;
        this.y = y;
        this.ratio = ratio;
    }

    /** A stretch of the page, from its lower left corner. */
    private record Box(double left, double bottom, double width, double height) {
        boolean meets(Box other) {
            return left < other.left + other.width && other.left < left + width && bottom < other.bottom + other.height && other.bottom < bottom + height;
        }
    }

    void add(String name, Point at) {
        names.add(name);
        points.add(at);
    }

    /** No name is to stand on these words. */
    void avoid(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label) {
                double width = Fonts.width(label.text(), Fonts.regular(Look.LABEL)) + SIGN;
                double left = across(label.at()) - (label.anchor() == Mark.Anchor.RIGHT ? width : label.anchor() == Mark.Anchor.LEFT ? 0 : width / 2);
                double bottom = up(label.at()) - (label.anchor() == Mark.Anchor.TOP ? HIGH : HIGH / 2);
                taken.add(new Box(left, bottom, width, HIGH));
            }
        }
    }

    private double across(Point p) {
        return (p.x() - x.low()) / (x.high() - x.low()) * PANEL;
    }

    private double up(Point p) {
        return (p.y() - y.low()) / (y.high() - y.low()) * PANEL * ratio;
    }

    private List<Mark> placed(Function<Point, Colour> behind) {
        List<Box> taken = new ArrayList<>(this.taken);
        points.forEach(p -> taken.add(new Box(across(p) - SIGN, up(p) - SIGN, 2 * SIGN, 2 * SIGN)));
        List<Mark> placed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Point at = points.get(i);
            double width = Fonts.width(names.get(i), Fonts.regular(Look.LABEL));
            double left = across(at);
            double bottom = up(at);
            List<Box> sides = List.of(new Box(left + SIGN, bottom - HIGH / 2, width, HIGH), new Box(left - SIGN - width, bottom - HIGH / 2, width, HIGH),
                    new Box(left - width / 2, bottom + SIGN, width, HIGH), new Box(left - width / 2, bottom - SIGN - HIGH, width, HIGH));
            for (int side = 0; side < sides.size(); side++) {
                Box box = sides.get(side);
                boolean inside = box.left() >= 0 && box.left() + box.width() <= PANEL && box.bottom() >= 0 && box.bottom() + box.height() <= PANEL * ratio;
                if (inside && taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    placed.add(new Mark.Label(spot(at, side), names.get(i), Colour.BLACK,
                            List.of(Mark.Anchor.LEFT, Mark.Anchor.RIGHT, Mark.Anchor.BOTTOM, Mark.Anchor.TOP).get(side), behind.apply(at)));
                    break;
                }
            }
        }
        return placed;
    }

    /** Beside the sign. */
    private Point spot(Point at, int side) {
        double dx = SIGN / PANEL * (x.high() - x.low());
        double dy = SIGN / (PANEL * ratio) * (y.high() - y.low());
        return switch (side) {
            case 0 -> new Point(at.x() + dx, at.y());
            case 1 -> new Point(at.x() - dx, at.y());
            case 2 -> new Point(at.x(), at.y() + dy);
            default -> new Point(at.x(), at.y() - dy);
        };
    }

    /** @param behind the colour of the ground at a point, on which lines give way to a name */
    List<Mark> labels(Function<Point, Colour> behind) {
        return points.size() > MOST ? List.of() : placed(behind);
    }
}
