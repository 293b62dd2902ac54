package bsc.weight;

import bsc.model.Choice;
import java.util.OptionalDouble;

/**
 * The mean consistency index of random reciprocal matrices, by which AHP divides to get its consistency ratio.
 * Published tables differ because the random matrices differed; a ratio means little without the table's name.
 */
public enum RandomIndex implements Choice {
    SAATY_1980("saaty-1980", "Saaty, T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill, New York",
            0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
    SAATY_2005("saaty-2005", "Saaty, T. L. (2005). Theory and Applications of the Analytic Network Process. "
            + "RWS Publications, Pittsburgh, p. 31", 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49),
    DONEGAN_DODD_1991("donegan-dodd-1991", "Donegan, H. A. and Dodd, F. J. (1991). A note on Saaty's random indexes. "
            + "Mathematical and Computer Modelling 15(10), 135-137. doi:10.1016/0895-7177(91)90098-R",
            0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055);

    private static final int FIRST = 3;

    private final String word;
    private final String citation;
    private final double[] values;

    RandomIndex(String word, String citation, double... values) {
        this.word = word;
        this.citation = citation;
        this.values = values;
    }

    @Override
    public String word() {
        return word;
    }

    public String citation() {
        return citation;
    }

    /** The index for matrices of order n; empty below 3, where every matrix is consistent, and beyond 10. */
    public OptionalDouble of(int n) {
        return n < FIRST || n >= FIRST + values.length ? OptionalDouble.empty() : OptionalDouble.of(values[n - FIRST]);
    }
}
