package bsc.trust;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Movement;
import bsc.model.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A table of bands as its author reads it; read here anew, not by the engine.
 *
 * @param sound false when two bands own one end or a number lies between two: a fault that the engine is to name
 */
record Standard(List<Row> rows, boolean sound) {
    private static final Place PLACE = new Place("bands.csv", 0);

    /** One band: its ends, open or closed, or the movement of a series. */
    record Row(String label, Optional<BigDecimal> low, boolean lowClosed, Optional<BigDecimal> high, boolean highClosed,
               Optional<Movement> movement, List<Integer> scores) {
        boolean holds(BigDecimal number) {
            return movement.isEmpty() && low.map(l -> number.compareTo(l)).filter(c -> c < 0 || c == 0 && !lowClosed).isEmpty()
                    && high.map(h -> number.compareTo(h)).filter(c -> c > 0 || c == 0 && !highClosed).isEmpty();
        }
    }

    static Row row(String label, Number low, boolean lowClosed, Number high, boolean highClosed, Integer... scores) {
        return new Row(label, end(low), lowClosed, end(high), highClosed, Optional.empty(), List.of(scores));
    }

    private static Optional<BigDecimal> end(Number end) {
        return Optional.ofNullable(end).map(e -> new BigDecimal(e.toString()));
    }

    static Row row(String label, Movement movement, Integer... scores) {
        return new Row(label, Optional.empty(), false, Optional.empty(), false, Optional.of(movement), List.of(scores));
    }

    /** The band of a number; in a gap the one below, where two hold it the first. */
    Row of(BigDecimal number) {
        return rows.stream().filter(r -> r.holds(number)).findFirst().orElseGet(() -> rows.stream()
                .filter(r -> r.high().isPresent() && r.high().get().compareTo(number) <= 0)
                .reduce((a, b) -> a.high().get().compareTo(b.high().get()) >= 0 ? a : b).orElseThrow());
    }

    Row of(Movement movement) {
        return rows.stream().filter(r -> r.movement().equals(Optional.of(movement))).findFirst().orElseThrow();
    }

    boolean byMovement() {
        return rows.get(0).movement().isPresent();
    }

    Bands bands(String id) {
        List<Band> bands = new ArrayList<>();
        for (Row row : rows) {
            Criterion criterion = row.movement().<Criterion>map(Criterion.Moves::new).orElseGet(() -> new Criterion.Range(
                    row.low().map(l -> new Criterion.End(l, row.lowClosed())),
                    row.high().map(h -> new Criterion.End(h, row.highClosed()))));
            bands.add(new Band(row.label(), criterion, new TreeSet<>(row.scores().stream().map(BigDecimal::valueOf).toList()),
                    id, true, PLACE));
        }
        return new Bands(id, bands, "");
    }
}
