package bsc.audit.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * Whether numbers between bounds can meet equations and inequalities all at once, decided in exact fractions: the first
 * phase of the simplex method with Bland's rule, which always ends (Bland 1977, Mathematics of Operations Research 2).
 * Written for the small systems that printed tables make; doubles could not tell a contradiction from their own rounding.
 */
final class Feasibility {
    /** The sum of multiples of the numbers, plus a slack between its bounds, is the right side. */
    record Row(BigFraction[] multiples, int slack, BigFraction right) {
    }

    private Feasibility() {
    }

    /**
     * @param widths the numbers run from zero to these
     * @param rows   slack 0 for an equation, 1 where the sum may lie below the right side, -1 where above
     */
    static boolean feasible(List<BigFraction> widths, List<Row> rows) {
        int n = widths.size();
        int slacks = (int) rows.stream().filter(r -> r.slack() != 0).count();
        int m = rows.size() + n;
        int columns = n + slacks + n + m;
        BigFraction[][] table = new BigFraction[m + 1][columns + 1];
        for (BigFraction[] line : table) {
            Arrays.fill(line, BigFraction.ZERO);
        }
        int slack = n;
        for (int r = 0; r < rows.size(); r++) {
            System.arraycopy(rows.get(r).multiples(), 0, table[r], 0, n);
            if (rows.get(r).slack() != 0) {
                table[r][slack++] = new BigFraction(rows.get(r).slack());
            }
            table[r][columns] = rows.get(r).right();
            if (rows.get(r).right().compareTo(BigFraction.ZERO) < 0) {
                for (int c = 0; c <= columns; c++) {
                    table[r][c] = table[r][c].negate();
                }
            }
        }
        int[] basis = new int[m];
        for (int i = 0; i < n; i++) {
            int r = rows.size() + i;
            table[r][i] = BigFraction.ONE;
            table[r][n + slacks + i] = BigFraction.ONE;
            table[r][columns] = widths.get(i);
            basis[r] = n + slacks + i;
        }
        int artificial = n + slacks + n;
        for (int r = 0; r < rows.size(); r++) {
            table[r][artificial + r] = BigFraction.ONE;
            basis[r] = artificial + r;
            for (int c = 0; c <= columns; c++) {
                if (c < artificial || c == columns) {
                    table[m][c] = table[m][c].subtract(table[r][c]);
                }
            }
        }
        solve(table, basis, m, artificial, columns);
        return table[m][columns].compareTo(BigFraction.ZERO) == 0;
    }

    private static void solve(BigFraction[][] table, int[] basis, int m, int usable, int columns) {
        while (true) {
            int enter = 0;
            while (enter < usable && table[m][enter].compareTo(BigFraction.ZERO) >= 0) {
                enter++;
            }
            if (enter == usable) {
                return;
            }
            int leave = -1;
            BigFraction least = BigFraction.ZERO;
            for (int r = 0; r < m; r++) {
                if (table[r][enter].compareTo(BigFraction.ZERO) > 0) {
                    BigFraction ratio = table[r][columns].divide(table[r][enter]);
                    int order = leave < 0 ? -1 : ratio.compareTo(least);
                    if (order < 0 || order == 0 && basis[r] < basis[leave]) {
                        leave = r;
                        least = ratio;
                    }
                }
            }
            if (leave < 0) {
                return;
            }
            pivot(table, leave, enter, columns);
            basis[leave] = enter;
        }
    }

    private static void pivot(BigFraction[][] table, int row, int column, int columns) {
        BigFraction by = table[row][column].reciprocal();
        List<Integer> filled = new ArrayList<>();
        for (int c = 0; c <= columns; c++) {
            if (table[row][c].compareTo(BigFraction.ZERO) != 0) {
                table[row][c] = table[row][c].multiply(by);
                filled.add(c);
            }
        }
        for (int r = 0; r < table.length; r++) {
            BigFraction factor = table[r][column];
            if (r != row && factor.compareTo(BigFraction.ZERO) != 0) {
                for (int c : filled) {
                    table[r][c] = table[r][c].subtract(factor.multiply(table[row][c]));
                }
            }
        }
    }
}
