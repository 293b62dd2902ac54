package bsc.survey.audit;

import bsc.Repository;
import bsc.read.GridFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.StatUtils;

/** Prints what a careful author prints of raw answers: here by its own formulas, not by those that are tested. */
final class PrintedQuestionnaires {
    private PrintedQuestionnaires() {
    }

    /** R's data set attitude: a column an item. */
    static double[][] attitude() {
        var grid = GridFile.read(Repository.root().resolve("lib/test/spec/survey/attitude.csv"), false);
        return grid.columns().stream().skip(1).map(c -> grid.column(c).stream().mapToDouble(cell -> cell.value()).toArray()).toArray(double[][]::new);
    }

    /** The rows of a file, without where: what, item, answer, printed. */
    static List<String> table(double[][] columns, int decimals, boolean cut, boolean deviations) {
        int k = columns.length;
        int n = columns[0].length;
        double[] total = new double[n];
        for (double[] column : columns) {
            Arrays.setAll(total, i -> total[i] + column[i]);
        }
        List<String> rows = new ArrayList<>(List.of("answered,,," + n, "items,,," + k));
        double variances = Arrays.stream(columns).mapToDouble(StatUtils::variance).sum();
        double variance = StatUtils.variance(total);
        rows.add("scale_mean,,," + print(StatUtils.mean(total), decimals, cut));
        rows.add("scale_variance,,," + print(variance, decimals, cut));
        rows.add("scale_sd,,," + print(Math.sqrt(variance), decimals, cut));
        for (int item = 0; item < k; item++) {
            double[] column = columns[item];
            double[] rest = new double[n];
            Arrays.setAll(rest, i -> total[i] - column[i]);
            double own = StatUtils.variance(column);
            double without = StatUtils.variance(rest);
            rows.add("mean,q" + item + ",," + print(StatUtils.mean(column), decimals, cut));
            if (deviations) {
                rows.add("sd,q" + item + ",," + print(Math.sqrt(own), decimals, cut));
            }
            rows.add("mean_if_deleted,q" + item + ",," + print(StatUtils.mean(rest), decimals, cut));
            rows.add("variance_if_deleted,q" + item + ",," + print(without, decimals, cut));
            if (own > 0 && without > 0) {
                rows.add("corrected_r,q" + item + ",," + print(correlation(column, rest), decimals, cut));
            }
            if (own > 0 && variance > 0) {
                rows.add("item_total_r,q" + item + ",," + print(correlation(column, total), decimals, cut));
            }
            if (k > 2 && without > 0) {
                rows.add("alpha_if_deleted,q" + item + ",," + print((k - 1) / (k - 2.0) * (1 - (variances - own) / without), decimals, cut));
            }
        }
        if (variance > 0) {
            rows.add("alpha,,," + print(k / (k - 1.0) * (1 - variances / variance), decimals, cut));
        }
        return rows;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = StatUtils.mean(a);
        double meanB = StatUtils.mean(b);
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
        }
        return product / Math.sqrt(StatUtils.variance(a) * StatUtils.variance(b)) / (a.length - 1);
    }

    /** Exact where the number is: twelve digits are enough to see a tie. */
    static String print(double number, int decimals, boolean cut) {
        return BigDecimal.valueOf(number).setScale(11, RoundingMode.HALF_EVEN).setScale(decimals, cut ? RoundingMode.DOWN : RoundingMode.HALF_UP).toPlainString();
    }
}
