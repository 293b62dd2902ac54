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
 * @param recomputed what comes out
 * @param convention the convention under which it follows
 * @param tried      the conventions that could make a difference and were tried
 * @param diagnoses  what a single cause may have been, most telling first; empty when nothing fits
 */
public record Finding(Figure figure, Verdict verdict, Recomputed recomputed, Optional<Convention> convention,
                      List<Convention> tried, Reason reason, List<Diagnosis> diagnoses) {
    public Finding {
        tried = List.copyOf(tried);
        diagnoses = List.copyOf(diagnoses);
    }

    Finding(Figure figure, Verdict verdict, Recomputed recomputed, Optional<Convention> convention,
            List<Convention> tried, Reason reason) {
        this(figure, verdict, recomputed, convention, tried, reason, List.of());
    }

    Finding with(List<Diagnosis> proposed) {
        return new Finding(figure, verdict, recomputed, convention, tried, reason, proposed);
    }

    private static final BigDecimal WEAK = BigDecimal.TEN;

    /** The recomputed number and the set that it lies in, where it was calculated from numbers. */
    public Optional<Value.Known> value() {
        return recomputed instanceof Recomputed.Number number ? Optional.of(number.value()) : Optional.empty();
    }

    /** How wide the recomputed set is, in units of the last printed digit; zero for words, scores and exact numbers. */
    public BigDecimal width() {
        return value().isPresent() && figure.printed() instanceof Printed.Number number
                ? value().get().range().width().divide(number.lastDigit(), 1, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }

    /** True when the check says little: more than ten units of the last printed digit would have passed. */
    public boolean weak() {
        return width().compareTo(WEAK) > 0 && (verdict == Verdict.FOLLOWS || verdict == Verdict.FOLLOWS_UNDER);
    }

    static Finding cannotBeJudged(Figure figure, Reason reason) {
        return new Finding(figure, Verdict.CANNOT_BE_JUDGED, new Recomputed.Nothing(), Optional.empty(), List.of(), reason);
    }

    /** A verdict without conventions, on a word or on a score. */
    static Finding plain(Figure figure, boolean follows, Recomputed recomputed, Reason reason) {
        return new Finding(figure, follows ? Verdict.FOLLOWS : Verdict.DOES_NOT_FOLLOW, recomputed, Optional.empty(), List.of(),
                reason);
    }
}
