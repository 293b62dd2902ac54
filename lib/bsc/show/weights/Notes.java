package bsc.show.weights;

import bsc.weight.Weights;

/** Sentences that several methods share. */
final class Notes {
    static final String SUM = "The weights sum to 1 within " + plain(Weights.TOLERANCE) + ".";

    private Notes() {
    }

    private static String plain(double tolerance) {
        return new java.math.BigDecimal(Double.toString(tolerance)).stripTrailingZeros().toPlainString();
    }
}
