package bsc.score;

import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Perspective;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Indicators with values, labels and scores, per perspective and in total, for one period. Where labels leave
 * scores open, every total is a set of numbers with the count of assignments behind each.
 *
 * @param occasion the period (or span, or part of one) that it is for
 * @param scale the bands on which a total is placed: the performance line
 */
public record Scorecard(Occasion occasion, List<ScoredIndicator> lines, Aggregation aggregation, Optional<Bands> scale) {
    public Scorecard {
        lines = List.copyOf(lines);
    }

    public String period() {
        return occasion.period();
    }

    /** The lines of a perspective, in the order of the study. */
    public List<ScoredIndicator> of(Perspective perspective) {
        return lines.stream().filter(l -> l.indicator().perspective() == perspective).toList();
    }

    /** The names of indicators without a score: a total cannot be formed while there are any. */
    public List<String> unscored() {
        return lines.stream().filter(l -> l.scores().isEmpty()).map(l -> l.indicator().name()).toList();
    }

    /** True when some indicator has a score; a period in which none has one is not assessed. */
    public boolean scores() {
        return lines.stream().anyMatch(l -> !l.scores().isEmpty());
    }

    /** The sums of all scores; empty while an indicator has no score or there is no indicator. */
    public Optional<Assignments> sum() {
        return sum(lines);
    }

    /** The sums of the scores of a perspective. */
    public Optional<Assignments> sum(Perspective perspective) {
        return sum(of(perspective));
    }

    /** The score of a perspective: the sum of its points where points are summed, else the mean of its scores. */
    public Optional<Assignments> score(Perspective perspective) {
        return aggregation == Aggregation.SUM_OF_POINTS ? sum(perspective) : mean(of(perspective));
    }

    /** The number on the performance line. */
    public Optional<Assignments> total() {
        return switch (aggregation) {
            case MEAN_OF_INDICATORS -> mean(lines);
            case SUM_OF_POINTS -> sum(lines);
            case MEAN_OF_PERSPECTIVES -> meanOfPerspectives();
        };
    }

    private Optional<Assignments> meanOfPerspectives() {
        Optional<Assignments> sum = Optional.empty();
        int count = 0;
        for (Perspective perspective : Perspective.values()) {
            if (!of(perspective).isEmpty()) {
                Optional<Assignments> mean = mean(of(perspective));
                if (mean.isEmpty()) {
                    return Optional.empty();
                }
                sum = Optional.of(sum.map(s -> s.plus(() -> lines.get(0).indicator().place(), mean.get())).orElse(mean.get()));
                count++;
            }
        }
        int perspectives = count;
        return sum.map(s -> s.dividedBy(perspectives).withoutDust());
    }

    private static Optional<Assignments> sum(List<ScoredIndicator> lines) {
        return lines.isEmpty() || lines.stream().anyMatch(l -> l.scores().isEmpty()) ? Optional.empty()
                : Optional.of(Assignments.sums(() -> lines.get(0).indicator().place(), lines.stream().map(ScoredIndicator::scores).toList()));
    }

    private static Optional<Assignments> mean(List<ScoredIndicator> lines) {
        return sum(lines).map(s -> s.dividedBy(lines.size()));
    }

    /** The labels that a number on the performance line may have; none when the study has no such line. */
    public Set<String> labels(BigDecimal number) {
        Set<String> labels = new LinkedHashSet<>();
        scale.ifPresent(bands -> Labelling.of(bands, Interval.point(number)).forEach(b -> labels.add(b.label())));
        return labels;
    }

    /** For each label of the scale, how many assignments may carry it; a number on a shared end counts for both. */
    public Map<String, BigInteger> labels(Assignments numbers) {
        Map<String, BigInteger> counts = new LinkedHashMap<>();
        numbers.ways().forEach((number, ways) ->
                labels(number).forEach(label -> counts.merge(label, ways, BigInteger::add)));
        return counts;
    }

    /** The same scorecard with one line exchanged. */
    public Scorecard with(ScoredIndicator changed) {
        return new Scorecard(occasion, lines.stream()
                .map(l -> l.indicator().equals(changed.indicator()) ? changed : l).toList(), aggregation, scale);
    }

    /**
     * The same scorecard, supposing another score of one indicator, without a label.
     *
     * @throws BadData when it has no such indicator
     */
    public Scorecard supposing(String indicator, double score) {
        ScoredIndicator was = lines.stream().filter(l -> l.indicator().id().equals(indicator)).findFirst().orElseThrow(() ->
                new BadData(Sentence.of("'{0}' is not an indicator; they are: {1}", indicator, lines.stream() .map(l ->
                        l.indicator().id()).collect(Collectors.joining(", ")))));
        return with(new ScoredIndicator(was.indicator(), was.value(), Set.of(), new TreeSet<>(Set.of(BigDecimal.valueOf(score))), was.basis()));
    }
}
