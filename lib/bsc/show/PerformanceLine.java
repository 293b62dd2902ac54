package bsc.show;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The performance line drawn in characters: the classes of the scale and where the total lies on it. */
final class PerformanceLine {
    private static final int WIDTH = 60;

    private PerformanceLine() {
    }

    /** Empty when there is no scale or it is not bounded on both sides. */
    static String of(Scorecard card, Assignments total) {
        List<Criterion.Range> ranges = ranges(card);
        if (ranges.isEmpty()) {
            return "";
        }
        BigDecimal low = ranges.stream().map(r -> r.low().get().at()).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = ranges.stream().map(r -> r.high().get().at()).max(BigDecimal::compareTo).orElseThrow();
        if (total.least().compareTo(low) < 0 || total.most().compareTo(high) > 0 || low.equals(high)) {
            return "";
        }
        StringBuilder line = new StringBuilder("-".repeat(WIDTH + 1));
        ranges.forEach(r -> {
            line.setCharAt(at(r.low().get().at(), low, high), '|');
            line.setCharAt(at(r.high().get().at(), low, high), '|');
        });
        StringBuilder marks = new StringBuilder(" ".repeat(WIDTH + 1));
        total.ways().keySet().forEach(t -> marks.setCharAt(at(t, low, high), 'v'));
        return "  " + marks.toString().stripTrailing() + "\n  " + line + "\n  " + low.toPlainString()
                + " ".repeat(Math.max(1, WIDTH + 1 - low.toPlainString().length() - high.toPlainString().length()))
                + high.toPlainString() + "\n  " + classes(card) + "  (v: the total)\n";
    }

    /** The classes of the scale, as in "poor -1 to 0; good 0 to 1"; empty when it is not bounded on both sides. */
    static String classes(Scorecard card) {
        return ranges(card).isEmpty() ? ""
                : card.scale().orElseThrow().rows().stream().map(PerformanceLine::described).collect(Collectors.joining("; "));
    }

    private static List<Criterion.Range> ranges(Scorecard card) {
        List<Criterion.Range> ranges = new ArrayList<>();
        for (Band band : card.scale().map(Bands::rows).orElse(List.of())) {
            if (!(band.criterion() instanceof Criterion.Range r) || r.low().isEmpty() || r.high().isEmpty()) {
                return List.of();
            }
            ranges.add(r);
        }
        return ranges;
    }

    private static String described(Band band) {
        Criterion.Range r = (Criterion.Range) band.criterion();
        return band.label() + " " + r.low().orElseThrow().at().toPlainString() + " to "
                + r.high().orElseThrow().at().toPlainString();
    }

    private static int at(BigDecimal number, BigDecimal low, BigDecimal high) {
        return number.subtract(low).multiply(BigDecimal.valueOf(WIDTH))
                .divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValueExact();
    }
}
