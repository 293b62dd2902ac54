package bsc.view;

import bsc.robust.DrawnTotals;
import bsc.robust.ExchangedRules;
import bsc.robust.LeftOut;
import bsc.robust.Robustness;
import bsc.robust.ScoreFlip;
import bsc.robust.SensitivityIndex;
import bsc.robust.SmallestChange;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How firmly a class stands, for machines and always in English: a row for each result. {@code analysis} names what the
 * row is; {@code value} with {@code low} and {@code high} is a share or an index with its 95 % interval.
 */
public final class RobustTable {
    private static final List<String> COLUMNS = List.of("study", "analysis", "level", "item", "change", "least", "most",
            "class", "kept", "value", "low", "high");
    private static final Set<String> NUMBERS = Set.of("least", "most", "value", "low", "high");
    private static final Cell NOTHING = new Cell.Empty();

    private final Robustness robustness;
    private final List<List<Cell>> rows = new ArrayList<>();

    private RobustTable(Robustness robustness) {
        this.robustness = robustness;
    }

    public static Table of(Robustness robustness) {
        RobustTable table = new RobustTable(robustness);
        table.total("total", "", robustness.weights().source().toString(), robustness.scale().id(), robustness.least(), robustness.most(),
                robustness.labels(), "");
        robustness.drawn().forEach(table::drawn);
        robustness.changes().forEach(table::change);
        robustness.margins().forEach(m -> table.row("class bound", "", "", exact(m.bound()), number(m.to()), number(m.to()),
                words(m.beyond()), "", number(Math.abs(m.bound() - m.to())), NOTHING, NOTHING));
        robustness.flips().forEach(table::flip);
        for (LeftOut out : robustness.leftOut()) {
            table.total("left out", out.level().word(), out.name(), "", out.least(), out.most(), out.labels(), out.kept().word());
        }
        for (ExchangedRules e : robustness.exchanges()) {
            table.total("rules", "", e.rule().word() + ", " + e.weights().source() + ", " + e.mean().word(), "", e.least(), e.most(),
                    e.labels(), e.kept().word());
        }
        for (SensitivityIndex index : robustness.sources()) {
            table.index("first-order index", index.factor(), index.first());
            table.index("total index", index.factor(), index.total());
        }
        return new Table("robust", "", COLUMNS.stream().map(c -> new Column(c, c, NUMBERS.contains(c))).toList(), table.rows);
    }

    private static Cell number(double number) {
        return new Cell.Number(BigDecimal.valueOf(number), Precision.EXACT, "");
    }

    private static String exact(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static String words(Collection<String> labels) {
        return String.join(" or ", labels);
    }

    private void row(String analysis, String level, String item, String change, Cell least, Cell most, String labels, String kept,
                     Cell value, Cell low, Cell high) {
        rows.add(List.of(Cell.of(robustness.study().id()), Cell.of(analysis), Cell.of(level), Cell.of(item), Cell.of(change), least, most,
                Cell.of(labels), Cell.of(kept), value, low, high));
    }

    private void total(String analysis, String level, String item, String change, double least, double most,
                       Collection<String> labels, String kept) {
        row(analysis, level, item, change, number(least), number(most), words(labels), kept, NOTHING, NOTHING, NOTHING);
    }

    private void drawn(DrawnTotals drawn) {
        share(drawn, "kept whatever the open scores", drawn.keptAlways());
        share(drawn, "kept for some open scores", drawn.keptSometimes());
        for (int bin = 0; bin < drawn.leastBins().size(); bin++) {
            if (drawn.leastBins().get(bin) + drawn.mostBins().get(bin) > 0) {
                row("histogram", drawn.drawing().level().word(), drawn.drawing().from().word(),
                        exact(drawn.low() + bin * drawn.width()) + " to " + exact(drawn.low() + (bin + 1) * drawn.width()),
                        Cell.of(drawn.leastBins().get(bin)), Cell.of(drawn.mostBins().get(bin)), "", "", NOTHING, NOTHING, NOTHING);
            }
        }
    }

    private void share(DrawnTotals drawn, String what, DrawnTotals.Share share) {
        row("drawn weightings", drawn.drawing().level().word(), drawn.drawing().from().word(), what, NOTHING, NOTHING,
                words(robustness.labels()), "", number(share.share()), number(share.low()), number(share.high()));
    }

    private void change(SmallestChange change) {
        row("smallest change", change.level().word(), String.join("; ", change.takes().stream()
                .map(t -> exact(t.weight()) + " from " + String.join(" or ", t.names())).toList())
                + (change.moved().isEmpty() ? "" : " to " + String.join(" or ", change.gainers())), "open scores at their " + change.ending().word(),
                number(change.from()), number(change.bound()), words(change.beyond()), "",
                change.moved().map(RobustTable::number).orElse(NOTHING), NOTHING, NOTHING);
    }

    private void flip(ScoreFlip flip) {
        total("one score", "", flip.line().indicator().name(), flip.score().toPlainString() + flip.threshold()
                .map(t -> "; bound " + t.bound().toPlainString() + " to " + t.value().toPlainString()).orElse(""),
                flip.least(), flip.most(), flip.labels(), flip.kept().word());
    }

    private void index(String analysis, String factor, SensitivityIndex.Estimate estimate) {
        row(analysis, "", factor, "", NOTHING, NOTHING, "", "", number(estimate.value()), number(estimate.low()), number(estimate.high()));
    }
}
