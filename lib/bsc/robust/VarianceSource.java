package bsc.robust;

import bsc.model.Choice;

/** What a total may vary with. */
public enum VarianceSource implements Choice {
    WEIGHTS("weights"), SCORING_RULE("scoring rule"), ROUNDING("rounding of inputs"), OPEN_SCORES("open scores");

    private final String word;

    VarianceSource(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
