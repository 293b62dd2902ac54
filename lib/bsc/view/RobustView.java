package bsc.view;

import bsc.formula.Basis;
import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Perspective;
import bsc.robust.ClassKept;
import bsc.robust.ClassMargin;
import bsc.robust.DrawnTotals.Share;
import bsc.robust.DrawnTotals;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.ScoreFlip;
import bsc.robust.ScoringRule;
import bsc.robust.SensitivityIndex;
import bsc.robust.SmallestChange;
import bsc.robust.VarianceSource;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How firmly a class stands: the answer first, then what it rests on. */
public final class RobustView {
    private static final int NAMED = 3;
    private static final BigDecimal SAME = new BigDecimal("5e-4");

    private final Robustness robustness;
    private final Words words;
    private final ScoreWords scores;

    private RobustView(Robustness robustness, Words words) {
        this.robustness = robustness;
        this.words = words;
        this.scores = new ScoreWords(words);
    }

    /** @param all true to list the left-out indicators that change nothing too */
    public static Doc of(Robustness robustness, boolean all, Words words) {
        RobustView view = new RobustView(robustness, words);
        List<Block> blocks = new ArrayList<>(view.heading());
        blocks.addAll(List.of(view.drawn(), view.changes()));
        view.margins().ifPresent(blocks::add);
        blocks.addAll(List.of(view.flips(), view.leftOut(all), view.exchanges(), view.sources()));
        return new Doc(words.language(), words.say("scorecard.title", robustness.study().id(), robustness.study().hospital(),
                robustness.card().period()), blocks);
    }

    private static Paragraph paragraph(String sentence) {
        return new Paragraph(Text.of(sentence));
    }

    private String stands() {
        return words.or(List.copyOf(robustness.labels()));
    }

    private boolean open() {
        return robustness.weighable().achievements().stream().anyMatch(a -> a.size() > 1);
    }

