package bsc.draw;

import bsc.model.Perspective;
import bsc.model.Point;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.TotalParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The class of the total for every weighting of the perspectives. Of four perspectives the weightings fill a
 * tetrahedron, which is shown by four cuts through the given weights: in each, one perspective is held at its given
 * weight and the three others share the rest. Three fill one triangle, two a line.
 */
final class SimplexFigure {
    private static final double[] QUARTERS = {0.25, 0.5, 0.75};
    private static final double CORNER_WIDTH = 48;
    /** A cut: narrower than it is high by a hair, so that two stand side by side in a column of print. */
    private static final double CUT_RATIO = 0.99;
    private static final double ALONE_RATIO = 0.6;

    private final Robustness robustness;
    private final TotalClasses classes;
    private final List<TotalParts.Item> items;

    private SimplexFigure(Robustness robustness) {
        this.robustness = robustness;
        this.classes = TotalClasses.of(robustness);
        this.items = TotalParts.of(robustness.weighable(), robustness.weights(), Level.PERSPECTIVES).items();
    }

    static DrawnOrNot of(Robustness robustness) {
        SimplexFigure figure = new SimplexFigure(robustness);
        return figure.items.size() < 2
                ? new DrawnOrNot.NotDrawn("one perspective has all the weight, so there is no other weighting of perspectives")
                : new DrawnOrNot.Drawn(figure.plot());
    }

    private Plot plot() {
        List<Plot.Panel> panels = switch (items.size()) {
            case 2 -> List.of(line());
            case 3 -> List.of(triangle(items, List.of()));
            default -> items.stream().map(held -> triangle(items.stream().filter(i -> i != held).toList(), List.of(held))).toList();
        };
        return new Plot("simplex", Captions.title("Class for every weighting of the perspectives", robustness.study(), robustness.card().period()),
                panels, keys(), Captions.notes(robustness.study(), note()));
    }

    private List<WeightMap> maps() {
        return switch (items.size()) {
            case 2 -> List.of(WeightMap.line(items.get(0), items.get(1)));
            case 3 -> List.of(WeightMap.triangle(items, List.of()));
            default -> items.stream().map(held -> WeightMap.triangle(items.stream().filter(i -> i != held).toList(), List.of(held))).toList();
        };
    }

    private Plot.Panel triangle(List<TotalParts.Item> corners, List<TotalParts.Item> held) {
        WeightMap map = WeightMap.triangle(corners, held);
        boolean alone = held.isEmpty();
        List<Mark> marks = new ArrayList<>();
        RegionMarks painter = new RegionMarks(80, 68);
        map.regions(robustness.classes()).forEach(r -> marks.addAll(painter.paint(r, classes)));
        marks.addAll(grid());
        map.regions(robustness.classes()).forEach(r -> painter.name(r, classes, map.given()).ifPresent(marks::add));
        marks.add(given(map));
        for (int i = 0; i < 3; i++) {
            marks.add(new Mark.Label(map.outline().get(i), i == 2 ? corners.get(i).name() : inLines(corners.get(i).name()), Colour.BLACK,
                    i == 2 ? Mark.Anchor.BOTTOM : Mark.Anchor.TOP));
        }
        double side = alone ? 0.55 : 0.08;
        String title = alone ? "" : held.get(0).name() + " " + percent(held.get(0).weight());
        return new Plot.Panel(title, alone ? "" : "held; the others share " + percent(1 - held.get(0).weight()),
                Axis.bare(-side, 1 + side), Axis.bare(-0.27, 1.13), alone ? ALONE_RATIO : CUT_RATIO, marks);
    }

    private Plot.Panel line() {
        WeightMap map = WeightMap.line(items.get(0), items.get(1));
        RegionMarks painter = new RegionMarks(180, 40);
        List<Mark> marks = new ArrayList<>();
        map.regions(robustness.classes()).forEach(r -> marks.addAll(painter.paint(r, classes)));
        map.regions(robustness.classes()).forEach(r -> painter.name(r, classes, map.given()).ifPresent(marks::add));
        marks.add(given(map));
        Axis x = Axis.between("weight of " + items.get(1).name() + " (%), the rest " + items.get(0).name(), 0, 100);
        List<Axis.Tick> shares = x.ticks().stream().map(t -> new Axis.Tick(t.at() / 100, t.text(), false)).toList();
        return new Plot.Panel("", "", new Axis(x.title(), -0.04, 1.04, shares, false), Axis.bare(-0.05, 1.05), 0.3, marks);
    }

    private Mark given(WeightMap map) {
        return new Mark.Dot(map.given(), Colour.BLACK, MarkSign.DISC, "given: " + items.stream().map(i -> i.name() + " " + percent(i.weight()))
                .collect(Collectors.joining(", ")) + "; total " + Num.rounded(map.least().at(map.given()))
                + (robustness.most() > robustness.least() ? " to " + Num.rounded(map.most().at(map.given())) : ""));
    }

    /** Lines on which one corner has a quarter, a half, three quarters of what the corners share. */
    private static List<Mark> grid() {
        List<Mark> lines = new ArrayList<>();
        for (double q : QUARTERS) {
            lines.add(path(new Point(q / 2, q), new Point(1 - q / 2, q)));
            lines.add(path(new Point(q, 0), new Point((1 + q) / 2, 1 - q)));
            lines.add(path(new Point(1 - q, 0), new Point((1 - q) / 2, 1 - q)));
        }
        return lines;
    }

    private static Mark path(Point from, Point to) {
        return new Mark.Path(List.of(from, to), Colour.WHITE, MarkSign.THIN_LINE);
    }

    private static String inLines(String name) {
        return String.join("\n", Fonts.lines(name, Fonts.regular(Look.LABEL), CORNER_WIDTH));
    }

    private static String percent(double weight) {
        return Num.text(java.math.BigDecimal.valueOf(100 * weight), 1) + " %";
    }

    private List<Plot.Key> keys() {
        List<WeightMap.Region> regions = maps().stream().flatMap(m -> m.regions(robustness.classes()).stream()).toList();
        List<Plot.Key> keys = new ArrayList<>(classes.names().stream().filter(n -> regions.stream().anyMatch(r -> r.labels().contains(n)))
                .map(n -> new Plot.Key(n, classes.ink(n), MarkSign.AREA)).toList());
        if (regions.stream().anyMatch(r -> r.labels().size() > 1)) {
            keys.add(new Plot.Key("striped: either class", Colour.GREY, MarkSign.STRIPES));
        }
        keys.add(new Plot.Key("given weights", Colour.BLACK, MarkSign.DISC));
        return keys;
    }

    private String note() {
        String cut = items.size() < 4 ? "" : "Each triangle is a cut through the given weights: the perspective in its title is held at its weight. ";
        String corner = items.size() == 2 ? "" : "At a corner one perspective has all the weight that is shared, on the side opposite none; white lines "
                + "stand at a quarter, a half and three quarters. ";
        String open = robustness.least() < robustness.most() ? "Striped: open scores decide between two classes"
                + (classes.hasGap() ? ", or the total lies in a gap between them. " : ". ") : "";
        String without = Arrays.stream(Perspective.values()).filter(p -> !robustness.card().of(p).isEmpty() && items.stream()
                .noneMatch(i -> i.id().equals(p.word()))).map(Perspective::title).collect(Collectors.joining(", "));
        return cut + corner + open + (without.isEmpty() ? "" : "Without weight, and not shown: " + without + ". ") + "Inside each perspective the shares of its indicators stay as given (" + robustness.weights().source() + "). "
                + classes.inWords();
    }
}
