package bsc.audit;

import bsc.audit.BandDefect.Kind;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Criterion.Range;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults of the ranges of a table: numbers that lie in no row or in several, rows that hold nothing of their own. */
final class RangeFaults {
    private final JudgedBands table;
    private final List<Band> ranged;
    private final List<LinePiece> line;

    private RangeFaults(JudgedBands table) {
        this.table = table;
        this.ranged = table.ranged();
        this.line = LinePiece.of(ranged, table.countsWhole());
    }

    static List<BandDefect> of(JudgedBands table) {
        RangeFaults faults = new RangeFaults(table);
        if (faults.ranged.isEmpty()) {
            return List.of();
        }
        List<BandDefect> found = new ArrayList<>(EmptyRows.of(table, faults.line));
        found.addAll(faults.gaps());
        found.addAll(faults.overlaps());
        found.addAll(faults.unreachable());
        found.addAll(faults.beyond());
        return found;
    }

    /** A row in words, such as "anything else", may hold what the ranges leave out: such a table has no gaps. */
    private List<BandDefect> gaps() {
        boolean restInWords = table.bands().rows().stream().anyMatch(EmptyRows::isInWords);
        if (restInWords || ranged.stream().filter(Band::printed).count() < 2) {
            return List.of();
        }
        List<BandDefect> found = new ArrayList<>();
        for (LinePiece.Run gap : LinePiece.runs(line, s -> s.rows().isEmpty())) {
            BandFault none = new BandFault.NoRow(gap.range());
            if (!gap.isBeyond() && gap.isBetweenPrintedRows()) {
                boolean hairline = isHairline(gap.range());
                found.add(table.defect(hairline ? Kind.HAIRLINE_GAP : Kind.GAP,
                        new BandFault.BetweenRows(gap.before(), gap.after(), gap.range(), hairline), gap.range()));
            } else if (gap.isBeyond() && table.atHand().liesIn(gap.range())) {
                found.add(table.defect(Kind.GAP, none, gap.range()));
            } else if (gap.isBeyond() && (gap.before().isEmpty() ? gap.after() : gap.before()).stream().anyMatch(Band::printed)) {
                possible(gap).ifPresent(range -> found.add(table.defect(Kind.GAP, new BandFault.NoRow(range), range)));
            }
        }
        return found;
    }

    /** The part of an outer gap that the indicator can reach for certain; empty where that is nothing, or not known. */
    private Optional<Range> possible(LinePiece.Run gap) {
        Range range = gap.before().isEmpty() ? new Range(table.possible().low(), gap.range().high()) : new Range(gap.range().low(), table.possible().high());
        if (range.low().isEmpty() || range.high().isEmpty()) {
            return Optional.empty();
        }
        int order = range.low().get().at().compareTo(range.high().get().at());
        return order < 0 || order == 0 && range.low().get().closed() && range.high().get().closed() ? Optional.of(range) : Optional.empty();
    }

    /** Printed rows with an end that no value can reach. */
    private List<BandDefect> beyond() {
        List<BandDefect> found = new ArrayList<>();
        for (Band row : ranged) {
            Range range = JudgedBands.range(row);
            Optional<BigDecimal> low = range.low().map(Criterion.End::at).filter(this::outside);
            Optional<BigDecimal> high = range.high().map(Criterion.End::at).filter(this::outside);
            if (row.printed() && !RowPairs.isEmpty(range) && (low.isPresent() || high.isPresent())) {
                found.add(new BandDefect(table.indicator(), table.bands(), Kind.BEYOND,
                        new BandFault.Beyond(row, low.or(() -> high).get(), low.isPresent(), table.possible()), Optional.empty()));
            }
        }
        return found;
    }

    /** An end of 120 % may stand for no end at all; the ends of an index are its least and its greatest. */
    private boolean outside(BigDecimal at) {
        Range possible = table.possible();
        return possible.low().isPresent() && possible.high().isPresent() && table.indicator().filter(i -> i.unit() != Unit.PERCENT).isPresent()
                && (at.compareTo(possible.low().get().at()) < 0 || at.compareTo(possible.high().get().at()) > 0);
    }

    /** True when no number with the printed digits lies between the two rows. */
    private static boolean isHairline(Range gap) {
        BigDecimal low = gap.low().orElseThrow().at();
        BigDecimal high = gap.high().orElseThrow().at();
        int decimals = Math.max(0, Math.max(low.scale(), high.scale()));
        return !gap.low().get().closed() && !gap.high().get().closed()
                && high.subtract(low).compareTo(BigDecimal.ONE.movePointLeft(decimals)) == 0;
    }

    private List<BandDefect> overlaps() {
        List<BandDefect> found = new ArrayList<>();
        for (LinePiece.Run run : LinePiece.runs(line, s -> s.rows().stream().anyMatch(row -> isContested(row, s)))) {
            found.add(table.defect(run.range().isPoint() ? Kind.SHARED_END : Kind.OVERLAP,
                    new BandFault.SeveralRows(run.range(), run.rows()), run.range()));
        }
        return found;
    }

    /** True when another printed row of the stretch says otherwise; one band with two scores is a fault of its own. */
    private static boolean isContested(Band row, LinePiece stretch) {
        return row.printed() && stretch.rows().stream()
                .anyMatch(b -> b.printed() && RowPairs.disagree(row, b) && !RowPairs.twice(row, b));
    }

    /** Rows that never decide alone follow from overlaps, but show what those cost: scores that nobody can rely on. */
    private List<BandDefect> unreachable() {
        List<Band> rows = ranged.stream().filter(row -> line.stream().anyMatch(s -> s.rows().contains(row))
                && line.stream().filter(s -> s.rows().contains(row)).allMatch(s -> isContested(row, s))).toList();
        return rows.isEmpty() ? List.of()
                : List.of(table.defect(Kind.UNREACHABLE, new BandFault.NeverAlone(rows), rows));
    }
}
