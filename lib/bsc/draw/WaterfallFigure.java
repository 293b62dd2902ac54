package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Perspective;
import bsc.model.Point;
import bsc.score.Scorecard;
import bsc.score.ScoredIndicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the scores of the indicators add up to the total: one step an indicator, and a pale tail where scores are open. */
final class WaterfallFigure {
    private static final double HALF = 0.32;
    private final Scorecard card;
    private final FigureWords words;
    private double least;
    private double most;
    private double low;
    private double high;

    private WaterfallFigure(Scorecard card, FigureWords words) {
        this.card = card;
        this.words = words;
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        boolean recomputed = audit.recomputed().total().isPresent();
        Scorecard card = recomputed ? audit.recomputed() : audit.printed();
        if (card.total().isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.no-total", words.words().some(card.unscored())));
        }
        WaterfallFigure figure = new WaterfallFigure(card, words);
        NameRows rows = NameRows.of(card.lines(), ScoredIndicator::indicator, r -> { }, figure::addStep, words);
        figure.addTotal(rows);
        return new DrawnOrNot.Drawn(figure.plot(audit, rows, words.say(recomputed ? "draw.waterfall.recomputed" : "draw.waterfall.published")));
    }

    /** What one unit of an indicator's score adds to the total. */
    private double weight(ScoredIndicator line) {
        return switch (card.aggregation()) {
            case MEAN_OF_INDICATORS -> 1.0 / card.lines().size();
            case SUM_OF_POINTS -> 1;
            case MEAN_OF_PERSPECTIVES -> 1.0 / card.of(line.indicator().perspective()).size()
                    / Arrays.stream(Perspective.values()).filter(p -> !card.of(p).isEmpty()).count();
        };
    }

    private void addStep(NameRows rows, ScoredIndicator line) {
        double row = rows.next();
        double from = least;
        least += line.scores().first().doubleValue() * weight(line);
        most += line.scores().last().doubleValue() * weight(line);
        low = Math.min(low, least);
        high = Math.max(high, most);
        String hover = words.say("draw.waterfall.at", words.name(line.indicator()),
                words.range(words.number(line.scores().first(), 3), words.number(line.scores().last(), 3)), sum());
        addTail(rows, row, hover);
        rows.marks.add(new Mark.Area(Point.rectangle(from, row - HALF, least, row + HALF), least < from ? Colour.POOR : Colour.PUBLISHED, Colour.NONE, hover));
        rows.marks.add(new Mark.Path(List.of(new Point(least, row - HALF), new Point(least, row + HALF)),
                least < from ? Colour.POOR : Colour.PUBLISHED, MarkSign.LINE));
    }

    /** From the least to the most that the scores so far can add up to. */
    private void addTail(NameRows rows, double row, String hover) {
        if (most > least + 1e-9) {
            rows.marks.add(new Mark.Area(Point.rectangle(least, row - HALF / 2, most, row + HALF / 2), Colour.OPEN, Colour.PUBLISHED, hover));
        }
    }

    private static double round(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    private String sum() {
        return words.range(words.number(round(least)), words.number(round(most)));
    }

    private void addTotal(NameRows rows) {
        double row = rows.next();
        rows.heading(words.say("draw.total") + " " + sum());
        addTail(rows, row, words.say("draw.total") + ": " + sum());
        rows.marks.add(new Mark.Area(Point.rectangle(0, row - HALF, least, row + HALF), Colour.BLACK, Colour.NONE, words.say("draw.total") + ": " + sum()));
        rows.marks.add(new Mark.Path(List.of(new Point(least, row - HALF), new Point(least, row + HALF)), Colour.BLACK, MarkSign.LINE));
    }

    private Plot plot(Audit audit, NameRows rows, String what) {
        Classes classes = Classes.of(card, words);
        boolean points = card.aggregation() == Aggregation.SUM_OF_POINTS;
        Axis around = Axis.around(words.say(points ? "draw.waterfall.points" : "draw.waterfall.axis"), low, high, words);
        List<Mark> marks = new ArrayList<>();
        if (classes.known()) {
            double from = Math.max(classes.low(), around.low());
            double to = Math.min(classes.high(), around.high());
            around = Axis.between(around.title(), from, to, words);
            for (Classes.Class c : classes.classes()) {
                if (c.low() > from && c.low() < to) {
                    marks.add(new Mark.Path(List.of(new Point(c.low(), -0.5), new Point(c.low(), rows.next() - 0.5)), Colour.GREY, MarkSign.DASHED));
                }
            }
        }
        marks.add(new Mark.Path(List.of(new Point(0, -0.5), new Point(0, rows.next() - 0.5)), Colour.BLACK, MarkSign.THIN_LINE));
        marks.addAll(rows.marks);
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.waterfall.adds"), Colour.PUBLISHED, MarkSign.AREA)));
        if (low < 0 || card.lines().stream().anyMatch(l -> l.scores().first().signum() < 0)) {
            keys.add(new Plot.Key(words.say("draw.waterfall.takes"), Colour.POOR, MarkSign.AREA));
        }
        if (most > least + 1e-9) {
            keys.add(new Plot.Key(words.say("draw.waterfall.open"), Colour.OPEN, MarkSign.AREA));
        }
        String bounds = classes.known() ? " " + words.say("draw.waterfall.classes", classes.inWords()) : "";
        return new Plot("waterfall", words.title(words.say("draw.waterfall.title"), audit.study(), card.period()),
                List.of(new Plot.Panel("", "", around, Axis.rows("", rows.ticks), 1, marks)), keys,
                words.notes(audit.study(), words.say("draw.waterfall.note", what, words.of(card.aggregation())) + bounds));
    }
}
