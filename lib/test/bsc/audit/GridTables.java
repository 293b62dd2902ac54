package bsc.audit;

import bsc.audit.BandDefect.Kind;
import bsc.model.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Small tables of ranges with whole ends, and the faults that they have, read off a grid of half numbers (whole numbers
 * for counts) point by point. Shares no code with the audit.
 */
final class GridTables {
    private static final int MOST = 5;
    /** Stands for no end. */
    private static final int NONE = 99;

    private GridTables() {
    }

    record Row(int low, boolean lowClosed, int high, boolean highClosed) {
        boolean holds(double x) {
            return (low == NONE || x > low || x == low && lowClosed)
                    && (high == NONE || x < high || x == high && highClosed);
        }

        String text() {
            return (lowClosed ? "[" : "(") + (low == NONE ? "" : low) + "," + (high == NONE ? "" : high)
                    + (highClosed ? "]" : ")");
        }

        /** With one end moved by one, or turned from closed to open or the reverse. */
        List<Row> changed() {
            List<Row> changed = new ArrayList<>();
            if (low != NONE) {
                changed.add(new Row(low - 1, lowClosed, high, highClosed));
                changed.add(new Row(low + 1, lowClosed, high, highClosed));
                changed.add(new Row(low, !lowClosed, high, highClosed));
            }
            if (high != NONE) {
                changed.add(new Row(low, lowClosed, high - 1, highClosed));
                changed.add(new Row(low, lowClosed, high + 1, highClosed));
                changed.add(new Row(low, lowClosed, high, !highClosed));
            }
            return changed;
        }
    }

    /** Every way to cut a line, bounded or not, into one to three rows that hold something; counts also side by side. */
    static List<List<Row>> partitions(Unit unit) {
        List<List<Row>> tables = new ArrayList<>();
        for (int from : new int[] {NONE, 0}) {
            for (int to : new int[] {NONE, MOST}) {
                for (int bits = 0; bits < 4; bits++) {
                    extend(tables, List.of(), from, (bits & 1) > 0 && from != NONE, to,
                            (bits & 2) > 0 && to != NONE, unit);
                }
            }
        }
        return tables.stream().distinct()
                .filter(t -> t.stream().allMatch(r -> grid(unit).anyMatch(x -> r.holds(x / 2.0)))).toList();
    }

    private static void extend(List<List<Row>> tables, List<Row> rows, int from, boolean closed, int to, boolean toClosed,
                               Unit unit) {
        tables.add(with(rows, new Row(from, closed, to, toClosed)));
        for (int cut = from == NONE ? 1 : from; cut < MOST && rows.size() < 2; cut++) {
            extend(tables, with(rows, new Row(from, closed, cut, true)), cut, false, to, toClosed, unit);
            extend(tables, with(rows, new Row(from, closed, cut, false)), cut, true, to, toClosed, unit);
            if (unit == Unit.COUNT) {
                extend(tables, with(rows, new Row(from, closed, cut, true)), cut + 1, true, to, toClosed, unit);
            }
        }
    }

    private static List<Row> with(List<Row> rows, Row last) {
        List<Row> longer = new ArrayList<>(rows);
        longer.add(last);
        return longer;
    }

    /** From well below to well above, in halves; for counts in whole numbers. */
    private static IntStream grid(Unit unit) {
        return IntStream.rangeClosed(-10, 2 * MOST + 10).filter(x -> unit != Unit.COUNT || x % 2 == 0);
    }

    static Set<Kind> faults(List<Row> table, Unit unit) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<Integer> points = grid(unit).boxed().toList();
        List<Long> owners = points.stream().map(x -> table.stream().filter(r -> r.holds(x / 2.0)).count()).toList();
        int first = IntStream.range(0, points.size()).filter(i -> owners.get(i) > 0).findFirst().orElse(0);
        int last = IntStream.range(0, points.size()).filter(i -> owners.get(i) > 0).reduce(0, (a, b) -> b);
        for (int i = first; i <= last; i++) {
            int start = i;
            int state = state(owners.get(i));
            while (i < last && state(owners.get(i + 1)) == state) {
                i++;
            }
            boolean whole = points.get(start) % 2 == 0;
            if (state == 0) {
                kinds.add(i == start && !whole ? Kind.HAIRLINE_GAP : Kind.GAP);
            } else if (state == 2) {
                kinds.add(i == start && whole ? Kind.SHARED_END : Kind.OVERLAP);
            }
        }
        for (Row row : table) {
            List<Integer> own = IntStream.range(0, points.size()).filter(i -> row.holds(points.get(i) / 2.0))
                    .boxed().toList();
            if (own.isEmpty()) {
                kinds.add(Kind.EMPTY);
            } else if (own.stream().allMatch(i -> owners.get(i) > 1)) {
                kinds.add(Kind.UNREACHABLE);
            }
        }
        return kinds;
    }

    private static int state(long owners) {
        return (int) Math.min(owners, 2);
    }

    /** True when a number that prints like the value lies in several rows or between rows, or the value in none. */
    static boolean isTouched(List<Row> table, double value) {
        return owners(table, value) == 0 || DoubleStream.of(value - 0.05, value, value + 0.05).anyMatch(x ->
                owners(table, x) > 1 || owners(table, x) == 0 && isOwned(table, x, -1) && isOwned(table, x, 1));
    }

    private static long owners(List<Row> table, double x) {
        return table.stream().filter(r -> r.holds(x)).count();
    }

    /** True when some row holds a number on this side of x. */
    private static boolean isOwned(List<Row> table, double x, int side) {
        return grid(Unit.PERCENT).mapToDouble(i -> i / 2.0).anyMatch(y -> (y - x) * side > 0 && owners(table, y) > 0);
    }
}
