package bsc.beds;

import bsc.model.Choice;

/** What is known of a hospital or a ward that is compared with others. */
public enum UnitColumn implements Choice {
    BEDS("beds", true),
    DAYS("days", true),
    PATIENT_DAYS("patient_days", true),
    STAY_DAYS("stay_days", true),
    DISCHARGES("discharges", true),
    BOR("bor", false),
    ALOS("alos", false),
    TOI("toi", false),
    BTO("bto", false),
    COST("cost", true);

    private final String word;
    private final boolean counted;

    UnitColumn(String word, boolean counted) {
        this.word = word;
        this.counted = counted;
    }

    @Override
    public String word() {
        return word;
    }

    /** True for what is exact where it is whole; a ratio was rounded to the decimals of its column. */
    public boolean isCounted() {
        return counted;
    }
}
