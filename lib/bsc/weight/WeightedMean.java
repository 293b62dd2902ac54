package bsc.weight;

import bsc.model.Choice;

/**
 * How achievements a(i) from 0 to 1 make one number under weights w(i) that sum to 1. None of the means lets a number
 * in that is not between the least and the greatest achievement.
 */
public enum WeightedMean implements Choice {
    /** sum w(i) a(i): what one indicator lacks another makes up for. */
    ARITHMETIC("arithmetic") {
        @Override
        public double of(double[] achievements, double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * achievements[i];
            }
            return sum;
        }
    },
    /** product of a(i)^w(i); 0 as soon as an achievement with a weight is 0. */
    GEOMETRIC("geometric") {
        @Override
        public double of(double[] achievements, double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] == 0 ? 0 : weights[i] * Math.log(achievements[i]);
            }
            return Math.exp(sum);
        }
    },
    /** 1 / sum (w(i) / a(i)); 0 as soon as an achievement with a weight is 0. */
    HARMONIC("harmonic") {
        @Override
        public double of(double[] achievements, double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] == 0 ? 0 : weights[i] / achievements[i];
            }
            return 1 / sum;
        }
    };

    private final String word;

    WeightedMean(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * @param achievements none negative
     * @param weights      as many, none negative, sum 1
     */
    public abstract double of(double[] achievements, double[] weights);
}
