package bsc.survey;

import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.stat.StatUtils;

/**
 * How an item was answered. A reversed item is turned round first.
 *
 * @param answered  how many respondents answered; the others are left out
 * @param mean      the sum of the answers through their number
 * @param deviation the standard deviation with n - 1, as SPSS and Excel's STDEV print it; empty for one answer
 * @param counts    how many gave each answer, for every answer of the scale where it has {@value #FEW} or fewer, else for those given
 */
public record ItemSummary(Item item, int answered, int blank, double mean, OptionalDouble deviation, SortedMap<Integer, Integer> counts) {
    private static final int FEW = 11;

    public static ItemSummary of(Questionnaire questionnaire, Item item) {
        int[] scored = questionnaire.scored(item);
        double[] values = new double[scored.length];
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int answer = item.lowest(); item.highest() - item.lowest() < FEW && answer <= item.highest(); answer++) {
            counts.put(answer, 0);
        }
        int[] tally = new int[item.highest() - item.lowest() + 1];
        for (int i = 0; i < scored.length; i++) {
            values[i] = scored[i];
            tally[scored[i] - item.lowest()]++;
        }
        for (int i = 0; i < tally.length; i++) {
            if (tally[i] > 0) {
                counts.put(item.lowest() + i, tally[i]);
            }
        }
        return new ItemSummary(item, scored.length, questionnaire.responses().size() - scored.length, StatUtils.mean(values),
                values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(StatUtils.variance(values))), counts);
    }
}
