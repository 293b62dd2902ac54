package bsc.weight;

import bsc.model.BadData;

/** A pairwise comparison: the first is {@code preference} times as important as the second. */
public record Judgement(String first, String second, double preference) {
    /** @throws BadData when something is compared with itself, or the preference is not a positive number */
    public Judgement {
        if (first.equals(second)) {
            throw new BadData(first + " is compared with itself; a comparison names two");
        }
        if (!(preference > 0) || Double.isInfinite(preference)) {
            throw new BadData(first + " against " + second + " is " + preference + "; a preference is a number above 0");
        }
    }

    /** The same comparison seen from the other side. */
    public Judgement reversed() {
        return new Judgement(second, first, 1 / preference);
    }

    boolean sameTwo(Judgement other) {
        return first.equals(other.first) && second.equals(other.second)
                || first.equals(other.second) && second.equals(other.first);
    }
}
