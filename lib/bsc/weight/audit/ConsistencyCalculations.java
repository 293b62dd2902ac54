package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Sentence;
import bsc.model.WeightKind;
import bsc.weight.RandomIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a consistency index and a consistency ratio may have come about: CI = (lambda - n) / (n - 1), CR = CI / RI. */
final class ConsistencyCalculations {
    /** The tables of random indices, the ordinary one first. */
    static final List<RandomIndex> TABLES = List.of(RandomIndex.values());

    private final Calculations ways;

    ConsistencyCalculations(Calculations ways) {
        this.ways = ways;
    }

    List<Calculation> index() {
        return ways.order() < 2 ? List.of()
                : Calculations.carriedOn(ways.printed(WeightKind.LAMBDA_MAX), ways.lambdaMax(), ways.order()).stream().map(this::index).toList();
    }

    private Calculation index(Calculation lambda) {
        int n = ways.order();
        Calculation difference = new Calculation(List.of(), lambda.set().minus(point(n)), lambda.attained().minus(point(n)),
                lambda.face().subtract(BigDecimal.valueOf(n)), Sentence.NONE);
        Calculation index = CalculationSums.part(difference, n - 1);
        return new Calculation(lambda.conventions(), index.set(), index.attained(), index.face(),
                Sentence.of("({0} - {1}) / {2}", Sentence.rounded(lambda.face()), n, n - 1));
    }

    List<Calculation> ratio() {
        List<Calculation> ratios = new ArrayList<>();
        for (Calculation index : Calculations.carriedOn(ways.printed(WeightKind.CONSISTENCY_INDEX), index(), 0)) {
            for (Calculation random : random()) {
                ratio(index, random).ifPresent(ratios::add);
            }
        }
        return ratios;
    }

    /** The ratio under the printed random index and under every table that reaches the order; from the judgements, if printed. */
    List<Calculation> underEveryTable() {
        List<Calculation> indices = ways.matrix().eigenvalue().map(l -> List.of(index(l)))
                .orElseGet(() -> Calculations.carriedOn(ways.printed(WeightKind.CONSISTENCY_INDEX), index(), 0).stream().limit(1).toList());
        List<Calculation> ratios = new ArrayList<>();
        indices.forEach(i -> random(TABLES).forEach(r -> ratio(i, r).filter(this::mayComeAbout).ifPresent(ratios::add)));
        return ratios;
    }

    /**
     * What may come about: no reciprocal matrix has its index or ratio below zero, judgements that were rounded may; where they
     * are not printed, nobody can know.
     */
    boolean mayComeAbout(Calculation ratio) {
        return ratio.set().high().signum() >= 0 || ways.matrix().eigenvalue().isPresent();
    }

    /** Why a number that is below what reciprocal matrices have is not known to be wrong. */
    static Sentence onlyRounded(Sentence below) {
        return Sentence.of("{0}; only judgements that were rounded could give it, and they are not published", below);
    }

    /** Two criteria cannot contradict each other: their ratio is 0, and no table has an index for them. */
    private Optional<Calculation> ratio(Calculation index, Calculation random) {
        if (ways.order() == 2) {
            return Optional.of(Calculation.exactly(BigDecimal.ZERO).under(index.conventions()));
        }
        if (random.set().low().signum() <= 0) {
            return Optional.empty();
        }
        Calculation quotient = CalculationSums.quotient(index, random);
        boolean exact = random.set().isPoint();
        return Optional.of(new Calculation(List.of(), quotient.set(),
                exact ? index.attained().dividedBy(random.set()) : quotient.attained(), quotient.face(),
                Sentence.of("{0} / {1}", Sentence.rounded(index.face()),
                        random.arithmetic())).under(index.conventions()).under(random.conventions()));
    }

    /**
     * The random indices that may have been used: the one printed, exact where a table has it; the tables' where none is
     * printed, or where no table has the printed one.
     */
    private List<Calculation> random() {
        Optional<Calculation> asPrinted = ways.printed(WeightKind.RANDOM_INDEX);
        return random(asPrinted.isPresent() && tableOf(asPrinted.get().face(), ways.order()).isPresent() ? List.of() : TABLES);
    }

    /** The printed one, then those of the tables given that differ from it. */
    private List<Calculation> random(List<RandomIndex> tables) {
        if (ways.order() == 2) {
            return List.of(Calculation.exactly(BigDecimal.ZERO));
        }
        List<Calculation> random = new ArrayList<>();
        ways.printed(WeightKind.RANDOM_INDEX).ifPresent(p -> random.add(tableOf(p.face(), ways.order())
                .map(t -> index(p.face(), t, List.of())).orElse(p)));
        for (RandomIndex table : tables) {
            OptionalDouble value = table.of(ways.order());
            if (value.isPresent() && random.stream().noneMatch(r -> r.face().doubleValue() == value.getAsDouble())) {
                random.add(index(BigDecimal.valueOf(value.getAsDouble()), table, random.isEmpty() ? List.of() : List.of(table)));
            }
        }
        return random;
    }

    private static Calculation index(BigDecimal value, RandomIndex table, List<Choice> conventions) {
        return new Calculation(conventions, Interval.point(value), Interval.point(value), value,
                Sentence.of("{0} ({1})", value, table.word()));
    }

    static List<RandomIndex> tablesReaching(int n) {
        return TABLES.stream().filter(t -> t.of(n).isPresent()).toList();
    }

    /** The first table that has this index for matrices of order n. */
    static Optional<RandomIndex> tableOf(BigDecimal index, int n) {
        return TABLES.stream().filter(t -> t.of(n).isPresent() && BigDecimal.valueOf(t.of(n).getAsDouble()).compareTo(index) == 0)
                .findFirst();
    }

    private static Interval point(int number) {
        return Interval.point(BigDecimal.valueOf(number));
    }
}
