package bsc.model;

/** How the parts of a measure (months, wards, questions) make its value for the whole period. */
public enum Parts implements Choice {
    NONE(""), SUM("sum"), MEAN("mean");

    private final String word;

    Parts(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
