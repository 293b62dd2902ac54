package bsc.view;

import bsc.model.Choice;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Measure;
import bsc.model.Perspective;
import bsc.model.Sentence;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.say.Cell;
import bsc.say.Language;
import bsc.say.Messages;
import bsc.say.Precision;
import bsc.say.Words;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import bsc.score.ScoredIndicator;
import bsc.weight.Shared;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names, values, labels and scores in the words of one language. */
public record ScoreWords(Words words) {
    private static final int SHARE_DECIMALS = 1;
    /** Units whose word has a singular. */
    private static final Set<Unit> ONE = Set.of(Unit.DAYS, Unit.HOURS, Unit.MINUTES, Unit.TIMES);

    /** The name in the reader's language where the study has one. */
    public String name(Indicator indicator) {
        return words.language() == Language.INDONESIAN && !indicator.nameId().isEmpty() ? indicator.nameId() : indicator.name();
    }

    /** That of an indicator, known by its name in English, or of a perspective, known by its id. */
    public String name(String english, List<Indicator> indicators) {
        return indicators.stream().filter(i -> i.name().equals(english)).findFirst().map(this::name)
                .or(() -> Choice.of(Perspective.class, english).map(words::of)).orElse(english);
    }

    /** Where weights are from: a file by its name, or how they are shared. */
    public String source(Sentence source) {
        return Choice.of(Shared.class, source.toString()).map(words::of).orElseGet(() -> Messages.in(words.language()).of(source));
    }

    String name(Measure measure) {
        return words.language() == Language.INDONESIAN && !measure.nameId().isEmpty() ? measure.nameId() : measure.name();
    }

    /** What stands behind a number in this unit: a sign, or a blank and a word; empty for a bare number. */
    String suffix(Unit unit) {
        return unit.suffix().isEmpty() || !unit.suffix().startsWith(" ") ? unit.suffix() : " " + words.of(unit);
    }

    /** The same behind a number: 1 day, 2 days. */
    private String suffix(Unit unit, BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0 && ONE.contains(unit) ? " " + words.say("unit." + unit.word() + ".one") : suffix(unit);
    }

    /** A number as it stands, with its unit. */
    String printed(BigDecimal number, Unit unit) {
        return number.toPlainString().replace('.', words.numerals().language() == Language.INDONESIAN ? ',' : '.') + suffix(unit, number);
    }

    Cell value(ScoredIndicator line) {
        return line.value() instanceof Value.Known known
                ? new Cell.Number(known.centre(), Precision.VALUE, suffix(line.indicator().unit(), known.centre())) : new Cell.Missing();
    }

    String valueText(BigDecimal number, Unit unit) {
        return words.numerals().of(number, Precision.VALUE) + suffix(unit, number);
    }

    /** The study's own words for its classes, as alternatives. */
    Cell labels(Collection<String> labels) {
        return labels.isEmpty() ? new Cell.Missing() : Cell.of(words.or(List.copyOf(labels)));
    }

    Cell scores(Collection<BigDecimal> scores) {
        return scores.isEmpty() ? new Cell.Missing() : scores.size() == 1 ? score(scores.iterator().next()) : Cell.of(scoresText(scores));
    }

    String scoresText(Collection<BigDecimal> scores) {
        return words.or(scores.stream().map(this::scoreText).toList());
    }

    Cell score(BigDecimal score) {
        return new Cell.Number(score, Precision.SCORE, "");
    }

    String scoreText(BigDecimal score) {
        return words.numerals().of(score, Precision.SCORE);
    }

    Cell range(Assignments numbers) {
        return range(Interval.closed(numbers.least(), numbers.most()));
    }

    Cell range(Interval numbers) {
        return numbers.isPoint() ? score(numbers.low()) : new Cell.Range(numbers.low(), numbers.high(), Precision.SCORE, "");
    }

    String rangeText(Interval numbers) {
        String low = scoreText(numbers.low());
        return numbers.isPoint() ? low : words.say("range", low, scoreText(numbers.high()));
    }

    /** The classes on which numbers fall, each with how many of the assignments of scores give it. */
    String classes(Scorecard card, Assignments numbers) {
        Map<String, BigInteger> classes = card.labels(numbers);
        BigInteger all = numbers.count();
        return all.equals(BigInteger.ONE) ? words.or(List.copyOf(classes.keySet())) : classes.entrySet().stream()
                .map(e -> words.say("class.in", e.getKey(), e.getValue(), all)).collect(Collectors.joining(", "));
    }

    /** A share as a percentage with one decimal, none when it is whole. */
    String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(SHARE_DECIMALS, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return words.numerals().fixed(percent, Math.max(0, percent.scale())) + "%";
    }

    String percent(Interval shares) {
        String low = percent(shares.low());
        String high = percent(shares.high());
        return low.equals(high) ? low : words.say("range", low, high);
    }
}
