package bsc.score;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Scorecards of a study: as its own labels have it, and as its inputs give it. */
public final class Scorecards {
    private static final Reading RECOMPUTED = Reading.ORDINARY.withBasis(Basis.RECOMPUTED);

    private Scorecards() {
    }

    /** With the labels that the study printed; where it printed none, those of its printed values. */
    public static Scorecard printed(Quantities quantities, String period) {
        return of(quantities, Occasion.of(period), Reading.ORDINARY);
    }

    /** With every value recomputed from the inputs and every label from its bands. */
    public static Scorecard recomputed(Quantities quantities, String period) {
        return of(quantities, Occasion.of(period), RECOMPUTED);
    }

    /** With every value recomputed, and judged by the repaired table where one stands beside the printed bands. */
    public static Scorecard repaired(Quantities quantities, String period) {
        return repaired(quantities, period, RECOMPUTED);
    }

    /** The same with printed numbers read in another way; the reading's basis is to recompute. */
    public static Scorecard repaired(Quantities quantities, String period, Reading reading) {
        Scorecard recomputed = of(quantities, Occasion.of(period), reading);
        for (ScoredIndicator line : recomputed.lines()) {
            if (!line.indicator().repaired().isEmpty()) {
                Bands repaired = quantities.study().repairedOf(line.indicator()).orElseThrow();
                List<Band> bands = line.value() instanceof Value.Known known ? Labelling.of(repaired, known.range())
                        : repaired.rows().stream().filter(b -> line.labels().contains(b.label())).toList();
                recomputed = recomputed.with(line(line.indicator(), line.value(), repaired, bands, LabelBasis.REPAIRED));
            }
        }
        return recomputed;
    }

    /** Of a period, a span or a part of one; the reading's basis says whether printed labels and scores are taken. */
    public static Scorecard of(Quantities quantities, Occasion occasion, Reading reading) {
        Study study = quantities.study();
        List<ScoredIndicator> lines = study.indicators().stream()
                .map(i -> line(quantities, i, occasion, reading)).toList();
        return new Scorecard(occasion, lines, study.aggregation(), study.scale());
    }

    /** One indicator in one period (and part); the reading's basis says whether printed labels and scores are taken. */
    public static ScoredIndicator line(Quantities quantities, Indicator indicator, Occasion occasion, Reading reading) {
        Bands bands = quantities.study().bandsOf(indicator, occasion);
        Basis basis = reading.basis();
        Value value = quantities.value(indicator, occasion, reading);
        Optional<Printed.Number> score = quantities.score(indicator, occasion);
        if (basis == Basis.PRINTED && score.isPresent()) {
            return new ScoredIndicator(indicator, value, labelsOf(printedBands(quantities, indicator, occasion)),
                    printed(score.get(), bands), LabelBasis.PRINTED);
        }
        List<Band> printed = printedBands(quantities, indicator, occasion);
        if (!printed.isEmpty() && (basis == Basis.PRINTED || !bands.byRule())) {
            return line(indicator, value, bands, printed, bands.byRule() ? LabelBasis.PRINTED : LabelBasis.JUDGEMENT);
        }
        if (bands.byMovement()) {
            return byMovement(indicator, value, bands, Series.of(quantities, indicator, occasion, reading));
        }
        if (bands.byRange() && value instanceof Value.Known known) {
            return line(indicator, value, bands, Labelling.of(bands, known.range()), LabelBasis.BANDS);
        }
        return line(indicator, value, bands, printed, LabelBasis.PRINTED);
    }

    private static ScoredIndicator byMovement(Indicator indicator, Value value, Bands table, Series series) {
        List<Band> bands = Labelling.ofSeries(table, series);
        LabelBasis why = !series.gaps().isEmpty() ? LabelBasis.GAP : series.values().size() < 2 ? LabelBasis.FIRST
                : LabelBasis.NO_BAND;
        return new ScoredIndicator(indicator, value, labelsOf(bands), new TreeSet<>(allowed(indicator, table, bands)),
                !bands.isEmpty() ? LabelBasis.MOVEMENT : value instanceof Value.Known ? why : LabelBasis.NONE);
    }

    private static ScoredIndicator line(Indicator indicator, Value value, Bands table, List<Band> bands, LabelBasis basis) {
        return new ScoredIndicator(indicator, value, labelsOf(bands), new TreeSet<>(allowed(indicator, table, bands)),
                !bands.isEmpty() ? basis : !(value instanceof Value.Known) ? LabelBasis.NONE
                : table.byRange() ? LabelBasis.NO_BAND : LabelBasis.NO_RULE);
    }

    private static Set<String> labelsOf(List<Band> bands) {
        Set<String> labels = new LinkedHashSet<>();
        bands.forEach(band -> labels.add(band.label()));
        return labels;
    }

    /**
     * The scores that the bands allow. Components that are met add up; the stated maximum is allowed too, as a cap, where
     * their sum reaches it, or where all components of the table are its shares, rounded.
     */
    public static Set<BigDecimal> allowed(Indicator indicator, Bands table, List<Band> bands) {
        Set<BigDecimal> scores = new TreeSet<>();
        List<BigDecimal> shares = new ArrayList<>();
        for (Band band : bands) {
            if (band.criterion() instanceof Criterion.Component && !band.scores().isEmpty()) {
                shares.add(band.scores().last());
            } else {
                scores.addAll(band.scores());
            }
        }
        if (!shares.isEmpty()) {
            Components met = new Components(shares);
            scores.add(met.sum());
            indicator.maximum().filter(m -> met.sum().compareTo(m) >= 0
                    || bands.containsAll(table.rows()) && met.areSharesOf(m)).ifPresent(scores::add);
        }
        return scores;
    }

    /** A score that prints so: itself, or one with more digits, rounded to no fewer than two decimals. */
    public static boolean printsAs(BigDecimal score, Printed.Number printed) {
        return score.compareTo(printed.value()) == 0 || printed.value().scale() >= 2 && score.scale() > printed.value().scale()
                && Interval.point(score).meets(printed.computed().rounded());
    }

    /** What the author may have added up: the score in print, and those of the table that print so. */
    private static SortedSet<BigDecimal> printed(Printed.Number score, Bands table) {
        SortedSet<BigDecimal> scores = new TreeSet<>(Set.of(score.value()));
        table.rows().stream().flatMap(b -> b.scores().stream()).filter(s -> printsAs(s, score)).forEach(scores::add);
        return scores;
    }

    /** The bands named by the first label figure that the study printed for the indicator in this period. */
    private static List<Band> printedBands(Quantities quantities, Indicator indicator, Occasion occasion) {
        Study study = quantities.study();
        Optional<Figure> label = quantities.label(indicator, occasion);
        return label.map(f -> named(study, study.bandsOf(indicator, occasion), f.printed())).orElse(List.of());
    }

    /** The bands of a table that a printed wording stands for. */
    public static List<Band> named(Study study, Bands table, Printed printed) {
        Set<String> labels = study.labelsOf(printed);
        return table.rows().stream().filter(b -> labels.contains(b.label())).toList();
    }
}
