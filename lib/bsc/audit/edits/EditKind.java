package bsc.audit.edits;

import bsc.model.Choice;

/** How a printed number may differ from the one that was meant, in the order in which edits are proposed. */
public enum EditKind implements Choice {
    TRANSPOSED("digits transposed"),
    SIGN("sign changed"),
    POWER_OF_TEN("power of ten"),
    DIGIT_DROPPED("digit dropped"),
    DIGIT_ADDED("digit added"),
    DIGIT_CHANGED("digit changed"),
    FREE("another number");

    private final String word;

    EditKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** True for a slip of the pen or of the type, false for a number that only the relations call for. */
    public boolean named() {
        return this != FREE;
    }
}
