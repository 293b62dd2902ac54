package bsc.trust;

import bsc.model.Aggregation;
import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Plants wrong scores, totals and conclusions. */
final class ScoreSlips {
    private static final Set<PrintedKind> CONCLUSIONS = EnumSet.of(PrintedKind.PERSPECTIVE, PrintedKind.CONCLUSION);

    private final Made made;
    private final Random random;
    private final Map<String, Figure> figures;

    ScoreSlips(Made made, Random random) {
        this.made = made;
        this.random = random;
        figures = made.study().figures().stream().collect(Collectors.toMap(Figure::id, f -> f));
    }

    List<Figure> scores() {
        return made.study().figures().stream().filter(f -> f.kind() == PrintedKind.SCORE || f.kind() == PrintedKind.TOTAL).toList();
    }

    List<Figure> conclusions() {
        return made.study().figures().stream().filter(f -> CONCLUSIONS.contains(f.kind())
                || f.id().endsWith("_conclusion_again")).toList();
    }

    /** Another score of the scale, or a sum that is one to three points off. */
    Attempt plantScore(Figure figure) {
        BigDecimal right = ((Printed.Number) figure.printed()).value();
        BigDecimal wrong = figure.kind() == PrintedKind.SCORE ? BigDecimal.valueOf((right.intValue() + 2 + random.nextInt(2)) % 3 - 1)
                : right.add(BigDecimal.valueOf((1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1)));
        Set<BigDecimal> allowed = figure.kind() == PrintedKind.SCORE ? ofValue(figure.indicator())
                : Allowed.sums(made.shapes().stream().map(s -> printed(s.id())).toList());
        return allowed.contains(wrong) ? new Attempt.Excluded(Attempt.Reason.ALLOWED) : new Attempt.Done(Planted.of(made,
                Map.of(figure.id(), Draft.printed(wrong, Unit.POINTS))));
    }

    /** The scores that the printed value allows. */
    private Set<BigDecimal> ofValue(String indicator) {
        return scores(indicator, WordSlips.allowed(made, indicator, made.style().assessed()));
    }

    /** The printed score; where there is none, those that the printed label allows. */
    private Set<BigDecimal> printed(String indicator) {
        Figure score = figures.get(indicator + "_score");
        return score != null ? Set.of(((Printed.Number) score.printed()).value())
                : scores(indicator, Set.of(figures.get(indicator + "_label").printed().text()));
    }

    private Set<BigDecimal> scores(String indicator, Set<String> labels) {
        return made.standards().get(indicator).rows().stream().filter(r -> labels.contains(r.label()))
                .flatMap(r -> r.scores().stream()).map(BigDecimal::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Another class of the performance line. */
    Attempt plantConclusion(Figure figure) {
        Standard line = made.standards().get(Standards.LINE);
        List<String> others = line.rows().stream().map(Standard.Row::label)
                .filter(l -> !l.equals(figure.printed().text())).toList();
        String other = others.get(random.nextInt(others.size()));
        boolean allowed = figure.kind() != PrintedKind.RESTATED && numbers(figure.perspective()).stream().anyMatch(n ->
                line.rows().stream().anyMatch(r -> r.label().equals(other) && (r.holds(n) || inGapAt(line, r, n))));
        return allowed ? new Attempt.Excluded(Attempt.Reason.ALLOWED)
                : new Attempt.Done(Planted.of(made, Map.of(figure.id(), new Printed.Word(other))));
    }

    /** A number between two classes may be counted to either. */
    private static boolean inGapAt(Standard line, Standard.Row row, BigDecimal number) {
        return line.rows().stream().noneMatch(r -> r.holds(number))
                && number.subtract(row.low().orElseThrow()).abs().min(number.subtract(row.high().orElseThrow()).abs())
                .compareTo(new BigDecimal("0.01")) < 0;
    }

    private Set<BigDecimal> numbers(Optional<Perspective> perspective) {
        if (perspective.isPresent() || made.style().aggregation() == Aggregation.MEAN_OF_INDICATORS) {
            List<Set<BigDecimal>> sets = made.shapes().stream()
                    .filter(s -> perspective.isEmpty() || s.perspective() == perspective.get()).map(s -> printed(s.id())).toList();
            return over(Allowed.sums(sets), sets.size());
        }
        return over(Allowed.sums(List.of(Perspective.values()).stream().map(p -> numbers(Optional.of(p))).toList()),
                Perspective.values().length);
    }

    /** Rounded where no class ends, so that the dust of a division decides nothing. */
    private static Set<BigDecimal> over(Set<BigDecimal> sums, int count) {
        return sums.stream().map(s -> s.divide(BigDecimal.valueOf(count), 30, RoundingMode.HALF_EVEN))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
