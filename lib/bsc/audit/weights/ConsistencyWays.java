package bsc.audit.weights;

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
final class ConsistencyWays {
    /** The tables of random indices, the ordinary one first. */
    static final List<RandomIndex> TABLES = List.of(RandomIndex.values());

    private final Ways ways;

    ConsistencyWays(Ways ways) {
        this.ways = ways;
    }

    List<Way> index() {
        return ways.order() < 2 ? List.of()
                : Ways.carriedOn(ways.printed(WeightKind.LAMBDA_MAX), ways.lambdaMax(), ways.order()).stream().map(this::index).toList();
    }

    private Way index(Way lambda) {
        int n = ways.order();
        Way difference = new Way(List.of(), lambda.set().minus(point(n)), lambda.attained().minus(point(n)),
                lambda.face().subtract(BigDecimal.valueOf(n)), Sentence.NONE);
        Way index = Sums.part(difference, n - 1);
        return new Way(lambda.conventions(), index.set(), index.attained(), index.face(),
                Sentence.of("({0} - {1}) / {2}", Sums.shown(lambda.face()), n, n - 1));
    }

    List<Way> ratio() {
        List<Way> ratios = new ArrayList<>();
        for (Way index : Ways.carriedOn(ways.printed(WeightKind.CONSISTENCY_INDEX), index(), 0)) {
            for (Way random : random()) {
                ratio(index, random).ifPresent(ratios::add);
            }
        }
        return ratios;
    }

    /** The ratio under the printed random index and under every table that reaches the order; from the judgements, if printed. */
    List<Way> underEveryTable() {
        List<Way> indices = ways.matrix().eigenvalue().map(l -> List.of(index(l)))
                .orElseGet(() -> Ways.carriedOn(ways.printed(WeightKind.CONSISTENCY_INDEX), index(), 0).stream().limit(1).toList());
        List<Way> ratios = new ArrayList<>();
        indices.forEach(i -> random(TABLES).forEach(r -> ratio(i, r).filter(this::mayComeAbout).ifPresent(ratios::add)));
        return ratios;
    }

    /**
     * What may come about: no reciprocal matrix has its index or ratio below zero, judgements that were rounded may; where they
     * are not printed, nobody can know.
     */
    boolean mayComeAbout(Way ratio) {
        return ratio.set().high().signum() >= 0 || ways.matrix().eigenvalue().isPresent();
    }

    /** Why a number that is below what reciprocal matrices have is not known to be wrong. */
    static Sentence onlyRounded(Sentence below) {
        return Sentence.of("{0}; only judgements that were rounded could give it, and they are not published", below);
    }

    /** Two criteria cannot contradict each other: their ratio is 0, and no table has an index for them. */
    private Optional<Way> ratio(Way index, Way random) {
        if (ways.order() == 2) {
            return Optional.of(Way.exactly(BigDecimal.ZERO).under(index.conventions()));
        }
        if (random.set().low().signum() <= 0) {
            return Optional.empty();
        }
        Way quotient = Sums.quotient(index, random);
        boolean exact = random.set().isPoint();
        return Optional.of(new Way(List.of(), quotient.set(),
                exact ? index.attained().dividedBy(random.set()) : quotient.attained(), quotient.face(),
                Sentence.of("{0} / {1}", Sums.shown(index.face()),
                        random.arithmetic())).under(index.conventions()).under(random.conventions()));
    }

    /**
     * The random indices that may have been used: the one printed, exact where a table has it; the tables' where none is
     * printed, or where no table has the printed one.
     */
    private List<Way> random() {
        Optional<Way> asPrinted = ways.printed(WeightKind.RANDOM_INDEX);
        return random(asPrinted.isPresent() && tableOf(asPrinted.get().face(), ways.order()).isPresent() ? List.of() : TABLES);
    }

    /** The printed one, then those of the tables given that differ from it. */
    private List<Way> random(List<RandomIndex> tables) {
        if (ways.order() == 2) {
            return List.of(Way.exactly(BigDecimal.ZERO));
        }
        List<Way> random = new ArrayList<>();
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

    private static Way index(BigDecimal value, RandomIndex table, List<Choice> conventions) {
        return new Way(conventions, Interval.point(value), Interval.point(value), value,
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
