package bsc.survey.audit;

import static bsc.model.SurveyFigureKind.ANSWERED;
import static bsc.model.SurveyFigureKind.CLASSES;
import static bsc.model.SurveyFigureKind.CLASS_HIGH;
import static bsc.model.SurveyFigureKind.CLASS_LOW;
import static bsc.model.SurveyFigureKind.CLASS_WIDTH;
import static bsc.model.SurveyFigureKind.ELEMENT;
import static bsc.model.SurveyFigureKind.EXPECTATION;
import static bsc.model.SurveyFigureKind.GAP;
import static bsc.model.SurveyFigureKind.GREATEST_TOTAL;
import static bsc.model.SurveyFigureKind.HIGHEST;
import static bsc.model.SurveyFigureKind.INDEX;
import static bsc.model.SurveyFigureKind.INDEX_CLASS;
import static bsc.model.SurveyFigureKind.ITEMS;
import static bsc.model.SurveyFigureKind.LEAST_TOTAL;
import static bsc.model.SurveyFigureKind.LOWEST;
import static bsc.model.SurveyFigureKind.MEAN;
import static bsc.model.SurveyFigureKind.MEAN_EXPECTATION;
import static bsc.model.SurveyFigureKind.MEAN_GAP;
import static bsc.model.SurveyFigureKind.MEAN_PERCEPTION;
import static bsc.model.SurveyFigureKind.PERCEPTION;
import static bsc.model.SurveyFigureKind.RESPONDENTS;
import static bsc.model.SurveyFigureKind.SUM;
import static bsc.model.SurveyFigureKind.SUM_GAP;
import static bsc.model.SurveyFigureKind.TOTAL;
import static bsc.model.SurveyFigureKind.TOTAL_PERCENT;

import bsc.model.PrintedSurvey;
import bsc.model.SurveyFigure;
import bsc.model.SurveyFigureKind;
import bsc.model.Verdict;
import bsc.survey.IndexRule;
import bsc.survey.audit.SurveyJudging.Under;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Totals and their classes, the index of satisfaction, gaps. */
final class IndexChecks {
    private static final double ANSWERING = 0.9;

    private final SurveyJudging judging;
    private final PrintedSurvey printed;

    private IndexChecks(SurveyJudging judging) {
        this.judging = judging;
        this.printed = judging.printed;
    }

    static void judge(SurveyJudging judging) {
        IndexChecks checks = new IndexChecks(judging);
        checks.totals();
        checks.index();
        checks.gaps();
    }

    /** The least and the greatest sum of all answers; empty where something it takes is not printed. */
    private Optional<Reach> sums() {
        OptionalInt n = printed.given(RESPONDENTS, "");
        OptionalInt k = printed.given(ITEMS, "");
        OptionalInt low = printed.given(LOWEST, "");
        OptionalInt high = printed.given(HIGHEST, "");
        return n.isPresent() && k.isPresent() && low.isPresent() && high.isPresent() && low.getAsInt() >= 0 && low.getAsInt() < high.getAsInt()
                ? Optional.of(new Reach((double) n.getAsInt() * k.getAsInt() * low.getAsInt(), (double) n.getAsInt() * k.getAsInt() * high.getAsInt())) : Optional.empty();
    }

    private void totals() {
        printed.whole(LEAST_TOTAL).ifPresent(least -> judging.judge(least, SurveyCheck.EXTREME_TOTAL, cut -> sums().map(s -> Reach.point(s.low()))));
        printed.whole(GREATEST_TOTAL).ifPresent(greatest -> judging.judge(greatest, SurveyCheck.EXTREME_TOTAL, cut -> sums().map(s -> Reach.point(s.high()))));
        printed.whole(TOTAL).ifPresent(total -> {
            List<SurveyFigure> sums = printed.of(SUM);
            if (!sums.isEmpty() && printed.given(ITEMS, "").orElse(0) == sums.size()) {
                judging.judge(total, SurveyCheck.TOTAL, cut -> Optional.of(Reach.sum(sums.stream().map(s -> Reach.of(s.number(), cut)).toArray(Reach[]::new))));
            } else {
                judging.judge(total, SurveyCheck.TOTAL, cut -> sums(), new Under(SurveyConvention.BLANKS, cut -> sums().map(s -> new Reach(ANSWERING * s.low(), s.high()))));
            }
        });
        printed.of(TOTAL_PERCENT).stream().filter(f -> !f.item().isEmpty()).forEach(this::itemPercent);
        printed.whole(TOTAL_PERCENT).ifPresent(percent -> judging.judge(percent, SurveyCheck.TOTAL_PERCENT,
                cut -> sums().flatMap(s -> judging.reach(TOTAL, "", cut).map(t -> Reach.corners(a -> 100 * a[0] / s.high(), t))),
                new Under(SurveyConvention.BLANKS, cut -> sums().flatMap(s -> judging.reach(TOTAL, "", cut).map(t -> new Reach(100 * t.low() / s.high(),
                        100 * t.high() / (ANSWERING * s.high())))))));
        classes();
    }

