package bsc.draw;

import bsc.model.Aggregation;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Point;
import bsc.robust.Robustness;
import bsc.robust.ScaleClasses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes of a total as the figures about weights show them: a colour each, and the stretches of the total that
 * carry them.
 *
 * @param names from the lowest class to the highest
 */
record TotalClasses(Robustness robustness, List<String> names, FigureWords words) {
    /** A stretch of totals between two bounds, or an end of the picture; the labels are none beyond the scale, several in a gap. */
    record ClassRange(double low, double high, Set<String> labels) {
    }

    static TotalClasses of(Robustness robustness, FigureWords words) {
        Set<String> names = new LinkedHashSet<>();
        robustness.classes().labels().forEach(names::addAll);
        return new TotalClasses(robustness, List.copyOf(names), words);
    }

    Colour ink(String name) {
        return Colour.ofRank(names.indexOf(name), names.size());
    }

    /** Where a total stands, with its unit. */
    String axisTitle() {
        boolean points = robustness.card().aggregation() == Aggregation.SUM_OF_POINTS;
        return words.say(!points ? "draw.total.no-unit" : robustness.ownScale() ? "draw.total.points" : "draw.total.percent");
    }

    List<ClassRange> within(double low, double high) {
        ScaleClasses classes = robustness.classes();
        double[] bounds = classes.boundsAsDoubles();
        List<ClassRange> stretches = new ArrayList<>();
        for (int i = 0; i <= bounds.length; i++) {
            double from = Math.max(low, i == 0 ? low : bounds[i - 1]);
            double to = Math.min(high, i == bounds.length ? high : bounds[i]);
            if (from < to) {
                stretches.add(new ClassRange(from, to, classes.labels().get(2 * i)));
            }
        }
        return stretches;
    }

    /** The bounds that an axis shows, as lines from one row or height to another. */
    List<Mark> bounds(Axis x, double from, double to, MarkSign sign) {
        return robustness.classes().bounds().stream().mapToDouble(Number::doubleValue).filter(b -> b > x.low() && b < x.high())
                .<Mark>mapToObj(b -> new Mark.Path(List.of(new Point(b, from), new Point(b, to)), Colour.GREY, sign)).toList();
    }

    List<Mark> backgrounds(Axis x, double from, double to) {
        return within(x.low(), x.high()).stream().filter(s -> s.labels().size() == 1).<Mark>map(s -> new Mark.Area(
                Point.rectangle(s.low(), from, s.high(), to), ink(name(s)), Colour.NONE, name(s))).toList();
    }

    /** The names of the classes in the middle of what the axis shows of them, as far as they fit. */
    List<Mark> namesAt(Axis x, double at, double points) {
        return within(x.low(), x.high()).stream().filter(s -> fits(s, x, points)).<Mark>map(s -> new Mark.Label(new Point((s.low() + s.high()) / 2, at), name(s), Colour.BLACK, Mark.Anchor.CENTRE)).toList();
    }

    private static boolean fits(ClassRange stretch, Axis x, double points) {
        return stretch.labels().size() == 1 && Fonts.width(name(stretch), Fonts.regular(Look.LABEL)) + 4
                < (stretch.high() - stretch.low()) / (x.high() - x.low()) * points;
    }

    /** The classes that the axis shows too little of to name them there. */
    List<Plot.Key> unnamed(Axis x, double points) {
        return within(x.low(), x.high()).stream().filter(s -> s.labels().size() == 1 && !fits(s, x, points)).map(s -> new Plot.Key(name(s),
                ink(name(s)), MarkSign.AREA)).toList();
    }

    /** True when totals between two classes belong to neither or to both. */
    boolean hasGap() {
        ScaleClasses classes = robustness.classes();
        return java.util.stream.IntStream.range(0, classes.size()).anyMatch(p -> p % 2 == 0 && classes.labels().get(p).size() > 1);
    }

    private static String name(ClassRange stretch) {
        return stretch.labels().iterator().next();
    }

    /** The bounds in words with the scale they come from, for the note below a figure. */
    String inWords() {
        String source = robustness.ownScale() ? words.say("draw.own-scale", robustness.scale().rows().get(0).where())
                : robustness.scale().source();
        return words.say("draw.classes-from", String.join(", ", robustness.scale().rows().stream().map(this::inWords).toList()), source);
    }

    private String inWords(Band band) {
        if (!(band.criterion() instanceof Criterion.Range r)) {
            return band.label();
        }
        String low = r.low().map(e -> words.number(e.at().doubleValue())).orElse("");
        String high = r.high().map(e -> words.number(e.at().doubleValue())).orElse("");
        return band.label() + " (" + (low.isEmpty() ? words.say("draw.up-to", high) : high.isEmpty() ? words.say("end.above", low) : words.range(low, high)) + ")";
    }
}
