package bsc.show;

import bsc.audit.Finding;
import bsc.audit.Recomputed;
import bsc.formula.Decimals;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** What comes out when a figure is recomputed, as it is shown; empty where nothing does. */
public final class RecomputedText {
    private RecomputedText() {
    }

    public static String of(Finding finding) {
        return of(finding.recomputed());
    }

    static String of(Recomputed recomputed) {
        if (recomputed instanceof Recomputed.Number number) {
            return number(number);
        }
        if (recomputed instanceof Recomputed.Labels labels) {
            return String.join(" or ", labels.labels());
        }
        if (recomputed instanceof Recomputed.Scores scores) {
            return scores.scores().stream().map(Decimals::shortest).collect(Collectors.joining(" or "));
        }
        if (recomputed instanceof Recomputed.Totals totals) {
            return totals.least().compareTo(totals.most()) == 0 ? Decimals.shortest(totals.least())
                    : Decimals.shortest(totals.least()) + " to " + Decimals.shortest(totals.most());
        }
        if (recomputed instanceof Recomputed.Count count) {
            return count.open() == 0 ? String.valueOf(count.certain()) : count.certain() + " to " + (count.certain() + count.open());
        }
        return recomputed instanceof Recomputed.Shares shares
                ? shares.shares().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or ")) : "";
    }

    /**
     * The number with two decimals more than were printed, without zeros at its end beyond the printed digits. Where it
     * does not print so itself, and follows because the numbers that it starts from were rounded, all that it can be.
     */
    private static String number(Recomputed.Number number) {
        return number.asSet() ? shown(number.value().range().low(), number.printed(), RoundingMode.FLOOR) + " to "
                + shown(number.value().range().high(), number.printed(), RoundingMode.CEILING)
                : shown(number.value().centre(), number.printed(), RoundingMode.HALF_UP);
    }

    private static String shown(BigDecimal number, Printed.Number printed, RoundingMode rounding) {
        int decimals = Math.max(0, printed.value().scale());
        int leadingZeros = number.signum() == 0 ? 0 : Math.max(0, number.scale() - number.precision());
        BigDecimal rounded = number.setScale(Math.max(decimals, leadingZeros) + 2, rounding).stripTrailingZeros();
        return Decimals.fixed(rounded, Math.max(rounded.scale(), decimals));
    }
}
