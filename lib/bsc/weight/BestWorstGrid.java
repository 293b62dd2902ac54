package bsc.weight;

import bsc.model.BadData;
import bsc.model.SourceCell;
import bsc.model.Grid;
import bsc.model.JudgementScale;
import bsc.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The answers of the best-worst method as a table with the columns criterion, best_to_others and others_to_worst. The
 * best criterion is the one with 1 in best_to_others, the worst the one with 1 in others_to_worst.
 */
public final class BestWorstGrid {
    private static final String BEST = "best_to_others";
    private static final String WORST = "others_to_worst";

    private BestWorstGrid() {
    }

    /**
     * @param best  the best criterion, needed only where several carry a 1
     * @param worst the worst, likewise
     * @throws BadData naming the cell that is at fault
     */
    public static BestWorst read(Grid grid, Optional<String> best, Optional<String> worst) {
        return read(grid, best, worst, JudgementScale.SAATY);
    }

    /** @param scale of the answers */
    public static BestWorst read(Grid grid, Optional<String> best, Optional<String> worst, JudgementScale scale) {
        List<String> names = grid.names();
        List<SourceCell> bestToOthers = grid.column(BEST);
        List<SourceCell> othersToWorst = grid.column(WORST);
        if (names.size() < 2) {
            throw grid.refuse(Sentence.of("names fewer than two criteria"));
        }
        bestToOthers.forEach(c -> checkPreference(c, scale));
        othersToWorst.forEach(c -> checkPreference(c, scale));
        int b = one(grid, BEST, "best", best);
        int w = one(grid, WORST, "worst", worst);
        if (b == w) {
            throw grid.refuse(Sentence.of("{0} is both the best and the worst criterion; they must be two", names.get(b)));
        }
        if (bestToOthers.get(w).value() != othersToWorst.get(b).value()) {
            throw othersToWorst.get(b).refuse(Sentence.of("differs from '{0}' in line {1}, column {2}; both say how many times as "
                    + "important {3} is as {4}", bestToOthers.get(w).text(), bestToOthers.get(w).place().line(), BEST, names.get(b),
                    names.get(w)));
        }
        return new BestWorst(grid.place().file(), names, bestToOthers.stream().map(c -> c.value()).toList(),
                othersToWorst.stream().map(c -> c.value()).toList(), b, w);
    }

    private static void checkPreference(SourceCell cell, JudgementScale scale) {
        if (!(cell.value() >= 1)) {
            throw cell.refuse(Sentence.of("is below 1; the best is at least as important as each criterion, and each as the worst"));
        }
        PairwiseGrid.judged(cell, scale);
    }

    private static int one(Grid grid, String column, String which, Optional<String> named) {
        List<SourceCell> cells = grid.column(column);
        List<Integer> ones = IntStream.range(0, cells.size()).filter(j -> cells.get(j).value() == 1).boxed().toList();
        if (ones.isEmpty()) {
            throw grid.refuse(Sentence.of("column {0} holds no 1; the {1} criterion is 1 against itself", column, which));
        }
        if (named.isPresent()) {
            return ones.stream().filter(j -> grid.names().get(j).equals(named.get())).findFirst().orElseThrow(() ->
                    new BadData(Sentence.of("--{0}: '{1}' carries no 1 in column {2} of {3}", which, named.get(), column,
                            grid.place().file())));
        }
        if (ones.size() > 1) {
            throw grid.refuse(Sentence.of("column {0} holds 1 for {1}; say with --{2} which of them is the {3} criterion", column,
                    ones.stream().map(grid.names()::get).collect(Collectors.joining(", ")), which, which));
        }
        return ones.get(0);
    }
}
