package bsc.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The scale of judgements: how many times as important one is as another, from 1 / widest to widest. */
public record JudgementScale(BigDecimal widest) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    /** The fundamental scale of Saaty (1980), 1/9 to 9. */
    public static final JudgementScale SAATY = new JudgementScale(BigDecimal.valueOf(9));

    /** @throws BadData when the scale has no two ends, or goes farther than anybody judges */
    public JudgementScale {
        if (widest.compareTo(BigDecimal.ONE) <= 0 || widest.compareTo(MOST) > 0) {
            throw new BadData(Sentence.of("--widest: write a number above 1, at most {0}", MOST));
        }
    }

    /**
     * Why a number is no judgement of the scale; empty when it is one as far as its digits say. A number far outside, such
     * as a date that a spreadsheet made of 3-1, is none.
     */
    public Optional<Sentence> refusal(Printed.Number judgement) {
        if (judgement.value().signum() <= 0) {
            return Optional.of(Sentence.of("is not above 0; a preference is, and a comparison that nobody made is left out"));
        }
        Interval set = judgement.rounded();
        boolean below = Reciprocity.below(set.high().multiply(widest));
        boolean above = Reciprocity.above(set.low().divide(widest, MathContext.DECIMAL128));
        return !below && !above ? Optional.empty() : Optional.of(Sentence.of("is not from 1/{0} to {0}, the scale of judgements; "
                + "say --widest N where a study's scale goes farther", text()));
    }

    /** The widest judgement as digits. */
    public String text() {
        return widest.stripTrailingZeros().toPlainString();
    }
}
