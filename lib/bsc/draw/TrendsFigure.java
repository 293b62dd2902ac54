package bsc.draw;

import bsc.audit.Audit;
import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Criterion;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Point;
import bsc.model.Unit;
import bsc.model.Value;
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

    static DrawnOrNot of(Audit audit) {
        List<String> periods = audit.study().periods().stream().filter(p -> !p.span()).map(Period::name).toList();
        List<Plot.Panel> panels = new ArrayList<>();
        for (Indicator indicator : audit.study().indicators()) {
            List<TrendLine> series = List.of(published(audit.quantities(), indicator, periods), recomputed(audit.quantities(), indicator, periods));
            if (series.stream().anyMatch(s -> s.known() >= 2)) {
                panels.add(panel(audit, indicator, periods, series));
            }
        }
        if (panels.isEmpty()) {
            return new DrawnOrNot.NotDrawn("no indicator has values of two periods");
        }
        return new DrawnOrNot.Drawn(new Plot("trends", Captions.title("Indicators over the periods", audit.study(), ""), panels,
                List.of(new Plot.Key("published", Colour.PUBLISHED, MarkSign.DISC),
                        new Plot.Key("recomputed from the inputs", Colour.RECOMPUTED, MarkSign.OPEN_DIAMOND),
                        new Plot.Key("best range of the standard that the study uses", Colour.BAND, MarkSign.AREA)),
                Captions.notes(audit.study(), "Vertical axes need not start at zero.")));
    }

    private static TrendLine published(Quantities quantities, Indicator indicator, List<String> periods) {
        return new TrendLine(periods.stream().map(p -> quantities.printed(indicator, Occasion.of(p))
                .map(n -> OptionalDouble.of(n.unit().in(indicator.unit(), n.value()).doubleValue())).orElse(OptionalDouble.empty())).toList(),
                Colour.PUBLISHED, MarkSign.DISC, "published");
    }

    private static TrendLine recomputed(Quantities quantities, Indicator indicator, List<String> periods) {
        Reading reading = Reading.ORDINARY.withBasis(Basis.RECOMPUTED);
        return new TrendLine(periods.stream().map(p -> !Captions.isBase(quantities, indicator, p)
                && quantities.recomputed(indicator, Occasion.of(p), reading) instanceof Value.Known k ? OptionalDouble.of(k.centre().doubleValue()) : OptionalDouble.empty()).toList(),
                Colour.RECOMPUTED, MarkSign.OPEN_DIAMOND, "recomputed");
    }

    private static Plot.Panel panel(Audit audit, Indicator indicator, List<String> periods, List<TrendLine> series) {
        Standard standard = Standard.of(audit.study().bandsOf(indicator));
        double[] values = series.stream().flatMap(s -> s.values().stream()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).toArray();
        double[] ends = Stream.concat(java.util.Arrays.stream(values).boxed(), standard.ranges().stream()
                .flatMap(r -> Stream.of(r.low(), r.high()).flatMap(Optional::stream)).map(e -> e.at().doubleValue()))
                .mapToDouble(Double::doubleValue).sorted().toArray();
        double margin = (ends[ends.length - 1] - ends[0]) * MARGIN;
        // shares and rates cannot be negative, so a margin does not go below zero
        double low = ends[0] >= 0 ? Math.max(0, ends[0] - margin) : ends[0] - margin;
        Axis y = Axis.around(Captions.unit(indicator.unit()), low, ends[ends.length - 1] + margin);
        List<Mark> marks = new ArrayList<>();
        for (Criterion.Range range : standard.ranges()) {
            marks.add(new Mark.Area(Point.rectangle(-0.5, range.low().map(e -> e.at().doubleValue()).orElse(y.low()), periods.size() - 0.5,
                    range.high().map(e -> e.at().doubleValue()).orElse(y.high())), Colour.BAND, Colour.NONE, standard.inWords()));
        }
        series.forEach(s -> add(marks, s, indicator, periods));
        String subtitle = standard.best().isEmpty() ? "no range given"
                : standard.inWords(indicator.unit() == Unit.RATIO ? "" : Captions.unit(indicator.unit()));
        return new Plot.Panel(indicator.name(), subtitle, Axis.names("", periods), y, RATIO, marks);
    }

    private static void add(List<Mark> marks, TrendLine series, Indicator indicator, List<String> periods) {
        List<Point> spots = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (series.values().get(i).isPresent()) {
                spots.add(new Point(i, series.values().get(i).getAsDouble()));
            }
        }
        if (series.ink() == Colour.PUBLISHED && spots.size() > 1) {
            marks.add(new Mark.Path(spots, series.ink(), MarkSign.LINE));
        }
        spots.forEach(s -> marks.add(new Mark.Dot(s, series.ink(), series.sign(), indicator.name() + " "
                + periods.get((int) s.x()) + ", " + series.name() + ": " + Num.text(s.y()) + " " + Captions.unit(indicator.unit()))));
    }
}
