package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Perspective;
import bsc.model.Point;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import bsc.score.ScoredIndicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The score of each perspective as the published labels give it, and recomputed. */
final class PerspectivesFigure {
    private static final double HALF = 0.3;
    private final List<String> rows = new ArrayList<>();
    private final List<Mark> bars = new ArrayList<>();
    private final FigureWords words;
    private boolean open;

    private PerspectivesFigure(FigureWords words) {
        this.words = words;
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        PerspectivesFigure figure = new PerspectivesFigure(words);
        for (Perspective perspective : Perspective.values()) {
            List<ScoredIndicator> lines = audit.printed().of(perspective);
            if (!lines.isEmpty()) {
                double full = full(audit, lines);
                figure.add(words.of(perspective), audit.printed().score(perspective), audit.recomputed().score(perspective), full, Colour.PUBLISHED);
            }
        }
        if (figure.bars.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.perspectives.none"));
        }
        figure.add(words.say("draw.total"), audit.printed().total(), audit.recomputed().total(), full(audit, audit.printed().lines()), Colour.BLACK);
        return new DrawnOrNot.Drawn(figure.plot(audit));
    }

    /** What 100 % of the points is, or 1 where scores are averaged. */
    private static double full(Audit audit, List<ScoredIndicator> lines) {
        return points(audit) ? lines.stream().map(l -> l.indicator().maximum().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue() / 100 : 1;
    }

    private static boolean points(Audit audit) {
        return audit.study().aggregation() == Aggregation.SUM_OF_POINTS;
    }

    private void add(String name, Optional<Assignments> published, Optional<Assignments> recomputed, double full, Colour ink) {
        double row = rows.size();
        rows.add(name);
        if (full <= 0) {
            return;
        }
        published.ifPresent(p -> {
            double least = p.least().doubleValue() / full;
            double most = p.most().doubleValue() / full;
            String hover = words.say("draw.beds.at", name, words.say("draw.published"), range(p, full));
            // a bar of length zero would be invisible, so the line at its end is drawn for all
            bars.add(new Mark.Area(Point.rectangle(0, row - HALF, nearer(least, most), row + HALF), ink, Colour.NONE, hover));
            if (least < most) {
                open = true;
                bars.add(new Mark.Area(Point.rectangle(least, row - HALF, most, row + HALF), Colour.OPEN, ink, hover));
            }
            bars.add(new Mark.Path(List.of(new Point(most, row - HALF), new Point(most, row + HALF)), ink, MarkSign.LINE));
        });
        recomputed.ifPresent(r -> addRecomputed(r, full, row, words.say("draw.beds.at", name, words.say("draw.recomputed"), range(r, full))));
    }

    /** A diamond at the score; where it is open, one at the least and one at the most, and a line between. */
    private void addRecomputed(Assignments scores, double full, double row, String hover) {
        List<Point> ends = Stream.of(scores.least(), scores.most()).distinct().map(score -> new Point(score.doubleValue() / full, row)).toList();
        bars.add(new Mark.Path(ends, Colour.RECOMPUTED, MarkSign.LINE));
        ends.forEach(spot -> bars.add(new Mark.Dot(spot, Colour.RECOMPUTED, MarkSign.DIAMOND, hover)));
    }

    /** The end that every assignment reaches: zero when the ends lie on both sides of it. */
    private static double nearer(double least, double most) {
        return least > 0 ? least : most < 0 ? most : 0;
    }

    private String range(Assignments a, double full) {
        return words.range(words.number(a.least().doubleValue() / full), words.number(a.most().doubleValue() / full));
    }

    private Plot plot(Audit audit) {
        Classes classes = Classes.of(audit.printed(), words);
        List<Mark> marks = new ArrayList<>();
        double end = rows.size() - 0.5;
        if (classes.known()) {
            rows.add("");
            marks.addAll(classes.backgrounds(-0.5, rows.size() - 0.5, rows.size() - 1));
        }
        Axis x = points(audit) ? Axis.between(words.say("draw.perspectives.points"), 0, 100, words)
                : classes.known() ? classes.axis(words.say("draw.perspectives.axis"), 0, 0)
                : Axis.around(words.say("draw.perspectives.axis"), Math.min(0, least(audit.printed())), Math.max(0, most(audit.printed())), words);
        marks.add(new Mark.Path(List.of(new Point(0, -0.5), new Point(0, end)), Colour.BLACK, MarkSign.THIN_LINE));
        marks.addAll(bars);
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.perspectives.from-labels"), Colour.PUBLISHED, MarkSign.AREA)));
        if (open) {
            keys.add(new Plot.Key(words.say("draw.perspectives.open"), Colour.OPEN, MarkSign.AREA));
        }
        keys.add(new Plot.Key(words.say("draw.total"), Colour.BLACK, MarkSign.AREA));
        if (bars.stream().anyMatch(Mark.Dot.class::isInstance)) {
            keys.add(new Plot.Key(words.say("draw.from-inputs"), Colour.RECOMPUTED, MarkSign.DIAMOND));
        }
        return new Plot("perspectives", words.title(words.say("draw.perspectives.title"), audit.study(), audit.study().assessed()),
                List.of(new Plot.Panel("", "", x, Axis.names("", rows), 0.5, marks)), keys, words.notes(audit.study()));
    }

    private static double least(Scorecard card) {
        return card.lines().stream().filter(l -> !l.scores().isEmpty()).mapToDouble(l -> l.scores().first().doubleValue()).min().orElse(0);
    }

    private static double most(Scorecard card) {
        return card.lines().stream().filter(l -> !l.scores().isEmpty()).mapToDouble(l -> l.scores().last().doubleValue()).max().orElse(1);
    }
}
