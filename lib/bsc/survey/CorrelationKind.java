package bsc.survey;

import bsc.model.Choice;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** How two columns of answers are compared. */
public enum CorrelationKind implements Choice {
    /** Product-moment correlation of the answers as numbers. */
    PEARSON("pearson"),
    /** The same of their ranks, equal answers sharing their mean rank. */
    SPEARMAN("spearman");

    private final String word;

    CorrelationKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Both columns vary. */
    double of(double[] a, double[] b) {
        double r = this == PEARSON ? new PearsonsCorrelation().correlation(a, b) : new SpearmansCorrelation().correlation(a, b);
        return Math.max(-1, Math.min(1, r));
    }
}
