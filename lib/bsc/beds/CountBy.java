package bsc.beds;

import bsc.model.Choice;

/** What a register is counted by; what is not named is counted together. */
public enum CountBy implements Choice {
    WARD("ward"),
    CLASS("class"),
    DAY("day"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year");

    private final String word;

    CountBy(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** True for a day, a month, a quarter and a year. */
    public boolean isPeriod() {
        return ordinal() >= DAY.ordinal();
    }
}
