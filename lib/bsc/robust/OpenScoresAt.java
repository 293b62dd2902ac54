package bsc.robust;

import bsc.model.Choice;
import java.math.BigDecimal;

/** The two extreme ways to settle open scores: every one at its least, or every one at its greatest. */
public enum OpenScoresAt implements Choice {
    LEAST("least"), MOST("greatest");

    private final String word;

    OpenScoresAt(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    BigDecimal of(TotalParts.WeighedPart item) {
        return this == LEAST ? item.lowest() : item.highest();
    }
}
