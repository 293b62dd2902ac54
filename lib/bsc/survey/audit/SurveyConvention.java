package bsc.survey.audit;

import bsc.model.Choice;

/** A documented choice under which a printed number of a questionnaire follows. */
public enum SurveyConvention implements Choice {
    CUT("cut"),
    /** Some of the respondents left the question blank. */
    BLANKS("blanks"),
    /** A mean of means that were rounded as printed. */
    ROUNDED_MEANS("rounded-means"),
    /** Standard deviation with n. */
    POPULATION("population"),
    ONE_SIDED("one-sided"),
    AT_N_MINUS_1("at-n-1"),
    AT_N("at-n"),
    OTHER_SIGNIFICANCE("other-significance"),
    NEAR_ROW("near-row"),
    STEPPED("stepped"),
    PRINTED_WEIGHT("printed-weight"),
    /** On the scale of the answers, not times 25. */
    NOT_CONVERTED("not-converted"),
    RULE_OF_2004("rule-of-2004"),
    /** Expectation less perception. */
    TURNED("turned"),
    /** Dimensions of unequal size: the mean of all questions is no mean of theirs. */
    UNEQUAL_PARTS("unequal-parts"),
    /** Lines of the map at the middle of the scale. */
    MIDDLE("middle"),
    MEDIAN("median"),
    CORRECTED("corrected");

    private final String word;

    SurveyConvention(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
