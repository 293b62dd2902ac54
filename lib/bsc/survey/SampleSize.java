package bsc.survey;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How many respondents formulas ask for. All want a simple random sample, take a share of one half (the worst case), and
 * say nothing of a mean or an alpha. Sizes are not yet rounded up.
 */
public final class SampleSize {
    private static final double HALF = 0.25;

    private SampleSize() {
    }

    /** N / (1 + N e^2) (Slovin; Yamane 1967): Cochran's for 95 % with z taken as 2 and without the correction of one. */
    public static double slovin(double population, double margin) {
        return population / (1 + population * margin * margin);
    }

    /** X^2 N / 4 / (d^2 (N - 1) + X^2 / 4), X^2 = 3.841 (Krejcie and Morgan 1970, doi:10.1177/001316447003000308). */
    public static double krejcieMorgan(double population, double margin) {
        return 3.841 * population * HALF / (margin * margin * (population - 1) + 3.841 * HALF);
    }

    /** z^2 N / 4 / (d^2 (N - 1) + z^2 / 4) (Lemeshow, Hosmer, Klar and Lwanga 1990, Adequacy of Sample Size in Health Studies). */
    public static double lemeshow(double population, double margin, double level) {
        double z2 = Math.pow(z(level), 2);
        return z2 * population * HALF / (margin * margin * (population - 1) + z2 * HALF);
    }

    /** z^2 / 4 / d^2 of a population without end (Cochran 1977, Sampling Techniques, 4.4). */
    public static double cochran(double margin, double level) {
        return Math.pow(z(level), 2) * HALF / (margin * margin);
    }

    /** n0 / (1 + (n0 - 1) / N) (Cochran 1977, 4.5). */
    public static double cochran(double population, double margin, double level) {
        double endless = cochran(margin, level);
        return endless / (1 + (endless - 1) / population);
    }

    /** What n respondents can say of a share of one half: z sqrt(1/4 / n), of a population without end. */
    public static double margin(double respondents, double level) {
        return z(level) * Math.sqrt(HALF / respondents);
    }

    private static double z(double level) {
        return new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
    }
}
