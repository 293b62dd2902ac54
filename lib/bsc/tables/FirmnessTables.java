package bsc.tables;

import bsc.robust.Drawing;
import bsc.robust.DrawnFrom;
import bsc.robust.DrawnTotals;
import bsc.robust.Draws;
import bsc.robust.ExchangedRules;
import bsc.robust.LeftOut;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.ScoreFlip;
import bsc.robust.SensitivityIndex;
import bsc.robust.SmallestChange;
import bsc.robust.TotalParts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** How firmly a class stands. */
public final class FirmnessTables {
    /** Weight that moves, or the change that cannot be made. */
    private record Move(SmallestChange change, Optional<SmallestChange.Take> take) {
    }

    static final TableShape<DrawnTotals> DRAWN = drawn("drawn");
    static final TableShape<DrawnTotals> DRAWS = drawn("draws");

    static final TableShape<Move> CHANGES = new TableShape<Move>("changes").text("level", m -> m.change().level().word())
            .text("open_scores_at", m -> m.change().ending().word()).number("total", ColumnUnit.SCORE, m -> Optional.of(m.change().from()))
            .number("bound", ColumnUnit.SCORE, m -> Optional.of(m.change().bound())).texts("label", m -> m.change().beyond())
            .number("moved", ColumnUnit.SHARE, m -> m.change().moved()).texts("from", m -> m.take().map(SmallestChange.Take::names)
                    .orElse(List.of()))
            .number("from_weight", ColumnUnit.SHARE, m -> m.take().map(SmallestChange.Take::weight)).texts("to", m -> m.change().gainers());

    static final TableShape<ScoreFlip> FLIPS = kept(new TableShape<ScoreFlip>("flips").text("indicator", f -> f.line().indicator().id())
            .text("name", f -> f.line().indicator().name()).text("unit", f -> f.line().indicator().unit().word())
            .scores("score", f -> f.line().scores()).number("other_score", ColumnUnit.SCORE, f -> Optional.of(f.score())),
            ScoreFlip::least, ScoreFlip::most).texts("label", ScoreFlip::labels).text("kept", f -> f.kept().word())
            .number("value", ColumnUnit.ROW, f -> f.threshold().map(ScoreFlip.Threshold::value))
            .number("band_end", ColumnUnit.ROW, f -> f.threshold().map(ScoreFlip.Threshold::bound));

    static final TableShape<LeftOut> LEFT_OUT = kept(new TableShape<LeftOut>("leftOut").text("level", l -> l.level().word())
            .text("name", LeftOut::name), LeftOut::least, LeftOut::most).texts("label", LeftOut::labels).text("kept", l -> l.kept().word());

    static final TableShape<ExchangedRules> EXCHANGES = kept(new TableShape<ExchangedRules>("exchanges").text("scoring_rule", e -> e.rule().word())
            .text("weights", e -> e.weights().source().toString()).text("mean", e -> e.mean().word()), ExchangedRules::least, ExchangedRules::most)
            .texts("label", ExchangedRules::labels).text("kept", e -> e.kept().word()).count("as_scored", e -> Math.toIntExact(e.asScored()));

    static final TableShape<SensitivityIndex> SOURCES = new TableShape<SensitivityIndex>("sources").text("factor", SensitivityIndex::factor)
            .number("alone", ColumnUnit.SHARE, s -> Optional.of(s.first().value()))
            .number("alone_low", ColumnUnit.SHARE, s -> Optional.of(s.first().low()))
            .number("alone_high", ColumnUnit.SHARE, s -> Optional.of(s.first().high()))
            .number("in_all", ColumnUnit.SHARE, s -> Optional.of(s.total().value()))
            .number("in_all_low", ColumnUnit.SHARE, s -> Optional.of(s.total().low()))
            .number("in_all_high", ColumnUnit.SHARE, s -> Optional.of(s.total().high()));

    private FirmnessTables() {
    }

    private static TableShape<DrawnTotals> drawn(String id) {
        return share(share(new TableShape<DrawnTotals>(id).text("level", d -> d.drawing().level().word()).text("drawn", d -> d.drawing().from().word())
                .number("draws", ColumnUnit.COUNT, d -> Optional.of(d.drawing().draws())), "kept_always", DrawnTotals::keptAlways),
                "kept_sometimes", DrawnTotals::keptSometimes);
    }

    private static TableShape<DrawnTotals> share(TableShape<DrawnTotals> shape, String name, Function<DrawnTotals, DrawnTotals.Share> share) {
        return shape.number(name, ColumnUnit.SHARE, d -> Optional.of(share.apply(d).share()))
                .number(name + "_low", ColumnUnit.SHARE, d -> Optional.of(share.apply(d).low()))
                .number(name + "_high", ColumnUnit.SHARE, d -> Optional.of(share.apply(d).high()));
    }

    private static <T> TableShape<T> kept(TableShape<T> shape, Function<T, Double> least, Function<T, Double> most) {
        return shape.number("total_low", ColumnUnit.SCORE, r -> Optional.of(least.apply(r)))
                .number("total_high", ColumnUnit.SCORE, r -> Optional.of(most.apply(r)));
    }

    public static Table drawn(Robustness robustness) {
        return DRAWN.of(robustness.drawn().stream());
    }

    public static Table draws(Robustness robustness, long seed, long... counts) {
        TotalParts weighed = TotalParts.of(robustness.weighable(), robustness.weights(), Level.INDICATORS);
        return DRAWS.of(LongStream.of(counts).mapToObj(n -> Draws.of(weighed, robustness.classes(), robustness.classes()
                .carrying(robustness.labels()), new Drawing(Level.INDICATORS, DrawnFrom.FLAT, Drawing.USUAL_CONCENTRATION, n, seed), done -> { })));
    }

    public static Table changes(Robustness robustness) {
        return CHANGES.of(robustness.changes().stream().flatMap(c -> c.takes().isEmpty() ? Stream.of(new Move(c, Optional.empty()))
                : c.takes().stream().map(t -> new Move(c, Optional.of(t)))));
    }

    public static Table flips(Robustness robustness) {
        return FLIPS.of(robustness.flips().stream());
    }

    public static Table leftOut(Robustness robustness) {
        return LEFT_OUT.of(robustness.leftOut().stream());
    }

    public static Table exchanges(Robustness robustness) {
        return EXCHANGES.of(robustness.exchanges().stream());
    }

    public static Table sources(Robustness robustness) {
        return SOURCES.of(robustness.sources().stream());
    }
}
