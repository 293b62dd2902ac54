package bsc.survey.audit;

import static bsc.model.SurveyFigureKind.ALPHA;
import static bsc.model.SurveyFigureKind.ALPHA_IF_DELETED;
import static bsc.model.SurveyFigureKind.ANSWERED;
import static bsc.model.SurveyFigureKind.CORRECTED_R;
import static bsc.model.SurveyFigureKind.HIGHEST;
import static bsc.model.SurveyFigureKind.ITEMS;
import static bsc.model.SurveyFigureKind.ITEM_TOTAL_R;
import static bsc.model.SurveyFigureKind.LOWEST;
import static bsc.model.SurveyFigureKind.MEAN;
import static bsc.model.SurveyFigureKind.MEAN_CORRELATION;
import static bsc.model.SurveyFigureKind.MEAN_IF_DELETED;
import static bsc.model.SurveyFigureKind.SCALE_MEAN;
import static bsc.model.SurveyFigureKind.SCALE_SD;
import static bsc.model.SurveyFigureKind.SCALE_VARIANCE;
import static bsc.model.SurveyFigureKind.SD;
import static bsc.model.SurveyFigureKind.STANDARDISED_ALPHA;
import static bsc.model.SurveyFigureKind.VARIANCE_IF_DELETED;

import bsc.model.PrintedSurvey;
import bsc.model.SurveyFigure;
import bsc.model.SurveyFigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The table of item statistics that statistical programs print. With V the variance of the sum, V_i that without item i, s_i the
 * item's deviation: corrected r = (V - V_i - s_i^2) / (2 s_i sqrt(V_i)); alpha = k/(k-1) (1 - sum s_i^2 / V); without i likewise
 * of k - 1 items and V_i. Where the deviations are not printed they are rebuilt from V, V_i and r.
 */
final class TableChecks {
    private final SurveyJudging judging;
    private final PrintedSurvey printed;
    private final OptionalInt items;

    private TableChecks(SurveyJudging judging) {
        this.judging = judging;
        this.printed = judging.printed;
        this.items = printed.given(ITEMS, "");
    }

    static void judge(SurveyJudging judging) {
        TableChecks checks = new TableChecks(judging);
        PrintedSurvey printed = judging.printed;
        printed.whole(SCALE_MEAN).ifPresent(checks::scaleMean);
        printed.whole(SCALE_SD).ifPresent(f -> judging.judge(f, SurveyCheck.SCALE_SD, cut -> judging.reach(SCALE_VARIANCE, "", cut)
                .map(v -> Reach.corners(a -> Math.sqrt(a[0]), v.atLeast(0)))));
        printed.of(MEAN_IF_DELETED).forEach(checks::meanWithout);
        printed.of(CORRECTED_R).forEach(f -> judging.judge(f, SurveyCheck.CORRECTED, cut -> checks.corrected(f.item(), cut)));
        printed.of(CORRECTED_R).forEach(checks::correctedWhole);
        printed.of(ITEM_TOTAL_R).forEach(f -> judging.judge(f, SurveyCheck.ITEM_TOTAL, cut -> checks.itemTotal(f.item(), cut)));
        printed.whole(ALPHA).ifPresent(checks::alpha);
        printed.whole(ALPHA).ifPresent(checks::alphaOfAlphas);
        printed.of(ALPHA_IF_DELETED).forEach(f -> judging.judge(f, SurveyCheck.ALPHA_WITHOUT, cut -> checks.alphaWithout(f.item(), cut)));
        printed.whole(STANDARDISED_ALPHA).ifPresent(f -> judging.judge(f, SurveyCheck.ALPHA_STANDARDISED, cut -> judging.reach(MEAN_CORRELATION, "", cut)
                .filter(r -> checks.items.isPresent()).map(r -> Reach.corners(a -> checks.items.getAsInt() * a[0] / (1 + (checks.items.getAsInt() - 1) * a[0]), r))));
    }

    /** The items of the table when all of them are in it. */
    private Optional<List<String>> all(SurveyFigureKind kind) {
        List<String> named = printed.of(kind).stream().map(SurveyFigure::item).toList();
        return items.isPresent() && named.size() == items.getAsInt() ? Optional.of(named) : Optional.empty();
    }

    private void scaleMean(SurveyFigure figure) {
        judging.judge(figure, SurveyCheck.SCALE_MEAN, cut -> all(MEAN).map(named -> sum(MEAN, named, cut))
                .or(() -> all(MEAN_IF_DELETED).filter(named -> named.size() > 1).map(named -> Reach.corners(a -> a[0] / (named.size() - 1),
                        sum(MEAN_IF_DELETED, named, cut)))));
    }

    private Reach sum(SurveyFigureKind kind, List<String> named, boolean cut) {
        return Reach.sum(named.stream().map(item -> judging.reach(kind, item, cut).orElseThrow()).toArray(Reach[]::new));
    }

