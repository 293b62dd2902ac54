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
    private double least;
    private double most;
    private double low;
    private double high;

    private WaterfallFigure(Scorecard card) {
        this.card = card;
    }

    static DrawnOrNot of(Audit audit) {
        boolean recomputed = audit.recomputed().total().isPresent();
        Scorecard card = recomputed ? audit.recomputed() : audit.printed();
        if (card.total().isEmpty()) {
            return new DrawnOrNot.NotDrawn("there is no total: no score is known for " + String.join(", ", card.unscored()));
        }
        WaterfallFigure figure = new WaterfallFigure(card);
        NameRows rows = NameRows.of(card.lines(), ScoredIndicator::indicator, r -> { }, figure::addStep);
        figure.addTotal(rows);
        return new DrawnOrNot.Drawn(figure.plot(audit, rows, recomputed ? "recomputed scores" : "published scores"));
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
        boolean open = line.scores().size() > 1;
        String step = open ? Num.text(line.scores().first(), 3) + " to " + Num.text(line.scores().last(), 3) : Num.text(line.scores().first(), 3);
        String hover = line.indicator().name() + ": score " + step + ", running total " + Num.text(round(least))
                + (most > least + 1e-9 ? " to " + Num.text(round(most)) : "");
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

    private void addTotal(NameRows rows) {
        double row = rows.next();
        String text = Num.text(round(least)) + (most > least + 1e-9 ? " to " + Num.text(round(most)) : "");
        rows.heading("Total " + text);
        addTail(rows, row, "Total: " + text);
        rows.marks.add(new Mark.Area(Point.rectangle(0, row - HALF, least, row + HALF), Colour.BLACK, Colour.NONE, "Total: " + text));
        rows.marks.add(new Mark.Path(List.of(new Point(least, row - HALF), new Point(least, row + HALF)), Colour.BLACK, MarkSign.LINE));
    }

    private Plot plot(Audit audit, NameRows rows, String what) {
        Classes classes = Classes.of(card);
        boolean points = card.aggregation() == Aggregation.SUM_OF_POINTS;
        Axis around = Axis.around(points ? "running sum (points)" : "running total (no unit)", low, high);
        List<Mark> marks = new ArrayList<>();
        if (classes.known()) {
            double from = Math.max(classes.low(), around.low());
            double to = Math.min(classes.high(), around.high());
            around = Axis.between(around.title(), from, to);
            for (Classes.Class c : classes.classes()) {
                if (c.low() > from && c.low() < to) {
                    marks.add(new Mark.Path(List.of(new Point(c.low(), -0.5), new Point(c.low(), rows.next() - 0.5)), Colour.GREY, MarkSign.DASHED));
                }
            }
        }
        marks.add(new Mark.Path(List.of(new Point(0, -0.5), new Point(0, rows.next() - 0.5)), Colour.BLACK, MarkSign.THIN_LINE));
        marks.addAll(rows.marks);
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key("adds to the total", Colour.PUBLISHED, MarkSign.AREA)));
        if (low < 0 || card.lines().stream().anyMatch(l -> l.scores().first().signum() < 0)) {
            keys.add(new Plot.Key("takes from it", Colour.POOR, MarkSign.AREA));
        }
        if (most > least + 1e-9) {
            keys.add(new Plot.Key("open: labels allow several scores", Colour.OPEN, MarkSign.AREA));
        }
        String bounds = classes.known() ? " Classes: " + classes.inWords() + " (bounds within the axis are dashed)." : "";
        return new Plot("waterfall", Captions.title("From scores to the total", audit.study(), card.period()),
                List.of(new Plot.Panel("", "", around, Axis.rows("", rows.ticks), 1, marks)), keys,
                Captions.notes(audit.study(), "From the " + what + ", " + card.aggregation().title() + "; a score of 0 is a bare line." + bounds));
    }
}
