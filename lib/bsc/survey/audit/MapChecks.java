package bsc.survey.audit;

import static bsc.model.SurveyFigureKind.CUSTOMER_INDEX;
import static bsc.model.SurveyFigureKind.HIGHEST;
import static bsc.model.SurveyFigureKind.IMPORTANCE;
import static bsc.model.SurveyFigureKind.IMPORTANCE_LINE;
import static bsc.model.SurveyFigureKind.ITEMS;
import static bsc.model.SurveyFigureKind.LOWEST;
import static bsc.model.SurveyFigureKind.PERFORMANCE;
import static bsc.model.SurveyFigureKind.PERFORMANCE_LINE;
import static bsc.model.SurveyFigureKind.QUADRANT;

import bsc.model.SurveyFigure;
import bsc.model.SurveyFigureKind;
import bsc.model.Verdict;
import bsc.survey.Quadrant;
import bsc.survey.audit.SurveyJudging.Under;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The map of importance and performance (Martilla and James 1977, doi:10.1177/002224297704100112): its lines, the quadrant of each
 * printed point, and the customer satisfaction index, 100 sum(I P) / (sum(I) highest).
 */
final class MapChecks {
    /** In the order in which studies number them, I to IV or A to D. */
    private static final List<Quadrant> NUMBERED = List.of(Quadrant.CONCENTRATE, Quadrant.KEEP_UP, Quadrant.LOW_PRIORITY, Quadrant.OVERKILL);
    private static final double STEP = 0.005;

    private final SurveyJudging judging;
    private final boolean whole;

    private MapChecks(SurveyJudging judging) {
        this.judging = judging;
        int points = judging.printed.of(PERFORMANCE).size();
        this.whole = points > 1 && judging.printed.of(IMPORTANCE).size() == points && judging.printed.given(ITEMS, "").orElse(0) == points;
    }

    static void judge(SurveyJudging judging) {
        MapChecks checks = new MapChecks(judging);
        checks.line(PERFORMANCE_LINE, PERFORMANCE);
        checks.line(IMPORTANCE_LINE, IMPORTANCE);
        checks.quadrants();
        judging.printed.whole(CUSTOMER_INDEX).filter(f -> checks.whole).ifPresent(checks::index);
    }

    private void line(SurveyFigureKind line, SurveyFigureKind points) {
        judging.printed.whole(line).filter(f -> whole).ifPresent(f -> judging.judge(f, SurveyCheck.MEAN_OF_POINTS, cut -> Optional.of(mean(points, cut)),
                new Under(SurveyConvention.MIDDLE, cut -> middle()), new Under(SurveyConvention.MEDIAN, cut -> Optional.of(median(points, cut)))));
    }

    private List<Reach> reaches(SurveyFigureKind kind, boolean cut) {
        return judging.printed.of(kind).stream().map(f -> Reach.of(f.number(), cut)).toList();
    }

    private Reach mean(SurveyFigureKind points, boolean cut) {
        List<Reach> each = reaches(points, cut);
        return Reach.corners(a -> a[0] / each.size(), Reach.sum(each.toArray(Reach[]::new)));
    }

    private Optional<Reach> middle() {
        OptionalInt low = judging.printed.given(LOWEST, "");
        OptionalInt high = judging.printed.given(HIGHEST, "");
        return low.isPresent() && high.isPresent() ? Optional.of(Reach.point((low.getAsInt() + high.getAsInt()) / 2.0)) : Optional.empty();
    }

    private Reach median(SurveyFigureKind points, boolean cut) {
        List<Reach> each = reaches(points, cut);
        return new Reach(median(each.stream().mapToDouble(Reach::low).sorted().toArray()), median(each.stream().mapToDouble(Reach::high).sorted().toArray()));
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** By the printed lines; where none are printed by the means, the middle or the medians, and where most are in none, other lines were drawn. */
    private void quadrants() {
        boolean lines = judging.printed.whole(PERFORMANCE_LINE).isPresent() && judging.printed.whole(IMPORTANCE_LINE).isPresent();
        if (!lines && !whole) {
            return;
        }
        SurveyJudging apart = new SurveyJudging(judging.printed);
        judging.printed.of(QUADRANT).forEach(f -> quadrant(apart, f, lines));
        if (lines || 4 * apart.findings().stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).count() <= apart.findings().size()) {
            judging.findings().addAll(apart.findings());
        }
    }

