package bsc.audit;

import bsc.model.Band;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A piece of the number line that lies wholly in the same rows of a table: the line is cut at every end that the table
 * names, into single points and the open pieces between them.
 */
record LinePiece(Range range, List<Band> rows) {
    /**
     * Neighbouring stretches of one sort, taken together.
     *
     * @param rows   every row that holds some of it
     * @param before the rows just below it
     * @param after  the rows just above it
     */
    record Run(Range range, List<Band> rows, List<Band> before, List<Band> after) {
        /** True when it lies beyond the rows, not between them. */
        boolean isBeyond() {
            return before.isEmpty() || after.isEmpty();
        }

        /** False when the transcription chose where one side ends. */
        boolean isBetweenPrintedRows() {
            return before.stream().anyMatch(Band::printed) && after.stream().anyMatch(Band::printed);
        }
    }

    /** The whole line from below upwards; pieces that hold no whole number are left out where only those count. */
    static List<LinePiece> of(List<Band> ranged, boolean countsWhole) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        ranged.stream().map(JudgedBands::range).flatMap(r -> Stream.concat(r.low().stream(), r.high().stream()))
                .forEach(end -> cuts.add(end.at()));
        List<Range> pieces = new ArrayList<>();
        Optional<End> from = Optional.empty();
        for (BigDecimal cut : cuts) {
            if (!countsWhole || from.isEmpty() || cut.subtract(from.get().at()).compareTo(BigDecimal.ONE) > 0) {
                pieces.add(new Range(from, Optional.of(new End(cut, false))));
            }
            pieces.add(new Range(Optional.of(new End(cut, true)), Optional.of(new End(cut, true))));
            from = Optional.of(new End(cut, false));
        }
        pieces.add(new Range(from, Optional.empty()));
        return pieces.stream().map(piece -> new LinePiece(piece,
                ranged.stream().filter(row -> holds(JudgedBands.range(row), piece)).toList())).toList();
    }

    private static boolean holds(Range range, Range piece) {
        return holds(range.low(), piece.low(), 1) && holds(range.high(), piece.high(), -1);
    }

    private static boolean holds(Optional<End> bound, Optional<End> end, int side) {
        if (bound.isEmpty() || end.isEmpty()) {
            return bound.isEmpty();
        }
        int order = end.get().at().compareTo(bound.get().at()) * side;
        return order > 0 || order == 0 && (bound.get().closed() || !end.get().closed());
    }

    /** The runs of stretches that are of the sort asked for. */
    static List<Run> runs(List<LinePiece> line, Predicate<LinePiece> sort) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int first = i;
            while (i < line.size() && sort.test(line.get(i))) {
                i++;
            }
            if (i > first) {
                runs.add(new Run(new Range(line.get(first).range().low(), line.get(i - 1).range().high()),
                        line.subList(first, i).stream().flatMap(s -> s.rows().stream()).distinct().toList(),
                        first == 0 ? List.of() : line.get(first - 1).rows(),
                        i == line.size() ? List.of() : line.get(i).rows()));
            }
        }
        return runs;
    }
}
