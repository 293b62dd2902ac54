package bsc.draw;

import bsc.audit.Audit;
import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Point;
import bsc.model.Value;
import bsc.score.BestBands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each indicator over the periods of a study, published and recomputed, before the range of its standard. */
final class TrendsFigure {
    private static final double MARGIN = 0.08;

    private TrendsFigure() {
    }

    /** The values of an indicator by one way of reading it; empty where there is none. */
    private record TrendLine(List<OptionalDouble> values, Colour ink, MarkSign sign, String name) {
        long known() {
            return values.stream().filter(OptionalDouble::isPresent).count();
        }
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        List<String> periods = audit.study().periods().stream().filter(p -> !p.span()).map(Period::name).toList();
        List<Plot.Panel> panels = new ArrayList<>();
        Optional<String> told = Optional.empty();
        for (Indicator indicator : audit.study().indicators()) {
            List<TrendLine> series = List.of(published(audit.quantities(), indicator, periods, words), recomputed(audit.quantities(), indicator, periods, words));
            if (series.stream().anyMatch(s -> s.known() >= 2)) {
                panels.add(panel(audit, indicator, periods, series, words));
                told = told(indicator, periods, series, words);
            }
        }
        if (panels.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.trends.none"));
        }
        if (panels.size() == 1 && told.isPresent()) {
            return new DrawnOrNot.NotDrawn(told.get());
        }
        return new DrawnOrNot.Drawn(new Plot("trends", words.title(words.say("draw.trends.title"), audit.study(), ""), panels,
                keys(panels, words), words.notes(audit.study(), words.say("draw.trends.note"))));
    }

    /** What a sentence tells better than a line between two points; empty where there are more. */
    private static Optional<String> told(Indicator indicator, List<String> periods, List<TrendLine> series, FigureWords words) {
        TrendLine line = series.stream().filter(s -> s.known() >= 2).findFirst().orElseThrow();
        List<String> points = IntStream.range(0, periods.size()).filter(i -> line.values().get(i).isPresent())
                .mapToObj(i -> periods.get(i) + ": " + words.number(line.values().get(i).getAsDouble()) + " " + words.behind(indicator.unit())).map(String::strip).toList();
        return points.size() > 2 ? Optional.empty() : Optional.of(words.say("draw.trends.two", words.name(indicator), String.join("; ", points)));
    }

    /** Only what is drawn. */
    private static List<Plot.Key> keys(List<Plot.Panel> panels, FigureWords words) {
        List<Mark> marks = panels.stream().flatMap(p -> p.marks().stream()).toList();
        List<Plot.Key> keys = new ArrayList<>();
        if (marks.stream().anyMatch(m -> m instanceof Mark.Dot d && d.ink() == Colour.PUBLISHED)) {
            keys.add(new Plot.Key(words.say("draw.published"), Colour.PUBLISHED, MarkSign.DISC));
        }
        if (marks.stream().anyMatch(m -> m instanceof Mark.Dot d && d.ink() == Colour.RECOMPUTED)) {
            keys.add(new Plot.Key(words.say("draw.from-inputs"), Colour.RECOMPUTED, MarkSign.OPEN_DIAMOND));
        }
        if (marks.stream().anyMatch(Mark.Area.class::isInstance)) {
            keys.add(new Plot.Key(words.say("draw.trends.standard"), Colour.BAND, MarkSign.AREA));
        }
        return keys;
    }

    private static TrendLine published(Quantities quantities, Indicator indicator, List<String> periods, FigureWords words) {
        return new TrendLine(periods.stream().map(p -> quantities.printed(indicator, Occasion.of(p))
                .map(n -> OptionalDouble.of(n.unit().in(indicator.unit(), n.value()).doubleValue())).orElse(OptionalDouble.empty())).toList(),
                Colour.PUBLISHED, MarkSign.DISC, words.say("draw.published"));
    }

    private static TrendLine recomputed(Quantities quantities, Indicator indicator, List<String> periods, FigureWords words) {
        Reading reading = Reading.ORDINARY.withBasis(Basis.RECOMPUTED);
        return new TrendLine(periods.stream().map(p -> !FigureWords.isBase(quantities, indicator, p)
                && quantities.recomputed(indicator, Occasion.of(p), reading) instanceof Value.Known k ? OptionalDouble.of(k.centre().doubleValue()) : OptionalDouble.empty()).toList(),
                Colour.RECOMPUTED, MarkSign.OPEN_DIAMOND, words.say("draw.recomputed"));
    }

