package bsc.view;

import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Target;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.AgainstTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indicators held to their targets: actual, target, achievement, trend, and where a label is decided by less than the rounding.
 *
 * @param cap the greatest achievement that is told, in percent; empty where it is told as it is
 */
record TargetsView(Words words, Optional<BigDecimal> cap) {
    /** Nothing where no indicator has a target. */
    List<Block> blocks(List<AgainstTarget> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        ScoreWords scores = new ScoreWords(words);
        boolean baselines = lines.stream().anyMatch(l -> l.target().baseline().isPresent());
        List<Column> columns = new ArrayList<>(List.of(new Column("indicator", words.say("column.indicator"), false),
                new Column("actual", words.say("targets.actual"), true)));
        more().stream().filter(c -> baselines || !c.id().equals("baseline")).forEach(columns::add);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table("targets", "", columns, lines.stream().map(l -> row(l, baselines)).toList()));
        blocks.add(new Paragraph(Text.of(words.say("targets.achievement", cap.map(c -> words.say("targets.capped",
                words.numerals().of(c, Precision.SHORTEST))).orElse(words.say("targets.uncapped"))))));
        List<Text> undecided = lines.stream().flatMap(l -> l.undecided().map(set -> undecided(l, set, scores)).stream()).toList();
        if (!undecided.isEmpty()) {
            blocks.add(new Block.Section("undecided", words.say("targets.undecided"), false, List.of(new Block.Bullets(undecided))));
        }
        return List.of(new Block.Section("targets", words.say("targets.heading"), false, blocks));
    }

    private List<Cell> row(AgainstTarget line, boolean baselines) {
        ScoreWords scores = new ScoreWords(words);
        List<Cell> row = new ArrayList<>(List.of(Cell.of(scores.name(line.line().indicator())), scores.value(line.line()), Cell.of(target(line))));
        cells(line).subList(baselines ? 1 : 2, more().size()).forEach(row::add);
        return row;
    }

    /** The columns that stand behind the value. */
    List<Column> more() {
        return List.of(new Column("target", words.say("targets.target"), true), new Column("baseline", words.say("targets.baseline"), true),
                new Column("achievement", words.say("targets.percent"), true), new Column("trend", words.say("targets.trend"), false));
    }

    /** Target and baseline as numbers in the indicator's unit, the achievement, the trend. */
    List<Cell> cells(AgainstTarget line) {
        Target target = line.target();
        return List.of(target.to().<Cell>map(to -> new Cell.Range(target.at(), to, Precision.SHORTEST, "")).orElse(number(target.at())),
                target.baseline().map(TargetsView::number).orElse(new Cell.Empty()),
                cap.map(line::cappedAt).orElse(line).achievement().<Cell>map(a -> new Cell.Number(a, Precision.TENTHS, "%")).orElse(new Cell.Missing()),
                line.trend().isEmpty() ? new Cell.Missing() : Cell.of(words.or(line.trend().stream().map(words::of).toList())));
    }

    private static Cell number(BigDecimal number) {
        return new Cell.Number(number, Precision.SHORTEST, "");
    }

    private String target(AgainstTarget line) {
        Target target = line.target();
        String at = words.numerals().of(target.at(), Precision.SHORTEST);
        return switch (line.line().indicator().direction()) {
            case HIGHER_IS_BETTER -> "\u2265 " + at;
            case LOWER_IS_BETTER -> "\u2264 " + at;
            case TARGET_BAND -> words.say("range", at, words.numerals().of(target.to().orElseThrow(), Precision.SHORTEST));
        };
    }

    private Text undecided(AgainstTarget line, Interval set, ScoreWords scores) {
        Indicator indicator = line.line().indicator();
        return Text.of(words.say("targets.straddles", scores.name(indicator), words.numerals().of(set.low(), Precision.SHORTEST),
                words.numerals().of(set.high(), Precision.SHORTEST) + scores.suffix(indicator.unit()), target(line)));
    }
}
