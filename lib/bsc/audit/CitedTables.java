package bsc.audit;

import bsc.audit.Contradiction.Difference;
import bsc.audit.Contradiction.TablesDiffer;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Indicator;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of bands beside the table that it cites: ends, whether they belong to it, and unit. Tables with as many rows
 * are compared row by row in their order, others by their best rows; where that is not clear nothing is said. An end that
 * is left out is the natural one of its unit: 0, and 100 for percent.
 */
final class CitedTables {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CitedTables() {
    }

    /** @param card the scorecard as printed, for the values at hand */
    static List<TablesDiffer> of(Study study, Scorecard card) {
        return study.bands().values().stream().filter(t -> t.cites().isPresent() && study.bands().containsKey(t.cites().get()))
                .sorted(Comparator.comparing(Bands::id)).flatMap(t -> of(t, study.bandsOf(t.cites().get()), card)).toList();
    }

    private static Stream<TablesDiffer> of(Bands own, Bands cited, Scorecard card) {
        Optional<ScoredIndicator> line = line(card, own.id()).or(() -> line(card, cited.id()));
        return line.stream().flatMap(l -> of(own, cited, l.indicator(),
                l.value() instanceof Value.Known k ? Optional.of(k.centre()) : Optional.empty()).stream());
    }

    private static Optional<ScoredIndicator> line(Scorecard card, String table) {
        return card.lines().stream().filter(l -> l.indicator().bands().equals(table) || l.indicator().repaired().equals(table)).findFirst();
    }

    static List<TablesDiffer> of(Bands own, Bands cited, Indicator indicator, Optional<BigDecimal> value) {
        Unit unit = own.unit().orElse(indicator.unit());
        if (!cited.judges(unit)) {
            return List.of();
        }
        List<Band> mine = ranged(own);
        List<Band> theirs = ranged(cited);
        if (mine.size() != theirs.size()) {
            Optional<Band> best = best(mine);
            Optional<Band> other = best(theirs);
            mine = best.isPresent() && other.isPresent() ? List.of(best.get()) : List.of();
            theirs = best.isPresent() ? other.stream().toList() : List.of();
        }
        List<TablesDiffer> found = new ArrayList<>();
        Set<Boundary> told = new HashSet<>();
        for (int i = 0; i < mine.size(); i++) {
            compare(own, mine.get(i), cited, theirs.get(i), indicator, unit, value)
                    .filter(d -> told.addAll(boundaries(d))).ifPresent(found::add);
        }
        return found;
    }

    /** Where a row ends in both tables, or starts; the row beside it has the same one, so that it is told once. */
    private record Boundary(Optional<BigDecimal> own, Optional<BigDecimal> cited) {
        static Boundary of(Optional<End> own, Optional<End> cited) {
            return new Boundary(own.map(e -> e.at().stripTrailingZeros()), cited.map(e -> e.at().stripTrailingZeros()));
        }
    }

    private static Set<Boundary> boundaries(TablesDiffer found) {
        Set<Boundary> boundaries = new HashSet<>();
        if (!same(found.printed().low(), found.cited().low())) {
            boundaries.add(Boundary.of(found.printed().low(), found.cited().low()));
        }
        if (!same(found.printed().high(), found.cited().high())) {
            boundaries.add(Boundary.of(found.printed().high(), found.cited().high()));
        }
        return boundaries;
    }

    private static boolean same(Optional<End> a, Optional<End> b) {
        return a.isEmpty() && b.isEmpty() || a.isPresent() && b.isPresent() && a.get().at().compareTo(b.get().at()) == 0
                && a.get().closed() == b.get().closed();
    }

    private static List<Band> ranged(Bands bands) {
        return bands.rows().stream().filter(b -> b.printed() && b.criterion() instanceof Range)
                .sorted(Comparator.comparing(CitedTables::from)).toList();
    }

    private static BigDecimal from(Band band) {
        Range range = (Range) band.criterion();
        return range.low().or(range::high).map(End::at).map(at -> range.low().isPresent() ? at : at.subtract(new BigDecimal("0.0001")))
                .orElse(BigDecimal.ZERO);
    }

    /** The only row with the greatest score, or the only row. */
    private static Optional<Band> best(List<Band> rows) {
        Optional<BigDecimal> greatest = rows.stream().filter(b -> !b.scores().isEmpty()).map(b -> b.scores().last())
                .max(Comparator.naturalOrder());
        List<Band> best = greatest.isEmpty() ? rows : rows.stream()
                .filter(b -> !b.scores().isEmpty() && b.scores().last().compareTo(greatest.get()) == 0).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static Optional<TablesDiffer> compare(Bands own, Band row, Bands cited, Band other, Indicator indicator, Unit unit,
                                                  Optional<BigDecimal> value) {
        Range printed = (Range) row.criterion();
        Range asPrinted = (Range) other.criterion();
        Unit from = cited.unit().orElse(unit);
        Range converted = new Range(asPrinted.low().map(e -> in(e, from, unit)), asPrinted.high().map(e -> in(e, from, unit)));
        Set<Difference> what = EnumSet.noneOf(Difference.class);
        compare(printed.low(), converted.low(), BigDecimal.ZERO, Difference.LOW_END, what);
        compare(printed.high(), converted.high(), unit == Unit.PERCENT ? HUNDRED : null, Difference.HIGH_END, what);
        boolean sameDigits = from != unit && printed.low().map(End::at).map(BigDecimal::stripTrailingZeros).equals(asPrinted.low().map(End::at)
                .map(BigDecimal::stripTrailingZeros)) && printed.high().map(End::at).map(BigDecimal::stripTrailingZeros).equals(
                asPrinted.high().map(End::at).map(BigDecimal::stripTrailingZeros));
        if (sameDigits && (what.contains(Difference.LOW_END) || what.contains(Difference.HIGH_END))) {
            what.removeAll(Set.of(Difference.LOW_END, Difference.HIGH_END));
            what.add(Difference.UNIT);
        }
        return what.isEmpty() ? Optional.empty() : Optional.of(new TablesDiffer(own, row, printed, cited, other, converted,
                indicator, what, value));
    }

    private static End in(End end, Unit from, Unit to) {
        return new End(from.in(to, end.at()), end.closed());
    }

    /** @param natural the end that the unit has of its own, or null */
    private static void compare(Optional<End> a, Optional<End> b, BigDecimal natural, Difference difference, Set<Difference> what) {
        if (a.isPresent() && b.isPresent()) {
            if (a.get().at().compareTo(b.get().at()) != 0) {
                what.add(difference);
            } else if (a.get().closed() != b.get().closed()) {
                what.add(Difference.CLOSED);
            }
        } else if (a.isPresent() != b.isPresent()) {
            End only = a.or(() -> b).orElseThrow();
            if (natural == null || only.at().compareTo(natural) != 0) {
                what.add(difference);
            }
        }
    }
}
