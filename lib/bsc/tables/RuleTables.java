package bsc.tables;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.Assignments;
import bsc.score.Labelling;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.score.Series;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** What would come out by another rule, another value or another plan. */
public final class RuleTables {
    private record Labelled(Study study, Bands bands, double value, Band band) {
    }

    private record Moved(Study study, Indicator indicator, Occasion occasion, Value value, List<String> movements) {
    }

    private record Changed(ScoredIndicator before, ScoredIndicator after) {
    }

    /** A scorecard under a name. */
    private record Named(String name, Optional<Indicator> indicator, Scorecard card) {
        Optional<Interval> total() {
            return card.total().map(t -> Interval.closed(t.least(), t.most()));
        }

        Set<String> labels() {
            return card.total().map((Assignments t) -> card.labels(t).keySet()).orElse(Set.of());
        }
    }

    static final TableShape<Labelled> LABELS = StudyTables.ends(new TableShape<Labelled>("labels").text("study", l -> l.study().id())
            .text("bands", l -> l.bands().id()).number("value", ColumnUnit.ROW, l -> Optional.of(l.value())), Labelled::band)
            .text("unit", l -> l.bands().unit().map(Choice::word).orElse("")).text("source", l -> l.bands().source())
            .text("where", l -> l.band().where());

    static final TableShape<Moved> MOVEMENTS = new TableShape<Moved>("movements").text("study", m -> m.study().id())
            .text("indicator", m -> m.indicator().id()).text("name", m -> m.indicator().name()).occasion(Moved::study, Moved::occasion)
            .text("unit", m -> m.indicator().unit().word()).number("value", ColumnUnit.ROW, m -> TableShape.centre(m.value()))
            .ends("low", "high", ColumnUnit.ROW, m -> TableShape.range(m.value())).texts("movement", Moved::movements);

    static final TableShape<Changed> DIFFERENCES = new TableShape<Changed>("differences")
            .text("perspective", c -> c.before().indicator().perspective().word()).text("indicator", c -> c.before().indicator().id())
            .text("name", c -> c.before().indicator().name()).texts("label_before", c -> c.before().labels())
            .texts("label_after", c -> c.after().labels()).scores("before", c -> c.before().scores()).scores("after", c -> c.after().scores());

    static final TableShape<Named> RULES = total(new TableShape<Named>("rules").text("form", Named::name));

    static final TableShape<Named> PLANS = total(new TableShape<Named>("plans").text("indicator", n -> n.indicator().map(Indicator::id).orElse(""))
            .text("name", n -> n.indicator().map(Indicator::name).orElse("")));

    private RuleTables() {
    }

    private static TableShape<Named> total(TableShape<Named> shape) {
        return shape.ends("total_low", "total_high", ColumnUnit.SCORE, Named::total).texts("label", Named::labels);
    }

    public static Table labels(Study study, String bands, double... values) {
        Ids.check("table of bands of " + study.id(), bands, study.bands().keySet().stream().sorted().toList());
        Bands table = study.bandsOf(bands);
        return LABELS.of(DoubleStream.of(values).boxed().flatMap(v -> Labelling.of(table, BedTables.set(v)).stream()
                .map(b -> new Labelled(study, table, v, b))));
    }

    public static Table movements(Study study, String indicator, String... periods) {
        Ids.check("indicator of " + study.id(), indicator, study.indicators().stream().map(Indicator::id).toList());
        Quantities quantities = Quantities.of(study);
        Indicator judged = quantities.indicator(indicator);
        List<Series.At> series = new ArrayList<>();
        List<Moved> rows = new ArrayList<>();
        for (String period : periods) {
            Ids.check("period of " + study.id(), period, study.periods().stream().map(p -> p.name()).toList());
            series.add(new Series.At(Occasion.of(period), quantities.value(judged, Occasion.of(period),
                    Reading.ORDINARY.withBasis(Basis.RECOMPUTED))));
            rows.add(new Moved(study, judged, Occasion.of(period), series.get(series.size() - 1).value(),
                    new Series(series).movements().stream().map(Choice::word).toList()));
        }
        return MOVEMENTS.of(rows.stream());
    }

    public static Table differences(Scorecard before, Scorecard after) {
        return DIFFERENCES.of(before.lines().stream().flatMap(b -> after.lines().stream()
                .filter(a -> a.indicator().id().equals(b.indicator().id()) && !(a.labels().equals(b.labels()) && a.scores().equals(b.scores())))
                .map(a -> new Changed(b, a))));
    }

    public static Table rules(Map<String, Study> rules) {
        return RULES.of(rules.entrySet().stream().map(e -> new Named(e.getKey(), Optional.empty(),
                Scorecards.recomputed(Quantities.of(e.getValue()), e.getValue().assessed()))));
    }

    /** As it is, then with the worst indicator at its standard, the worst two, and so on. */
    public static Table plans(Shortfalls shortfalls) {
        List<Named> rows = new ArrayList<>(List.of(new Named("", Optional.empty(), shortfalls.card())));
        List<String> met = new ArrayList<>();
        for (Shortfall shortfall : shortfalls.worstFirst()) {
            met.add(shortfall.line().indicator().id());
            rows.add(new Named("", Optional.of(shortfall.line().indicator()), shortfalls.met(met.toArray(String[]::new))));
        }
        return PLANS.of(rows.stream());
    }
}
