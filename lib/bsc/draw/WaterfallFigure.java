package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Perspective;
import bsc.model.Point;
import bsc.score.Scorecard;
import bsc.score.ScoredIndicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the scores of the indicators add up to the total: one step an indicator, or a sub-aspect where they are many. Each step
 * starts where the one before ends with every open score at its least; a thin line beside it shows what its own open scores add.
 */
final class WaterfallFigure {
    private static final double HALF = 0.32;
    private static final double NOTHING = 1e-9;
    /** More steps than this are no picture. */
    private static final int MOST_STEPS = 36;
    /** Room for the numbers beside the steps. */
    private static final double ROOM = 0.27;
    private final Scorecard card;
    private final FigureWords words;
    private final NameRows rows = new NameRows();
    private double least;
    private double most;
    private double low;
    private double high;
    private boolean takes;
    private double before;

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
        figure.addSteps();
        return new DrawnOrNot.Drawn(figure.plot(audit, words.say(recomputed ? "draw.waterfall.recomputed" : "draw.waterfall.published")));
    }

    private void addSteps() {
        // the names of the classes stand above the steps
        rows.name("");
        for (Perspective perspective : Perspective.values()) {
            List<ScoredIndicator> lines = card.of(perspective);
            if (!lines.isEmpty()) {
                rows.heading(words.of(perspective));
            }
            steps(lines).forEach(this::addStep);
        }
        rows.heading(words.say("draw.total"));
        double row = rows.next() - 1;
        connect(row);
        rows.marks.add(new Mark.Area(Point.rectangle(0, row - HALF, least, row + HALF), Colour.BLACK, Colour.NONE, words.say("draw.total") + ": " + sum()));
        addOpen(row, 0, least, most, sum(), Colour.BLACK);
    }

    private Map<String, List<ScoredIndicator>> steps(List<ScoredIndicator> lines) {
        Map<String, List<ScoredIndicator>> steps = new LinkedHashMap<>();
        for (ScoredIndicator line : lines) {
            String aspect = line.indicator().aspect().isEmpty() ? words.say("draw.points.no-aspect") : line.indicator().aspect();
            steps.computeIfAbsent(card.lines().size() > MOST_STEPS ? aspect : words.name(line.indicator()), a -> new ArrayList<>()).add(line);
        }
        return steps;
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

    private void addStep(String name, List<ScoredIndicator> lines) {
        double row = rows.next();
        connect(row);
        double from = least;
        double own = lines.stream().mapToDouble(l -> l.scores().first().doubleValue() * weight(l)).sum();
        double open = lines.stream().mapToDouble(l -> l.scores().last().doubleValue() * weight(l)).sum();
        least += own;
        most += open;
        low = Math.min(low, least);
        high = Math.max(high, Math.max(most, from + open));
        takes |= own < 0;
        String text = words.range(signed(own), signed(open));
        String hover = words.say("draw.waterfall.at", name, text, sum());
        Colour ink = own < 0 ? Colour.DOWN : Colour.PUBLISHED;
        rows.marks.add(new Mark.Area(Point.rectangle(from, row - HALF, least, row + HALF), ink, Colour.NONE, hover));
        rows.marks.add(new Mark.Path(List.of(new Point(least, row - HALF), new Point(least, row + HALF)), ink, MarkSign.LINE));
        addOpen(row, Math.max(from, least), least, from + open, text, ink);
        rows.name(name);
    }

    /** From the step before to this row, over a heading where one stands between. */
    private void connect(double row) {
        if (before > 0) {
            rows.marks.add(new Mark.Path(List.of(new Point(least, before + HALF), new Point(least, row - HALF)), Colour.GREY, MarkSign.THIN_LINE));
        }
        before = row;
    }

    /** The number of a step behind its bar, or behind the line to where open scores may take it. */
    private void addOpen(double row, double end, double from, double to, String text, Colour ink) {
        if (to > from + NOTHING) {
            rows.marks.add(new Mark.Path(List.of(new Point(from, row), new Point(to, row)), Colour.RECOMPUTED, MarkSign.LINE));
            rows.marks.add(new Mark.Path(List.of(new Point(to, row - HALF / 2), new Point(to, row + HALF / 2)), Colour.RECOMPUTED, MarkSign.LINE));
        }
        rows.marks.add(new Mark.Label(new Point(Math.max(end, Math.max(from, to)), row), text, Colour.BLACK, Mark.Anchor.LEFT, Colour.WHITE));
    }

    private String signed(double number) {
        String text = words.rounded(number);
        return number > NOTHING ? "+" + text : text;
    }

    private String sum() {
        return words.range(words.rounded(least), words.rounded(most));
    }

    private Plot plot(Audit audit, String what) {
        Classes classes = Classes.of(card, words);
        boolean points = card.aggregation() == Aggregation.SUM_OF_POINTS;
        // as far as the nearest bounds of classes, so that they are seen
        for (Classes.Class c : classes.classes()) {
            low = c.low() <= least && c.high() >= least ? Math.min(low, c.low()) : low;
            high = c.low() <= most && c.high() >= most ? Math.max(high, c.high()) : high;
        }
        double room = (high - low) * ROOM;
        Axis around = Axis.between(words.say(points ? "draw.waterfall.points" : "draw.waterfall.axis"), low < 0 ? low - room / 4 : low, high + room, words);
        double bottom = rows.next() - 0.5;
        List<Mark> marks = new ArrayList<>();
        for (Classes.Class c : classes.classes()) {
            double from = Math.max(around.low(), c.low());
            double to = Math.min(around.high(), c.high());
            if (from < to) {
                marks.add(new Mark.Area(Point.rectangle(from, -0.5, to, 0.5), classes.ink(c), Colour.NONE, c.label()));
                marks.add(new Mark.Label(new Point((from + to) / 2, 0), c.label(), Colour.GREY, Mark.Anchor.CENTRE, classes.ink(c)));
                marks.add(new Mark.Path(List.of(new Point(from, -0.5), new Point(from, bottom)), Colour.GREY, MarkSign.DASHED));
                marks.add(new Mark.Path(List.of(new Point(to, -0.5), new Point(to, bottom)), Colour.GREY, MarkSign.DASHED));
            }
        }
        marks.add(new Mark.Path(List.of(new Point(0, -0.5), new Point(0, bottom)), Colour.BLACK, MarkSign.THIN_LINE));
        marks.addAll(rows.marks);
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.waterfall.adds"), Colour.PUBLISHED, MarkSign.AREA)));
        if (takes) {
            keys.add(new Plot.Key(words.say("draw.waterfall.takes"), Colour.DOWN, MarkSign.AREA));
        }
        if (most > least + NOTHING) {
            keys.add(new Plot.Key(words.say("draw.waterfall.open"), Colour.RECOMPUTED, MarkSign.LINE));
        }
        String bounds = classes.known() ? " " + words.say("draw.waterfall.classes", classes.inWords()) : "";
        return new Plot("waterfall", words.title(words.say("draw.waterfall.title"), audit.study(), card.period()),
                List.of(new Plot.Panel("", "", around, Axis.rows("", rows.ticks), 1, marks)), keys,
                words.notes(audit.study(), words.say("draw.waterfall.note", what, words.of(card.aggregation())) + bounds));
    }
}