    private static Plot.Panel panel(Audit audit, Indicator indicator, List<String> periods, List<TrendLine> series, FigureWords words) {
        List<Band> best = BestBands.of(audit.study().bandsOf(indicator), Optional.empty()).rows().stream().filter(b -> b.criterion() instanceof Criterion.Range).toList();
        List<Criterion.Range> ranges = best.stream().map(b -> (Criterion.Range) b.criterion()).toList();
        String standard = best.isEmpty() ? "" : words.standard(best, words.behind(indicator.unit()));
        double[] values = series.stream().flatMap(s -> s.values().stream()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).toArray();
        double[] ends = Stream.concat(java.util.Arrays.stream(values).boxed(), ranges.stream()
                .flatMap(r -> Stream.of(r.low(), r.high()).flatMap(Optional::stream)).map(e -> e.at().doubleValue()))
                .mapToDouble(Double::doubleValue).sorted().toArray();
        double scale = scale(Math.max(Math.abs(ends[0]), Math.abs(ends[ends.length - 1])));
        ends = java.util.Arrays.stream(ends).map(e -> e / scale).toArray();
        double margin = (ends[ends.length - 1] - ends[0]) * MARGIN;
        // shares and rates cannot be negative, so a margin does not go below zero
        double low = ends[0] >= 0 ? Math.max(0, ends[0] - margin) : ends[0] - margin;
        Axis y = Axis.around(unit(indicator, scale, words), low, ends[ends.length - 1] + margin, words);
        List<Mark> marks = new ArrayList<>();
        for (Criterion.Range range : ranges) {
            marks.add(new Mark.Area(Point.rectangle(-0.5, range.low().map(e -> e.at().doubleValue() / scale).orElse(y.low()), periods.size() - 0.5,
                    range.high().map(e -> e.at().doubleValue() / scale).orElse(y.high())), Colour.BAND, Colour.NONE, standard));
        }
        series.forEach(s -> add(marks, s, indicator, scale, periods, words));
        return new Plot.Panel(words.name(indicator), standard, Axis.names("", periods), y, 0, marks);
    }

    private static void add(List<Mark> marks, TrendLine series, Indicator indicator, double scale, List<String> periods, FigureWords words) {
        List<Point> spots = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (series.values().get(i).isPresent()) {
                spots.add(new Point(i, series.values().get(i).getAsDouble() / scale));
            }
        }
        for (int i = 1; i < spots.size(); i++) {
            int before = (int) spots.get(i - 1).x();
            int at = (int) spots.get(i).x();
            if (consecutive(periods.get(before), periods.get(at), at - before)) {
                marks.add(new Mark.Path(List.of(spots.get(i - 1), spots.get(i)), series.ink(), series.ink() == Colour.PUBLISHED ? MarkSign.LINE : MarkSign.THIN_LINE));
            }
        }
        spots.forEach(s -> marks.add(new Mark.Dot(s, series.ink(), series.sign(), words.name(indicator) + " "
                + periods.get((int) s.x()) + ", " + series.name() + ": " + words.number(s.y()) + " " + unit(indicator, scale, words))));
    }

    /** Years that follow each other; periods of other names follow each other in their list. */
    private static boolean consecutive(String before, String after, int places) {
        return before.matches("[0-9]{4}") && after.matches("[0-9]{4}") ? Integer.parseInt(after) - Integer.parseInt(before) == 1 : places == 1;
    }

    /** A thousand, a million and so on, so that an axis has short numbers; 1 below a million. */
    private static double scale(double most) {
        return most < 1e6 ? 1 : Math.pow(1000, Math.min(4, Math.floor(Math.log10(most) / 3 + 1e-9)));
    }

    private static String unit(Indicator indicator, double scale, FigureWords words) {
        String unit = words.unit(indicator.unit());
        return scale == 1 ? unit : words.say("draw.times." + (int) Math.round(Math.log10(scale)), unit);
    }
}
