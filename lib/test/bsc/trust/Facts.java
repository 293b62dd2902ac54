package bsc.trust;

import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Parts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What a made-up hospital counted: every measure with its true, unrounded numbers. */
record Facts(Map<String, Measure> measures, Map<String, Map<Occasion, BigDecimal>> numbers) implements Numbers {
    static final MathContext EXACT = new MathContext(60);

    /** The number of the occasion; of a whole, what its parts make; of a part, what holds for the whole. */
    @Override
    public BigDecimal at(String name, Occasion occasion) {
        Map<Occasion, BigDecimal> of = numbers.get(name);
        if (of.containsKey(occasion)) {
            return of.get(occasion);
        }
        if (!occasion.whole()) {
            return of.get(Occasion.of(occasion.period()));
        }
        List<BigDecimal> parts = parts(name, occasion.period()).stream().map(of::get).toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return measures.get(name).parts() == Parts.SUM ? sum : sum.divide(BigDecimal.valueOf(parts.size()), EXACT);
    }

    /** The parts of a period that a measure is counted for, in their order. */
    List<Occasion> parts(String name, String period) {
        return numbers.get(name).keySet().stream().filter(o -> o.period().equals(period) && !o.whole()).toList();
    }

    boolean has(String name, Occasion occasion) {
        return numbers.get(name).containsKey(occasion) || numbers.get(name).containsKey(Occasion.of(occasion.period()))
                || occasion.whole() && !parts(name, occasion.period()).isEmpty();
    }

    /** The same with every number as it stands in print. */
    Facts printed(BiFunction<Measure, BigDecimal, BigDecimal> print) {
        Map<String, Map<Occasion, BigDecimal>> printed = new LinkedHashMap<>();
        numbers.forEach((name, of) -> {
            Map<Occasion, BigDecimal> row = new LinkedHashMap<>();
            of.forEach((occasion, number) -> row.put(occasion, print.apply(measures.get(name), number)));
            printed.put(name, row);
        });
        return new Facts(measures, printed);
    }

    /** The same with one number exchanged. */
    Facts with(String name, Occasion occasion, BigDecimal number) {
        Map<String, Map<Occasion, BigDecimal>> changed = new LinkedHashMap<>(numbers);
        Map<Occasion, BigDecimal> row = new LinkedHashMap<>(numbers.get(name));
        row.put(occasion, number);
        changed.put(name, row);
        return new Facts(measures, changed);
    }
}
