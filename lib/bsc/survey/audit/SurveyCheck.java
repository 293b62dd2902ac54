package bsc.survey.audit;

import bsc.model.Choice;

/** What a printed number of a questionnaire is held against. */
public enum SurveyCheck implements Choice {
    WHOLE_SUM("whole-sum"),
    SPREAD("spread"),
    SUM_OF_ITEM("sum-of-item"),
    COUNTS_ADD_UP("counts-add-up"),
    MEAN_OF_COUNTS("mean-of-counts"),
    MEAN_OF_SHARES("mean-of-shares"),
    SUM_OF_COUNTS("sum-of-counts"),
    SD_OF_COUNTS("sd-of-counts"),
    SHARE("share"),
    SHARES_ADD_UP("shares-add-up"),
    SCALE_MEAN("scale-mean"),
    MEAN_WITHOUT("mean-without"),
    SCALE_SD("scale-sd"),
    CORRECTED("corrected"),
    CORRECTED_WHOLE("corrected-whole"),
    ITEM_TOTAL("item-total"),
    ALPHA_OF_VARIANCES("alpha-of-variances"),
    ALPHA_OF_TABLE("alpha-of-table"),
    ALPHA_OF_ALPHAS("alpha-of-alphas"),
    ALPHA_WITHOUT("alpha-without"),
    ALPHA_STANDARDISED("alpha-standardised"),
    R_TABLE("r-table"),
    DECISION("decision"),
    EXTREME_TOTAL("extreme-total"),
    TOTAL("total"),
    TOTAL_PERCENT("total-percent"),
    CLASS_WIDTH("class-width"),
    CLASS_BOUND("class-bound"),
    INDEX("index"),
    INDEX_CLASS("index-class"),
    GAP("gap"),
    SUM_GAP("sum-gap"),
    MEAN_GAP("mean-gap"),
    GAP_OF_MEANS("gap-of-means"),
    MEAN_OF_POINTS("mean-of-points"),
    QUADRANT("quadrant"),
    CUSTOMER_INDEX("csi"),
    NOTHING("nothing");

    private final String word;

    SurveyCheck(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
