package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Kind;
import bsc.model.Measure;
import bsc.model.Printed;
import bsc.model.Sign;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that an indicator can have at all, as far as that is certain: what the study prints as the least and the
 * greatest; nothing below zero where counts are only added, multiplied and divided; at most 100 % where a relation of
 * the study says that the numerator is a part of the denominator. Occupancy may pass 100 %, growth may be negative, an
 * index may start at 25: nothing is taken for granted by the unit alone.
 */
final class PossibleRange {
    static final Range ANY = new Range(Optional.empty(), Optional.empty());
    private static final Set<Unit> NOT_NEGATIVE = Set.of(Unit.COUNT, Unit.DAYS, Unit.HOURS, Unit.MINUTES, Unit.TIMES);
    private static final Pattern SHARE = Pattern.compile("\\(*(\\w+) */ *(\\w+)\\)* *\\* *100");
    private static final Pattern SHARE_OF_SUM = Pattern.compile("(\\w+) */ *\\((\\w+(?: *\\+ *\\w+)+)\\) *\\* *100");

    private PossibleRange() {
    }

    static Range of(Quantities quantities, Indicator indicator) {
        return new Range(printed(quantities, indicator, Kind.LEAST).or(() -> zero(quantities, indicator)),
                printed(quantities, indicator, Kind.GREATEST).or(() -> hundred(quantities, indicator)));
    }

    private static Optional<End> printed(Quantities quantities, Indicator indicator, Kind kind) {
        return quantities.study().figures().stream().filter(f -> f.kind() == kind && f.indicator().equals(indicator.id()))
                .map(Figure::printed).filter(Printed.Number.class::isInstance).map(p -> new End(((Printed.Number) p).value(), true)).findFirst();
    }

    /** A share or a rate may be zero, so that zero needs a row; a mean time of nothing at all is not asked for one. */
    private static Optional<End> zero(Quantities quantities, Indicator indicator) {
        boolean rate = indicator.unit() == Unit.PERCENT && indicator.formula().matches(".*(\\* *100)\\b.*|100 *\\*.*")
                || indicator.unit() == Unit.PER_MILLE && indicator.formula().matches(".*(\\* *1000)\\b.*|1000 *\\*.*");
        boolean counted = quantities.formula(indicator).filter(f -> isOfCounts(quantities, f)).isPresent();
        return counted && (rate || NOT_NEGATIVE.contains(indicator.unit())) ? Optional.of(new End(BigDecimal.ZERO, rate || indicator.unit() == Unit.COUNT))
                : Optional.empty();
    }

    private static boolean isOfCounts(Quantities quantities, Formula formula) {
        return !formula.text().contains("-") && formula.names().stream().map(Term.Name::id).allMatch(id ->
                quantities.measure(id).map(Measure::unit).filter(NOT_NEGATIVE::contains).isPresent());
    }

    private static Optional<End> hundred(Quantities quantities, Indicator indicator) {
        Matcher share = SHARE.matcher(indicator.formula());
        Matcher ofSum = SHARE_OF_SUM.matcher(indicator.formula());
        boolean isPart = indicator.unit() == Unit.PERCENT && quantities.formula(indicator).filter(f -> isOfCounts(quantities, f)).isPresent()
                && (share.matches() && isDeclaredPart(quantities, share.group(1), share.group(2))
                || ofSum.matches() && Set.of(ofSum.group(2).split(" *\\+ *")).contains(ofSum.group(1)));
        return isPart ? Optional.of(new End(BigDecimal.valueOf(100), true)) : Optional.empty();
    }

    private static boolean isDeclaredPart(Quantities quantities, String part, String whole) {
        return quantities.study().relations().stream().anyMatch(r -> r.sign() == Sign.AT_MOST && r.left().strip().equals(part)
                && r.right().strip().equals(whole) || r.sign() == Sign.AT_LEAST && r.left().strip().equals(whole) && r.right().strip().equals(part));
    }
}
