package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.model.WeightFigure;
import bsc.weight.RandomIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Judges a printed random index by the named tables: the first table is the ordinary one, another one a convention. An
 * index that no table has does not follow only where it lies outside what the neighbouring orders leave room for, because
 * an index grows with the order and more tables are published than these. From the order 10 on, where published indices
 * part, none is too high.
 */
final class RandomIndexJudge {
    private static final int PARTING = 10;

    private final WeightFigure figure;
    private final int n;

    RandomIndexJudge(WeightFigure figure, int n) {
        this.figure = figure;
        this.n = n;
    }

    WeightFinding judge() {
        List<RandomIndex> tables = ConsistencyCalculations.tablesReaching(n);
        if (tables.isEmpty()) {
            boolean nothing = n <= 2 && figure.number().rounded().holdsZero();
            return found(nothing ? Verdict.FOLLOWS : Verdict.CANNOT_BE_JUDGED, Optional.empty(), List.of(), 0,
                    nothing ? Sentence.of("two criteria cannot contradict each other") : none(n), Optional.empty());
        }
        Optional<RandomIndex> named = tables.stream()
                .filter(t -> Interval.point(value(t, n)).meets(figure.number().rounded())).findFirst();
        if (named.isPresent()) {
            boolean first = named.get() == tables.get(0);
            return found(first ? Verdict.FOLLOWS : Verdict.FOLLOWS_UNDER, Optional.of(value(named.get(), n)),
                    first ? List.of() : List.of(named.get()), tables.size() - 1, Sentence.of("{0} for {1} criteria", named.get().word(), n),
                    Optional.empty());
        }
        return found(outside(tables) ? Verdict.DOES_NOT_FOLLOW : Verdict.CANNOT_BE_JUDGED, Optional.of(value(tables.get(0), n)),
                List.of(), tables.size() - 1, Sentence.of("for {0} criteria: {1}", n,
                        Sentence.joined(", ", tables.stream().map(t -> Sentence.of("{0} {1}", t.word(), value(t, n))).toList())),
                                Optional.of(elsewhere(tables)));
    }

    /** What the tables at hand hold, where they hold nothing for this order. */
    static Sentence none(int n) {
        return Sentence.of("no table at hand has an index for {0} criteria; they are {1}", n, RandomIndex.held());
    }

    private boolean outside(List<RandomIndex> tables) {
        Interval printed = figure.number().rounded();
        Optional<BigDecimal> below = tables.stream().filter(t -> t.of(n - 1).isPresent()).map(t -> value(t, n - 1))
                .reduce(BigDecimal::min);
        Optional<BigDecimal> above = tables.stream().filter(t -> t.of(n + 1).isPresent()).map(t -> value(t, n + 1))
                .reduce(BigDecimal::max);
        return printed.high().compareTo(below.orElse(BigDecimal.ZERO)) < 0 || n < PARTING && above.isPresent() && printed.low().compareTo(above.get()) > 0;
    }

    /** Where else a table has the printed index, if anywhere. */
    private Sentence elsewhere(List<RandomIndex> tables) {
        for (RandomIndex table : tables) {
            for (int other = table.first(); other <= table.last(); other++) {
                if (value(table, other).compareTo(figure.number().value()) == 0) {
                    return Sentence.of("{0} has {1} for {2} criteria", table.word(), figure.printed().text(), other);
                }
            }
        }
        return Sentence.of("other tables may be published");
    }

    private static BigDecimal value(RandomIndex table, int n) {
        return BigDecimal.valueOf(table.of(n).orElseThrow());
    }

    private WeightFinding found(Verdict verdict, Optional<BigDecimal> face, List<Choice> conventions, int tried, Sentence reason,
                                Optional<Sentence> note) {
        return new WeightFinding(figure.kind().word(), "", "", List.of(figure.printed().text()), verdict, face, face.map(Interval::point),
                conventions, tried, BigDecimal.ZERO, true, figure.where(), reason, note);
    }
}
