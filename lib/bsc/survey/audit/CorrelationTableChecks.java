package bsc.survey.audit;

import static bsc.model.SurveyFigureKind.ANSWERED;
import static bsc.model.SurveyFigureKind.CORRECTED_R;
import static bsc.model.SurveyFigureKind.DECISION;
import static bsc.model.SurveyFigureKind.ITEM_TOTAL_R;
import static bsc.model.SurveyFigureKind.RESPONDENTS;
import static bsc.model.SurveyFigureKind.R_TABLE;
import static bsc.model.SurveyFigureKind.SIGNIFICANCE;

import bsc.model.PrintedSurvey;
import bsc.model.SurveyFigure;
import bsc.model.SurveyFigureKind;
import bsc.model.Verdict;
import bsc.survey.CriticalCorrelation;
import bsc.survey.Tails;
import bsc.survey.audit.SurveyJudging.Under;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The r table's value: which degrees of freedom, which tail and which significance give it; and what is called valid by it. */
final class CorrelationTableChecks {
    private static final double USUAL = 0.05;
    private static final List<Double> OTHERS = List.of(0.01, 0.1, 0.02, 0.025, 0.001);
    /** Rows of printed tables, by their number of pairs or their degrees of freedom: what lies between is read off the nearest. */
    private static final int[] ROWS = IntStream.concat(IntStream.rangeClosed(1, 50), IntStream.of(55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 120, 125, 150, 175,
            200, 250, 300, 400, 500, 600, 700, 800, 900, 1000)).toArray();

    private CorrelationTableChecks() {
    }

    static OptionalInt pairs(PrintedSurvey printed) {
        OptionalInt answered = printed.given(ANSWERED, "");
        return answered.isPresent() ? answered : printed.given(RESPONDENTS, "");
    }

    static double significance(PrintedSurvey printed) {
        return printed.whole(SIGNIFICANCE).map(f -> f.number().value().doubleValue()).map(s -> s >= 0.5 ? s / 100 : s).orElse(USUAL);
    }

    /** By the textbook: n - 2, two-sided; empty where the number of pairs is not printed. */
    static Optional<Double> textbook(PrintedSurvey printed) {
        OptionalInt n = pairs(printed);
        return n.isPresent() && n.getAsInt() > 2 ? Optional.of(value(n.getAsInt() - 2, significance(printed), Tails.TWO_SIDED)) : Optional.empty();
    }

    private static double value(int df, double significance, Tails tails) {
        return new CriticalCorrelation(df, significance, tails).value();
    }

    static void judge(SurveyJudging judging) {
        PrintedSurvey printed = judging.printed;
        OptionalInt pairs = pairs(printed);
        printed.whole(R_TABLE).filter(f -> pairs.isPresent() && pairs.getAsInt() > 2).ifPresent(f -> judging.judge(f, SurveyCheck.R_TABLE,
                cut -> textbook(printed).map(Reach::point), readings(pairs.getAsInt(), printed)));
        printed.of(DECISION).forEach(f -> decision(judging, f));
    }

    private static Under[] readings(int n, PrintedSurvey printed) {
        double p = significance(printed);
        List<Under> ways = new ArrayList<>();
        ways.add(way(SurveyConvention.ONE_SIDED, n - 2, p, Tails.ONE_SIDED));
        ways.add(way(SurveyConvention.AT_N_MINUS_1, n - 1, p, Tails.TWO_SIDED));
        ways.add(way(SurveyConvention.AT_N_MINUS_1, n - 1, p, Tails.ONE_SIDED));
        ways.add(way(SurveyConvention.AT_N, n, p, Tails.TWO_SIDED));
        ways.add(way(SurveyConvention.AT_N, n, p, Tails.ONE_SIDED));
        if (printed.whole(SIGNIFICANCE).isEmpty()) {
            OTHERS.forEach(other -> ways.add(way(SurveyConvention.OTHER_SIGNIFICANCE, n - 2, other, Tails.TWO_SIDED)));
        }
        for (int off : new int[] {0, 2}) {
            IntStream.of(ROWS).map(row -> row - off).filter(df -> df >= 1 && df < n - 2).max().ifPresent(df -> near(ways, df, n, p));
            IntStream.of(ROWS).map(row -> row - off).filter(df -> df > n - 2).min().ifPresent(df -> near(ways, df, n, p));
        }
        return ways.toArray(Under[]::new);
    }

    /** A table without a row for n - 2 is read at the row beside it. */
    private static void near(List<Under> ways, int df, int n, double significance) {
        if (IntStream.of(ROWS).noneMatch(row -> row == n - 2)) {
            ways.add(way(SurveyConvention.NEAR_ROW, df, significance, Tails.TWO_SIDED));
        }
    }

    private static Under way(SurveyConvention convention, int df, double significance, Tails tails) {
        return new Under(convention, cut -> Optional.of(Reach.point(value(df, significance, tails))));
    }

    /** The degrees of freedom whose two-sided value is nearest to what is printed. */
    static OptionalInt nearest(PrintedSurvey printed) {
        return printed.whole(R_TABLE).map(f -> {
            double value = f.number().value().doubleValue();
            return value <= 0 || value >= 1 ? OptionalInt.empty() : IntStream.of(ROWS).boxed().min(java.util.Comparator.comparingDouble(df ->
                    Math.abs(value(df, significance(printed), Tails.TWO_SIDED) - value))).map(OptionalInt::of).orElse(OptionalInt.empty());
        }).orElse(OptionalInt.empty());
    }

    private static void decision(SurveyJudging judging, SurveyFigure figure) {
        Optional<Reach> table = judging.reach(R_TABLE, "", true).or(() -> textbook(judging.printed).map(Reach::point));
        if (table.isEmpty()) {
            return;
        }
        boolean valid = figure.printed().text().equals("valid");
        for (SurveyFigureKind kind : List.of(ITEM_TOTAL_R, CORRECTED_R)) {
            Optional<Reach> r = judging.reach(kind, figure.item(), true);
            if (r.isPresent() && (valid ? r.get().high() >= table.get().low() : r.get().low() <= table.get().high())) {
                boolean second = kind == CORRECTED_R && judging.printed.of(ITEM_TOTAL_R, figure.item()).isPresent();
                judging.add(figure, SurveyCheck.DECISION, second ? Verdict.FOLLOWS_UNDER : Verdict.FOLLOWS, table, second
                        ? new SurveyConvention[] {SurveyConvention.CORRECTED} : new SurveyConvention[0]);
                return;
            }
        }
        if (judging.printed.of(ITEM_TOTAL_R, figure.item()).isPresent() || judging.printed.of(CORRECTED_R, figure.item()).isPresent()) {
            judging.add(figure, SurveyCheck.DECISION, Verdict.DOES_NOT_FOLLOW, table);
        }
    }

    /** The items that the printed table value lets pass or fail, and the textbook's would not. */
    static List<String> changing(PrintedSurvey printed) {
        Optional<Double> textbook = textbook(printed);
        Optional<Double> table = printed.whole(R_TABLE).map(f -> f.number().value().doubleValue());
        if (textbook.isEmpty() || table.isEmpty()) {
            return List.of();
        }
        SurveyFigureKind kind = printed.of(ITEM_TOTAL_R).isEmpty() ? CORRECTED_R : ITEM_TOTAL_R;
        return printed.of(kind).stream().filter(f -> f.number().value().doubleValue() >= table.get() != f.number().value().doubleValue() >= textbook.get())
                .map(SurveyFigure::item).toList();
    }
}
