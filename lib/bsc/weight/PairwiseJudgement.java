package bsc.weight;

import bsc.model.BadData;
import bsc.model.Sentence;

/** A pairwise comparison: the first is {@code preference} times as important as the second. */
public record PairwiseJudgement(String first, String second, double preference) {
    /** @throws BadData when something is compared with itself, or the preference is not a positive number */
    public PairwiseJudgement {
        if (first.equals(second)) {
            throw new BadData(Sentence.of("{0} is compared with itself; a comparison names two", first));
        }
        if (!(preference > 0) || Double.isInfinite(preference)) {
            throw new BadData(Sentence.of("{0} against {1} is {2}; a preference is a number above 0", first, second, preference));
        }
    }

    /** The same comparison seen from the other side. */
    public PairwiseJudgement reversed() {
        return new PairwiseJudgement(second, first, 1 / preference);
    }

    boolean sameTwo(PairwiseJudgement other) {
        return first.equals(other.first) && second.equals(other.second)
                || first.equals(other.second) && second.equals(other.first);
    }
}
