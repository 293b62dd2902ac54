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
    /** The height of a triangle with equal sides, over a side. */
    static final double EQUILATERAL = Math.sqrt(3) / 2;
    private static final double[] QUARTERS = {0.25, 0.5, 0.75};
    private static final double CORNER_WIDTH = 66;
    /** Room for the names outside the triangle, in sides of it: beside, below and above. */
    private static final double BESIDE = 0.3;
    private static final double BESIDE_ALONE = 0.6;
    private static final double BELOW = 0.27;
    private static final double ABOVE = 0.13;

    private final Robustness robustness;
    private final FigureWords words;
    private final TotalClasses classes;
    private final List<TotalParts.WeighedPart> items;

    private SimplexFigure(Robustness robustness, FigureWords words) {
        this.words = words;
        this.robustness = robustness;
        this.classes = TotalClasses.of(robustness, words);
        this.items = TotalParts.of(robustness.weighable(), robustness.weights(), Level.PERSPECTIVES).items();
    }

    static DrawnOrNot of(Robustness robustness, FigureWords words) {
        SimplexFigure figure = new SimplexFigure(robustness, words);
        return figure.items.size() < 2
                ? new DrawnOrNot.NotDrawn(words.say("draw.simplex.none"))
                : new DrawnOrNot.Drawn(figure.plot());
    }

    private Plot plot() {
        List<Plot.Panel> panels = switch (items.size()) {
            case 2 -> List.of(line());
            case 3 -> List.of(triangle(items, List.of()));
            default -> items.stream().map(held -> triangle(items.stream().filter(i -> i != held).toList(), List.of(held))).toList();
        };
        return new Plot("simplex", words.title(words.say("draw.simplex.title"), robustness.study(), robustness.card().period()),
                panels, keys(), words.notes(robustness.study(), note()));
    }

    private List<WeightMap> maps() {
        return switch (items.size()) {
            case 2 -> List.of(WeightMap.line(items.get(0), items.get(1)));
            case 3 -> List.of(WeightMap.triangle(items, List.of()));
            default -> items.stream().map(held -> WeightMap.triangle(items.stream().filter(i -> i != held).toList(), List.of(held))).toList();
        };
    }

    private Plot.Panel triangle(List<TotalParts.WeighedPart> corners, List<TotalParts.WeighedPart> held) {
        WeightMap map = WeightMap.triangle(corners, held);
        boolean alone = held.isEmpty();
        List<Mark> marks = new ArrayList<>();
        RegionMarks painter = new RegionMarks(80, 68, words);
        map.regions(robustness.classes()).forEach(r -> marks.addAll(painter.paint(r, classes)));
        marks.addAll(grid());
        map.regions(robustness.classes()).forEach(r -> painter.name(r, classes, map.given()).ifPresent(marks::add));
        marks.add(given(map));
        for (int i = 0; i < 3; i++) {
            marks.add(new Mark.Label(map.outline().get(i), i == 2 ? name(corners.get(i)) : inLines(name(corners.get(i))), Colour.BLACK,
                    i == 2 ? Mark.Anchor.BOTTOM : Mark.Anchor.TOP));
        }
        double side = alone ? BESIDE_ALONE : BESIDE;
        String title = alone ? "" : name(held.get(0)) + " " + percent(held.get(0).weight());
        return new Plot.Panel(title, alone ? "" : words.say("draw.simplex.held", percent(1 - held.get(0).weight())),
                Axis.bare(-side, 1 + side), Axis.bare(-BELOW, 1 + ABOVE),
                EQUILATERAL * (1 + BELOW + ABOVE) / (1 + 2 * side), marks);
    }

    private Plot.Panel line() {
        WeightMap map = WeightMap.line(items.get(0), items.get(1));
        RegionMarks painter = new RegionMarks(180, 40, words);
        List<Mark> marks = new ArrayList<>();
        map.regions(robustness.classes()).forEach(r -> marks.addAll(painter.paint(r, classes)));
        map.regions(robustness.classes()).forEach(r -> painter.name(r, classes, map.given()).ifPresent(marks::add));
        marks.add(given(map));
        Axis x = Axis.between(words.say("draw.simplex.weight", name(items.get(1))), 0, 100, words);
        List<Axis.Tick> shares = x.ticks().stream().map(t -> new Axis.Tick(t.at() / 100, t.text(), false)).toList();
        return new Plot.Panel("", words.say("draw.simplex.rest", name(items.get(0))), new Axis(x.title(), -0.04, 1.04, shares, false), Axis.bare(-0.05, 1.05), 0.3, marks);
    }

    private Mark given(WeightMap map) {
        return new Mark.Dot(map.given(), Colour.BLACK, MarkSign.DISC, words.say("draw.simplex.given-at", items.stream().map(i -> name(i) + " " + percent(i.weight()))
                .collect(Collectors.joining(", ")), words.range(words.rounded(map.least().at(map.given())), words.rounded(map.most().at(map.given())))));
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

    private String name(TotalParts.WeighedPart perspective) {
        return words.name(perspective.name(), List.of());
    }

    private String percent(double weight) {
        return words.number(java.math.BigDecimal.valueOf(100 * weight), 1) + " %";
    }

    private List<Plot.Key> keys() {
        List<WeightMap.Region> regions = maps().stream().flatMap(m -> m.regions(robustness.classes()).stream()).toList();
        List<Plot.Key> keys = new ArrayList<>(classes.names().stream().filter(n -> regions.stream().anyMatch(r -> r.labels().contains(n)))
                .map(n -> new Plot.Key(n, classes.ink(n), MarkSign.AREA)).toList());
        if (regions.stream().anyMatch(r -> r.labels().size() > 1)) {
            keys.add(new Plot.Key(words.say("draw.simplex.striped"), Colour.GREY, MarkSign.STRIPES));
        }
        keys.add(new Plot.Key(words.say("draw.simplex.given"), Colour.BLACK, MarkSign.DISC));
        return keys;
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        if (items.size() >= 4) {
            notes.add(words.say("draw.simplex.cut"));
        }
        if (items.size() != 2) {
            notes.add(words.say("draw.simplex.corner"));
        }
        if (robustness.least() < robustness.most()) {
            notes.add(words.say(classes.hasGap() ? "draw.simplex.open-or-gap" : "draw.simplex.open"));
        }
        String without = Arrays.stream(Perspective.values()).filter(p -> !robustness.card().of(p).isEmpty() && items.stream()
                .noneMatch(i -> i.id().equals(p.word()))).map(words::of).collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            notes.add(words.say("draw.simplex.without", without));
        }
        notes.add(words.say("draw.simplex.inside", words.source(robustness.weights().source())));
        notes.add(classes.inWords());
        return String.join(" ", notes);
    }
}
