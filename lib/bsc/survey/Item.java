package bsc.survey;

import bsc.model.BadData;
import bsc.model.Sentence;

/**
 * One question of a questionnaire, answered by a whole number.
 *
 * @param text      the question; empty where it is not told
 * @param dimension what it measures together with others; empty where there are no dimensions
 */
public record Item(String id, String text, String dimension, ItemDirection direction, int lowest, int highest) {
    /** No scale goes farther from zero. */
    public static final int WIDEST = 10_000;

    public Item {
        if (lowest >= highest) {
            throw new BadData(Sentence.of("item {0}: its scale goes from {1} to {2}; the lowest answer is below the highest", id, lowest,
                    highest));
        }
    }

    /** The answer as it counts: a reversed item's x is lowest + highest - x. */
    public int scored(int answer) {
        return direction == ItemDirection.FORWARD ? answer : lowest + highest - answer;
    }

    public boolean allows(int answer) {
        return answer >= lowest && answer <= highest;
    }
}
