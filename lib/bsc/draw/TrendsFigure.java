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
import java.util.stream.Stream;

/** Each indicator over the periods of a study, published and recomputed, before the range of its standard. */
final class TrendsFigure {
    private static final double RATIO = 0.75;
    private static final double MARGIN = 0.06;

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
        for (Indicator indicator : audit.study().indicators()) {
            List<TrendLine> series = List.of(published(audit.quantities(), indicator, periods, words), recomputed(audit.quantities(), indicator, periods, words));
            if (series.stream().anyMatch(s -> s.known() >= 2)) {
                panels.add(panel(audit, indicator, periods, series, words));
            }
        }
        if (panels.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.trends.none"));
        }
        return new DrawnOrNot.Drawn(new Plot("trends", words.title(words.say("draw.trends.title"), audit.study(), ""), panels,
                List.of(new Plot.Key(words.say("draw.published"), Colour.PUBLISHED, MarkSign.DISC),
                        new Plot.Key(words.say("draw.from-inputs"), Colour.RECOMPUTED, MarkSign.OPEN_DIAMOND),
                        new Plot.Key(words.say("draw.trends.standard"), Colour.BAND, MarkSign.AREA)),
                words.notes(audit.study(), words.say("draw.trends.note"))));
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
        String standard = best.isEmpty() ? words.say("draw.trends.no-range") : words.standard(best, words.behind(indicator.unit()));
        double[] values = series.stream().flatMap(s -> s.values().stream()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).toArray();
        double[] ends = Stream.concat(java.util.Arrays.stream(values).boxed(), ranges.stream()
                .flatMap(r -> Stream.of(r.low(), r.high()).flatMap(Optional::stream)).map(e -> e.at().doubleValue()))
                .mapToDouble(Double::doubleValue).sorted().toArray();
        double margin = (ends[ends.length - 1] - ends[0]) * MARGIN;
        // shares and rates cannot be negative, so a margin does not go below zero
        double low = ends[0] >= 0 ? Math.max(0, ends[0] - margin) : ends[0] - margin;
        Axis y = Axis.around(words.unit(indicator.unit()), low, ends[ends.length - 1] + margin, words);
        List<Mark> marks = new ArrayList<>();
        for (Criterion.Range range : ranges) {
            marks.add(new Mark.Area(Point.rectangle(-0.5, range.low().map(e -> e.at().doubleValue()).orElse(y.low()), periods.size() - 0.5,
                    range.high().map(e -> e.at().doubleValue()).orElse(y.high())), Colour.BAND, Colour.NONE, standard));
        }
        series.forEach(s -> add(marks, s, indicator, periods, words));
        return new Plot.Panel(words.name(indicator), standard, Axis.names("", periods), y, RATIO, marks);
    }

    private static void add(List<Mark> marks, TrendLine series, Indicator indicator, List<String> periods, FigureWords words) {
        List<Point> spots = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (series.values().get(i).isPresent()) {
                spots.add(new Point(i, series.values().get(i).getAsDouble()));
            }
        }
        if (series.ink() == Colour.PUBLISHED && spots.size() > 1) {
            marks.add(new Mark.Path(spots, series.ink(), MarkSign.LINE));
        }
        spots.forEach(s -> marks.add(new Mark.Dot(s, series.ink(), series.sign(), words.name(indicator) + " "
                + periods.get((int) s.x()) + ", " + series.name() + ": " + words.number(s.y()) + " " + words.unit(indicator.unit()))));
    }
}
