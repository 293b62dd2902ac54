package bsc.survey;

import java.util.List;
import java.util.OptionalInt;

/** The means of a questionnaire's items over respondents who are drawn; a blank is left out of its item's mean. */
record DrawnMeans(int[] lowest, PackedAnswers answers, PackedAnswers answered, int respondents) {
    static DrawnMeans of(Questionnaire questionnaire) {
        List<Item> items = questionnaire.items();
        int[] lowest = items.stream().mapToInt(Item::lowest).toArray();
        int[][] answers = new int[questionnaire.responses().size()][items.size()];
        int[][] answered = new int[answers.length][items.size()];
        for (int person = 0; person < answers.length; person++) {
            List<OptionalInt> given = questionnaire.responses().get(person).answers();
            for (int at = 0; at < lowest.length; at++) {
                if (given.get(at).isPresent()) {
                    answers[person][at] = items.get(at).scored(given.get(at).getAsInt()) - lowest[at];
                    answered[person][at] = 1;
                }
            }
        }
        return new DrawnMeans(lowest, PackedAnswers.of(answers), PackedAnswers.of(answered), answers.length);
    }

    /** NaN for an item that none of the drawn answered. */
    double[] of(int[] drawn) {
        long[] sums = new long[lowest.length];
        long[] counts = new long[lowest.length];
        answers.sums(drawn, sums);
        answered.sums(drawn, counts);
        double[] means = new double[sums.length];
        for (int at = 0; at < means.length; at++) {
            means[at] = (double) (sums[at] + lowest[at] * counts[at]) / counts[at];
        }
        return means;
    }
}
