package bsc.audit.weights;

import bsc.model.Choice;

/**
 * A documented way other than the ordinary one in which a printed weight or consistency may have come about. The
 * ordinary ways are: weights and largest eigenvalue of the judgements by the eigenvector, each later number from the
 * numbers printed before it, the random index as printed or else of Saaty (1980). Two more ways of deriving weights and
 * the other tables of random indices stand beside these under their own names.
 */
public enum WeightConvention implements Choice {
    COLUMN_SUMS("column-sums", "largest eigenvalue taken as the sum of column sum times weight"),
    ROW_RATIOS("row-ratios", "largest eigenvalue taken as the mean of (A w)(i) / w(i) over the rows"),
    ROUNDED_RECIPROCALS("rounded-reciprocals", "judgements below 1 computed with as 0.33 or 0.333 instead of 1/3"),
    UNROUNDED("unrounded", "computed from the judgements, or from other numbers before, instead of the numbers printed last"),
    ROUNDED_STEPS("rounded-steps", "a sum away from 1 by no more than the rounding of the numbers in between explains"),
    CUT("cut", "digits were cut off instead of rounded");

    private final String word;
    private final String meaning;

    WeightConvention(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
