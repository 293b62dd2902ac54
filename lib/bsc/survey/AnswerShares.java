package bsc.survey;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Shares of answers to an item, in percent.
 *
 * @param topTwo    those that are one of the two most favourable answers; empty for a scale of two answers
 * @param promoters of a scale from 0 to 10: the share of 9 and 10 less the share of 0 to 6 (Reichheld 2003), from -100 to
 *                  100; empty for any other scale
 */
public record AnswerShares(Item item, OptionalDouble topTwo, OptionalDouble promoters) {
    public static AnswerShares of(Questionnaire answers, Item item) {
        int[] scored = answers.scored(item);
        return new AnswerShares(item, item.highest() - item.lowest() < 2 ? OptionalDouble.empty() : OptionalDouble.of(share(scored, item.highest() - 1, item.highest())),
                item.lowest() == 0 && item.highest() == 10 ? OptionalDouble.of(share(scored, 9, 10) - share(scored, 0, 6)) : OptionalDouble.empty());
    }

    private static double share(int[] scored, int from, int to) {
        return 100.0 * Arrays.stream(scored).filter(s -> s >= from && s <= to).count() / scored.length;
    }
}