    /** The answers to an item, in percent of the greatest that they can be: of its mean where that is printed, else of its sum. */
    private void itemPercent(SurveyFigure percent) {
        OptionalInt high = printed.given(HIGHEST, "");
        OptionalInt own = printed.given(ANSWERED, percent.item());
        OptionalInt n = own.isPresent() ? own : printed.given(ANSWERED, "").isPresent() ? printed.given(ANSWERED, "") : printed.given(RESPONDENTS, "");
        if (high.isEmpty() || high.getAsInt() <= 0) {
            return;
        }
        double greatest = (double) printed.given(ITEMS, percent.item()).orElse(1) * high.getAsInt() * n.orElse(0);
        SurveyJudging.Way ofSum = cut -> n.isEmpty() ? Optional.empty() : judging.reach(SUM, percent.item(), cut).map(s -> Reach.corners(a -> 100 * a[0] / greatest, s));
        if (printed.of(MEAN, percent.item()).isPresent()) {
            judging.judge(percent, SurveyCheck.TOTAL_PERCENT, cut -> judging.reach(MEAN, percent.item(), cut).map(m -> Reach.corners(a -> 100 * a[0] / high.getAsInt(), m)),
                    new Under(SurveyConvention.BLANKS, ofSum));
        } else {
            judging.judge(percent, SurveyCheck.TOTAL_PERCENT, ofSum, new Under(SurveyConvention.BLANKS, cut -> own.isPresent() ? Optional.empty()
                    : ofSum.apply(cut).map(s -> new Reach(s.low(), s.high() / ANSWERING))));
        }
    }

    /** How many classes: as printed, else as many as have bounds. */
    private int howMany() {
        return printed.given(CLASSES, "").orElse(printed.of(CLASS_LOW).size());
    }

