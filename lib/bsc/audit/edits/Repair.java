package bsc.audit.edits;

import java.util.Comparator;
import java.util.List;

/** A set of edits after which everything holds that they touch. */
public record Repair(List<Edit> edits) {
    /** Fewer edits that chance explains as well first, then fewer that are no slip with a name, then the likelier slips. */
    static final Comparator<Repair> LIKELIEST = Comparator.comparingLong(Repair::loose).thenComparingLong(Repair::free)
            .thenComparingInt(Repair::kinds);

    public Repair {
        edits = List.copyOf(edits);
    }

    private long loose() {
        return edits.stream().filter(e -> !e.firm()).count();
    }

    private int kinds() {
        return edits.stream().mapToInt(e -> e.kind().ordinal()).sum();
    }

    /** How many edits are no slip with a name. */
    public long free() {
        return edits.stream().filter(e -> !e.kind().named()).count();
    }
}
