package bsc.model;

/** How indicator scores make the number on the performance line. */
public enum Aggregation implements Choice {
    MEAN_OF_INDICATORS("mean_of_indicators", "mean over indicators"),
    MEAN_OF_PERSPECTIVES("mean_of_perspectives", "mean over perspectives"),
    SUM_OF_POINTS("sum_of_points", "sum of points");

    private final String word;
    private final String title;

    Aggregation(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
