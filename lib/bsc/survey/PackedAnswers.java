package bsc.survey;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Numbers of respondents packed several to a word of 64 bits, so that those of respondents who are drawn are added several at
 * a time. Sums are whole numbers and exact.
 */
final class PackedAnswers {
    private static final int WORD = 64;
    /** So many rows, as a power of two, can be added at least before a number could run over into its neighbour. */
    private static final int ROOM = 7;

    private final long[][] words;
    private final int columns;
    private final int lanes;
    private final int bits;
    private final int together;

    private PackedAnswers(long[][] words, int columns, int bits, int together) {
        this.words = words;
        this.columns = columns;
        this.bits = bits;
        this.lanes = WORD / bits;
        this.together = together;
    }

    /** @param numbers a row for each respondent, none below zero, and below 2^56 */
    static PackedAnswers of(long[][] numbers) {
        long greatest = 1;
        for (long[] row : numbers) {
            for (long number : row) {
                greatest = Math.max(greatest, number);
            }
        }
        int bits = WORD - Long.numberOfLeadingZeros(greatest) + ROOM;
        int lanes = WORD / bits;
        int columns = numbers[0].length;
        long[][] words = new long[(columns + lanes - 1) / lanes][numbers.length];
        for (int person = 0; person < numbers.length; person++) {
            for (int i = 0; i < columns; i++) {
                words[i / lanes][person] |= numbers[person][i] << i % lanes * bits;
            }
        }
        return new PackedAnswers(words, columns, bits, (int) Math.min(Integer.MAX_VALUE / 2, mask(bits) / greatest));
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }

    /** Puts the sum of each column over the respondents who were drawn. */
    void sums(int[] drawn, long[] sums) {
        long mask = mask(bits);
        for (int word = 0; word < words.length; word++) {
            int first = word * lanes;
            int end = Math.min(columns, first + lanes);
            for (int i = first; i < end; i++) {
                sums[i] = 0;
            }
            for (int from = 0; from < drawn.length; from += together) {
                long sum = sum(words[word], drawn, from, Math.min(drawn.length, from + together));
                for (int i = first; i < end; i++) {
                    sums[i] += sum & mask;
                    sum >>>= bits;
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
