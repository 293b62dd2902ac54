package bsc.weight;

import java.util.OptionalDouble;

/**
 * Up to which input-based consistency ratio best-worst answers are acceptable, by the preference of the best over the
 * worst (3 to 9) and the number of criteria (3 to 9): table 3 of Liang, F., Brunelli, M. and Rezaei, J. (2020),
 * Consistency issues in the best worst method: Measurements and thresholds, Omega 96, 102175,
 * doi:10.1016/j.omega.2019.102175, as three independent programs repeat it.
 */
public final class BestWorstThreshold {
    public static final String CITATION = "Liang, Brunelli and Rezaei 2020, table 3";
    private static final int FIRST = 3;
    /** A line a scale, a column a number of criteria. */
    private static final double[][] TABLE = {
        {.1667, .1667, .1667, .1667, .1667, .1667, .1667},
        {.1121, .1529, .1898, .2206, .2527, .2577, .2683},
        {.1354, .1994, .2306, .2546, .2716, .2844, .2960},
        {.1330, .1990, .2643, .3044, .3144, .3221, .3262},
        {.1294, .2457, .2819, .3029, .3144, .3251, .3403},
        {.1309, .2521, .2958, .3154, .3408, .3620, .3657},
        {.1359, .2681, .3062, .3337, .3517, .3620, .3662},
    };

    private BestWorstThreshold() {
    }

    /** Empty outside the table, and for a scale that is no whole number. */
    static OptionalDouble of(int criteria, double scale) {
        int row = (int) scale - FIRST;
        int column = criteria - FIRST;
        return scale != Math.rint(scale) || row < 0 || row >= TABLE.length || column < 0 || column >= TABLE[0].length
                ? OptionalDouble.empty() : OptionalDouble.of(TABLE[row][column]);
    }
}
