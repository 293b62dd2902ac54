package bsc.model;

/** The four perspectives of the Balanced Scorecard, in the order of Kaplan and Norton (1996). */
public enum Perspective implements Choice {
    FINANCIAL("financial"),
    CUSTOMER("customer"),
    INTERNAL_PROCESS("internal_process"),
    LEARNING_AND_GROWTH("learning_and_growth");

    private final String word;

    Perspective(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
