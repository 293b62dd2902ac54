package bsc.audit;

import bsc.model.Band;
import bsc.model.Criterion;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How two rows of a table of bands stand to each other. */
final class RowPairs {
    private static final String NUMBER = "-?[0-9]+([.,][0-9]+)?";

    private RowPairs() {
    }

    /** True when a value in both would have two labels or two scores. */
    static boolean disagree(Band a, Band b) {
        return !a.label().equals(b.label()) || !a.scores().equals(b.scores());
    }

    /** True when both are the same band, by range, movement or wording, with different scores. */
    static boolean twice(Band a, Band b) {
        if (a.scores().isEmpty() || b.scores().isEmpty() || a.scores().equals(b.scores())) {
            return false;
        }
        if (a.criterion() instanceof Criterion.Judgement) {
            return b.criterion() instanceof Criterion.Judgement && wording(a).equals(wording(b));
        }
        if (a.criterion() instanceof Criterion.Range x && b.criterion() instanceof Criterion.Range y) {
            return same(x.low(), y.low()) && same(x.high(), y.high()) && !isEmpty(x);
        }
        return a.criterion() instanceof Criterion.Moves && a.criterion().equals(b.criterion());
    }

    private static boolean same(Optional<Criterion.End> a, Optional<Criterion.End> b) {
        return a.isPresent() && b.isPresent()
                ? a.get().at().compareTo(b.get().at()) == 0 && a.get().closed() == b.get().closed()
                : a.isEmpty() && b.isEmpty();
    }

    /** The label without its own score, which some tables print behind an equals sign. */
    static String wording(Band row) {
        String label = row.label();
        int sign = label.lastIndexOf('=');
        String behind = label.substring(sign + 1).strip();
        if (sign >= 0 && behind.matches(NUMBER) && row.scores().contains(new BigDecimal(behind.replace(',', '.')))) {
            label = label.substring(0, sign);
        }
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** True when the range holds no number: its low end is above its high end, or its only point is left out. */
    static boolean isEmpty(Criterion.Range range) {
        if (range.low().isEmpty() || range.high().isEmpty()) {
            return false;
        }
        int order = range.low().get().at().compareTo(range.high().get().at());
        return order > 0 || order == 0 && !(range.low().get().closed() && range.high().get().closed());
    }

    /** True when every number (or movement) of a is at most every one of b; rows that overlap have no order. */
    static boolean below(Band a, Band b) {
        if (a.criterion() instanceof Criterion.Range x && b.criterion() instanceof Criterion.Range y) {
            return x.high().isPresent() && y.low().isPresent() && !isEmpty(x) && !isEmpty(y)
                    && !(same(x.low(), y.low()) && same(x.high(), y.high()))
                    && x.high().get().at().compareTo(y.low().get().at()) <= 0;
        }
        return a.criterion() instanceof Criterion.Moves x && b.criterion() instanceof Criterion.Moves y
                && rank(x) >= 0 && rank(x) < rank(y);
    }

    /** Fluctuation has no place between falling and rising. */
    private static int rank(Criterion.Moves moves) {
        return switch (moves.movement()) {
            case FALLING -> 0;
            case CONSTANT -> 1;
            case RISING -> 2;
            case FLUCTUATING -> -1;
        };
    }
}
