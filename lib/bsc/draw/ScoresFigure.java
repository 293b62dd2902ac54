package bsc.draw;

import bsc.audit.Audit;
import bsc.formula.Basis;
import bsc.formula.Reading;
import bsc.model.Aggregation;
import bsc.model.Band;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Point;
import bsc.model.Study;
import bsc.say.Numerals;
import bsc.say.Precision;
import bsc.say.Words;
import bsc.score.Scorecards;
import bsc.score.ScoredIndicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The score of each indicator in each period as a table of coloured cells, with the published scores beside. */
final class ScoresFigure {
    private static final double HALF = 0.5;
    private static final int STEPS = 5;

    private ScoresFigure() {
    }

    /** A column: a period, and whether values and labels are recomputed, as published, or both because they are the same. */
    private record ScoreColumn(String name, String period, Basis basis, boolean both) {
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        Study study = audit.study();
        List<ScoreColumn> columns = columns(audit, words);
        if (columns.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.scores.none"));
        }
        List<Indicator> scored = study.indicators().stream().filter(i -> !possible(study, i).isEmpty()).toList();
        Scale scale = Scale.of(study, scored);
        NameRows rows = NameRows.of(scored, i -> i, r -> { }, (r, indicator) -> {
            for (int c = 0; c < columns.size(); c++) {
                addCell(r, audit, indicator, columns.get(c), c, scale, words);
            }
        }, words);
        Axis x = Axis.names("", columns.stream().map(ScoreColumn::name).toList());
        return new DrawnOrNot.Drawn(new Plot("scores", words.title(words.say("draw.scores.title"), study, ""),
                List.of(new Plot.Panel("", "", x, Axis.rows("", rows.ticks), 1, rows.marks)), scale.keys(rows.marks, words),
                words.notes(study, words.say("draw.scores.note") + columns.stream().filter(ScoreColumn::both).map(c -> " " + words.say("draw.scores.both", c.name()))
                        .collect(Collectors.joining()))));
    }

    /** What a colour stands for: a score where all indicators can have the same ones, else a fifth of the way to an indicator's maximum. */
    private record Scale(List<BigDecimal> common) {
        static Scale of(Study study, List<Indicator> scored) {
            SortedSet<BigDecimal> all = new TreeSet<>();
            scored.forEach(i -> all.addAll(possible(study, i)));
            return new Scale(all.size() <= STEPS && study.aggregation() != Aggregation.SUM_OF_POINTS ? List.copyOf(all) : List.of());
        }

        Colour ink(BigDecimal score, SortedSet<BigDecimal> possible) {
            double low = Math.min(0, possible.first().doubleValue());
            double share = possible.last().doubleValue() == low ? 1 : (score.doubleValue() - low) / (possible.last().doubleValue() - low);
            return common.isEmpty() ? Colour.ofRank((int) Math.max(0, Math.min(STEPS - 1, Math.floor(share * STEPS))), STEPS)
                    : Colour.ofRank(common.indexOf(score), common.size());
        }

        /** Only the colours that stand in a cell. */
        List<Plot.Key> keys(List<Mark> marks, FigureWords words) {
            int steps = common.isEmpty() ? STEPS : common.size();
            return IntStream.range(0, steps).filter(s -> marks.stream().anyMatch(m -> m instanceof Mark.Area a && a.fill() == Colour.ofRank(s, steps)))
                    .mapToObj(s -> new Plot.Key(common.isEmpty() ? words.say("draw.scores.step", s * 100 / STEPS, (s + 1) * 100 / STEPS)
                            : words.say("draw.scores.score", words.number(common.get(s), 3)), Colour.ofRank(s, steps), MarkSign.AREA)).toList();
        }
    }

    private static List<ScoreColumn> columns(Audit audit, FigureWords words) {
        List<ScoreColumn> columns = new ArrayList<>();
        for (Period period : audit.study().periods()) {
            ScoreColumn recomputed = new ScoreColumn(period.name() + "\n" + words.say("draw.scores.recomputed"), period.name(), Basis.RECOMPUTED, false);
            ScoreColumn published = new ScoreColumn(period.name() + "\n" + words.say("draw.scores.published"), period.name(), Basis.PRINTED, false);
            if (!period.name().equals(audit.study().assessed())) {
                columns.add(new ScoreColumn(period.name(), period.name(), Basis.RECOMPUTED, false));
            } else if (same(audit, recomputed, published)) {
                columns.add(new ScoreColumn(period.name(), period.name(), Basis.RECOMPUTED, true));
            } else {
                columns.addAll(List.of(recomputed, published));
            }
        }
        return columns.stream().filter(c -> audit.study().indicators().stream()
                .anyMatch(i -> !isBase(audit, i, c) && !line(audit, i, c).scores().isEmpty())).toList();
    }

    private static boolean same(Audit audit, ScoreColumn one, ScoreColumn other) {
        return audit.study().indicators().stream().allMatch(i -> line(audit, i, one).scores().equals(line(audit, i, other).scores()));
    }

    /** A base period has no growth to be scored; its formula gives a bare zero there. */
    private static boolean isBase(Audit audit, Indicator indicator, ScoreColumn column) {
        return FigureWords.isBase(audit.quantities(), indicator, column.period());
    }

    private static ScoredIndicator line(Audit audit, Indicator indicator, ScoreColumn column) {
        return Scorecards.line(audit.quantities(), indicator, Occasion.of(column.period()),
                Reading.ORDINARY.withBasis(column.basis()));
    }

    private static SortedSet<BigDecimal> possible(Study study, Indicator indicator) {
        SortedSet<BigDecimal> scores = new TreeSet<>();
        for (Band band : study.bandsOf(indicator).rows()) {
            scores.addAll(band.scores());
        }
        indicator.maximum().ifPresent(scores::add);
        return scores;
    }

    private static void addCell(NameRows rows, Audit audit, Indicator indicator, ScoreColumn column, int c, Scale scale, FigureWords said) {
        Words words = said.words();
        ScoredIndicator line = line(audit, indicator, column);
        double row = rows.next();
        Point centre = new Point(c, row);
        if (line.scores().isEmpty() || isBase(audit, indicator, column)) {
            rows.marks.add(new Mark.Label(centre, "\u2013", Colour.GREY, Mark.Anchor.CENTRE));
            return;
        }
        SortedSet<BigDecimal> possible = possible(audit.study(), indicator);
        String text = (line.scores().size() > 2 ? words.say("range", score(line.scores().first(), words), score(line.scores().last(), words))
                : words.or(line.scores().stream().map(s -> score(s, words)).toList())).replace('-', '\u2212');
        String hover = words.say("draw.scores.at", said.name(indicator), Fonts.plain(column.name()).replace('\n', ' '),
                line.labels().isEmpty() ? Numerals.UNKNOWN : words.or(List.copyOf(line.labels())), text);
        Colour least = scale.ink(line.scores().first(), possible);
        Colour most = scale.ink(line.scores().last(), possible);
        rows.marks.add(new Mark.Area(Point.rectangle(c - HALF, row - HALF, c + HALF, row + HALF), least, Colour.WHITE, hover));
        if (most != least) {
            rows.marks.add(new Mark.Area(Point.rectangle(c, row - HALF, c + HALF, row + HALF), most, Colour.WHITE, hover));
        }
        rows.marks.add(new Mark.Label(centre, indicator.maximum().map(m -> text + " / " + score(m, words)).orElse(text), Colour.BLACK, Mark.Anchor.CENTRE));
    }

    private static String score(BigDecimal score, Words words) {
        return words.numerals().of(score, Precision.SCORE);
    }
}
