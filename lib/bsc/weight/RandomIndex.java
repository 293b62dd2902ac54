package bsc.weight;

import bsc.model.Choice;
import bsc.model.Sentence;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The mean consistency index of random reciprocal matrices, by which AHP divides to get its consistency ratio.
 * Published tables differ because the random matrices differed; a ratio means little without the table's name.
 *
 * <p>For 11 to 15 names three sets circulate under Saaty's name. Which of his books prints which could not be seen: the
 * first goes with the values of 1980 in textbooks and theses, the second stands in the program AHPy as that of 2005,
 * p. 31, the third goes with either; each says so in its citation.
 */
public enum RandomIndex implements Choice {
    SAATY_1980("saaty-1980", Sentence.plain("Saaty, T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill, New York"),
            Sentence.of("for 11 to 15 names as textbooks and theses repeat it; the book itself was not seen"), 3,
            0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    SAATY_2005("saaty-2005", Sentence.plain("Saaty, T. L. (2005). Theory and Applications of the Analytic Network Process. "
            + "RWS Publications, Pittsburgh, p. 31"),
            Sentence.of("for 11 to 15 names as the program AHPy repeats it; the book itself was not seen"), 3,
            0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
    DONEGAN_DODD_1991("donegan-dodd-1991", Sentence.plain("Donegan, H. A. and Dodd, F. J. (1991). A note on Saaty's random indexes. "
            + "Mathematical and Computer Modelling 15(10), 135-137. doi:10.1016/0895-7177(91)90098-R"),
            Sentence.of("for 11 to 20 names as the program AHPy repeats it"), 3,
            0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969, 1.5078,
            1.5153, 1.5262, 1.5313, 1.5371),
    SAATY_UNDATED("saaty-undated", Sentence.of("a set that is repeated under Saaty's name for 11 to 15 names, beside the values of 1980 or of "
            + "2005 for fewer"), Sentence.of("no book that prints it was seen"), 11, 1.51, 1.54, 1.56, 1.57, 1.58);

    private static final int FIRMLY = 10;

    private final String word;
    private final Sentence citation;
    private final Sentence beyond;
    private final int first;
    private final double[] values;

    RandomIndex(String word, Sentence citation, Sentence beyond, int first, double... values) {
        this.word = word;
        this.citation = citation;
        this.beyond = beyond;
        this.first = first;
        this.values = values;
    }

    @Override
    public String word() {
        return word;
    }

    public Sentence citation() {
        return citation;
    }

    /** The citation, and for an order beyond those of all books at hand where the value comes from. */
    public Sentence citation(int n) {
        return n > FIRMLY ? Sentence.of("{0}; {1}", citation, beyond) : citation;
    }

    /** The least order that the table has; {@link #last()} the greatest. */
    public int first() {
        return first;
    }

    public int last() {
        return first + values.length - 1;
    }

    /** Word and orders of every table, as in "saaty-1980 for 3 to 15". */
    public static String held() {
        return Arrays.stream(values()).map(t -> t.word + " for " + t.first + " to " + t.last()).collect(Collectors.joining(", "));
    }

    /** The index for matrices of order n; empty below 3, where every matrix is consistent, and outside the table. */
    public OptionalDouble of(int n) {
        return n < first || n > last() ? OptionalDouble.empty() : OptionalDouble.of(values[n - first]);
    }
}
