package bsc.model;

/**
 * A documented choice that changes the last digits or the base. The list is short, fixed and the same for every
 * study; each is tried alone, in this order, and only where it can make a difference.
 */
public enum Convention implements Choice {
    CUT("cut", "digits were cut off instead of rounded"),
    UNROUNDED("unrounded", "computed from unrounded values instead of the printed ones"),
    YEAR_LENGTH("365-366", "a year counted as 365 days instead of 366, or the reverse"),
    PER_MILLE("per-mille", "per mille printed as percent, or the reverse"),
    WHOLE_UNITS("whole-units", "rounded to whole units before it was compared with the bands"),
    ABSOLUTE_BASE("absolute-base", "growth over the absolute value of a negative base"),
    WHOLE_BEDS("whole-beds", "a mean number of beds rounded to whole beds"),
    DOUBLE_PRECISION("double-precision", "printed with 15 digits or more by a machine that computes in double precision"),
    REPAIRED_BANDS("repaired-bands", "judged by the repaired table that stands beside bands that cannot be used as printed"),
    WHOLE_UNITS_CUT("whole-units-cut", "cut to whole units before it was compared with the bands");

    private final String word;
    private final String meaning;

    Convention(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
