package bsc.draw;

import bsc.model.Point;
import bsc.robust.DrawnFrom;
import bsc.robust.DrawnTotals;
import bsc.robust.Level;
import bsc.robust.Robustness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Histograms of the totals of drawn weightings over the classes: of indicators and of perspectives, flat and around the given ones. */
final class TotalsFigure {
    /** How many bins of the draws make one, the most first; a histogram is to have at least so many bins. */
    private static final int[] JOINED = {4, 2, 1};
    private static final int FEWEST = 16;
    /** The share of draws at each end that may lie beyond the axis. */
    private static final double BEYOND = 0.0005;
    private static final double RATIO = 0.58;
    private static final double NARROWEST_AXIS = 160;
    private static final double HEADROOM = 1.2;
    private static final double NAME_AT = 1.12;
    private static final double FOOT = 0.1;

    private final Robustness robustness;
    private final FigureWords words;
    private final TotalClasses classes;
    private final List<DrawnTotals> drawn;

    private TotalsFigure(Robustness robustness, FigureWords words) {
        this.words = words;
        this.robustness = robustness;
        this.classes = TotalClasses.of(robustness, words);
        this.drawn = robustness.drawn().stream().filter(d -> d.width() > 0).toList();
    }

    static DrawnOrNot of(Robustness robustness, FigureWords words) {
        TotalsFigure figure = new TotalsFigure(robustness, words);
        return figure.drawn.isEmpty() ? new DrawnOrNot.NotDrawn(words.say("draw.totals.none"))
                : new DrawnOrNot.Drawn(figure.plot());
    }

    /** A histogram with several bins of the draws in one: the left ends, one right end more, and the share in each, in percent. */
    private record Bins(List<Double> ends, List<Double> shares) {
        static Bins of(DrawnTotals drawn, List<Long> counts, int joined) {
            List<Double> ends = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            for (int bin = 0; bin < counts.size(); bin += joined) {
                ends.add(drawn.low() + bin * drawn.width());
                shares.add(100.0 * counts.subList(bin, Math.min(bin + joined, counts.size())).stream().mapToLong(c -> c).sum()
                        / drawn.drawing().draws());
            }
            ends.add(drawn.low() + counts.size() * drawn.width());
            return new Bins(ends, shares);
        }

        double highest() {
            return shares.stream().mapToDouble(s -> s).max().orElse(0);
        }

        /** Up and down over the bins, from the ground to the ground. */
        List<Point> steps(double low, double high) {
            List<Point> steps = new ArrayList<>();
            for (int i = 0; i < shares.size(); i++) {
                if (ends.get(i + 1) > low && ends.get(i) < high) {
                    double left = Math.max(low, ends.get(i));
                    steps.add(new Point(left, steps.isEmpty() ? 0 : steps.get(steps.size() - 1).y()));
                    steps.add(new Point(left, shares.get(i)));
                    steps.add(new Point(Math.min(high, ends.get(i + 1)), shares.get(i)));
                }
            }
            steps.add(new Point(steps.get(steps.size() - 1).x(), 0));
            return steps;
        }
    }

    /** Where nearly all totals lie: from the least with open scores at their least to the greatest with them at their greatest. */
    private static double[] reach(DrawnTotals drawn) {
        double allowed = BEYOND * drawn.drawing().draws();
        int first = 0;
        for (long before = drawn.leastBins().get(0); before <= allowed; before += drawn.leastBins().get(first)) {
            first++;
        }
        int last = drawn.mostBins().size() - 1;
        for (long after = drawn.mostBins().get(last); after <= allowed; after += drawn.mostBins().get(last)) {
            last--;
        }
        return new double[] {drawn.low() + first * drawn.width(), drawn.low() + (last + 1) * drawn.width()};
    }

    private static int joined(DrawnTotals drawn) {
        double[] reach = reach(drawn);
        for (int joined : JOINED) {
            if ((reach[1] - reach[0]) / (joined * drawn.width()) >= FEWEST) {
                return joined;
            }
        }
        return 1;
    }

    private boolean open() {
        return robustness.weighable().achievements().stream().anyMatch(a -> a.size() > 1);
    }