    private void quadrant(SurveyJudging apart, SurveyFigure figure, boolean lines) {
        Optional<Reach> performance = judging.reach(PERFORMANCE, figure.item(), true);
        Optional<Reach> importance = judging.reach(IMPORTANCE, figure.item(), true);
        if (performance.isEmpty() || importance.isEmpty()) {
            return;
        }
        int printed = List.of("I", "II", "III", "IV").indexOf(figure.printed().text()) + List.of("A", "B", "C", "D").indexOf(figure.printed().text()) + 1;
        Quadrant quadrant = NUMBERED.get(printed);
        if (lines) {
            boolean in = in(quadrant, performance.get(), importance.get(), judging.reach(PERFORMANCE_LINE, "", true).orElseThrow(), judging.reach(IMPORTANCE_LINE, "", true).orElseThrow());
            apart.add(figure, SurveyCheck.QUADRANT, in ? Verdict.FOLLOWS : Verdict.DOES_NOT_FOLLOW, Optional.empty());
        } else if (in(quadrant, performance.get(), importance.get(), mean(PERFORMANCE, true), mean(IMPORTANCE, true))) {
            apart.add(figure, SurveyCheck.QUADRANT, Verdict.FOLLOWS, Optional.empty());
        } else if (middle().filter(m -> in(quadrant, performance.get(), importance.get(), m, m)).isPresent()) {
            apart.add(figure, SurveyCheck.QUADRANT, Verdict.FOLLOWS_UNDER, Optional.empty(), SurveyConvention.MIDDLE);
        } else if (in(quadrant, performance.get(), importance.get(), median(PERFORMANCE, true), median(IMPORTANCE, true))) {
            apart.add(figure, SurveyCheck.QUADRANT, Verdict.FOLLOWS_UNDER, Optional.empty(), SurveyConvention.MEDIAN);
        } else {
            apart.add(figure, SurveyCheck.QUADRANT, Verdict.DOES_NOT_FOLLOW, Optional.empty());
        }
    }

    /** Can the point lie there? One on a line may lie on both sides. */
    private static boolean in(Quadrant quadrant, Reach performance, Reach importance, Reach performanceLine, Reach importanceLine) {
        boolean well = quadrant == Quadrant.KEEP_UP || quadrant == Quadrant.OVERKILL;
        boolean important = quadrant == Quadrant.KEEP_UP || quadrant == Quadrant.CONCENTRATE;
        return side(well, performance, performanceLine) && side(important, importance, importanceLine);
    }

    private static boolean side(boolean above, Reach point, Reach line) {
        return point.meets(line) || above == point.low() > line.low();
    }

    /** Weights, and means times weights, may have been rounded to two decimals, as printed tables have them. */
    private void index(SurveyFigure figure) {
        OptionalInt high = judging.printed.given(HIGHEST, "");
        if (high.isEmpty() || high.getAsInt() <= 0) {
            return;
        }
        List<String> items = judging.printed.of(PERFORMANCE).stream().map(SurveyFigure::item).toList();
        if (items.stream().anyMatch(i -> judging.printed.of(IMPORTANCE, i).isEmpty())) {
            return;
        }
        judging.judge(figure, SurveyCheck.CUSTOMER_INDEX, cut -> Optional.of(index(items, high.getAsInt(), cut)), new Under(SurveyConvention.ROUNDED_MEANS, cut -> {
            Reach exact = index(items, high.getAsInt(), cut);
            double most = items.size() * STEP * (1 + 1.0 / high.getAsInt());
            return Optional.of(new Reach(exact.low() - most, exact.high() + most));
        }));
    }

    private Reach index(List<String> items, int highest, boolean cut) {
        Reach mean = Reach.weightedMean(items.stream().map(i -> judging.reach(PERFORMANCE, i, cut).orElseThrow()).toList(),
                items.stream().map(i -> judging.reach(IMPORTANCE, i, cut).orElseThrow()).toList());
        return Reach.corners(a -> 100 * a[0] / highest, mean);
    }
}
