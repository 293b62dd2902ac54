package bsc.model;

/** How the two sides of a relation compare. */
public enum Sign implements Choice {
    EQUAL("="), AT_MOST("<="), AT_LEAST(">="), LESS("<"), MORE(">");

    private final String word;

    Sign(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** True when some pair of numbers, one of each set, compares so. */
    public boolean mayHold(Interval left, Interval right) {
        return switch (this) {
            case EQUAL -> left.meets(right);
            case AT_MOST -> left.low().compareTo(right.high()) <= 0;
            case AT_LEAST -> left.high().compareTo(right.low()) >= 0;
            case LESS -> left.low().compareTo(right.high()) < 0;
            case MORE -> left.high().compareTo(right.low()) > 0;
        };
    }
}
