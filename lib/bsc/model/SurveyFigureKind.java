package bsc.model;


/** What a printed number of a questionnaire is. */
public enum SurveyFigureKind implements Choice {
    RESPONDENTS("respondents", Of.WHOLE, Form.COUNT),
    ANSWERED("answered", Of.EITHER, Form.COUNT),
    ITEMS("items", Of.EITHER, Form.COUNT),
    LOWEST("lowest", Of.WHOLE, Form.GIVEN),
    HIGHEST("highest", Of.WHOLE, Form.GIVEN),
    SIGNIFICANCE("significance", Of.WHOLE, Form.GIVEN),
    MEAN("mean", Of.ITEM, Form.RESULT),
    SD("sd", Of.ITEM, Form.RESULT),
    SUM("sum", Of.ITEM, Form.RESULT),
    COUNT("count", Of.ANSWER, Form.COUNT),
    PERCENT("percent", Of.ANSWER, Form.RESULT),
    SCALE_MEAN("scale_mean", Of.WHOLE, Form.RESULT),
    SCALE_VARIANCE("scale_variance", Of.WHOLE, Form.RESULT),
    SCALE_SD("scale_sd", Of.WHOLE, Form.RESULT),
    MEAN_IF_DELETED("mean_if_deleted", Of.ITEM, Form.RESULT),
    VARIANCE_IF_DELETED("variance_if_deleted", Of.ITEM, Form.RESULT),
    CORRECTED_R("corrected_r", Of.ITEM, Form.RESULT),
    ITEM_TOTAL_R("item_total_r", Of.ITEM, Form.RESULT),
    ALPHA_IF_DELETED("alpha_if_deleted", Of.ITEM, Form.RESULT),
    ALPHA("alpha", Of.WHOLE, Form.RESULT),
    STANDARDISED_ALPHA("standardised_alpha", Of.WHOLE, Form.RESULT),
    MEAN_CORRELATION("mean_correlation", Of.WHOLE, Form.RESULT),
    R_TABLE("r_table", Of.WHOLE, Form.RESULT),
    DECISION("decision", Of.ITEM, Form.WORD),
    LEAST_TOTAL("least_total", Of.WHOLE, Form.RESULT),
    GREATEST_TOTAL("greatest_total", Of.WHOLE, Form.RESULT),
    TOTAL("total", Of.WHOLE, Form.RESULT),
    TOTAL_PERCENT("total_percent", Of.EITHER, Form.RESULT),
    CLASSES("classes", Of.WHOLE, Form.COUNT),
    CLASS_WIDTH("class_width", Of.WHOLE, Form.RESULT),
    CLASS_LOW("class_low", Of.ITEM, Form.RESULT),
    CLASS_HIGH("class_high", Of.ITEM, Form.RESULT),
    ELEMENT("element", Of.ITEM, Form.RESULT),
    INDEX("index", Of.WHOLE, Form.RESULT),
    INDEX_CLASS("index_class", Of.WHOLE, Form.WORD),
    PERCEPTION("perception", Of.ITEM, Form.RESULT),
    EXPECTATION("expectation", Of.ITEM, Form.RESULT),
    GAP("gap", Of.ITEM, Form.RESULT),
    MEAN_PERCEPTION("mean_perception", Of.WHOLE, Form.RESULT),
    MEAN_EXPECTATION("mean_expectation", Of.WHOLE, Form.RESULT),
    SUM_GAP("sum_gap", Of.WHOLE, Form.RESULT),
    MEAN_GAP("mean_gap", Of.WHOLE, Form.RESULT),
    PERFORMANCE("performance", Of.ITEM, Form.RESULT),
    IMPORTANCE("importance", Of.ITEM, Form.RESULT),
    PERFORMANCE_LINE("performance_line", Of.WHOLE, Form.RESULT),
    IMPORTANCE_LINE("importance_line", Of.WHOLE, Form.RESULT),
    QUADRANT("quadrant", Of.ITEM, Form.WORD),
    CUSTOMER_INDEX("csi", Of.WHOLE, Form.RESULT);

    /** What it belongs to. */
    public enum Of {
        WHOLE, ITEM, EITHER, ANSWER
    }

    /** How it is printed: a whole number, a number that stands for itself, a rounded result, a word. */
    public enum Form {
        COUNT, GIVEN, RESULT, WORD
    }

    private final String word;
    private final Of of;
    private final Form form;

    SurveyFigureKind(String word, Of of, Form form) {
        this.word = word;
        this.of = of;
        this.form = form;
    }

    @Override
    public String word() {
        return word;
    }

    public Of of() {
        return of;
    }

    public Form form() {
        return form;
    }

    /** A sum of whole answers was not rounded where it is printed whole. */
    boolean ofWholeAnswers() {
        return this == SUM || this == TOTAL || this == LEAST_TOTAL || this == GREATEST_TOTAL;
    }

    /** Is it judged, and no starting point of the others? */
    public boolean judged() {
        return form == Form.RESULT || form == Form.WORD || this == COUNT;
    }
}
