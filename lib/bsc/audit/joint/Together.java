package bsc.audit.joint;

import bsc.audit.edits.PrintedCell;
import bsc.audit.edits.Statement;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Relation;
import bsc.model.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/**
 * Holds the linear relations of a study together: those that share rounded numbers must hold of one set of values that
 * print so, as rounded, or as rounded or cut. Relations that do not hold on their own are left out.
 */
public final class Together {
    /** Larger groups of relations that share numbers are not held together: an exact decision would take too long. */
    private static final int MOST_RELATIONS = 40;
    private static final int MOST_NUMBERS = 80;
    /** Up to so many relations, the smallest contradiction is looked for; in more, one that cannot be made smaller. */
    private static final int FEW = 12;

    private final Quantities quantities;
    private final List<Row> rows = new ArrayList<>();
    private final Map<PrintedCell, LinearForms.Sets> sets = new HashMap<>();

    /** A relation as left less right compared with zero. */
    private record Row(String id, Occasion occasion, LinearForm form, Sign sign, Statement.OfRelation sides) {
    }

    private Together(Quantities quantities) {
        this.quantities = quantities;
    }

    /** A relation on an occasion on which it holds as rounded or cut. */
    public record Held(Relation relation, Occasion occasion) {
    }

    /**
     * What cannot hold together, and what was not tried.
     *
     * @param beyond how many relations there are in each group that is too large
     */
    public record Found(List<Incompatible> incompatible, List<Integer> beyond) {
        public Found {
            incompatible = List.copyOf(incompatible);
            beyond = List.copyOf(beyond);
        }
    }

    public static Found of(Quantities quantities, List<Held> held) {
        Together together = new Together(quantities);
        held.forEach(together::add);
        List<List<Row>> groups = together.groups();
        return new Found(groups.stream().filter(g -> !together.isBeyond(g)).flatMap(g -> together.incompatibleOf(g).stream()).toList(),
                groups.stream().filter(together::isBeyond).map(List::size).toList());
    }

    private boolean isBeyond(List<Row> group) {
        return group.size() > MOST_RELATIONS || cells(group).size() > MOST_NUMBERS;
    }

    private void add(Held held) {
        Relation relation = held.relation();
        Formula left = quantities.parse(relation.left(), relation.place(), "expression");
        Formula right = quantities.parse(relation.right(), relation.place(), "other");
        new LinearForms(quantities, held.occasion(), sets).of(left.minus(right).term()).ifPresent(form -> {
            Row row = new Row(relation.id(), held.occasion(), form, relation.sign(), new Statement.OfRelation(
                    quantities.putIn(left, held.occasion(), Reading.ORDINARY), relation.sign(), quantities.putIn(right, held.occasion(), Reading.ORDINARY)));
            if (!open(row).isEmpty()) {
                rows.add(row);
            }
        });
    }

    private List<List<Row>> groups() {
        Map<PrintedCell, List<Row>> of = new HashMap<>();
        rows.forEach(row -> open(row).forEach(cell -> of.computeIfAbsent(cell, c -> new ArrayList<>()).add(row)));
        List<List<Row>> groups = new ArrayList<>();
        Set<Row> done = new HashSet<>();
        for (Row first : rows) {
            if (done.add(first)) {
                List<Row> group = new ArrayList<>(List.of(first));
                for (int at = 0; at < group.size(); at++) {
                    open(group.get(at)).forEach(cell -> of.get(cell).stream().filter(done::add).forEach(group::add));
                }
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private Optional<Incompatible> incompatibleOf(List<Row> group) {
        if (canHold(group)) {
            return Optional.empty();
        }
        List<Row> least = group.size() <= FEW ? smallest(group) : irreducible(group);
        return Optional.of(new Incompatible(least.stream().map(r -> new Incompatible.Part(r.id(), r.occasion(), r.sides())).toList()));
    }

    /** The numbers of a relation that are known within bounds only. */
    private List<PrintedCell> open(Row row) {
        return row.form().multiples().keySet().stream().filter(c -> !sets.get(c).rounded().isPoint()).toList();
    }

    private Set<PrintedCell> cells(List<Row> group) {
        Set<PrintedCell> cells = new LinkedHashSet<>();
        group.forEach(row -> cells.addAll(open(row)));
        return cells;
    }

    private List<Row> smallest(List<Row> group) {
        for (int size = 2; size < group.size(); size++) {
            for (int set = 0; set < 1 << group.size(); set++) {
                int chosen = set;
                if (Integer.bitCount(set) == size) {
                    List<Row> some = IntStream.range(0, group.size()).filter(i -> (chosen >> i & 1) == 1).mapToObj(group::get).toList();
                    if (!canHold(some)) {
                        return some;
                    }
                }
            }
        }
        return group;
    }

    private List<Row> irreducible(List<Row> group) {
        List<Row> rest = new ArrayList<>(group);
        for (Row row : group) {
            List<Row> without = rest.stream().filter(r -> r != row).toList();
            if (!canHold(without)) {
                rest = new ArrayList<>(without);
            }
        }
        return rest;
    }

    /** True when all hold at the face of the numbers, or of some values that print so, as rounded or else as rounded or cut. */
    private boolean canHold(List<Row> rows) {
        return rows.stream().allMatch(Together::holdsAtFace) || canHold(rows, LinearForms.Sets::rounded)
                || canHold(rows, LinearForms.Sets::roundedOrCut);
    }

    private static boolean holdsAtFace(Row row) {
        BigFraction sum = row.form().constant();
        for (Map.Entry<PrintedCell, BigFraction> part : row.form().multiples().entrySet()) {
            sum = sum.add(part.getValue().multiply(LinearForms.fraction(part.getKey().printed().value())));
        }
        int order = sum.compareTo(BigFraction.ZERO);
        return switch (row.sign()) {
            case EQUAL -> order == 0;
            case AT_MOST, LESS -> order <= 0;
            case AT_LEAST, MORE -> order >= 0;
        };
    }

    /** Open ends are taken as closed: what touches a contradiction is none. */
    private boolean canHold(List<Row> rows, Function<LinearForms.Sets, Interval> set) {
        List<PrintedCell> cells = List.copyOf(cells(rows));
        List<BigFraction> lows = cells.stream().map(c -> LinearForms.fraction(set.apply(sets.get(c)).low())).toList();
        List<BigFraction> widths = cells.stream().map(c -> LinearForms.fraction(set.apply(sets.get(c)).width())).toList();
        return Feasibility.feasible(widths, rows.stream().map(row -> {
            BigFraction[] multiples = new BigFraction[cells.size()];
            BigFraction right = row.form().constant().negate();
            for (int i = 0; i < multiples.length; i++) {
                multiples[i] = row.form().multiples().getOrDefault(cells.get(i), BigFraction.ZERO);
                right = right.subtract(multiples[i].multiply(lows.get(i)));
            }
            for (Map.Entry<PrintedCell, BigFraction> part : row.form().multiples().entrySet()) {
                if (sets.get(part.getKey()).rounded().isPoint()) {
                    right = right.subtract(part.getValue().multiply(LinearForms.fraction(part.getKey().printed().value())));
                }
            }
            int slack = switch (row.sign()) {
                case EQUAL -> 0;
                case AT_MOST, LESS -> 1;
                case AT_LEAST, MORE -> -1;
            };
            return new Feasibility.Row(multiples, slack, right);
        }).toList());
    }
}
