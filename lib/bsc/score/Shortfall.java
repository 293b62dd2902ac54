package bsc.score;

import bsc.model.Action;
import bsc.model.Band;
import bsc.model.Interval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One indicator held to its standard, with what the study found and recorded about it.
 *
 * @param best    the rows of its table that award most: the standard
 * @param missing the share of the possible score that is missing, a range where scores are open; empty without scores
 * @param parts   its values over the parts of the period, where there are several
 * @param periods its values over the periods, where there are several
 * @param actions what is recorded about it, in the order of the file
 */
public record Shortfall(ScoredIndicator line, BestBands best, Standing standing, Optional<Interval> missing,
                        Optional<Spread> parts, Optional<Spread> periods, List<Action> actions) {
    /**
     * Worst first: by the share that is missing at worst, then by the relative distance to the standard; what has
     * neither comes after. A stable sort keeps the order of the study beyond that.
     */
    static final Comparator<Shortfall> WORST_FIRST = Comparator
            .comparing((Shortfall s) -> s.missing().map(Interval::high), emptyLast())
            .thenComparing(s -> s.distance().flatMap(Distance::relative), emptyLast());

    public Shortfall {
        actions = List.copyOf(actions);
    }

    private static Comparator<Optional<BigDecimal>> emptyLast() {
        return Comparator.comparing((Optional<BigDecimal> number) -> number.orElse(null),
                Comparator.nullsLast(Comparator.reverseOrder()));
    }

    /** How far the value lies from the nearest end of the standard; empty when it lies in it. */
    public Optional<Distance> distance() {
        return best.distance(line.value());
    }

    /** True when the value or the print leaves several labels open; components that add up do not. */
    public boolean labelOpen() {
        return line.labels().size() > 1 && !best.adds();
    }

    /** The line as it would be if the indicator met its standard. */
    ScoredIndicator met() {
        return new ScoredIndicator(line.indicator(), line.value(), best.rows().stream().map(Band::label).collect(Collectors.toSet()),
                new TreeSet<>(best.greatest().stream().toList()), line.basis());
    }
}
