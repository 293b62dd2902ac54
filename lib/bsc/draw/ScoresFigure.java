package bsc.draw;

import bsc.audit.Audit;
import bsc.formula.Basis;
import bsc.formula.Reading;
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

/** The score of each indicator in each period as a table of coloured cells, with the published scores beside. */
final class ScoresFigure {
    private static final double HALF = 0.5;

    private ScoresFigure() {
    }

    /** A column: a period, and whether values and labels are recomputed or as published. */
    private record ScoreColumn(String name, String period, Basis basis) {
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        Study study = audit.study();
        List<ScoreColumn> columns = columns(audit, words);
        if (columns.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.scores.none"));
        }
        List<Indicator> scored = study.indicators().stream().filter(i -> !possible(study, i).isEmpty()).toList();
        NameRows rows = NameRows.of(scored, i -> i, r -> { }, (r, indicator) -> {
            for (int c = 0; c < columns.size(); c++) {
                addCell(r, audit, indicator, columns.get(c), c, words);
            }
        }, words);
        Axis x = Axis.names(words.say("column.period"), columns.stream().map(ScoreColumn::name).toList());
        return new DrawnOrNot.Drawn(new Plot("scores", words.title(words.say("draw.scores.title"), study, ""),
                List.of(new Plot.Panel("", "", x, Axis.rows("", rows.ticks), 1, rows.marks)),
                List.of(new Plot.Key(words.say("draw.scores.lowest"), Colour.POOR, MarkSign.AREA),
                        new Plot.Key(words.say("draw.scores.middle"), Colour.FAIR, MarkSign.AREA), new Plot.Key(words.say("draw.scores.highest"), Colour.GOOD, MarkSign.AREA)),
                words.notes(study, words.say("draw.scores.note"))));
    }

    private static List<ScoreColumn> columns(Audit audit, FigureWords words) {
        List<ScoreColumn> columns = new ArrayList<>();
        for (Period period : audit.study().periods()) {
            ScoreColumn recomputed = new ScoreColumn(period.name() + "\n" + words.say("draw.scores.recomputed"), period.name(), Basis.RECOMPUTED);
            ScoreColumn published = new ScoreColumn(period.name() + "\n" + words.say("draw.scores.published"), period.name(), Basis.PRINTED);
            if (!period.name().equals(audit.study().assessed())) {
                columns.add(new ScoreColumn(period.name(), period.name(), Basis.RECOMPUTED));
            } else if (same(audit, recomputed, published)) {
                columns.add(new ScoreColumn(period.name() + "\n" + words.say("draw.scores.both"), period.name(), Basis.RECOMPUTED));
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

    private static void addCell(NameRows rows, Audit audit, Indicator indicator, ScoreColumn column, int c, FigureWords said) {
        Words words = said.words();
        ScoredIndicator line = line(audit, indicator, column);
        double row = rows.next();
        Point centre = new Point(c, row);
        if (line.scores().isEmpty() || isBase(audit, indicator, column)) {
            rows.marks.add(new Mark.Label(centre, "\u2013", Colour.GREY, Mark.Anchor.CENTRE));
            return;
        }
        SortedSet<BigDecimal> possible = possible(audit.study(), indicator);
        double mean = (line.scores().first().doubleValue() + line.scores().last().doubleValue()) / 2;
        double length = possible.last().doubleValue() - possible.first().doubleValue();
        double share = length == 0 ? 1 : (mean - possible.first().doubleValue()) / length;
        Colour ink = line.scores().size() == 1 ? Colour.ofShare(share) : Colour.paleOfShare(share);
        String text = (line.scores().size() > 2 ? words.say("range", score(line.scores().first(), words), score(line.scores().last(), words))
                : words.or(line.scores().stream().map(s -> score(s, words)).toList())).replace('-', '\u2212');
        rows.marks.add(new Mark.Area(Point.rectangle(c - HALF, row - HALF, c + HALF, row + HALF), ink, Colour.WHITE, words.say("draw.scores.at",
                said.name(indicator), Fonts.plain(column.name()).replace('\n', ' '), line.labels().isEmpty() ? Numerals.UNKNOWN : words.or(List.copyOf(line.labels())), text)));
        rows.marks.add(new Mark.Label(centre, text, ink.words(), Mark.Anchor.CENTRE));
    }

    private static String score(BigDecimal score, Words words) {
        return words.numerals().of(score, Precision.SCORE);
    }
}
