package bsc.survey;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Answers packed four to a word of 64 bits, so that those of respondents who are drawn are added four at a time. Sums are
 * whole numbers and exact.
 */
final class PackedAnswers {
    private static final int LANES = 4;
    private static final int BITS = 16;
    private static final int MOST = (1 << BITS) - 1;

    private final long[][] words;
    private final int columns;
    private final int together;

    private PackedAnswers(long[][] words, int columns, int together) {
        this.words = words;
        this.columns = columns;
        this.together = together;
    }

    /** @param answers a row for each respondent, of numbers from 0 to 65,535 */
    static PackedAnswers of(int[][] answers) {
        int columns = answers[0].length;
        long[][] words = new long[(columns + LANES - 1) / LANES][answers.length];
        int greatest = 1;
        for (int person = 0; person < answers.length; person++) {
            for (int i = 0; i < columns; i++) {
                words[i / LANES][person] |= (long) answers[person][i] << i % LANES * BITS;
                greatest = Math.max(greatest, answers[person][i]);
            }
        }
        return new PackedAnswers(words, columns, MOST / greatest);
    }

    /** Puts the sum of each column over the respondents who were drawn. */
    void sums(int[] drawn, long[] sums) {
        for (int word = 0; word < words.length; word++) {
            long[] packed = words[word];
            int first = word * LANES;
            int lanes = Math.min(LANES, columns - first);
            for (int lane = 0; lane < lanes; lane++) {
                sums[first + lane] = 0;
            }
            // no lane runs over into its neighbour before so many were added
            for (int from = 0; from < drawn.length; from += together) {
                long sum = sum(packed, drawn, from, Math.min(drawn.length, from + together));
                for (int lane = 0; lane < lanes; lane++) {
                    sums[first + lane] += sum >>> lane * BITS & MOST;
                }
            }
        }
    }

    private static long sum(long[] packed, int[] drawn, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += packed[drawn[i]];
        }
        return sum;
    }

    /** Respondents drawn with replacement from as many. */
    static void draw(UniformRandomProvider random, int[] drawn) {
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.nextInt(drawn.length);
        }
    }
}
