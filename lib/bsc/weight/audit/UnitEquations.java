package bsc.weight.audit;

import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.PrintedWeights;
import bsc.model.Reciprocity;
import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must hold whatever the method, each an equation with 1: a(i,j) a(j,i) = 1 and a(i,i) = 1 for judgements, weights
 * and normalised columns that sum to 1. It holds when values that print so fulfil it.
 */
final class UnitEquations {
    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    static final String DIAGONAL = "diagonal";
    static final String RECIPROCITY = "reciprocity";
    static final String COLUMN = "normalised_column_sum";
    static final String WEIGHTS = "sum_of_weights";
    private static final Sentence JUST = Sentence.of("1 lies at the very end of what the digits allow");

    private final PrintedWeights printed;
    private final List<String> names;

    UnitEquations(PrintedWeights printed) {
        this.printed = printed;
        names = printed.names();
    }

    List<WeightFinding> all() {
        List<WeightFinding> findings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            of(WeightKind.JUDGEMENT, i, i).ifPresent(f -> findings.add(one(DIAGONAL, List.of(f), UnitEquations::sum)));
            for (int j = i + 1; j < names.size(); j++) {
                Optional<WeightFigure> above = of(WeightKind.JUDGEMENT, i, j);
                Optional<WeightFigure> below = of(WeightKind.JUDGEMENT, j, i);
                if (above.isPresent() && below.isPresent()) {
                    findings.add(one(RECIPROCITY, List.of(above.get(), below.get()), UnitEquations::product));
                }
            }
        }
        for (String column : names) {
            sum(COLUMN, column, printed.all(WeightKind.NORMALISED).stream()
                    .filter(f -> f.column().equals(column)).toList()).ifPresent(findings::add);
        }
        sum(WEIGHTS, "", printed.all(WeightKind.WEIGHT)).ifPresent(findings::add);
        return findings;
    }

    private Optional<WeightFigure> of(WeightKind kind, int row, int column) {
        return printed.find(kind, names.get(row), names.get(column));
    }

    /** Only where every criterion has its part. */
    private Optional<WeightFinding> sum(String check, String column, List<WeightFigure> parts) {
        return parts.size() < names.size() || parts.size() < 2 ? Optional.empty()
                : Optional.of(judge(check, "", column, parts, UnitEquations::sum));
    }

    private WeightFinding one(String check, List<WeightFigure> parts, Function<List<Calculation>, Calculation> of) {
        return judge(check, parts.get(0).row(), parts.get(0).column(), parts, of);
    }

    private static Calculation sum(List<Calculation> parts) {
        return CalculationSums.sum(parts);
    }

    private static Calculation product(List<Calculation> two) {
        return Calculation.attained(two.get(0).set().times(two.get(1).set()), two.get(0).face().multiply(two.get(1).face()),
                Sentence.of("{0} * {1}", two.get(0).face(), two.get(1).face()));
    }

    private WeightFinding judge(String check, String row, String column, List<WeightFigure> parts, Function<List<Calculation>, Calculation> of) {
        List<Calculation> ways = new ArrayList<>();
        Optional<Calculation> meeting = Optional.empty();
        for (DigitsReading digits : DigitsReading.values()) {
            Calculation plain = of.apply(parts.stream().map(f -> Calculation.printed(f.number(), digits)).toList());
            Calculation way = digits == DigitsReading.CUT ? plain.under(WeightConvention.CUT) : plain;
            ways.add(way);
            meeting = meeting.or(() -> Optional.of(way).filter(w -> Reciprocity.isOne(w.set())));
        }
        for (int i = 0; i < ways.size() && meeting.isEmpty(); i++) {
            Interval target = target(check, column, DigitsReading.values()[i]);
            meeting = Optional.of(ways.get(i)).filter(w -> w.set().meets(target)).map(w -> w.under(WeightConvention.ROUNDED_STEPS));
        }
        Calculation way = meeting.orElse(ways.get(0));
        BigDecimal unit = parts.stream().map(WeightFigure::number).filter(n -> !n.unit().exact())
                .map(Printed.Number::lastDigit).reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        return new WeightFinding(check, row, column, parts.size() > 2 ? List.of() : parts.stream().map(f -> f.printed().text()).toList(),
                meeting.isEmpty() ? Verdict.DOES_NOT_FOLLOW : way.conventions().isEmpty() ? Verdict.FOLLOWS : Verdict.FOLLOWS_UNDER,
                Optional.of(way.face()), Optional.of(way.set()), way.conventions(), ways.size() - 1,
                way.set().width().divide(unit, 1, RoundingMode.HALF_UP), true, parts.get(0).where(),
                way.arithmetic(), Optional.of(JUST).filter(j -> onlyJust(way)));
    }

    private Interval target(String check, String column, DigitsReading digits) {
        return switch (check) {
            case COLUMN -> new RoundedSums(printed, digits).ofColumn(column);
            case WEIGHTS -> new RoundedSums(printed, digits).ofWeights();
            default -> ONE;
        };
    }

    private static boolean onlyJust(Calculation way) {
        return !way.set().isPoint()
                && (way.set().low().compareTo(BigDecimal.ONE) == 0 || way.set().high().compareTo(BigDecimal.ONE) == 0);
    }
}
