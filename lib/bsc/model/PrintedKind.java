package bsc.model;

/** What a printed figure is, which decides what it is recomputed from. */
public enum PrintedKind implements Choice {
    VALUE("value"),
    MEAN("mean"),
    SUM("sum"),
    DIFFERENCE("difference"),
    WORKED("worked"),
    BOUND("bound"),
    /** A share of, or a mean over, a known number of whole things: its formula says of how many. */
    SHARE("share"),
    /** How many indicators have a label: its formula names the labels. */
    COUNT("count"),
    /** The least value that the indicator can have, such as that of an index of answers. */
    LEAST("least"),
    /** The greatest value that it can have. */
    GREATEST("greatest"),
    RESTATED("restated"),
    LABEL("label"),
    SCORE("score"),
    TOTAL("total"),
    AVERAGE("average"),
    PERSPECTIVE("perspective"),
    CONCLUSION("conclusion"),
    /** A number of another hospital, with its own period; its part names the hospital. It enters no scorecard. */
    QUOTED("quoted");

    private final String word;

    PrintedKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** True for an indicator's own number in a period: what other figures mean by the indicator's name. */
    public boolean isIndicatorValue() {
        return this == VALUE || this == MEAN;
    }
}