    private void meanWithout(SurveyFigure figure) {
        judging.judge(figure, SurveyCheck.MEAN_WITHOUT, cut -> {
            Optional<Reach> mean = judging.reach(MEAN, figure.item(), cut);
            Optional<Reach> whole = judging.reach(SCALE_MEAN, "", cut);
            return mean.isPresent() && whole.isPresent() ? Optional.of(Reach.corners(a -> a[0] - a[1], whole.get(), mean.get()))
                    : all(MEAN).map(named -> sum(MEAN, named.stream().filter(n -> !n.equals(figure.item())).toList(), cut));
        });
    }

    /** V, from the variance of the scale or else from its deviation. */
    private Optional<Reach> variance(boolean cut) {
        return judging.reach(SCALE_VARIANCE, "", cut).or(() -> judging.reach(SCALE_SD, "", cut).map(s -> Reach.corners(a -> a[0] * a[0], s.atLeast(0))))
                .map(v -> v.atLeast(0));
    }

    private Optional<Reach> corrected(String item, boolean cut) {
        return judging.reach(SD, item, cut).flatMap(deviation -> corrected(item, deviation, cut));
    }

    private Optional<Reach> corrected(String item, Reach deviation, boolean cut) {
        Optional<Reach> all = variance(cut);
        Optional<Reach> without = judging.reach(VARIANCE_IF_DELETED, item, cut);
        if (all.isEmpty() || without.isEmpty() || without.get().low() <= 0 || deviation.low() <= 0
                // else it does not fall all the way with V_i, or with s
                || all.get().low() + without.get().low() <= deviation.high() * deviation.high()
                || all.get().low() + deviation.low() * deviation.low() <= without.get().high()) {
            return Optional.empty();
        }
        return Optional.of(Reach.corners(a -> (a[0] - a[1] - a[2] * a[2]) / (2 * a[2] * Math.sqrt(a[1])), all.get(), without.get(), deviation));
    }

    /** Where the deviation is not printed, the one that is rebuilt must be one that so many whole answers with that mean can have. */
    private void correctedWhole(SurveyFigure figure) {
        String item = figure.item();
        OptionalInt n = printed.given(ANSWERED, item).isPresent() ? printed.given(ANSWERED, item) : printed.given(ANSWERED, "");
        if (printed.of(SD, item).isPresent() || n.isEmpty() || n.getAsInt() < 2) {
            return;
        }
        Lattice lattice = new Lattice(n.getAsInt(), printed.given(LOWEST, ""), printed.given(HIGHEST, ""));
        judging.judge(figure, SurveyCheck.CORRECTED_WHOLE, cut -> mean(item, cut).flatMap(mean -> rebuilt(item, cut).map(v -> Reach.corners(a -> Math.sqrt(a[0]), v))
                .flatMap(deviation -> lattice.deviation(deviation, mean, 1).flatMap(nearest -> Reach.point(nearest).meets(deviation)
                        ? Optional.of(Reach.of(figure.number(), cut)) : corrected(item, Reach.point(nearest), cut)))));
    }

    /** The mean of an item: printed, else the scale's less the scale's without it. */
    private Optional<Reach> mean(String item, boolean cut) {
        return judging.reach(MEAN, item, cut).or(() -> judging.reach(SCALE_MEAN, "", cut).flatMap(scale -> judging.reach(MEAN_IF_DELETED, item, cut)
                .map(without -> Reach.corners(a -> a[0] - a[1], scale, without))));
    }

    /** With the sum of all items: (V - V_i + s^2) / (2 s sqrt(V)). */
    private Optional<Reach> itemTotal(String item, boolean cut) {
        Optional<Reach> all = variance(cut);
        Optional<Reach> without = judging.reach(VARIANCE_IF_DELETED, item, cut);
        Optional<Reach> own = itemVariance(item, cut);
        // else it does not fall all the way with s, or rise with V
        boolean steady = all.isPresent() && without.isPresent() && own.isPresent() && own.get().low() > 0
                && all.get().low() - without.get().high() > own.get().high() && all.get().low() + without.get().low() > own.get().high();
        return steady ? Optional.of(Reach.corners(a -> (a[0] - a[1] + a[2]) / (2 * Math.sqrt(a[2] * a[0])), all.get(), without.get(), own.get())) : Optional.empty();
    }

    /** The variance of an item: of its deviation, else rebuilt, s = -r sqrt(V_i) + sqrt(r^2 V_i - V_i + V). */
    Optional<Reach> itemVariance(String item, boolean cut) {
        return judging.reach(SD, item, cut).map(s -> Reach.corners(a -> a[0] * a[0], s.atLeast(0))).or(() -> rebuilt(item, cut));
    }

