package bsc.audit;

import bsc.audit.BandDefect.Kind;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of a table of ranges that hold no number: ends in the wrong order, or a sign without its number. */
final class EmptyRows {
    private static final Pattern SIGN = Pattern.compile("[<>\u2264\u2265]");

    private EmptyRows() {
    }

    static List<BandDefect> of(JudgedBands table, List<LinePiece> line) {
        Stream<BandDefect> empty = table.ranged().stream()
                .filter(r -> r.printed() && line.stream().noneMatch(s -> s.rows().contains(r)))
                .map(row -> empty(table, row, JudgedBands.range(row)));
        Stream<BandDefect> signs = table.bands().rows().stream().filter(EmptyRows::isSignAlone)
                .map(row -> signAlone(table, row));
        return Stream.concat(empty, signs).toList();
    }

    private static BandDefect empty(JudgedBands table, Band row, Range range) {
        End low = range.low().orElseThrow();
        End high = range.high().orElseThrow();
        return table.defect(Kind.EMPTY, new BandFault.EmptyRow(row, range, !RowPairs.isEmpty(range), low.at().compareTo(high.at()) > 0),
                meant(low, high));
    }

    /** Where the row was meant to be: what it holds with both signs turned round, or its only point. */
    private static Range meant(End low, End high) {
        return switch (low.at().compareTo(high.at())) {
            case 1 -> new Range(Optional.of(high), Optional.of(low));
            case 0 -> new Range(Optional.of(new End(low.at(), true)), Optional.of(new End(low.at(), true)));
            default -> new Range(Optional.of(low), Optional.of(high));
        };
    }

    private static BandDefect signAlone(JudgedBands table, Band row) {
        return table.defect(Kind.EMPTY, new BandFault.SignAlone(row), List.of(row));
    }

    private static boolean isSignAlone(Band row) {
        return row.criterion() instanceof Criterion.Judgement && SIGN.matcher(row.label()).find();
    }

    /** True for a row such as "no report": words that are a criterion of their own. */
    static boolean isInWords(Band row) {
        return row.criterion() instanceof Criterion.Judgement && !isSignAlone(row);
    }
}
