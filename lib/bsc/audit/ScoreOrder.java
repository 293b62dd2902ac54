package bsc.audit;

import bsc.model.Band;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the scores follow the direction of the indicator, going up the ranges (or from falling to rising). Rows that
 * overlap have no order and are not compared; where a label leaves its score open, the best choice counts.
 */
final class ScoreOrder {
    private final JudgedBands table;
    private final List<Band> scored;

    private ScoreOrder(JudgedBands table, List<Band> scored) {
        this.table = table;
        this.scored = scored;
    }

    /** One fault a table: the nearest two rows (for a target, three) that break the order, and how many others. */
    static Optional<BandDefect> of(JudgedBands table, List<Band> scored) {
        return new ScoreOrder(table, scored).fault();
    }

    private Optional<BandDefect> fault() {
        List<List<Band>> breaches = switch (table.direction()) {
            case HIGHER_IS_BETTER -> pairs(ScoreOrder::falls);
            case LOWER_IS_BETTER -> pairs(ScoreOrder::rises);
            case TARGET_BAND -> valleys();
        };
        return breaches.stream().min(Comparator.comparingInt((List<Band> b) -> position(b.get(b.size() - 1))
                - position(b.get(0))).thenComparingInt(b -> position(b.get(0)))).map(nearest -> {
            Set<Band> rows = new LinkedHashSet<>();
            breaches.forEach(rows::addAll);
            return table.defect(BandDefect.Kind.SCORES_OUT_OF_ORDER, new BandFault.OutOfOrder(table.direction(), nearest, rows.size()),
                    List.copyOf(rows));
        });
    }

    private int position(Band row) {
        return (int) scored.stream().filter(b -> RowPairs.below(b, row)).count();
    }

    private interface Step {
        boolean breaks(Band lower, Band upper);
    }

    private static boolean falls(Band lower, Band upper) {
        return lower.scores().first().compareTo(upper.scores().last()) > 0;
    }

    private static boolean rises(Band lower, Band upper) {
        return lower.scores().last().compareTo(upper.scores().first()) < 0;
    }

    private List<List<Band>> pairs(Step step) {
        List<List<Band>> pairs = new ArrayList<>();
        for (Band lower : scored) {
            for (Band upper : scored) {
                if (RowPairs.below(lower, upper) && step.breaks(lower, upper)) {
                    pairs.add(List.of(lower, upper));
                }
            }
        }
        return pairs;
    }

    private List<List<Band>> valleys() {
        List<List<Band>> valleys = new ArrayList<>();
        for (List<Band> down : pairs(ScoreOrder::falls)) {
            for (List<Band> up : pairs(ScoreOrder::rises)) {
                if (down.get(1).equals(up.get(0))) {
                    valleys.add(List.of(down.get(0), down.get(1), up.get(1)));
                }
            }
        }
        return valleys;
    }
}
