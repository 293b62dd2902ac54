package bsc.survey;

import bsc.model.Choice;
import java.util.List;

/**
 * A rule by which Indonesian public services turn answers from 1 to 4 into an index from 25 to 100 and a class. Its printed
 * classes leave gaps (64.99 to 65.00), so that a class begins at its lower bound and ends where the next begins.
 */
public enum IndexRule implements Choice {
    /** Nine elements. Bounds as printed in its annex. */
    PERMENPAN_14_2017("permenpan-14-2017", 9, "0.11", "PermenPANRB 14/2017", List.of(25.0, 65.0, 76.61, 88.31)),
    /** Fourteen elements; a quarter of the range to each class. */
    KEP_25_2004("kep-25-2004", 14, "0.071", "KEP/25/M.PAN/2/2004", List.of(25.0, 43.76, 62.51, 81.26));

    /** Best last. */
    public static final List<String> CLASSES = List.of("D", "C", "B", "A");

    private final String word;
    private final int elements;
    private final String printedWeight;
    private final String citation;
    private final List<Double> lower;

    IndexRule(String word, int elements, String printedWeight, String citation, List<Double> lower) {
        this.word = word;
        this.elements = elements;
        this.printedWeight = printedWeight;
        this.citation = citation;
        this.lower = lower;
    }

    @Override
    public String word() {
        return word;
    }

    /** How many elements it names. */
    public int elements() {
        return elements;
    }

    /** The weight of an element as it is printed, which is 1 through their number cut short: the weights do not add up to one. */
    public String printedWeight() {
        return printedWeight;
    }

    public String citation() {
        return citation;
    }

    /** Where each class begins, on the index from 25 to 100, in the order of {@link #CLASSES}. */
    public List<Double> lower() {
        return lower;
    }

    /** The class of an index as it is printed, with two decimals. */
    public String classOf(double index) {
        double printed = Math.round(index * 100 + 1e-9) / 100.0;
        int at = 0;
        while (at + 1 < lower.size() && printed >= lower.get(at + 1)) {
            at++;
        }
        return CLASSES.get(at);
    }
}
