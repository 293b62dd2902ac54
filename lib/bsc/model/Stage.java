package bsc.model;

/** The stages of a performance strategy, in order. */
public enum Stage implements Choice {
    NONE(""), PLANNING("planning"), IMPLEMENTATION("implementation"),
    FEEDBACK_AND_MONITORING("feedback_and_monitoring"), EVALUATION("evaluation");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
