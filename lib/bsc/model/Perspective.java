package bsc.model;

/** The four perspectives of the Balanced Scorecard, in the order of Kaplan and Norton (1996). */
public enum Perspective implements Choice {
    FINANCIAL("financial", "Financial"),
    CUSTOMER("customer", "Customer"),
    INTERNAL_PROCESS("internal_process", "Internal process"),
    LEARNING_AND_GROWTH("learning_and_growth", "Learning and growth");

    private final String word;
    private final String title;

    Perspective(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
