package bsc.survey.audit;

import static bsc.model.SurveyFigureKind.ANSWERED;
import static bsc.model.SurveyFigureKind.COUNT;
import static bsc.model.SurveyFigureKind.HIGHEST;
import static bsc.model.SurveyFigureKind.ITEMS;
import static bsc.model.SurveyFigureKind.LOWEST;
import static bsc.model.SurveyFigureKind.MEAN;
import static bsc.model.SurveyFigureKind.PERCENT;
import static bsc.model.SurveyFigureKind.RESPONDENTS;
import static bsc.model.SurveyFigureKind.SD;
import static bsc.model.SurveyFigureKind.SUM;

import bsc.model.PrintedSurvey;
import bsc.model.SurveyFigure;
import bsc.model.SurveyFigureKind;
import bsc.survey.audit.SurveyJudging.Under;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Means, deviations, sums, counts and shares of so many whole answers. */
final class AnswerChecks {
    /** More blanks than one in ten are told by whoever prints the number of respondents. */
    private static final double ANSWERING = 0.9;

    private final SurveyJudging judging;
    private final PrintedSurvey printed;
    private final OptionalInt lowest;
    private final OptionalInt highest;

    private AnswerChecks(SurveyJudging judging) {
        this.judging = judging;
        this.printed = judging.printed;
        this.lowest = printed.given(LOWEST, "");
        this.highest = printed.given(HIGHEST, "");
    }

    static void judge(SurveyJudging judging) {
        AnswerChecks checks = new AnswerChecks(judging);
        for (SurveyFigureKind kind : List.of(MEAN, SurveyFigureKind.ELEMENT, SurveyFigureKind.PERCEPTION, SurveyFigureKind.EXPECTATION,
                SurveyFigureKind.PERFORMANCE, SurveyFigureKind.IMPORTANCE)) {
            checks.printed.of(kind).forEach(checks::mean);
        }
        checks.printed.of(SD).forEach(checks::deviation);
        checks.printed.of(SUM).forEach(checks::sum);
        checks.printed.of(COUNT).forEach(checks::count);
        checks.printed.of(PERCENT).forEach(checks::percent);
        checks.printed.of(PERCENT).forEach(checks::sharesOf);
    }

    private int parts(String item) {
        return printed.given(ITEMS, item).orElse(1);
    }

    private OptionalInt answered(String item) {
        OptionalInt own = printed.given(ANSWERED, item);
        return own.isPresent() ? own : printed.given(ANSWERED, "");
    }

    /** How many answered: what is printed of the answers, else all respondents, and under a convention some of them. */
    private void judge(SurveyFigure figure, SurveyCheck check, BiFunction<Integer, Boolean, Optional<Reach>> of, Under... others) {
        OptionalInt answered = answered(figure.item());
        if (answered.isPresent()) {
            judging.judge(figure, check, cut -> of.apply(answered.getAsInt(), cut), others);
            return;
        }
        OptionalInt all = printed.given(RESPONDENTS, "");
        if (all.isPresent()) {
            Under[] ways = java.util.Arrays.copyOf(others, others.length + 1);
            ways[others.length] = new Under(SurveyConvention.BLANKS, cut -> fewer(figure, all.getAsInt(), cut, of));
            judging.judge(figure, check, cut -> of.apply(all.getAsInt(), cut), ways);
        }
    }

