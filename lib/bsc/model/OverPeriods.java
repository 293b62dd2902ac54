package bsc.model;

/** How an indicator's value over a span of periods follows from the periods. */
public enum OverPeriods implements Choice {
    OWN_FORMULA(""), MEAN("mean"), LATEST("latest");

    private final String word;

    OverPeriods(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
