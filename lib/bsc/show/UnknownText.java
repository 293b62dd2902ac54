package bsc.show;

import bsc.model.PartsLacking;
import bsc.model.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Why a number is not known, in words: what is not published, or why there is none. */
public final class UnknownText {
    private UnknownText() {
    }

    public static String missing(List<Value.Lack> lacks) {
        return lacks.stream().map(UnknownText::lack).collect(Collectors.joining(", "));
    }

    private static String lack(Value.Lack lack) {
        if (lack instanceof Value.Lack.OfMeasure of) {
            return of.measure().name() + " " + of.occasion() + of.parts().map(p -> " (" + parts(p) + ")").orElse("");
        }
        if (lack instanceof Value.Lack.OfIndicator of) {
            return "a formula for " + of.indicator().name();
        }
        return lack instanceof Value.Lack.OfFigure of ? "a formula for " + of.figure() : ((Value.Lack.OfName) lack).name();
    }

    /** As in: 10 of 12 months: Januari, Februari are missing. */
    public static String parts(PartsLacking parts) {
        return parts.given() + " of " + parts.all() + " " + parts.kind() + ": " + String.join(", ", parts.lacking())
                + (parts.lacking().size() == 1 ? " is missing" : " are missing");
    }

    public static String undefined(Value.Cause cause) {
        if (cause instanceof Value.Cause.ZeroDenominator zero) {
            return "the denominator " + zero.denominator() + (zero.certain() ? " is zero" : " may be zero");
        }
        if (cause instanceof Value.Cause.BeyondPower beyond) {
            return "a number is " + (beyond.great() ? "beyond 10^" : "closer to zero than 10^-") + beyond.power();
        }
        return ((Value.Cause.PrintedAsWord) cause).figure() + " is printed as a word";
    }
}
