package bsc.model;

/**
 * What a publication prints on the way from pairwise judgements a(i,j) to weights w(i) of n criteria, and to the
 * decision whether the judgements are consistent enough (Saaty 1980).
 */
public enum WeightKind implements Choice {
    JUDGEMENT("judgement", true, true, "a(i,j): how many times as important the row is as the column"),
    COLUMN_SUM("column_sum", false, true, "the sum of a column of the judgements"),
    NORMALISED("normalised", true, true, "a judgement divided by the sum of its column"),
    ROW_SUM("row_sum", true, false, "the sum of a row of the normalised judgements"),
    GEOMETRIC_MEAN("geometric_mean", true, false, "the geometric mean of a row of the judgements"),
    WEIGHT("weight", true, false, "w(i): the weight of a criterion, from 0 to 1, or with a percent sign"),
    WEIGHT_SUM("weight_sum", false, false, "the sum of all weights"),
    ROW_PRODUCT("row_product", true, false, "a row of the judgements times the weights, (A w)(i)"),
    ROW_RATIO("row_ratio", true, false, "that product divided by the weight of the row, (A w)(i) / w(i)"),
    LAMBDA_MAX("lambda_max", false, false, "the largest eigenvalue of the judgements"),
    CONSISTENCY_INDEX("consistency_index", false, false, "CI = (lambda_max - n) / (n - 1)"),
    RANDOM_INDEX("random_index", false, false, "RI: the mean CI of random judgements, from a published table"),
    CONSISTENCY_RATIO("consistency_ratio", false, false, "CR = CI / RI, or with a percent sign"),
    DECISION("decision", false, false, "accept or reject: whether the judgements were taken as consistent enough");

    private final String word;
    private final boolean ofRow;
    private final boolean ofColumn;
    private final String meaning;

    WeightKind(String word, boolean ofRow, boolean ofColumn, String meaning) {
        this.word = word;
        this.ofRow = ofRow;
        this.ofColumn = ofColumn;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    /** True when one such number belongs to each criterion as a row. */
    public boolean ofRow() {
        return ofRow;
    }

    /** True when one such number belongs to each criterion as a column. */
    public boolean ofColumn() {
        return ofColumn;
    }

    public String meaning() {
        return meaning;
    }
}
