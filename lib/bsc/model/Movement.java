package bsc.model;

/** How a series moves from its first value to its last. */
public enum Movement implements Choice {
    RISING("rising"), CONSTANT("constant"), FALLING("falling"), FLUCTUATING("fluctuating");

    private final String word;

    Movement(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
