package bsc.audit.edits;

import java.util.List;

/**
 * Relations and figures that do not hold and share numbers, and the smallest sets of edits that repair them all and
 * spoil nothing that held.
 *
 * @param broken  what does not hold
 * @param repairs the smallest sets of edits, the likeliest first; where there are none, single edits that repair a part
 * @param sets    how many equally small sets of numbers there are
 * @param bound   the most edits that were looked for
 */
public record Localisation(List<Check> broken, List<Repair> repairs, int sets, Outcome outcome, int bound) {
    public Localisation {
        broken = List.copyOf(broken);
        repairs = List.copyOf(repairs);
    }

    /** True when the repairs make everything hold that is broken, false when they are single edits that repair a part. */
    public boolean repairsAll() {
        return outcome == Outcome.ALL_REPAIRED;
    }

    /** How many edits the smallest sets have; none where no set repairs everything. */
    public int edits() {
        return repairsAll() ? repairs.get(0).edits().size() : 0;
    }

    /**
     * The edits that say more than that something is wrong: those of the likeliest set that chance does not explain, as
     * far as every set that is as likely has them; where no set repairs everything, those that repair a part.
     */
    public List<Edit> telling() {
        if (!repairsAll()) {
            return repairs.stream().flatMap(r -> r.edits().stream()).toList();
        }
        List<Repair> best = repairs.stream().filter(r -> Repair.LIKELIEST.compare(r, repairs.get(0)) == 0).toList();
        return best.get(0).edits().stream().filter(e -> e.firm() && best.stream().allMatch(r -> r.edits().stream().anyMatch(e::alike))).toList();
    }

    /** How far the search came. */
    public enum Outcome {
        /** Sets of edits that repair everything were found, and none smaller exists. */
        ALL_REPAIRED,
        /** No set within the bound repairs everything. */
        MORE_THAN_BOUND,
        /** The search was ended after its greatest number of steps. */
        SEARCH_ENDED
    }
}
