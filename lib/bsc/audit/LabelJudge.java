package bsc.audit;

import bsc.formula.Decimals;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Printed;
import bsc.model.Value;
import bsc.model.Verdict;
import bsc.score.Labelling;
import bsc.score.Scorecards;
import bsc.score.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges the label of an indicator: from the printed value (or series) through the bands. */
final class LabelJudge {
    private final Quantities quantities;

    LabelJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    Finding judge(Figure figure) {
        Indicator indicator = quantities.indicator(figure.indicator());
        Bands bands = quantities.study().bandsOf(indicator);
        List<Band> printed = Scorecards.named(quantities.study(), indicator, figure.printed());
        if (!bands.byRule()) {
            return Finding.cannotBeJudged(figure, "given by judgement: the study prints no rule for "
                    + indicator.name());
        }
        return bands.byMovement() ? bySeries(figure, indicator, bands, printed)
                : byValue(figure, indicator, bands, printed);
    }

    private Finding bySeries(Figure figure, Indicator indicator, Bands bands, List<Band> printed) {
        Series series = Series.of(quantities, indicator, figure.occasion(), Compared.USED);
        List<Series.At> gaps = series.gaps();
        if (!gaps.isEmpty()) {
            return Finding.cannotBeJudged(figure, gaps.get(0).value() instanceof Value.Missing ? "not published: " + indicator.name()
                    + gaps.stream().map(g -> " " + g.occasion()).collect(Collectors.joining(",")) : unknown(gaps.get(0).value()));
        }
        if (series.values().size() < 2) {
            return Finding.cannotBeJudged(figure, "nothing to compare with: the series of " + indicator.name()
                    + " has no value before " + figure.occasion());
        }
        List<Band> bySeries = Labelling.ofSeries(bands, series);
        String movements = series.movements().stream().map(m -> m.word()).collect(Collectors.joining(" or "));
        if (bySeries.isEmpty()) {
            return Finding.cannotBeJudged(figure, "no rule: " + series.values().size() + " values in a row are " + movements
                    + ", which no row of " + bands.id() + " names");
        }
        return Finding.plain(figure, meets(printed, bySeries), labels(bySeries), movements,
                series.values().size() + " values in a row are " + movements + ": " + labels(bySeries));
    }

    private static String unknown(Value value) {
        return value instanceof Value.Missing missing ? "not published: " + missing.what()
                : "undefined: " + ((Value.Undefined) value).why();
    }

    private Finding byValue(Figure figure, Indicator indicator, Bands bands, List<Band> printed) {
        Value value = value(figure, indicator, Compared.USED);
        if (!(value instanceof Value.Known known)) {
            return Finding.cannotBeJudged(figure, unknown(value));
        }
        List<Band> ordinary = Labelling.byRule(bands, known.range());
        if (meets(printed, ordinary)) {
            return found(figure, Verdict.FOLLOWS, indicator, known, ordinary, Optional.empty(), List.of());
        }
        List<Compared> others = Compared.others(reading -> value(figure, indicator, reading), known, bands);
        Optional<Convention> convention = others.stream().filter(o -> meets(printed, Labelling.byRule(bands, o.set())))
                .map(Compared::convention).findFirst();
        if (ordinary.isEmpty() && convention.isEmpty()) {
            return Finding.cannotBeJudged(figure, "no band: " + shown(known, indicator) + " lies in no band of " + bands.id());
        }
        return found(figure, convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW, indicator,
                known, ordinary, convention, others.stream().map(Compared::convention).toList());
    }

    private Value value(Figure figure, Indicator indicator, Reading reading) {
        Optional<Formula> formula = quantities.formula(figure);
        return formula.isPresent() ? formula.get().evaluate(quantities.scope(figure.occasion(), reading))
                : quantities.value(indicator, figure.occasion(), reading);
    }

    private static boolean meets(List<Band> printed, List<Band> recomputed) {
        return printed.stream().anyMatch(recomputed::contains);
    }

    private static String labels(List<Band> bands) {
        return bands.stream().map(Band::label).distinct().collect(Collectors.joining(" or "));
    }

    private static String shown(Value.Known known, Indicator indicator) {
        return Decimals.shortest(known.centre()) + indicator.unit().suffix();
    }

    private static Finding found(Figure figure, Verdict verdict, Indicator indicator, Value.Known known,
                                 List<Band> bands, Optional<Convention> convention, List<Convention> tried) {
        String at = shown(known, indicator);
        String reason = bands.isEmpty() ? at + " lies in no band" : at + " is " + labels(bands);
        return new Finding(figure, verdict, labels(bands), Optional.empty(), convention, tried, at, reason);
    }
}
