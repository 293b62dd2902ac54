package bsc.audit;

import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Printed;
import bsc.model.Value;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one figure with what it rests on.
 *
 * @param recomputed what comes out, as it is shown; empty when nothing does
 * @param value      the recomputed number and the set it lies in, when the figure is a number
 * @param convention the convention under which it follows
 * @param tried      the conventions that could make a difference and were tried
 * @param arithmetic the arithmetic, with the numbers put in
 * @param reason     why: one clause, ready to be printed
 * @param diagnoses  what a single cause may have been, most telling first; empty when nothing fits
 */
public record Finding(Figure figure, Verdict verdict, String recomputed, Optional<Value.Known> value,
                      Optional<Convention> convention, List<Convention> tried, String arithmetic, String reason,
                      List<Diagnosis> diagnoses) {
    public Finding {
        tried = List.copyOf(tried);
        diagnoses = List.copyOf(diagnoses);
    }

    Finding(Figure figure, Verdict verdict, String recomputed, Optional<Value.Known> value,
            Optional<Convention> convention, List<Convention> tried, String arithmetic, String reason) {
        this(figure, verdict, recomputed, value, convention, tried, arithmetic, reason, List.of());
    }

    Finding with(List<Diagnosis> proposed) {
        return new Finding(figure, verdict, recomputed, value, convention, tried, arithmetic, reason, proposed);
    }

    private static final BigDecimal WEAK = BigDecimal.TEN;

    /** How wide the recomputed set is, in units of the last printed digit; zero for words, scores and exact numbers. */
    public BigDecimal width() {
        return value.isPresent() && figure.printed() instanceof Printed.Number number
                ? value.get().range().width().divide(number.lastDigit(), 1, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }

    /** True when the check says little: more than ten units of the last printed digit would have passed. */
    public boolean weak() {
        return width().compareTo(WEAK) > 0 && (verdict == Verdict.FOLLOWS || verdict == Verdict.FOLLOWS_UNDER);
    }

    static Finding cannotBeJudged(Figure figure, String reason) {
        return new Finding(figure, Verdict.CANNOT_BE_JUDGED, "", Optional.empty(), Optional.empty(), List.of(), "", reason);
    }

    /** A verdict without conventions, on a word or on a score. */
    static Finding plain(Figure figure, boolean follows, String recomputed, String arithmetic, String reason) {
        return new Finding(figure, follows ? Verdict.FOLLOWS : Verdict.DOES_NOT_FOLLOW, recomputed, Optional.empty(),
                Optional.empty(), List.of(), arithmetic, reason);
    }
}
