package bsc.model;

/** How the parts of a measure (months, wards, questions) make its value for the whole period, or the whole theirs. */
public enum Parts implements Choice {
    NONE(""), SUM("sum"), MEAN("mean"),
    /** Every part has the number of the whole: the beds of a year in each month. */
    SAME("same");

    private final String word;

    Parts(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
