package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Note;
import bsc.Repository;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Movement;
import bsc.model.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which bands a set of values may lie in, and how a series moves: spec/labels.csv and spec/movements.csv. */
class LabellingTest {
    /** The performance line of RS Unhas 2019 as printed: -1 to 0, 0 to 0.50, 0.51 to 1; a shared end and a gap. */
    private static final Bands LINE = new Bands("line", List.of(
            band("kurang", "-1", "0"), band("cukup", "0", "0.50"), band("baik", "0.51", "1")), "");

    private static Band band(String label, String low, String high) {
        return new Band(label, new Criterion.Range(end(low), end(high)), new TreeSet<>(), "", true, new Place("bands.csv", 2));
    }

    private static Optional<Criterion.End> end(String at) {
        return Optional.of(new Criterion.End(new BigDecimal(at), true));
    }

    @TestFactory
    Stream<DynamicTest> labels() {
        return Repository.each("labels.csv", r -> r.getField("low") + " to " + r.getField("high"), row -> assertEquals(
                row.getField("labels"), Labelling.of(LINE, Interval.closed(new BigDecimal(row.getField("low")),
                        new BigDecimal(row.getField("high")))).stream().map(Band::label).collect(Collectors.joining(" "))));
    }

    @TestFactory
    Stream<DynamicTest> movements() {
        return Repository.each("movements.csv", r -> r.getField("series"), row -> {
            BigDecimal half = new BigDecimal(row.getField("half_width"));
            List<Interval> series = Arrays.stream(row.getField("series").split(" ")).map(BigDecimal::new)
                    .map(n -> Interval.closed(n.subtract(half), n.add(half))).toList();
            assertEquals(row.getField("movements"), Labelling.movements(series).stream().map(m -> m.word())
                    .collect(Collectors.joining(" ")));
        });
    }

    /** From 1 to 3, then 2 and 2: it rose, stood still or fell; up and down in one step it did not go. */
    @Test
    void oneStepIsNotUpAndDown() {
        List<Interval> series = List.of(Interval.closed(BigDecimal.ONE, new BigDecimal(3)), Interval.point(new BigDecimal(2)), Interval.point(new BigDecimal(2)));
        assertEquals("rising constant falling", Labelling.movements(series).stream().map(Movement::word).collect(Collectors.joining(" ")));
    }

    /** All series of small intervals, their ends in or out, against every choice of numbers from a fine grid. */
    @Test
    void movementsAreThoseThatSomeChoiceOfNumbersMakes() {
        int count = 0;
        for (int length = 2; length <= 4; length++) {
            List<Interval> intervals = intervals(length == 4 ? 1 : 2);
            for (List<Interval> series : series(intervals, length)) {
                Set<Movement> made = EnumSet.noneOf(Movement.class);
                choose(series, new int[length], 0, made);
                assertEquals(made, EnumSet.copyOf(Labelling.movements(series)), () -> series.toString());
                count++;
            }
        }
        Note.printf("  movements: %d series of intervals agree with every choice of numbers%n", count);
    }

    private static final int GRID = 4;

    private static List<Interval> intervals(int most) {
        List<Interval> intervals = new ArrayList<>();
        for (int low = 0; low <= most; low++) {
            for (int high = low; high <= most; high++) {
                for (int ends = 0; ends < (low == high ? 1 : 4); ends++) {
                    intervals.add(new Interval(BigDecimal.valueOf(low), ends % 2 == 0, BigDecimal.valueOf(high), ends < 2));
                }
            }
        }
        return intervals;
    }

    private static List<List<Interval>> series(List<Interval> intervals, int length) {
        List<List<Interval>> all = List.of(List.of());
        for (int i = 0; i < length; i++) {
            all = all.stream().flatMap(l -> intervals.stream().map(n -> Stream.concat(l.stream(), Stream.of(n)).toList())).toList();
        }
        return all;
    }

    private static void choose(List<Interval> series, int[] chosen, int at, Set<Movement> made) {
        if (at == chosen.length) {
            boolean up = false;
            boolean down = false;
            for (int i = 1; i < chosen.length; i++) {
                up |= chosen[i] > chosen[i - 1];
                down |= chosen[i] < chosen[i - 1];
            }
            made.add(up && down ? Movement.FLUCTUATING : up ? Movement.RISING : down ? Movement.FALLING : Movement.CONSTANT);
            return;
        }
        Interval of = series.get(at);
        int low = of.low().intValueExact() * GRID + (of.lowClosed() ? 0 : 1);
        int high = of.high().intValueExact() * GRID - (of.highClosed() ? 0 : 1);
        for (int n = low; n <= high; n++) {
            chosen[at] = n;
            choose(series, chosen, at + 1, made);
        }
    }
}
