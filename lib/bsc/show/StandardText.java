package bsc.show;

import bsc.formula.Decimals;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Unit;
import bsc.score.Distance;
import bsc.score.Shortfall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standard of an indicator and how far it is from it, as people read them. */
final class StandardText {
    private StandardText() {
    }

    /** The best rows of its table: {@code ideal: 6 to 9 days}; empty when it has neither scores nor a rule. */
    static String standard(Shortfall shortfall) {
        if (shortfall.best().greatest().isEmpty() && !shortfall.best().byRange()) {
            return "";
        }
        return shortfall.best().adds() ? "all of its " + shortfall.best().rows().size() + " components"
                : shortfall.best().rows().stream().map(b -> described(b, shortfall.line().indicator().unit())).distinct()
                .collect(Collectors.joining("; "));
    }

    private static String described(Band band, Unit unit) {
        if (band.criterion() instanceof Criterion.Range range) {
            return band.label() + ": " + range(range, unit);
        }
        return band.criterion() instanceof Criterion.Moves moves ? band.label() + ": " + moves.movement().word() : band.label();
    }

    private static String range(Criterion.Range range, Unit unit) {
        Optional<String> low = range.low().map(e -> (e.closed() ? "at least " : "above ") + number(e.at(), unit));
        Optional<String> high = range.high().map(e -> (e.closed() ? "at most " : "below ") + number(e.at(), unit));
        if (low.isPresent() && high.isPresent()) {
            if (range.low().get().equals(range.high().get())) {
                return "exactly " + number(range.low().get().at(), unit);
            }
            return range.low().get().closed() && range.high().get().closed()
                    ? bare(range.low().get().at(), unit) + " to " + number(range.high().get().at(), unit)
                    : low.get() + " and " + high.get();
        }
        return low.or(() -> high).orElse("any value");
    }

    private static String number(BigDecimal number, Unit unit) {
        return number.toPlainString() + unit.suffix();
    }

    /** Without the unit when it is a word that stands behind the second number. */
    private static String bare(BigDecimal number, Unit unit) {
        return number.toPlainString() + (unit.suffix().startsWith(" ") ? "" : unit.suffix());
    }

    /** Where the value lies, in a clause; empty when it lies in the standard, is not known or has no range to lie in. */
    static Optional<String> distance(Shortfall shortfall) {
        Unit unit = shortfall.line().indicator().unit();
        return shortfall.distance().map(d -> "the value lies " + (d.size().signum() == 0
                ? "at " + number(d.end(), unit) + ", which does not belong to it"
                : unit == Unit.PERCENT ? points(d)
                : d.relative().map(StandardText::percent).orElseGet(() -> number(d.size(), unit))
                + side(d) + number(d.end(), unit)));
    }

    /** "11.8% below 60%" could be read as 48.2%, so between percentages the points stand first. */
    private static String points(Distance distance) {
        BigDecimal size = distance.size().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        String points = size.signum() == 0 ? "less than 0.01 points"
                : size.toPlainString() + (size.equals(BigDecimal.ONE) ? " point" : " points");
        return points + side(distance) + number(distance.end(), Unit.PERCENT)
                + distance.relative().map(r -> " (" + percent(r) + " of it)").orElse("");
    }

    private static String side(Distance distance) {
        return distance.below() ? " below " : " above ";
    }

    /** A share as a percentage with one decimal. */
    static String percent(BigDecimal share) {
        String percent = Decimals.fixed(share.movePointRight(2), 1);
        return (percent.endsWith(".0") ? percent.substring(0, percent.length() - 2) : percent) + "%";
    }

    static String percent(Interval shares) {
        return percent(shares.low()).equals(percent(shares.high())) ? percent(shares.low())
                : percent(shares.low()) + " to " + percent(shares.high());
    }

    /** The score against the best that could be had: the stated maximum, else the greatest of its table. */
    static String score(Shortfall shortfall) {
        String best = ", the best is " + shortfall.best().greatest().map(g -> ScoreText.score(possible(shortfall))).orElse("");
        return shortfall.missing().map(m -> ScoreText.scores(shortfall.line().scores()) + best + "; "
                + (m.high().signum() == 0 ? "nothing" : percent(m) + " of the possible score") + " is missing").orElse(
                shortfall.best().greatest().isEmpty() ? "its table has no scores" : "not known" + best);
    }

    static BigDecimal possible(Shortfall shortfall) {
        return shortfall.line().indicator().maximum().or(() -> shortfall.best().greatest()).orElseThrow();
    }
}
