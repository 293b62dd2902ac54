package bsc.audit.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    private static final int MOST_ALTERNATIVES = 4;

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
        List<Repair> best = likeliest();
        return best.get(0).edits().stream().filter(e -> e.firm() && best.stream().allMatch(r -> r.edits().stream().anyMatch(e::alike))).toList();
    }

    /** The edits that tell as much and of which one set or another is as likely: either may be the number that is wrong. */
    public List<Edit> alternatives() {
        if (!repairsAll() || likeliest().size() > MOST_ALTERNATIVES) {
            return List.of();
        }
        List<Edit> telling = telling();
        List<Edit> others = new ArrayList<>();
        likeliest().stream().flatMap(r -> r.edits().stream()).filter(e -> e.firm() && Stream.concat(telling.stream(), others.stream()).noneMatch(e::alike))
                .forEach(others::add);
        return others;
    }

    private List<Repair> likeliest() {
        return repairs.stream().filter(r -> Repair.LIKELIEST.compare(r, repairs.get(0)) == 0).toList();
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
