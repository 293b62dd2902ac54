package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Movement;
import bsc.model.Printed;
import bsc.model.Value;
import bsc.model.Verdict;
import bsc.score.Labelling;
import bsc.score.Scorecards;
import bsc.score.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the label of an indicator: from the printed value (or series) through the bands. */
final class LabelJudge {
    private final Quantities quantities;

    LabelJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    Finding judge(Figure figure) {
        Indicator indicator = quantities.indicator(figure.indicator());
        Bands bands = quantities.study().bandsOf(indicator, figure.occasion());
        List<Band> printed = Scorecards.named(quantities.study(), bands, figure.printed());
        if (!bands.byRule()) {
            return Finding.cannotBeJudged(figure, new Reason.NoRule(indicator));
        }
        return bands.byMovement() ? bySeries(figure, indicator, bands, printed)
                : byValue(figure, indicator, bands, printed);
    }

    private Finding bySeries(Figure figure, Indicator indicator, Bands bands, List<Band> printed) {
        Series series = Series.of(quantities, indicator, figure.occasion(), BandedValue.USED);
        List<Series.At> gaps = series.gaps();
        if (!gaps.isEmpty()) {
            return Finding.cannotBeJudged(figure, gaps.get(0).value() instanceof Value.Missing
                    ? new Reason.SeriesNotPublished(indicator, gaps.stream().map(Series.At::occasion).toList()) : Reason.unknown(gaps.get(0).value()));
        }
        if (series.values().size() < 2) {
            return Finding.cannotBeJudged(figure, new Reason.NothingBefore(indicator, figure.occasion()));
        }
        List<Band> bySeries = Labelling.ofSeries(bands, series);
        List<Movement> movements = List.copyOf(series.movements());
        if (bySeries.isEmpty()) {
            return Finding.cannotBeJudged(figure, new Reason.NoRuleForMovement(series.values().size(), movements, bands.id()));
        }
        List<Convention> tried = meets(printed, bySeries) ? List.of() : Stream.concat(Stream.of(Convention.DOUBLE_PRECISION),
                Conventions.OF_NUMBERS.stream()).filter(c -> !under(c, figure, indicator).equals(series)).toList();
        Optional<Convention> convention = tried.stream()
                .filter(c -> meets(printed, Labelling.ofSeries(bands, under(c, figure, indicator)))).findFirst();
        return new Finding(figure, meets(printed, bySeries) ? Verdict.FOLLOWS
                : convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW, new Recomputed.Labels(labels(bySeries)),
                convention, tried, new Reason.Moves(series.values().size(), movements, labels(bySeries)));
    }

    /** The series of an author who reads all its values in one way. */
    private Series under(Convention convention, Figure figure, Indicator indicator) {
        return Series.of(quantities, indicator, figure.occasion(), Conventions.alike(BandedValue.USED, convention));
    }

    private Finding byValue(Figure figure, Indicator indicator, Bands bands, List<Band> printed) {
        Value value = value(figure, indicator, BandedValue.USED);
        if (!(value instanceof Value.Known known)) {
            return Finding.cannotBeJudged(figure, Reason.unknown(value));
        }
        List<Band> ordinary = Labelling.byRule(bands, known.range());
        if (meets(printed, ordinary)) {
            return found(figure, Verdict.FOLLOWS, indicator, known, ordinary, Optional.empty(), List.of());
        }
        List<BandedValue> others = BandedValue.others(reading -> value(figure, indicator, reading), known, bands);
        Optional<Convention> convention = others.stream().filter(o -> meets(printed, Labelling.byRule(bands, o.set())))
                .map(BandedValue::convention).findFirst();
        if (ordinary.isEmpty() && convention.isEmpty()) {
            return Finding.cannotBeJudged(figure, new Reason.NoBand(known.centre(), Optional.of(indicator.unit()), bands.id()));
        }
        return found(figure, convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW, indicator,
                known, ordinary, convention, others.stream().map(BandedValue::convention).toList());
    }

    private Value value(Figure figure, Indicator indicator, Reading reading) {
        Optional<Formula> formula = quantities.formula(figure);
        return formula.isPresent() ? formula.get().evaluate(quantities.scope(figure.occasion(), reading))
                : quantities.value(indicator, figure.occasion(), reading);
    }

    private static boolean meets(List<Band> printed, List<Band> recomputed) {
        return printed.stream().anyMatch(recomputed::contains);
    }

    private static List<String> labels(List<Band> bands) {
        return bands.stream().map(Band::label).distinct().toList();
    }

    private static Finding found(Figure figure, Verdict verdict, Indicator indicator, Value.Known known,
                                 List<Band> bands, Optional<Convention> convention, List<Convention> tried) {
        return new Finding(figure, verdict, bands.isEmpty() ? new Recomputed.Nothing() : new Recomputed.Labels(labels(bands)), convention,
                tried, new Reason.InBands(known.centre(), indicator.unit(), labels(bands)));
    }
}
