package bsc.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sum of all answers, and the class it falls into: as many classes as the scale has answers, between the least and the
 * greatest sum that so many answers can have, each (greatest - least) / classes wide.
 *
 * @param sum   of the answers given
 * @param least if each of them were the lowest answer
 * @param most  if each were the highest
 */
public record LikertTotal(long sum, long least, long most, int classes) {
    /** A class with both its ends. */
    public record ClassEnds(double low, double high) {
    }

    /** Empty when items have different scales, for then no number of classes is theirs. */
    public static Optional<LikertTotal> of(Questionnaire answers) {
        Item first = answers.items().get(0);
        if (answers.items().stream().anyMatch(i -> i.lowest() != first.lowest() || i.highest() != first.highest())) {
            return Optional.empty();
        }
        int[] all = answers.items().stream().flatMapToInt(i -> Arrays.stream(answers.scored(i))).toArray();
        return Optional.of(new LikertTotal(Arrays.stream(all).asLongStream().sum(), (long) first.lowest() * all.length, (long) first.highest() * all.length,
                first.highest() - first.lowest() + 1));
    }

    public double width() {
        return (double) (most - least) / classes;
    }

    /** Of the greatest possible sum, in percent. */
    public double percent() {
        return 100.0 * sum / most;
    }

    /** Each class begins where the one below ends; a sum on the bound belongs to the upper one. */
    public List<ClassEnds> joined() {
        List<ClassEnds> spans = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            spans.add(new ClassEnds(least + i * width(), least + (i + 1) * width()));
        }
        return spans;
    }

    /** As theses write it: each class begins one above the end of the one below and adds the width, so that the last ends above the greatest sum. */
    public List<ClassEnds> steppedByOne() {
        List<ClassEnds> spans = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            double low = least + i * (width() + 1);
            spans.add(new ClassEnds(low, low + width()));
        }
        return spans;
    }

    /** Counted from 1; empty for a sum between two classes that are stepped by one. */
    public static Optional<Integer> classOf(double sum, List<ClassEnds> spans, boolean joined) {
        for (int i = spans.size(); i >= 1; i--) {
            ClassEnds span = spans.get(i - 1);
            if (sum >= span.low() && (joined || sum <= span.high())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
