package bsc.show;

import bsc.formula.Decimals;
import bsc.model.Interval;
import bsc.model.Value;
import bsc.score.Assignments;
import bsc.score.Line;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values, labels and scores as people read them. */
public final class ScoreText {
    static final String NOT_KNOWN = "–";
    private static final int DECIMALS = 2;
    private static final int SCORE_DECIMALS = 3;

    private ScoreText() {
    }

    static String value(Line line) {
        return line.value() instanceof Value.Known known
                ? value(known.centre()) + line.indicator().unit().suffix() : NOT_KNOWN;
    }

    /** Two decimals; more when the number would look like zero; none when it is whole. */
    public static String value(BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= 0) {
            return number.setScale(0, java.math.RoundingMode.UNNECESSARY).toPlainString();
        }
        int leadingZeros = Math.max(0, number.scale() - number.precision());
        return Decimals.fixed(number, leadingZeros + DECIMALS);
    }

    public static String labels(Collection<String> labels) {
        return labels.isEmpty() ? NOT_KNOWN : String.join(" or ", labels);
    }

    public static String scores(Collection<BigDecimal> scores) {
        return scores.isEmpty() ? NOT_KNOWN : scores.stream().map(ScoreText::score).collect(Collectors.joining(" or "));
    }

    static String range(Assignments numbers) {
        return numbers.ways().size() == 1 ? score(numbers.least()) : score(numbers.least()) + " to " + score(numbers.most());
    }

    static String range(Interval numbers) {
        return numbers.isPoint() ? score(numbers.low()) : score(numbers.low()) + " to " + score(numbers.high());
    }

    public static String score(BigDecimal score) {
        return score.stripTrailingZeros().scale() <= 0 ? score.stripTrailingZeros().toPlainString()
                : Decimals.fixed(score, Math.min(score.stripTrailingZeros().scale(), SCORE_DECIMALS));
    }
}
