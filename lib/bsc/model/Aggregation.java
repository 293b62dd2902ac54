package bsc.model;

/** How indicator scores make the number on the performance line. */
public enum Aggregation implements Choice {
    MEAN_OF_INDICATORS("mean_of_indicators"),
    MEAN_OF_PERSPECTIVES("mean_of_perspectives"),
    SUM_OF_POINTS("sum_of_points");

    private final String word;

    Aggregation(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
