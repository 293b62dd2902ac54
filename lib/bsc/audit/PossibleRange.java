package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Operator;
import bsc.formula.Quantities;
import bsc.formula.ShareOfWhole;
import bsc.formula.Term;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that an indicator can have, for which its bands need a row: what the study prints as the least and the
 * greatest; from zero where counts are only added, multiplied and divided, and where a percentage is one of amounts;
 * to 100 % for every percentage, to 1000 per mille and to 1 where the numerator is a part of the denominator. Occupancy
 * may pass 100 %, growth may be negative: such values are nobody's fault where no row holds them. An index may start at
 * 25, so that nothing below is asked of a percentage that is no quotient of amounts.
 */
final class PossibleRange {
    static final Range ANY = new Range(Optional.empty(), Optional.empty());
    private static final Set<Unit> AMOUNTS = Set.of(Unit.COUNT, Unit.IDR, Unit.DAYS, Unit.HOURS, Unit.MINUTES, Unit.TIMES);
    private static final Set<Unit> NOT_NEGATIVE = Set.of(Unit.COUNT, Unit.DAYS, Unit.HOURS, Unit.MINUTES, Unit.TIMES);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Quantities quantities;
    /** The least and the greatest that are printed, by indicator. */
    private final Map<PrintedKind, Map<String, End>> printed = new EnumMap<>(PrintedKind.class);
    /** Parts with their wholes, as relations declare them. */
    private final Set<List<String>> parts = new HashSet<>();

    PossibleRange(Quantities quantities) {
        this.quantities = quantities;
        for (Figure figure : quantities.study().figures()) {
            if ((figure.kind() == PrintedKind.LEAST || figure.kind() == PrintedKind.GREATEST) && figure.printed() instanceof Printed.Number number) {
                printed.computeIfAbsent(figure.kind(), k -> new HashMap<>()).putIfAbsent(figure.indicator(), new End(number.value(), true));
            }
        }
        for (Relation relation : quantities.study().relations()) {
            if (relation.sign() == Sign.AT_MOST) {
                parts.add(List.of(relation.left().strip(), relation.right().strip()));
            } else if (relation.sign() == Sign.AT_LEAST) {
                parts.add(List.of(relation.right().strip(), relation.left().strip()));
            }
        }
    }

    Range of(Indicator indicator) {
        return new Range(printed(indicator, PrintedKind.LEAST).or(() -> zero(indicator)), printed(indicator, PrintedKind.GREATEST).or(() -> whole(indicator)));
    }

    private Optional<End> printed(Indicator indicator, PrintedKind kind) {
        return Optional.ofNullable(printed.getOrDefault(kind, Map.of()).get(indicator.id()));
    }

    /** A share or a rate may be zero, so that zero needs a row; a mean time of nothing at all is not asked for one. */
    private Optional<End> zero(Indicator indicator) {
        Optional<Term> any = quantities.formula(indicator).map(Formula::term);
        if (indicator.unit() == Unit.PERCENT) {
            return any.filter(t -> isTimes(t, HUNDRED) && isOf(t, AMOUNTS)).map(t -> new End(BigDecimal.ZERO, true));
        }
        Optional<Term> term = any.filter(this::isOfCounts);
        boolean rate = term.filter(t -> indicator.unit() == Unit.PER_MILLE && isTimes(t, THOUSAND)
                || indicator.unit() == Unit.RATIO && ShareOfWhole.of(t).isPresent()).isPresent();
        return term.isPresent() && (rate || NOT_NEGATIVE.contains(indicator.unit()))
                ? Optional.of(new End(BigDecimal.ZERO, rate || indicator.unit() == Unit.COUNT)) : Optional.empty();
    }

    private static boolean isTimes(Term term, BigDecimal factor) {
        return ShareOfWhole.of(term).filter(s -> s.factor().compareTo(factor) == 0).isPresent() || term.any(t -> t instanceof Term.Operation o
                && o.operator() == Operator.TIMES && Stream.of(o.left(), o.right()).anyMatch(side -> side instanceof Term.Constant c
                && c.number().compareTo(factor) == 0));
    }

    private boolean isOfCounts(Term term) {
        boolean subtracts = term.any(t -> t instanceof Term.Negative || t instanceof Term.Operation o && o.operator() == Operator.MINUS);
        return !subtracts && isOf(term, NOT_NEGATIVE);
    }

    private boolean isOf(Term term, Set<Unit> units) {
        return term.names().map(Term.Name::id).allMatch(id -> quantities.measure(id).map(Measure::unit).filter(units::contains).isPresent());
    }

    /** The whole, in the unit of the indicator. */
    private Optional<End> whole(Indicator indicator) {
        if (indicator.unit() == Unit.PERCENT) {
            return Optional.of(new End(HUNDRED, true));
        }
        Optional<BigDecimal> whole = indicator.unit() == Unit.PER_MILLE ? Optional.of(THOUSAND) : indicator.unit() == Unit.RATIO ? Optional.of(BigDecimal.ONE) : Optional.empty();
        return whole.filter(w -> quantities.formula(indicator).map(Formula::term).filter(this::isOfCounts).flatMap(ShareOfWhole::of).filter(s ->
                s.factor().compareTo(w) == 0 && (s.whole().size() > 1 ? s.whole().contains(s.part())
                        : parts.contains(List.of(s.part().id(), s.whole().get(0).id())))).isPresent()).map(w -> new End(w, true));
    }
}