    private Optional<Reach> rebuilt(String item, boolean cut) {
        Optional<Reach> all = variance(cut);
        Optional<Reach> without = judging.reach(VARIANCE_IF_DELETED, item, cut);
        Optional<Reach> r = judging.reach(CORRECTED_R, item, cut);
        // with r below zero it does not fall all the way with V_i
        if (all.isEmpty() || without.isEmpty() || r.isEmpty() || r.get().low() < 0 || without.get().low() <= 0) {
            return Optional.empty();
        }
        Reach deviation = Reach.corners(a -> -a[2] * Math.sqrt(a[1]) + Math.sqrt(a[2] * a[2] * a[1] - a[1] + a[0]), all.get(), without.get(), r.get());
        return deviation.bounded() && deviation.high() >= 0 ? Optional.of(Reach.corners(a -> a[0] * a[0], deviation.atLeast(0))) : Optional.empty();
    }

    /** The variances of all items, or of all but one. */
    private Optional<Reach> variances(Optional<String> but, boolean cut) {
        Optional<List<String>> named = all(SD).or(() -> all(CORRECTED_R));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Reach> parts = new ArrayList<>();
        for (String item : named.get()) {
            if (but.isEmpty() || !but.get().equals(item)) {
                Optional<Reach> variance = itemVariance(item, cut);
                if (variance.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(variance.get());
            }
        }
        return Optional.of(Reach.sum(parts.toArray(Reach[]::new)));
    }

    private void alpha(SurveyFigure figure) {
        judging.judge(figure, all(SD).isPresent() ? SurveyCheck.ALPHA_OF_VARIANCES : SurveyCheck.ALPHA_OF_TABLE,
                cut -> variances(Optional.empty(), cut).flatMap(sum -> variance(cut).flatMap(v -> alpha(items.orElse(0), sum, v))));
    }

    /**
     * With a the mean of the alphas without an item, each weighted with the variance V_i without it: alpha = k a / (k - 1 + a), because
     * the sums of covariances without an item hold each covariance k - 2 times. Where a V_i is not printed, a lies among the alphas.
     * Where the variances tell alpha, they tell the alphas without an item too, and it is not held against those.
     */
    private void alphaOfAlphas(SurveyFigure figure) {
        int k = items.orElse(0);
        if (judging.findings().stream().anyMatch(f -> f.figure() == figure)) {
            return;
        }
        judging.judge(figure, SurveyCheck.ALPHA_OF_ALPHAS, cut -> all(ALPHA_IF_DELETED).filter(named -> k > 2).map(named -> {
            List<Reach> alphas = named.stream().map(i -> judging.reach(ALPHA_IF_DELETED, i, cut).orElseThrow()).toList();
            Optional<List<Reach>> weights = all(VARIANCE_IF_DELETED).filter(with -> with.containsAll(named))
                    .map(with -> named.stream().map(i -> judging.reach(VARIANCE_IF_DELETED, i, cut).orElseThrow()).toList());
            return weights.map(w -> Reach.weightedMean(alphas, w)).orElseGet(() -> Reach.hull(alphas));
        }).filter(a -> a.low() > 1 - k + 1e-6).map(a -> Reach.corners(x -> k * x[0] / (k - 1 + x[0]), a)));
    }

    private static Optional<Reach> alpha(int k, Reach sum, Reach variance) {
        return k < 2 || variance.low() <= 0 ? Optional.empty() : Optional.of(Reach.corners(a -> k / (k - 1.0) * (1 - a[0] / a[1]), sum, variance));
    }

    private Optional<Reach> alphaWithout(String item, boolean cut) {
        int k = items.orElse(0);
        Optional<Reach> without = judging.reach(VARIANCE_IF_DELETED, item, cut);
        if (k < 3 || without.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reach> others = variances(Optional.of(item), cut).or(() -> {
            Optional<Reach> v = variance(cut);
            Optional<Reach> alpha = judging.reach(ALPHA, "", cut);
            Optional<Reach> own = itemVariance(item, cut);
            return v.isPresent() && alpha.isPresent() && own.isPresent() ? Optional.of(Reach.corners(a -> a[0] * (1 - a[1] * (k - 1) / k) - a[2], v.get(),
                    alpha.get(), own.get()).atLeast(0)) : Optional.empty();
        });
        return others.flatMap(sum -> alpha(k - 1, sum, without.get()));
    }

    /** What each item's deviation must have been, where it is not printed. */
    static List<RebuiltDeviation> rebuilt(SurveyJudging judging) {
        TableChecks checks = new TableChecks(judging);
        return judging.printed.of(VARIANCE_IF_DELETED).stream().filter(f -> judging.printed.of(SD, f.item()).isEmpty()).flatMap(f -> checks.rebuilt(f.item(), false)
                .map(v -> new RebuiltDeviation(f.item(), Reach.corners(a -> Math.sqrt(a[0]), v), judging.reach(MEAN_IF_DELETED, f.item(), false)
                        .flatMap(m -> judging.reach(SCALE_MEAN, "", false).map(s -> Reach.corners(a -> a[0] - a[1], s, m))))).stream()).toList();
    }
}