    /** The most that can have answered so that the figure comes out; else nothing. */
    private static Optional<Reach> fewer(SurveyFigure figure, int all, boolean cut, BiFunction<Integer, Boolean, Optional<Reach>> of) {
        for (int n = all - 1; n >= Math.max(2, Math.ceil(ANSWERING * all)); n--) {
            Optional<Reach> found = of.apply(n, cut).filter(r -> r.meets(Reach.of(figure.number(), cut)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** An element or a dimension may be made of several questions: how many must be printed. */
    private boolean knownParts(SurveyFigure figure) {
        return figure.kind() == MEAN || printed.given(ITEMS, figure.item()).isPresent();
    }

    private void mean(SurveyFigure figure) {
        if (!knownParts(figure)) {
            return;
        }
        int parts = parts(figure.item());
        BiFunction<Integer, Boolean, Optional<Reach>> of = (n, cut) -> Optional.of(Reach.point(new Lattice(n * parts, lowest, highest).mean(Reach.of(figure.number(), cut))));
        if (parts == 1) {
            judge(figure, SurveyCheck.WHOLE_SUM, of);
        } else {
            // means of the parts that were rounded before they were averaged
            double half = figure.number().lastDigit().doubleValue() / 2;
            OptionalInt n = answered(figure.item()).isPresent() ? answered(figure.item()) : printed.given(RESPONDENTS, "");
            judge(figure, SurveyCheck.WHOLE_SUM, of, new Under(SurveyConvention.ROUNDED_MEANS, cut -> n.isEmpty() ? Optional.empty()
                    : Optional.of(widened(figure, n.getAsInt() * parts, half, cut))));
        }
        Optional<SurveyFigure> sum = printed.of(SUM, figure.item());
        if (figure.kind() == MEAN && sum.isPresent()) {
            judge(figure, SurveyCheck.SUM_OF_ITEM, (n, cut) -> Optional.of(Reach.corners(a -> a[0] / (n * parts), Reach.of(sum.get().number(), cut))));
        }
        if (figure.kind() == MEAN && parts == 1 && !whole(figure.item()) && allShares(figure.item()).isPresent()) {
            List<SurveyFigure> shares = allShares(figure.item()).get();
            judging.judge(figure, SurveyCheck.MEAN_OF_SHARES, cut -> Optional.of(Reach.weightedMean(shares.stream().map(s -> Reach.point(Integer.parseInt(s.answer()))).toList(),
                    shares.stream().map(s -> Reach.of(s.number(), cut)).toList())));
        }
        if (figure.kind() == MEAN && whole(figure.item())) {
            double[] sums = sums(figure.item());
            if (sums[0] > 0) {
                judging.judge(figure, SurveyCheck.MEAN_OF_COUNTS, cut -> Optional.of(Reach.point(sums[1] / sums[0])));
            }
        }
    }

    /** The share of every answer of the scale. */
    private Optional<List<SurveyFigure>> allShares(String item) {
        List<SurveyFigure> shares = printed.of(PERCENT).stream().filter(p -> p.item().equals(item) && !p.answer().isEmpty()).toList();
        return lowest.isPresent() && highest.isPresent() && shares.size() == highest.getAsInt() - lowest.getAsInt() + 1
                && shares.stream().allMatch(s -> Integer.parseInt(s.answer()) >= lowest.getAsInt() && Integer.parseInt(s.answer()) <= highest.getAsInt()) ? Optional.of(shares) : Optional.empty();
    }

    /** What the counts of every answer come to: their sum, sum of answers and sum of squares. */
    private double[] sums(String item) {
        double[] sums = new double[3];
        counts(item).forEach(c -> {
            double answer = Integer.parseInt(c.answer());
            double count = c.number().value().doubleValue();
            sums[0] += count;
            sums[1] += answer * count;
            sums[2] += answer * answer * count;
        });
        return sums;
    }

    private static double deviation(double[] sums, int less) {
        return Math.sqrt(Math.max(0, sums[2] - sums[1] * sums[1] / sums[0]) / (sums[0] - less));
    }

    private Reach widened(SurveyFigure figure, int answers, double half, boolean cut) {
        Reach own = Reach.of(figure.number(), cut);
        double found = new Lattice(answers, lowest, highest).mean(new Reach(own.low() - half, own.high() + half));
        return new Reach(found - half, found + half);
    }

    private void deviation(SurveyFigure figure) {
        if (whole(figure.item()) && parts(figure.item()) == 1 && sums(figure.item())[0] > 1) {
            double[] sums = sums(figure.item());
            judging.judge(figure, SurveyCheck.SD_OF_COUNTS, cut -> Optional.of(Reach.point(deviation(sums, 1))),
                    new Under(SurveyConvention.POPULATION, cut -> Optional.of(Reach.point(deviation(sums, 0)))));
        }
        Optional<SurveyFigure> mean = printed.of(MEAN, figure.item());
        boolean scale = lowest.isPresent() && highest.isPresent();
        if (parts(figure.item()) == 1 && mean.isPresent() && possible(mean.get())) {
            judge(figure, SurveyCheck.SPREAD, (n, cut) -> spread(figure, mean.get(), n, cut, 1), new Under(SurveyConvention.POPULATION, cut -> {
                OptionalInt n = answered(figure.item()).isPresent() ? answered(figure.item()) : printed.given(RESPONDENTS, "");
                return n.isEmpty() ? Optional.empty() : spread(figure, mean.get(), n.getAsInt(), cut, 0);
            }));
        } else if (scale) {
            OptionalInt n = answered(figure.item());
            double answers = n.isPresent() ? Math.max(2, n.getAsInt()) : 2;
            judging.judge(figure, SurveyCheck.SPREAD, cut -> Optional.of(new Reach(0, mean.map(m -> {
                Reach at = Reach.of(m.number(), true);
                double middle = Math.max(at.low(), Math.min(at.high(), (lowest.getAsInt() + highest.getAsInt()) / 2.0));
                return Lattice.umbrella(middle, lowest.getAsInt(), highest.getAsInt(), answers, 1);
            }).orElse(Lattice.umbrella((lowest.getAsInt() + highest.getAsInt()) / 2.0, lowest.getAsInt(), highest.getAsInt(), answers, 1)))));
        }
    }

    /** Is there a number of answers that gives the mean? Where there is none, nothing more is asked of its deviation than the bound. */
    private boolean possible(SurveyFigure mean) {
        OptionalInt n = answered(mean.item()).isPresent() ? answered(mean.item()) : printed.given(RESPONDENTS, "");
        return n.isPresent() && n.getAsInt() > 1 && Reach.point(new Lattice(n.getAsInt(), lowest, highest).mean(Reach.of(mean.number(), true))).meets(Reach.of(mean.number(), true));
    }

    private Optional<Reach> spread(SurveyFigure figure, SurveyFigure mean, int n, boolean cut, int less) {
        return n < 2 ? Optional.empty() : new Lattice(n, lowest, highest).deviation(Reach.of(figure.number(), cut), Reach.of(mean.number(), true), less).map(Reach::point);
    }

    private void sum(SurveyFigure figure) {
        int parts = parts(figure.item());
        if (whole(figure.item()) && parts == 1) {
            judging.judge(figure, SurveyCheck.SUM_OF_COUNTS, cut -> Optional.of(Reach.point(sums(figure.item())[1])));
        }
        if (lowest.isPresent() && highest.isPresent()) {
            judge(figure, SurveyCheck.WHOLE_SUM, (n, cut) -> Optional.of(new Reach((double) n * parts * lowest.getAsInt(), (double) n * parts * highest.getAsInt())));
        }
    }

    private List<SurveyFigure> counts(String item) {
        return printed.of(COUNT).stream().filter(c -> c.item().equals(item) && !c.answer().isEmpty()).toList();
    }

    /** Is every answer of the scale counted? */
    private boolean whole(String item) {
        List<SurveyFigure> counts = counts(item);
        return lowest.isPresent() && highest.isPresent() && counts.size() == highest.getAsInt() - lowest.getAsInt() + 1
                && counts.stream().mapToInt(c -> Integer.parseInt(c.answer())).allMatch(a -> a >= lowest.getAsInt() && a <= highest.getAsInt());
    }

    private void count(SurveyFigure figure) {
        if (figure.answer().isEmpty() || !whole(figure.item())) {
            judge(figure, SurveyCheck.COUNTS_ADD_UP, (n, cut) -> Optional.of(new Reach(0, n)));
            return;
        }
        double others = counts(figure.item()).stream().filter(c -> c != figure).mapToDouble(c -> c.number().value().doubleValue()).sum();
        judge(figure, SurveyCheck.COUNTS_ADD_UP, (n, cut) -> Optional.of(Reach.point(n - others)));
    }

    private void percent(SurveyFigure figure) {
        Optional<SurveyFigure> count = printed.of(COUNT).stream().filter(c -> c.item().equals(figure.item()) && c.answer().equals(figure.answer())).findFirst();
        judge(figure, SurveyCheck.SHARE, (n, cut) -> Optional.of(Reach.point(count.map(c -> 100 * c.number().value().doubleValue() / n).orElseGet(() -> {
            Reach share = Reach.of(figure.number(), cut);
            return 100 * new Lattice(n, OptionalInt.of(0), OptionalInt.of(1)).mean(new Reach(share.low() / 100, share.high() / 100));
        }))));
    }

    /**
     * All shares of an item are 100 percent, those printed no more; where every answer has its share and some left a blank, less. A share
     * is not blamed for what the others exceed without it, unless each of them is in that place.
     */
    private void sharesOf(SurveyFigure figure) {
        List<SurveyFigure> shares = printed.of(PERCENT).stream().filter(p -> p.item().equals(figure.item()) && !p.answer().isEmpty()).toList();
        List<SurveyFigure> others = shares.stream().filter(p -> p != figure).toList();
        if (figure.answer().isEmpty() || others.isEmpty() || exceeding(shares, figure) && shares.stream().anyMatch(s -> !exceeding(shares, s))) {
            return;
        }
        boolean all = lowest.isPresent() && highest.isPresent() && others.size() == highest.getAsInt() - lowest.getAsInt();
        judging.judge(figure, SurveyCheck.SHARES_ADD_UP, cut -> Optional.of(rest(others, cut, all ? 100 : 0)),
                new Under(SurveyConvention.BLANKS, cut -> Optional.of(rest(others, cut, all ? 100 * ANSWERING : 0))));
    }

    private static boolean exceeding(List<SurveyFigure> shares, SurveyFigure but) {
        return rest(shares.stream().filter(s -> s != but).toList(), false, 0).high() < 0;
    }

    private static Reach rest(List<SurveyFigure> others, boolean cut, double least) {
        Reach sum = Reach.sum(others.stream().map(o -> Reach.of(o.number(), cut)).toArray(Reach[]::new));
        double high = 100 - sum.low();
        return new Reach(Math.min(high, least == 0 ? Math.min(0, high) : least - sum.high()), high);
    }
}