    private Plot plot() {
        double[] reach = DoubleStream.concat(drawn.stream().flatMapToDouble(d -> DoubleStream.of(reach(d))),
                robustness.margins().stream().mapToDouble(m -> m.bound())).sorted().toArray();
        double room = (reach[reach.length - 1] - reach[0]) * 0.02;
        Axis x = Axis.between(classes.axisTitle(), reach[0] - room, reach[reach.length - 1] + room, words);
        double highest = drawn.stream().flatMap(d -> Stream.of(d.leastBins(), d.mostBins()).map(counts -> Bins.of(d, counts, joined(d)))).mapToDouble(Bins::highest).max().orElseThrow();
        List<Plot.Key> keys = new ArrayList<>();
        keys.add(new Plot.Key(words.say(open() ? "draw.totals.least" : "draw.totals.drawn"), Colour.BAR, MarkSign.AREA));
        if (open()) {
            keys.add(new Plot.Key(words.say("draw.totals.greatest"), Colour.DOWN, MarkSign.LINE));
        }
        keys.addAll(classes.unnamed(x, NARROWEST_AXIS));
        keys.add(new Plot.Key(words.say("draw.totals.given"), Colour.BLACK, MarkSign.TRIANGLE));
        return new Plot("totals", words.title(words.say("draw.totals.title"), robustness.study(), robustness.card().period()),
                drawn.stream().map(d -> panel(d, x, highest)).toList(), keys, words.notes(robustness.study(), note()));
    }

    private Plot.Panel panel(DrawnTotals totals, Axis x, double highest) {
        Bins least = Bins.of(totals, totals.leastBins(), joined(totals));
        Bins most = Bins.of(totals, totals.mostBins(), joined(totals));
        double top = highest * HEADROOM;
        double foot = -highest * FOOT;
        Axis ticks = Axis.between(words.say("draw.totals.axis"), 0, highest, words);
        Axis y = new Axis(ticks.title(), foot, top, ticks.ticks(), false);
        List<Mark> marks = new ArrayList<>(classes.backgrounds(x, foot, top));
        marks.add(new Mark.Area(least.steps(x.low(), x.high()), Colour.BAR, Colour.NONE, words.say(open() ? "draw.totals.least" : "draw.totals.drawn")));
        if (open()) {
            marks.add(new Mark.Path(most.steps(x.low(), x.high()), Colour.DOWN, MarkSign.THIN_LINE));
        }
        marks.addAll(classes.bounds(x, foot, top, MarkSign.DASHED));
        marks.add(new Mark.Path(List.of(new Point(x.low(), 0), new Point(x.high(), 0)), Colour.GREY, MarkSign.THIN_LINE));
        marks.addAll(classes.namesAt(x, highest * NAME_AT, NARROWEST_AXIS));
        DoubleStream.of(robustness.least(), robustness.most()).distinct().forEach(t -> marks.add(new Mark.Dot(new Point(t, foot / 2),
                Colour.BLACK, MarkSign.TRIANGLE, words.say("draw.totals.given") + ": " + words.rounded(t))));
        return new Plot.Panel(words.say(totals.drawing().level() == Level.INDICATORS ? "draw.indicators" : "draw.perspectives") + ", "
                + words.say(totals.drawing().from() == DrawnFrom.FLAT ? "draw.totals.any" : "draw.totals.near"), kept(totals), x, y, RATIO, marks);
    }

    private String kept(DrawnTotals totals) {
        String always = words.percent(totals.keptAlways().share(), 1);
        String sometimes = words.percent(totals.keptSometimes().share(), 1);
        return words.words().or(List.copyOf(robustness.labels())) + " " + words.range(always, sometimes) + " %";
    }

    private String note() {
        DrawnTotals first = drawn.get(0);
        double error = drawn.stream().flatMapToDouble(d -> DoubleStream.of(half(d.keptAlways()), half(d.keptSometimes()))).max().orElse(0);
        List<String> notes = new ArrayList<>(List.of(words.say("draw.totals.weightings", first.drawing().draws(), first.drawing().seed(),
                words.source(robustness.weights().source()), words.number(first.drawing().concentration())),
                words.say(open() ? "draw.totals.kept-open" : "draw.totals.kept", words.percent(error, 2)), words.say("draw.totals.beyond", words.percent(BEYOND, 2))));
        if (robustness.drawn().size() > drawn.size()) {
            notes.add(words.say("draw.totals.no-perspectives"));
        }
        notes.add(classes.inWords());
        return String.join(" ", notes);
    }

    private static double half(DrawnTotals.Share share) {
        return (share.high() - share.low()) / 2;
    }
}
