package bsc.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * The answers of those who answered every one of some items, as they count (reversed items turned round): what
 * correlations and reliability are computed from. Each item varies.
 *
 * @param columns a row of numbers for each item, from the first respondent to the last
 */
public record CompleteAnswers(List<Item> items, double[][] columns) {
    /** Empty when fewer than three persons answered all, or an item does not vary among those who did, or neither does their sum. */
    public static Optional<CompleteAnswers> of(Questionnaire questionnaire, List<Item> items) {
        int[] at = items.stream().mapToInt(questionnaire.items()::indexOf).toArray();
        List<Response> complete = questionnaire.responses().stream().filter(r -> answered(r, at)).toList();
        double[][] columns = new double[items.size()][complete.size()];
        for (int person = 0; person < complete.size(); person++) {
            List<OptionalInt> answers = complete.get(person).answers();
            for (int i = 0; i < at.length; i++) {
                columns[i][person] = items.get(i).scored(answers.get(at[i]).getAsInt());
            }
        }
        CompleteAnswers read = new CompleteAnswers(List.copyOf(items), columns);
        boolean varied = complete.size() >= Questionnaire.FEWEST && IntStream.range(0, items.size()).allMatch(i -> varies(columns[i]))
                && varies(read.total());
        return varied ? Optional.of(read) : Optional.empty();
    }

    private static boolean answered(Response response, int[] items) {
        for (int item : items) {
            if (response.answers().get(item).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Is there more than one value? */
    static boolean varies(double[] numbers) {
        return numbers.length > 1 && java.util.Arrays.stream(numbers).anyMatch(n -> n != numbers[0]);
    }

    public int respondents() {
        return columns[0].length;
    }

    /** The sum of each person's answers. */
    double[] total() {
        double[] total = new double[columns[0].length];
        for (double[] column : columns) {
            for (int i = 0; i < total.length; i++) {
                total[i] += column[i];
            }
        }
        return total;
    }

    /** The sum of each person's answers to the other items. */
    double[] rest(int item) {
        double[] rest = total();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= columns[item][i];
        }
        return rest;
    }

    /** The same without an item. */
    CompleteAnswers without(int item) {
        List<Item> left = new ArrayList<>(items);
        left.remove(item);
        return new CompleteAnswers(left, IntStream.range(0, columns.length).filter(i -> i != item).mapToObj(i -> columns[i]).toArray(double[][]::new));
    }

    /** Pearson's correlations between the items. */
    RealMatrix correlations() {
        return new PearsonsCorrelation().computeCorrelationMatrix(MatrixUtils.createRealMatrix(columns).transpose());
    }

    /** With n - 1. */
    double[] variances() {
        return java.util.Arrays.stream(columns).mapToDouble(StatUtils::variance).toArray();
    }
}
