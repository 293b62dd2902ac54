package bsc.audit.edits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Error localisation: the smallest sets of printed numbers that, put otherwise, make everything hold that does not, and
 * spoil nothing that does (Fellegi and Holt 1976, A systematic approach to automatic edit and imputation, JASA 71), with
 * slips of typing before other numbers (Scholtus 2009, Automatic correction of simple typing errors in numerical data
 * with balance edits, Statistics Netherlands 09046). Sets of one number are searched first, then of two, then of three.
 * A set must hold a number of everything that is broken; where a set does not suffice because what held would break, a
 * number of what it touches is added.
 */
public final class EditSearch {
    /** The most edits that are looked for. */
    public static final int MOST_EDITS = 3;
    /** The most evaluations of a check in one group of what is broken, and in all groups of a study. */
    private static final int MOST_STEPS = 40_000;
    private static final int MOST_STEPS_IN_ALL = 120_000;

    /** The most checks of a study, and the most work that putting every number otherwise may take: the sum of squared lengths. */
    private static final int MOST_CHECKS = 10_000;
    private static final long MOST_WORK = 2_000_000;

    private final List<Check> checks;
    private final List<PrintedCell> cells = new ArrayList<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final int[][] cellsOf;
    private final List<BitSet> checksOf = new ArrayList<>();
    private final Solver solver;
    private int stepsOfOthers;

    public EditSearch(List<Check> checks) {
        this.checks = List.copyOf(checks);
        cellsOf = new int[checks.size()][];
        for (int c = 0; c < checks.size(); c++) {
            List<Integer> of = new ArrayList<>();
            for (PrintedCell cell : checks.get(c).cells()) {
                of.add(numbers.computeIfAbsent(key(cell), k -> {
                    cells.add(cell);
                    checksOf.add(new BitSet());
                    return cells.size() - 1;
                }));
            }
            cellsOf[c] = of.stream().mapToInt(i -> i).distinct().toArray();
            for (int cell : cellsOf[c]) {
                checksOf.get(cell).set(c);
            }
        }
        solver = new Solver(this.checks, cells, cellsOf, checksOf);
    }

    /** True when a study has few enough checks, of few enough numbers, for a search. */
    public static boolean bounded(List<Check> checks) {
        return checks.size() <= MOST_CHECKS
                && checks.stream().mapToLong(c -> (long) c.cells().size() * c.cells().size()).sum() <= MOST_WORK;
    }

    private static Object key(PrintedCell cell) {
        return cell instanceof PrintedCell.OfInput input ? input.input() : ((PrintedCell.OfFigure) cell).figure();
    }

    /** The single slips of these kinds in a number after which everything holds that it takes part in; none where all holds now. */
    public List<Misprints.Meant> single(PrintedCell cell, Set<EditKind> kinds) {
        return numbers.containsKey(key(cell)) ? solver.slips(numbers.get(key(cell)), kinds) : List.of();
    }

    /** How much does not hold that a number takes part in. */
    public int broken(PrintedCell cell) {
        return numbers.containsKey(key(cell))
                ? (int) checksOf.get(numbers.get(key(cell))).stream().filter(c -> checks.get(c).broken()).count() : 0;
    }

    /** What is broken, in groups that share numbers, each with its smallest repairs. */
    public List<Localisation> localisations() {
        return groups().stream().filter(g -> most(g) > 0).map(this::localise).toList();
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        BitSet done = new BitSet();
        for (int first = 0; first < checks.size(); first++) {
            if (checks.get(first).broken() && !done.get(first)) {
                List<Integer> group = new ArrayList<>(List.of(first));
                done.set(first);
                for (int at = 0; at < group.size(); at++) {
                    for (int cell : cellsOf[group.get(at)]) {
                        checksOf.get(cell).stream().filter(c -> checks.get(c).broken() && !done.get(c)).forEach(c -> {
                            done.set(c);
                            group.add(c);
                        });
                    }
                }
                Collections.sort(group);
                groups.add(group);
            }
        }
        return groups;
    }

    /**
     * No more edits than there are relations and figures to be repaired; of figures alone fewer, since each is repaired
     * by another number in its own place.
     */
    private int most(List<Integer> group) {
        boolean relations = group.stream().anyMatch(c -> checks.get(c).relation());
        return Math.min(MOST_EDITS, group.size() - (relations ? 0 : 1));
    }

    private Localisation localise(List<Integer> group) {
        int stop = Math.min(MOST_STEPS, MOST_STEPS_IN_ALL - stepsOfOthers);
        List<Check> broken = group.stream().map(checks::get).toList();
        if (stop <= 0) {
            return new Localisation(broken, List.of(), 0, Localisation.Outcome.SEARCH_ENDED, most(group));
        }
        solver.start(group, stop);
        Hitting hitting = new Hitting(group);
        Localisation.Outcome outcome = Localisation.Outcome.MORE_THAN_BOUND;
        for (int size = 1; size <= most(group) && outcome == Localisation.Outcome.MORE_THAN_BOUND; size++) {
            hitting.search(new BitSet(), size);
            outcome = solver.ended() ? Localisation.Outcome.SEARCH_ENDED
                    : hitting.found.isEmpty() ? outcome : Localisation.Outcome.ALL_REPAIRED;
            hitting.visited.clear();
        }
        boolean all = outcome == Localisation.Outcome.ALL_REPAIRED;
        List<Repair> repairs = new ArrayList<>(all ? hitting.found.values() : solver.parts(group));
        stepsOfOthers += solver.steps();
        repairs.sort(Repair.LIKELIEST);
        return new Localisation(broken, repairs, all ? repairs.size() : 0, outcome, most(group));
    }

    /** Sets of numbers that take part in everything that is broken. */
    private final class Hitting {
        private final List<Integer> group;
        private final Map<BitSet, Repair> found = new LinkedHashMap<>();
        private final Set<BitSet> visited = new HashSet<>();
        private final Set<BitSet> insufficient = new HashSet<>();

        Hitting(List<Integer> group) {
            this.group = group;
        }

        void search(BitSet set, int size) {
            if (solver.ended() || !visited.add(set)) {
                return;
            }
            List<Integer> open = group.stream().filter(c -> IntStream.of(cellsOf[c]).noneMatch(set::get))
                    .sorted(Comparator.comparingInt(c -> cellsOf[c].length)).toList();
            if (apart(open) > size - set.cardinality()) {
                return;
            }
            BitSet next = new BitSet();
            if (open.isEmpty()) {
                if (!insufficient.contains(set)) {
                    Optional<Repair> repair = solver.repair(set);
                    if (repair.isPresent()) {
                        found.put(set, repair.get());
                        return;
                    }
                    insufficient.add(set);
                }
                set.stream().forEach(cell -> checksOf.get(cell).stream().forEach(c -> IntStream.of(cellsOf[c]).forEach(next::set)));
            } else {
                IntStream.of(cellsOf[open.get(0)]).forEach(next::set);
            }
            if (set.cardinality() < size) {
                next.stream().filter(cell -> !set.get(cell)).forEach(cell -> {
                    BitSet longer = (BitSet) set.clone();
                    longer.set(cell);
                    search(longer, size);
                });
            }
        }

        /** How many of them share no number with each other, at least: so many edits are needed. */
        private int apart(List<Integer> open) {
            BitSet taken = new BitSet();
            int count = 0;
            for (int c : open) {
                if (IntStream.of(cellsOf[c]).noneMatch(taken::get)) {
                    IntStream.of(cellsOf[c]).forEach(taken::set);
                    count++;
                }
            }
            return count;
        }
    }
}
