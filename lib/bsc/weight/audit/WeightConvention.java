package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Sentence;

/**
 * A documented way other than the ordinary one in which a printed weight or consistency may have come about. The
 * ordinary ways are: weights and largest eigenvalue of the judgements by the eigenvector, each later number from the
 * numbers printed before it, the random index as printed or else of Saaty (1980). Two more ways of deriving weights and
 * the other tables of random indices stand beside these under their own names.
 */
public enum WeightConvention implements Choice {
    COLUMN_SUMS("column-sums", Sentence.of("largest eigenvalue taken as the sum of column sum times weight")),
    ROW_RATIOS("row-ratios", Sentence.of("largest eigenvalue taken as the mean of (A w)(i) / w(i) over the rows")),
    ROUNDED_RECIPROCALS("rounded-reciprocals", Sentence.of("judgements below 1 computed with as 0.33 or 0.333 instead of 1/3")),
    UNROUNDED("unrounded", Sentence.of("computed from the judgements, or from other numbers before, instead of the numbers printed last")),
    ROUNDED_STEPS("rounded-steps", Sentence.of("a sum away from 1 by no more than the rounding of the numbers in between explains")),
    CUT("cut", Sentence.of("digits were cut off instead of rounded"));

    private final String word;
    private final Sentence meaning;

    WeightConvention(String word, Sentence meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    public Sentence meaning() {
        return meaning;
    }
}
