package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Place;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which bands a set of values may lie in, and how a series moves: spec/labels.csv and spec/movements.csv. */
class LabellingTest {
    /** The performance line of RS Unhas 2019 as printed: -1 to 0, 0 to 0.50, 0.51 to 1; a shared end and a gap. */
    private static final Bands LINE = new Bands("line", List.of(
            band("kurang", "-1", "0"), band("cukup", "0", "0.50"), band("baik", "0.51", "1")), "");

    private static Band band(String label, String low, String high) {
        return new Band(label, new Criterion.Range(end(low), end(high)), new TreeSet<>(), "", new Place("bands.csv", 2));
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
}
