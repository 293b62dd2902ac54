package bsc.read;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Direction;
import bsc.model.Sentence;
import bsc.model.Target;
import bsc.model.Targets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Targets: those of indicators.csv, and those that targets.csv sets for a period. */
final class TargetsTable {
    private TargetsTable() {
    }

    /** For each indicator its targets by period; a period has one. */
    static Map<String, Map<String, Target>> byIndicator(List<CsvRow> rows, List<CsvRow> indicators, Faults faults) {
        Map<String, Direction> directions = new HashMap<>();
        indicators.forEach(row -> Choice.of(Direction.class, row.text("direction")).ifPresent(d -> directions.put(row.text("indicator"), d)));
        Map<String, Map<String, Target>> targets = new HashMap<>();
        for (CsvRow row : rows) {
            String indicator = row.text("indicator");
            if (directions.containsKey(indicator)) {
                faults.attempt(() -> target(row, directions.get(indicator))).flatMap(t -> t).ifPresent(t ->
                        targets.computeIfAbsent(indicator, i -> new HashMap<>()).put(row.text("period"), t));
            }
        }
        return targets;
    }

    /** Those of a line of indicators.csv, with those by period. */
    static Targets of(CsvRow row, Map<String, Target> byPeriod) {
        return new Targets(target(row, row.choice("direction", Direction.class)), byPeriod);
    }

    /** A range has two ends, the lower one first; a baseline and an upper end stand beside a target. */
    private static Optional<Target> target(CsvRow row, Direction direction) {
        Optional<BigDecimal> at = number(row, "target");
        Optional<BigDecimal> to = number(row, "target_to");
        if (at.isEmpty() && to.isPresent()) {
            throw row.refuse("target_to", Sentence.of("stands beside a blank target; write the lower end into target"));
        }
        if (at.isPresent() && direction == Direction.TARGET_BAND && to.isEmpty()) {
            throw BadData.at(row.place(), "target_to", "", Sentence.of("is blank; the direction target_band has a target from one number to another"));
        }
        if (to.isPresent() && direction != Direction.TARGET_BAND) {
            throw row.refuse("target_to", Sentence.of("makes a range; its direction would be target_band"));
        }
        if (to.isPresent() && to.get().compareTo(at.get()) < 0) {
            throw row.refuse("target_to", Sentence.of("is less than the target; a range is written from its lower to its upper end"));
        }
        return at.map(a -> new Target(a, to, number(row, "baseline")));
    }

    private static Optional<BigDecimal> number(CsvRow row, String column) {
        return row.optional(column).map(text -> row.number(column));
    }
}
