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

    /** True when some number of the set, left less right, compares so with zero. */
    public boolean mayHold(Interval difference) {
        return switch (this) {
            case EQUAL -> difference.holdsZero();
            case AT_MOST -> difference.low().signum() <= 0;
            case AT_LEAST -> difference.high().signum() >= 0;
            case LESS -> difference.low().signum() < 0;
            case MORE -> difference.high().signum() > 0;
        };
    }
}
