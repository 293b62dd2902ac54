package bsc.score;

import bsc.formula.Basis;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The least and the greatest value of an indicator over the parts of a period (months, wards, questions) or over
 * periods, so that a good whole does not hide a weak part.
 */
public record Spread(List<At> values) {
    private static final Reading READING = Reading.ORDINARY.withBasis(Basis.RECOMPUTED);

    /** A value and where it stands. */
    public record At(Occasion occasion, BigDecimal value) {
    }

    public Spread {
        values = List.copyOf(values);
    }

    public At least() {
        return values.stream().reduce((a, b) -> b.value().compareTo(a.value()) < 0 ? b : a).orElseThrow();
    }

    public At greatest() {
        return values.stream().reduce((a, b) -> b.value().compareTo(a.value()) > 0 ? b : a).orElseThrow();
    }

    /** The greatest minus the least. */
    public BigDecimal size() {
        return greatest().value().subtract(least().value());
    }

    /** Over the parts of a period; empty when fewer than two values are known. */
    static Optional<Spread> overParts(Quantities quantities, Indicator indicator, String period) {
        return of(quantities, indicator, partsOf(quantities, indicator, period));
    }

    /**
     * Over the periods that a span covers, else over the single periods of the study; empty for a formula that names a
     * period, because it means another quantity in another one (growth since 2018 is nothing in 2018).
     */
    static Optional<Spread> overPeriods(Quantities quantities, Indicator indicator, String period) {
        if (names(quantities, indicator).anyMatch(name -> name.period().isPresent())) {
            return Optional.empty();
        }
        List<String> covered = quantities.study().period(period).map(Period::of).orElse(List.of());
        List<String> periods = !covered.isEmpty() ? covered
                : quantities.study().periods().stream().filter(p -> !p.span()).map(Period::name).toList();
        return of(quantities, indicator, periods.stream().map(Occasion::of).toList());
    }

    private static Optional<Spread> of(Quantities quantities, Indicator indicator, List<Occasion> occasions) {
        List<At> values = new ArrayList<>();
        for (Occasion occasion : occasions) {
            if (quantities.value(indicator, occasion, READING) instanceof Value.Known known) {
                values.add(new At(occasion, known.centre()));
            }
        }
        return values.size() < 2 ? Optional.empty() : Optional.of(new Spread(values));
    }

    /**
     * The parts for which a value is printed; else those for which every quantity in the formula has an input of its
     * own, because a part's numerator over the whole's denominator would be no value of the indicator.
     */
    private static List<Occasion> partsOf(Quantities quantities, Indicator indicator, String period) {
        List<Occasion> printed = quantities.partsOf(indicator, period);
        if (!printed.isEmpty()) {
            return printed;
        }
        Set<Occasion> common = null;
        for (Term.Name name : names(quantities, indicator).toList()) {
            List<Occasion> parts = name.period().isPresent() ? List.of() : quantities.partsOf(name.id(), period).toList();
            if (common == null) {
                common = new LinkedHashSet<>(parts);
            }
            common.retainAll(parts);
        }
        return common == null ? List.of() : List.copyOf(common);
    }

    private static Stream<Term.Name> names(Quantities quantities, Indicator indicator) {
        return quantities.formula(indicator).map(Formula::names).stream().flatMap(List::stream);
    }
}
