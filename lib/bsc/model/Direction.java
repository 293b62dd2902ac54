package bsc.model;

/** Which way an indicator is better. */
public enum Direction implements Choice {
    HIGHER_IS_BETTER("higher_is_better"),
    LOWER_IS_BETTER("lower_is_better"),
    TARGET_BAND("target_band");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
