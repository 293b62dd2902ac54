package bsc.survey;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The means of a questionnaire's items over respondents who are drawn; a blank is left out of its item's mean. */
final class DrawnMeans {
    private final int[] lowest;
    private final PackedAnswers answers;
    /** One for each answer, zero for each blank. */
    private final PackedAnswers answered;
    private final boolean blanks;
    private final int respondents;

    DrawnMeans(Questionnaire questionnaire) {
        List<Item> items = questionnaire.items();
        lowest = items.stream().mapToInt(Item::lowest).toArray();
        respondents = questionnaire.responses().size();
        long[][] values = new long[respondents][items.size()];
        long[][] ones = new long[respondents][items.size()];
        boolean blank = false;
        for (int person = 0; person < respondents; person++) {
            List<OptionalInt> given = questionnaire.responses().get(person).answers();
            for (int at = 0; at < lowest.length; at++) {
                if (given.get(at).isPresent()) {
                    values[person][at] = items.get(at).scored(given.get(at).getAsInt()) - lowest[at];
                    ones[person][at] = 1;
                } else {
                    blank = true;
                }
            }
        }
        answers = PackedAnswers.of(values);
        answered = PackedAnswers.of(ones);
        blanks = blank;
    }

    int respondents() {
        return respondents;
    }

    /** One resample after the other; what it computes with is its own. */
    final class Resample {
        private final long[] sums = new long[lowest.length];
        private final long[] counts = new long[lowest.length];
        private final double[] means = new double[lowest.length];

        /** NaN for an item that none of the drawn answered; overwritten by the next resample. */
        double[] of(int[] drawn) {
            answers.sums(drawn, sums);
            if (blanks) {
                answered.sums(drawn, counts);
            } else {
                Arrays.fill(counts, drawn.length);
            }
            for (int at = 0; at < means.length; at++) {
                means[at] = (double) (sums[at] + lowest[at] * counts[at]) / counts[at];
            }
            return means;
        }
    }
}
