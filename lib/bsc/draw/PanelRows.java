package bsc.draw;

import bsc.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Named rows of a panel: a part of them, and how high each is with its name in lines. */
final class PanelRows {
    private static final double GAP = 3;
    private static final double EDGE = 0.499;

    private PanelRows() {
    }

    /** The rows of these places with what stands in them; what runs through several is cut. */
    static Plot.Panel part(Plot.Panel panel, int from, int to) {
        List<Axis.Tick> ticks = new ArrayList<>();
        panel.y().ticks().subList(from, to).forEach(t -> ticks.add(new Axis.Tick(t.at() - from, t.text(), t.heading())));
        List<Mark> marks = new ArrayList<>();
        panel.marks().forEach(m -> marks.addAll(cut(m, from - 0.5, to - 0.5)));
        return panel.with(Axis.rows(panel.y().title(), ticks), moved(marks, y -> y - from));
    }

    private static List<Mark> cut(Mark mark, double top, double bottom) {
        if (mark instanceof Mark.Area a) {
            List<Point> corners = Point.clip(Point.clip(a.corners(), 0, 1, top), 0, -1, -bottom);
            double height = corners.stream().mapToDouble(Point::y).max().orElse(0) - corners.stream().mapToDouble(Point::y).min().orElse(0);
            return height < 1e-9 ? List.of() : List.of(new Mark.Area(corners, a.fill(), a.edge(), a.hover()));
        }
        List<Point> spots = spots(mark);
        boolean outside = spots.stream().allMatch(s -> s.y() < top) || spots.stream().allMatch(s -> s.y() >= bottom);
        return outside ? List.of() : moved(List.of(mark), y -> Math.max(top, Math.min(bottom, y)));
    }

    private static List<Point> spots(Mark mark) {
        return mark instanceof Mark.Path p ? p.spots() : List.of(mark instanceof Mark.Dot d ? d.at() : ((Mark.Label) mark).at());
    }

    private static List<Mark> moved(List<Mark> marks, DoubleUnaryOperator y) {
        List<Mark> moved = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Area a) {
                moved.add(new Mark.Area(points(a.corners(), y), a.fill(), a.edge(), a.hover()));
            } else if (mark instanceof Mark.Path p) {
                moved.add(new Mark.Path(points(p.spots(), y), p.ink(), p.sign()));
            } else if (mark instanceof Mark.Dot d) {
                moved.add(new Mark.Dot(points(List.of(d.at()), y).get(0), d.ink(), d.sign(), d.hover()));
            } else if (mark instanceof Mark.Label l) {
                moved.add(new Mark.Label(points(List.of(l.at()), y).get(0), l.text(), l.ink(), l.anchor(), l.behind(), l.room()));
            }
        }
        return moved;
    }

    private static List<Point> points(List<Point> points, DoubleUnaryOperator y) {
        return points.stream().map(p -> new Point(p.x(), y.applyAsDouble(p.y()))).toList();
    }

    /** How high each row is: its name in lines of this width, and a gap. */
    private static double[] heights(Axis rows, double nameWidth, double size) {
        return rows.ticks().stream().mapToDouble(t -> TickAxis.lines(t, nameWidth, size).size() * Fonts.lineHeight(Fonts.regular(size)) + GAP).toArray();
    }

    /** How high all rows are together. */
    static double height(Axis rows, double nameWidth, double size) {
        return Arrays.stream(heights(rows, nameWidth, size)).sum();
    }

    /** The same panel with each row as high as its name; what stands in a row keeps its size around the row's middle. */
    static Plot.Panel placed(Plot.Panel panel, double nameWidth, double size) {
        double[] heights = heights(panel.y(), nameWidth, size);
        double[] top = new double[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            top[i + 1] = top[i] + heights[i];
        }
        double one = Fonts.lineHeight(Fonts.regular(size)) + GAP;
        DoubleUnaryOperator place = y -> {
            int row = (int) Math.max(0, Math.min(heights.length - 1, Math.round(y)));
            double off = y - row;
            double half = heights[row] / 2;
            return top[row] + half + (Math.abs(off) > EDGE ? Math.signum(off) * half : off * one);
        };
        List<Axis.Tick> ticks = new ArrayList<>();
        panel.y().ticks().forEach(t -> ticks.add(new Axis.Tick(place.applyAsDouble(t.at()), t.text(), t.heading())));
        return panel.with(new Axis(panel.y().title(), 0, top[heights.length], ticks, true), moved(panel.marks(), place));
    }

    /** In this many parts that are about equally high; a heading stays with what it heads. */
    static List<Plot.Panel> split(Plot.Panel panel, int parts, double nameWidth, double size) {
        double[] heights = heights(panel.y(), nameWidth, size);
        double share = Arrays.stream(heights).sum() / parts;
        List<Plot.Panel> split = new ArrayList<>();
        int from = 0;
        double used = 0;
        for (int i = 0; i < heights.length; i++) {
            boolean behindHeading = i > 0 && panel.y().ticks().get(i - 1).heading();
            if (split.size() < parts - 1 && i > from && !behindHeading && used + heights[i] / 2 > share * (split.size() + 1)) {
                split.add(part(panel, from, i));
                from = i;
            }
            used += heights[i];
        }
        split.add(part(panel, from, heights.length));
        return split;
    }
}
