package bsc.model;

/**
 * A documented choice that changes the last digits or the base. The list is short, fixed and the same for every
 * study; each is tried alone, in this order, and only where it can make a difference.
 */
public enum Convention implements Choice {
    CUT("cut"),
    UNROUNDED("unrounded"),
    YEAR_LENGTH("365-366"),
    PER_MILLE("per-mille"),
    WHOLE_UNITS("whole-units"),
    ABSOLUTE_BASE("absolute-base"),
    WHOLE_BEDS("whole-beds"),
    DOUBLE_PRECISION("double-precision"),
    REPAIRED_BANDS("repaired-bands"),
    WHOLE_UNITS_CUT("whole-units-cut");

    private final String word;

    Convention(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