    private List<Block> heading() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph(words.say("robust.basis",
                words.say(robustness.basis() == Basis.PRINTED ? "robust.as-printed" : "robust.recomputed"), scores.source(robustness.weights().source()),
                robustness.ownScale() ? words.say("scale.own", robustness.scale().id())
                : words.say("scale.other", robustness.scale().id(), robustness.scale().source())))));
        if (!robustness.above().isEmpty()) {
            blocks.add(paragraph(words.say("robust.above", String.join(", ", robustness.above()))));
        }
        blocks.add(paragraph(words.say(open() ? "robust.total-open" : "robust.total", text(robustness.least(), robustness.most()), stands())));
        return blocks;
    }

    private Section drawn() {
        DrawnTotals first = robustness.drawn().get(0);
        return new Section("drawn", words.say("robust.drawn", stands()), false, List.of(
                new Table("drawn", "", List.of(new Column("weights_of", words.say("robust.weights-of"), false),
                        new Column("drawn", words.say("robust.drawn-from"), false),
                        new Column("kept", words.say(open() ? "robust.kept-always" : "robust.kept"), true),
                        new Column("kept_low", words.say("robust.from"), true), new Column("kept_high", words.say("robust.to"), true),
                        new Column("kept_open", words.say(open() ? "robust.kept-sometimes" : "robust.open-scores"), true),
                        new Column("kept_open_low", words.say("robust.from"), true), new Column("kept_open_high", words.say("robust.to"), true)),
                        robustness.drawn().stream().map(d -> List.of(Cell.of(words.of(d.drawing().level())), Cell.of(words.of(d.drawing().from())),
                                percent(d.keptAlways().share()), percent(d.keptAlways().low()), percent(d.keptAlways().high()),
                                sometimes(d, Share::share), sometimes(d, Share::low), sometimes(d, Share::high))).toList()),
                paragraph(words.say("robust.draws", first.drawing().draws(), first.drawing().seed())),
                paragraph(words.say("robust.around", words.numerals().fixed(BigDecimal.valueOf(100 / Math.sqrt(first.drawing().concentration())), 0),
                        words.numerals().of(BigDecimal.valueOf(first.drawing().concentration()), Precision.SCORE)))));
    }

    private Cell sometimes(DrawnTotals drawn, ToDoubleFunction<Share> part) {
        return open() ? percent(part.applyAsDouble(drawn.keptSometimes())) : new Cell.Missing();
    }

    private Section changes() {
        return new Section("smallest-change", words.say("robust.changes"), false, List.of(new Table("smallest_change", "", List.of(
                new Column("weights_of", words.say("robust.weights-of"), false), new Column("to", words.say("robust.to-class"), false),
                new Column("open_scores_at", words.say("robust.open-at"), false), new Column("moves", words.say("robust.moves"), true),
                new Column("from", words.say("robust.takes"), false), new Column("gainers", words.say("robust.gainers"), false)),
                robustness.changes().stream().map(this::change).toList())));
    }

    private List<Cell> change(SmallestChange c) {
        return List.of(Cell.of(words.of(c.level())), scores.labels(c.beyond()), open() ? Cell.of(words.of(c.ending())) : new Cell.Missing(),
                c.moved().map(this::percent).orElse(Cell.of(words.say("robust.no-weights"))),
                Cell.of(c.takes().stream().map(t -> words.say("robust.take", percentText(t.weight()), names(t.names()), number(t.achievement())))
                        .collect(Collectors.joining(", "))), Cell.of(c.moved().isEmpty() ? "" : names(c.gainers())));
    }

    private String names(List<String> english) {
        List<String> names = english.stream().map(this::name).toList();
        return names.size() <= NAMED ? words.or(names)
                : words.say("robust.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    /** An indicator or a perspective, known by its name in English. */
    private String name(String english) {
        return scores.name(english, robustness.weighable().indicators());
    }

    private Optional<Block> margins() {
        return robustness.margins().isEmpty() ? Optional.empty() : Optional.of(new Section("bounds", words.say("robust.bounds"), false,
                List.of(new Block.Bullets(robustness.margins().stream().map(m -> Text.of(margin(m))).toList()))));
    }

    private String margin(ClassMargin m) {
        return words.say(m.bound() > m.to() ? "robust.begins" : "robust.ends", words.or(List.copyOf(m.beyond())), number(m.bound()),
                number(Math.abs(m.bound() - m.to())), number(m.to()));
    }

    private Block flips() {
        if (robustness.flips().isEmpty()) {
            return paragraph(words.say("robust.no-flip"));
        }
        return new Section("flips", words.say("robust.flips"), false, List.of(new Table("flips", "", List.of(
                new Column("indicator", words.say("column.indicator"), false), new Column("score", words.say("column.score"), true),
                new Column("other", words.say("robust.other"), true), new Column("total", words.say("robust.total-column"), true),
                new Column("class", words.say("column.class"), false), new Column("bound", words.say("robust.bound"), false)),
                robustness.flips().stream().map(this::flip).toList())));
    }

    private List<Cell> flip(ScoreFlip f) {
        return List.of(Cell.of(scores.name(f.line().indicator())), scores.scores(f.line().scores()), scores.score(f.score()),
                range(f.least(), f.most()), Cell.of(labels(f.labels(), f.kept())), Cell.of(f.threshold().map(t -> words.say("range",
                words.numerals().of(t.bound(), Precision.VALUE), scores.valueText(t.value(), f.line().indicator().unit())))
                .orElse(words.say("robust.no-range"))));
    }

    private String labels(Collection<String> labels, ClassKept kept) {
        return words.or(List.copyOf(labels)) + (kept == ClassKept.ALWAYS ? "" : ", " + words.of(kept));
    }

    private Section leftOut(boolean all) {
        List<Block> blocks = new ArrayList<>(List.of(new Table("left_out", "", List.of(
                new Column("without", words.say("robust.without"), false), new Column("total", words.say("robust.total-column"), true),
                new Column("class", words.say("column.class"), false)), robustness.leftOut().stream()
                .filter(l -> all || l.level() == Level.PERSPECTIVES || l.kept() != ClassKept.ALWAYS)
                .map(l -> List.of(Cell.of(name(l.name())), range(l.least(), l.most()), Cell.of(labels(l.labels(), l.kept())))).toList())));
        if (!all) {
            blocks.add(paragraph(words.say("robust.can-be-left-out", robustness.leftOut().stream().filter(l -> l.level() == Level.INDICATORS
                    && l.kept() == ClassKept.ALWAYS).count(), robustness.weighable().indicators().size())));
        }
        return new Section("left-out", words.say("robust.left-out"), false, blocks);
    }

    private Section exchanges() {
        long kept = robustness.exchanges().stream().filter(e -> e.kept() == ClassKept.ALWAYS).count();
        List<Block> blocks = new ArrayList<>(List.of(new Table("rules", "", List.of(new Column("score_by", words.say("robust.score-by"), false),
                new Column("weights", words.say("robust.weights"), false), new Column("mean", words.say("scorecard.mean"), false),
                new Column("total", words.say("robust.total-column"), true), new Column("class", words.say("column.class"), false)),
                robustness.exchanges().stream().map(e -> List.of(Cell.of(words.of(e.rule())), Cell.of(scores.source(e.weights().source())),
                        Cell.of(words.of(e.mean())), range(e.least(), e.most()), Cell.of(labels(e.labels(), e.kept())))).toList())));
        String asScored = Arrays.stream(ScoringRule.values()).map(rule -> robustness.exchanges().stream()
                .filter(e -> e.rule() == rule && e.asScored() > 0).findFirst()).flatMap(Optional::stream)
                .map(e -> words.say("robust.by-rule", e.asScored(), words.of(e.rule()))).collect(Collectors.joining(", "));
        if (!asScored.isEmpty()) {
            blocks.add(paragraph(words.say("robust.as-scored", asScored)));
        }
        blocks.add(paragraph(words.say("robust.geometric")));
        return new Section("rules", words.say("robust.rules", kept, robustness.exchanges().size(), stands()), false, blocks);
    }

    private Block sources() {
        if (robustness.sources().isEmpty()) {
            return paragraph(words.say("robust.no-variance"));
        }
        return new Section("variance", words.say("robust.variance", words.or(Arrays.stream(ScoringRule.values()).map(words::of).toList())), false,
                List.of(new Table("variance", "", List.of(new Column("factor", words.say("robust.factor"), false),
                new Column("alone", words.say("robust.alone"), true), new Column("alone_low", words.say("robust.from"), true),
                new Column("alone_high", words.say("robust.to"), true), new Column("total", words.say("robust.with-interactions"), true),
                new Column("total_low", words.say("robust.from"), true), new Column("total_high", words.say("robust.to"), true)),
                robustness.sources().stream().map(this::index).toList())));
    }

    private List<Cell> index(SensitivityIndex s) {
        return List.of(Cell.of(words.of(Choice.of(VarianceSource.class, s.factor()).orElseThrow())), index(s.first().value()), index(s.first().low()), index(s.first().high()),
                index(s.total().value()), index(s.total().low()), index(s.total().high()));
    }

    private static Cell index(double value) {
        return new Cell.Number(BigDecimal.valueOf(value), Precision.HUNDREDTHS, "");
    }

    private Cell percent(double share) {
        return new Cell.Number(BigDecimal.valueOf(100 * share), Precision.TENTHS, "%");
    }

    private String percentText(double share) {
        return words.numerals().of(BigDecimal.valueOf(100 * share), Precision.TENTHS) + "%";
    }

    private String number(double total) {
        return words.numerals().of(BigDecimal.valueOf(total), Precision.SCORE);
    }

    private String text(double least, double most) {
        return least == most || number(least).equals(number(most)) ? number(least) : words.say("range", number(least), number(most));
    }

    private Cell range(double least, double most) {
        BigDecimal low = BigDecimal.valueOf(least);
        BigDecimal high = BigDecimal.valueOf(most);
        return high.subtract(low).abs().compareTo(SAME) < 0 ? scores.score(low) : scores.range(Interval.closed(low, high));
    }
}
