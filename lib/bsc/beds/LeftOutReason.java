package bsc.beds;

import bsc.model.Choice;

/** Why a line is not counted; the words are those of count.sql. */
public enum LeftOutReason implements Choice {
    FUTURE("future"),
    REVERSED("reversed"),
    BEFORE_PERIOD("before-period"),
    AFTER_PERIOD("after-period"),
    DUPLICATE("duplicate"),
    PATIENT_OVERLAP("patient-overlap"),
    BED_OVERLAP("bed-overlap"),
    NO_ADMISSION("no-admission"),
    OUTSIDE_STAY("outside-stay");

    private final String word;

    LeftOutReason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** True for lines that are right, and of another period. */
    public boolean isOutside() {
        return this == BEFORE_PERIOD || this == AFTER_PERIOD;
    }
}
