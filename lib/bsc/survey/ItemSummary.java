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
        for (int i = 0; i < scored.length; i++) {
            values[i] = scored[i];
            counts.merge(scored[i], 1, Integer::sum);
        }
        return new ItemSummary(item, scored.length, questionnaire.blanks(item), StatUtils.mean(values),
                values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(StatUtils.variance(values))), counts);
    }
}
