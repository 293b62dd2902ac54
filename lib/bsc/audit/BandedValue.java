package bsc.audit;

import bsc.formula.Basis;
import bsc.formula.Reading;
import bsc.model.Bands;
import bsc.model.Convention;
import bsc.model.Interval;
import bsc.model.Value;
import bsc.score.Labelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A value as an author may have compared it with a table of bands, under a convention. */
record BandedValue(Convention convention, Interval set) {
    /** As printed where it is printed; no more than an author may have used where the full inputs are published. */
    static final Reading USED = Reading.ORDINARY.withBasis(Basis.USED);

    /**
     * The value under each convention that makes a difference, in the order in which conventions are tried.
     *
     * @param value of the indicator, by the way in which numbers are read
     */
    static List<BandedValue> others(Function<Reading, Value> value, Value.Known ordinary, Bands table) {
        List<BandedValue> others = new ArrayList<>();
        for (Convention convention : Conventions.OF_NUMBERS) {
            if (convention != Convention.DOUBLE_PRECISION && value.apply(USED.under(convention)) instanceof Value.Known known) {
                others.add(new BandedValue(convention, known.range()));
            }
        }
        if (Labelling.isCoarse(table)) {
            others.add(new BandedValue(Convention.WHOLE_UNITS, Labelling.wholeUnits(ordinary.range())));
        }
        // nobody cuts a value to whole units who holds it against a half
        if (Labelling.hasWholeEnds(table)) {
            others.add(new BandedValue(Convention.WHOLE_UNITS_CUT, Labelling.cutToWholeUnits(ordinary.range())));
        }
        return others.stream().filter(o -> !o.set().equals(ordinary.range()))
                .sorted(Comparator.comparing(BandedValue::convention)).toList();
    }
}
