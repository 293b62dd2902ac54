package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Perspective;
import bsc.model.Point;
import bsc.score.ScoredIndicator;
import java.math.BigDecimal;
import java.util.List;

/** Points awarded of the stated maximum, per sub-aspect. */
final class PointsFigure {
    private static final double HALF = 0.32;

    private PointsFigure() {
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        if (audit.study().aggregation() != Aggregation.SUM_OF_POINTS) {
            return new DrawnOrNot.NotDrawn(words.say("draw.points.not-so", words.of(audit.study().aggregation())));
        }
        NameRows rows = new NameRows();
        for (Perspective perspective : Perspective.values()) {
            List<ScoredIndicator> lines = audit.printed().of(perspective);
            if (!lines.isEmpty()) {
                rows.heading(words.of(perspective));
            }
            for (String aspect : lines.stream().map(l -> l.indicator().aspect()).distinct().toList()) {
                add(rows, aspect.isEmpty() ? words.say("draw.points.no-aspect") : aspect, lines.stream().filter(l -> l.indicator().aspect().equals(aspect)).toList(), words);
            }
        }
        double most = rows.marks.stream().filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast)
                .flatMap(a -> a.corners().stream()).mapToDouble(Point::x).max().orElse(0);
        if (most <= 0) {
            return new DrawnOrNot.NotDrawn(words.say("draw.points.none"));
        }
        return new DrawnOrNot.Drawn(new Plot("points", words.title(words.say("draw.points.title"), audit.study(), audit.study().assessed()),
                List.of(new Plot.Panel("", "", Axis.around(words.say("draw.unit.points"), 0, most * 1.3, words), Axis.rows("", rows.ticks), 1, rows.marks)),
                List.of(new Plot.Key(words.say("draw.points.awarded"), Colour.PUBLISHED, MarkSign.AREA), new Plot.Key(words.say("draw.points.maximum"), Colour.GRID, MarkSign.AREA)),
                words.notes(audit.study())));
    }

    private static void add(NameRows rows, String aspect, List<ScoredIndicator> lines, FigureWords words) {
        double row = rows.next();
        rows.name(aspect);
        List<ScoredIndicator> scored = lines.stream().filter(l -> !l.scores().isEmpty()).toList();
        BigDecimal least = scored.stream().map(l -> l.scores().first()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = scored.stream().map(l -> l.scores().last()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean stated = lines.stream().allMatch(l -> l.indicator().maximum().isPresent());
        BigDecimal maximum = lines.stream().map(l -> l.indicator().maximum().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        String awarded = words.range(words.number(least, 3), words.number(most, 3));
        String text = (stated ? words.say("draw.points.of", awarded, words.number(maximum, 3)) : awarded)
                + (scored.size() < lines.size() ? " (" + words.say("draw.points.scored", scored.size(), lines.size()) + ")" : "");
        if (stated) {
            rows.marks.add(new Mark.Area(Point.rectangle(0, row - HALF, maximum.doubleValue(), row + HALF), Colour.GRID, Colour.GREY, aspect + ": " + text));
        }
        rows.marks.add(new Mark.Area(Point.rectangle(0, row - HALF, most.doubleValue(), row + HALF), Colour.OPEN, Colour.NONE, aspect + ": " + text));
        rows.marks.add(new Mark.Area(Point.rectangle(0, row - HALF, least.doubleValue(), row + HALF), Colour.PUBLISHED, Colour.NONE, aspect + ": " + text));
        double end = Math.max(most.doubleValue(), stated ? maximum.doubleValue() : 0);
        rows.marks.add(new Mark.Label(new Point(end, row), " " + text, Colour.BLACK, Mark.Anchor.LEFT));
    }
}
