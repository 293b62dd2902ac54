package bsc.model;

import java.util.List;
import java.util.Optional;

/**
 * A raw quantity per period: patient days, discharges, revenue. {@code nameId} is the Indonesian term, or empty.
 *
 * @param decimals the decimals to which its inputs are printed, where a line says nothing else; empty for those written
 * @param whole    the parts that make the whole, where they are declared
 * @param partOf   the measure that this one is a part of, where that is said
 * @param sameAs   the measure that this one is the same quantity as, under another name
 */
public record Measure(String id, String name, String nameId, Unit unit, Parts parts, Optional<Integer> decimals,
                      List<String> whole, Optional<String> partOf, Optional<String> sameAs, Place place) {
    public Measure {
        whole = List.copyOf(whole);
    }

    public Measure(String id, String name, String nameId, Unit unit, Parts parts, Place place) {
        this(id, name, nameId, unit, parts, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), place);
    }
}
