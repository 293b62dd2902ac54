package bsc.model;

/**
 * What a publication prints on the way from pairwise judgements a(i,j) to weights w(i) of n criteria, and to the
 * decision whether the judgements are consistent enough (Saaty 1980).
 */
public enum WeightKind implements Choice {
    JUDGEMENT("judgement", true, true),
    COLUMN_SUM("column_sum", false, true),
    NORMALISED("normalised", true, true),
    ROW_SUM("row_sum", true, false),
    GEOMETRIC_MEAN("geometric_mean", true, false),
    WEIGHT("weight", true, false),
    WEIGHT_SUM("weight_sum", false, false),
    ROW_PRODUCT("row_product", true, false),
    ROW_RATIO("row_ratio", true, false),
    LAMBDA_MAX("lambda_max", false, false),
    CONSISTENCY_INDEX("consistency_index", false, false),
    RANDOM_INDEX("random_index", false, false),
    CONSISTENCY_RATIO("consistency_ratio", false, false),
    DECISION("decision", false, false);

    private final String word;
    private final boolean ofRow;
    private final boolean ofColumn;

    WeightKind(String word, boolean ofRow, boolean ofColumn) {
        this.word = word;
        this.ofRow = ofRow;
        this.ofColumn = ofColumn;
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
}