    /** Where most bounds are no equal classes of the printed width, others were meant, and none is judged. */
    private void classes() {
        int classes = howMany();
        Optional<Reach> ends = sums().filter(s -> classes > 1).flatMap(s -> ends(s, classes));
        boolean equal = ends.isPresent() && printed.whole(CLASS_WIDTH).filter(width -> width(width, ends.get(), classes)).isPresent();
        List<SurveyFigure> bounds = new ArrayList<>(printed.of(CLASS_LOW));
        bounds.addAll(printed.of(CLASS_HIGH));
        if (classes < 2 || bounds.stream().anyMatch(b -> !b.item().matches("[1-9][0-9]?") || Integer.parseInt(b.item()) > classes)
                || !equal && (classes != printed.of(CLASS_HIGH).size() || classes != printed.of(CLASS_LOW).size())) {
            return;
        }
        SurveyJudging apart = new SurveyJudging(printed);
        bounds.forEach(bound -> bound(apart, bound, classes, ends));
        if (equal || 2 * apart.findings().stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).count() <= classes) {
            judging.findings().addAll(apart.findings());
        }
    }

    /** The range by the number of classes; whole numbers may be counted with both ends, and a width may be raised to its unit. @return whether it follows */
    private boolean width(SurveyFigure width, Reach ends, int classes) {
        double range = ends.high() - ends.low();
        double unit = width.number().lastDigit().doubleValue();
        SurveyJudging apart = new SurveyJudging(printed);
        apart.judge(width, SurveyCheck.CLASS_WIDTH, cut -> Optional.of(Reach.point(range / classes)),
                new Under(SurveyConvention.STEPPED, cut -> Optional.of(new Reach(range / classes, (range + unit) / classes))),
                new Under(SurveyConvention.STEPPED, cut -> Optional.of(Reach.point(Math.ceil(range / classes / unit - 1e-9) * unit))));
        judging.findings().addAll(apart.findings());
        return apart.findings().stream().noneMatch(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW);
    }

    /** On the sums, the means or the percentages, whichever the classes lie on. */
    private static void bound(SurveyJudging judging, SurveyFigure bound, int classes, Optional<Reach> ends) {
        int at = Integer.parseInt(bound.item()) - (bound.kind() == CLASS_LOW ? 1 : 0);
        double unit = bound.number().lastDigit().doubleValue();
        judging.judge(bound, SurveyCheck.CLASS_BOUND, cut -> ends.map(e -> joined(e, classes, at)),
                stepped(ends, classes, at, bound.kind() == CLASS_LOW ? unit : -unit, bound), stepped(ends, classes, at, Math.max(0, Integer.parseInt(bound.item()) - 1) * unit, bound));
    }

    private static Reach joined(Reach ends, int classes, int at) {
        return Reach.point(ends.low() + at * (ends.high() - ends.low()) / classes);
    }

    /** Classes that begin a unit above the end of the one below; widths may be rounded to the unit before they are added. */
    private static Under stepped(Optional<Reach> ends, int classes, int at, double shift, SurveyFigure bound) {
        double half = at * bound.number().lastDigit().doubleValue() / 2;
        return new Under(SurveyConvention.STEPPED, cut -> ends.map(e -> {
            double found = joined(e, classes, at).low() + shift;
            return new Reach(found - half, found + half);
        }));
    }

    /** Of the scales that classes lie on the one that fits the bounds best, else the printed extremes, else the width. */
    private Optional<Reach> ends(Reach sums, int classes) {
        int low = printed.given(LOWEST, "").orElseThrow();
        int high = printed.given(HIGHEST, "").orElseThrow();
        ToDoubleFunction<Reach> off;
        if (printed.of(CLASS_LOW).size() == classes) {
            double first = printed.of(CLASS_LOW).stream().mapToDouble(f -> f.number().value().doubleValue()).min().orElse(0);
            double last = printed.of(CLASS_HIGH).stream().mapToDouble(f -> f.number().value().doubleValue()).max().orElse(0);
            off = s -> (Math.abs(first - s.low()) + Math.abs(last - s.high())) / s.high();
        } else if (printed.whole(LEAST_TOTAL).isPresent() || printed.whole(GREATEST_TOTAL).isPresent()) {
            return Optional.of(sums);
        } else {
            off = s -> printed.whole(CLASS_WIDTH).map(w -> Math.abs(w.number().value().doubleValue() - (s.high() - s.low()) / classes) / s.high()).orElse(0.0);
        }
        return List.of(sums, new Reach(0, sums.high()), new Reach(low, high), new Reach(100.0 * low / high, 100), new Reach(0, 100)).stream()
                .min(Comparator.comparingDouble(off));
    }

    private Optional<Reach> meanOfElements(boolean cut) {
        List<SurveyFigure> elements = printed.of(ELEMENT);
        return elements.isEmpty() ? Optional.empty() : Optional.of(Reach.corners(a -> a[0] / elements.size(),
                Reach.sum(elements.stream().map(e -> Reach.of(e.number(), cut)).toArray(Reach[]::new))));
    }

    private void index() {
        int k = printed.of(ELEMENT).size();
        printed.whole(INDEX).ifPresent(index -> {
            List<Under> ways = new ArrayList<>(List.of(new Under(SurveyConvention.NOT_CONVERTED, this::meanOfElements)));
            for (IndexRule rule : IndexRule.values()) {
                if (rule.elements() == k) {
                    double sum = rule.elements() * Double.parseDouble(rule.printedWeight());
                    double half = k * 0.5 * index.number().lastDigit().doubleValue() / 10;
                    for (double times : new double[] {25, 1}) {
                        ways.add(new Under(SurveyConvention.PRINTED_WEIGHT, cut -> meanOfElements(cut).map(m -> Reach.corners(a -> times * sum * a[0], m))));
                        // products of element and weight that were rounded as printed tables have them, to three decimals at least
                        ways.add(new Under(SurveyConvention.PRINTED_WEIGHT, cut -> meanOfElements(cut).map(m -> new Reach(times * (sum * m.low() - k * 0.0005) - half,
                                times * (sum * m.high() + k * 0.0005) + half))));
                    }
                }
            }
            judging.judge(index, SurveyCheck.INDEX, cut -> meanOfElements(cut).map(m -> Reach.corners(a -> 25 * a[0], m)), ways.toArray(Under[]::new));
        });
        printed.whole(INDEX_CLASS).ifPresent(this::indexClass);
    }

    private void indexClass(SurveyFigure figure) {
        // the class is of the index as it is printed, which is looked up in the table
        Optional<Reach> index = printed.whole(INDEX).map(f -> Reach.point(f.number().value().doubleValue())).or(() -> meanOfElements(false).map(m ->
                Reach.corners(a -> 25 * a[0], m))).map(r -> r.high() <= 4 ? new Reach(25 * r.low(), 25 * r.high()) : r);
        if (index.isEmpty()) {
            return;
        }
        for (IndexRule rule : IndexRule.values()) {
            int found = IndexRule.CLASSES.indexOf(figure.printed().text());
            if (found >= IndexRule.CLASSES.indexOf(rule.classOf(index.get().low())) && found <= IndexRule.CLASSES.indexOf(rule.classOf(index.get().high()))) {
                boolean second = rule == IndexRule.KEP_25_2004;
                judging.add(figure, SurveyCheck.INDEX_CLASS, second ? Verdict.FOLLOWS_UNDER : Verdict.FOLLOWS, index, second
                        ? new SurveyConvention[] {SurveyConvention.RULE_OF_2004} : new SurveyConvention[0]);
                return;
            }
        }
        judging.add(figure, SurveyCheck.INDEX_CLASS, Verdict.DOES_NOT_FOLLOW, index);
    }

    private void gaps() {
        for (SurveyFigure gap : printed.of(GAP)) {
            judging.judge(gap, SurveyCheck.GAP, cut -> gap(gap.item(), cut, 1), new Under(SurveyConvention.TURNED, cut -> gap(gap.item(), cut, -1)));
        }
        printed.whole(SUM_GAP).ifPresent(sum -> judging.judge(sum, SurveyCheck.SUM_GAP, cut -> Optional.of(reaches(GAP, cut)).filter(g -> !g.isEmpty())
                .map(g -> Reach.sum(g.toArray(Reach[]::new)))));
        printed.whole(MEAN_PERCEPTION).ifPresent(mean -> meanOf(mean, PERCEPTION, SurveyCheck.MEAN_OF_POINTS));
        printed.whole(MEAN_EXPECTATION).ifPresent(mean -> meanOf(mean, EXPECTATION, SurveyCheck.MEAN_OF_POINTS));
        printed.whole(MEAN_GAP).ifPresent(mean -> {
            meanOf(mean, GAP, SurveyCheck.MEAN_GAP);
            judging.judge(mean, SurveyCheck.GAP_OF_MEANS, cut -> gapOfMeans(cut, 1), new Under(SurveyConvention.TURNED, cut -> gapOfMeans(cut, -1)));
        });
    }

    private Optional<Reach> gapOfMeans(boolean cut, int sign) {
        return judging.reach(MEAN_PERCEPTION, "", cut).flatMap(p -> judging.reach(MEAN_EXPECTATION, "", cut).map(e -> Reach.corners(a -> sign * (a[0] - a[1]), p, e)));
    }

    private List<Reach> reaches(SurveyFigureKind kind, boolean cut) {
        return printed.of(kind).stream().map(f -> Reach.of(f.number(), cut)).toList();
    }

    /** The mean of what is printed of each; where they may be dimensions of unequal size, of their questions: weighted by how many, if that is printed. */
    private void meanOf(SurveyFigure mean, SurveyFigureKind kind, SurveyCheck check) {
        List<SurveyFigure> each = printed.of(kind);
        if (each.isEmpty()) {
            return;
        }
        List<Reach> parts = each.stream().map(f -> printed.given(ITEMS, f.item())).flatMapToInt(OptionalInt::stream).mapToObj(Reach::point).toList();
        boolean items = printed.given(ITEMS, "").orElse(0) == each.size() || parts.size() == each.size() && parts.stream().distinct().count() == 1;
        Under unequal = new Under(SurveyConvention.UNEQUAL_PARTS, cut -> items ? Optional.empty() : Optional.of(parts.size() == each.size()
                ? Reach.weightedMean(reaches(kind, cut), parts) : Reach.hull(reaches(kind, cut))));
        judging.judge(mean, check, cut -> Optional.of(Reach.corners(a -> a[0] / each.size(), Reach.sum(reaches(kind, cut).toArray(Reach[]::new)))), unequal);
    }

    private Optional<Reach> gap(String item, boolean cut, int sign) {
        return judging.reach(PERCEPTION, item, cut).flatMap(p -> judging.reach(EXPECTATION, item, cut).map(e -> Reach.corners(a -> sign * (a[0] - a[1]), p, e)));
    }
}
