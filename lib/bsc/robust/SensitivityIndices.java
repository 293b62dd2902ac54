package bsc.robust;

import bsc.model.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Variance-based sensitivity of a result Y = f(X(1), ..., X(k)) to its independent factors. Two samples A and B of n
 * rows; AB(j) is A with factor j from B. First order by Saltelli and others 2010 (doi:10.1016/j.cpc.2009.09.018),
 * S(j) = mean(f(B) (f(AB(j)) - f(A))) / V; total by Jansen 1999 (doi:10.1016/S0010-4655(98)00154-4),
 * ST(j) = mean((f(A) - f(AB(j)))^2) / 2V, where V is the variance of f(A) and f(B) together, and f is taken about its
 * mean. Intervals: percentile bootstrap of the rows (Efron 1979). Every row is drawn from the seed and its own number.
 */
public final class SensitivityIndices {
    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    /** One factor, which may be of any kind, such as a whole vector of weights or a rule. */
    public record Factor(String name, java.util.function.Function<UniformRandomProvider, Object> draw) {
    }

    /** The results of one row: f(A), f(B) and f(AB(j)) for each factor j. */
    private record Row(double a, double b, double[] ab) {
    }

    private SensitivityIndices() {
    }

    /**
     * @param rows  n, at least 2
     * @param model f over one value for each factor, in their order; called from several threads at once
     * @return empty when the result never varies: no share of nothing is defined
     */
    public static List<SensitivityIndex> of(List<Factor> factors, int rows, long seed, ToDoubleFunction<Object[]> model) {
        Row[] drawn = IntStream.range(0, rows).parallel().mapToObj(i -> row(factors, seed, i, model)).toArray(Row[]::new);
        int[] every = IntStream.range(0, rows).toArray();
        double[][] indices = indices(drawn, every, factors.size());
        if (indices.length == 0) {
            return List.of();
        }
        double[][][] resampled = IntStream.range(0, RESAMPLES).parallel().mapToObj(r -> {
            UniformRandomProvider random = RandomStreams.of(seed, 1, r);
            return indices(drawn, random.ints(rows, 0, rows).toArray(), factors.size());
        }).filter(r -> r.length > 0).toArray(double[][][]::new);
        List<SensitivityIndex> all = new ArrayList<>();
        for (int j = 0; j < factors.size(); j++) {
            all.add(new SensitivityIndex(factors.get(j).name(), estimate(indices, resampled, 0, j), estimate(indices, resampled, 1, j)));
        }
        return all;
    }

    private static Row row(List<Factor> factors, long seed, int number, ToDoubleFunction<Object[]> model) {
        UniformRandomProvider random = RandomStreams.of(seed, 0, number);
        Object[] a = factors.stream().map(f -> f.draw().apply(random)).toArray();
        Object[] b = factors.stream().map(f -> f.draw().apply(random)).toArray();
        double[] ab = new double[a.length];
        for (int j = 0; j < a.length; j++) {
            Object[] mixed = a.clone();
            mixed[j] = b[j];
            ab[j] = model.applyAsDouble(mixed);
        }
        return new Row(model.applyAsDouble(a), model.applyAsDouble(b), ab);
    }

    /** First-order and total indices of the rows chosen; empty when the results are all the same. */
    private static double[][] indices(Row[] rows, int[] chosen, int factors) {
        double mean = Arrays.stream(chosen).mapToDouble(i -> rows[i].a() + rows[i].b()).sum() / (2 * chosen.length);
        double variance = Arrays.stream(chosen).mapToDouble(i -> square(rows[i].a() - mean) + square(rows[i].b() - mean)).sum()
                / (2 * chosen.length);
        if (variance <= square(Math.ulp(mean) * chosen.length)) {
            return new double[0][];
        }
        double[][] indices = new double[2][factors];
        for (int i : chosen) {
            for (int j = 0; j < factors; j++) {
                indices[0][j] += (rows[i].b() - mean) * (rows[i].ab()[j] - rows[i].a());
                indices[1][j] += square(rows[i].a() - rows[i].ab()[j]) / 2;
            }
        }
        for (double[] kind : indices) {
            for (int j = 0; j < factors; j++) {
                kind[j] /= chosen.length * variance;
            }
        }
        return indices;
    }

    private static double square(double x) {
        return x * x;
    }

    private static SensitivityIndex.Estimate estimate(double[][] indices, double[][][] resampled, int kind, int factor) {
        double[] sorted = Arrays.stream(resampled).mapToDouble(r -> r[kind][factor]).sorted().toArray();
        return new SensitivityIndex.Estimate(indices[kind][factor], sorted[(int) (TAIL * sorted.length)],
                sorted[(int) Math.ceil((1 - TAIL) * sorted.length) - 1]);
    }
}
