package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Perspective;
import bsc.score.Line;
import java.math.BigDecimal;
import java.util.List;

/** Points awarded of the stated maximum, per sub-aspect. */
final class PointsFigure {
    private static final double HALF = 0.32;

    private PointsFigure() {
    }

    static Attempt of(Audit audit) {
        if (audit.study().aggregation() != Aggregation.SUM_OF_POINTS) {
            return new Attempt.NotDrawn("the study awards no points; its aggregation is " + audit.study().aggregation().title());
        }
        Rows rows = new Rows();
        for (Perspective perspective : Perspective.values()) {
            List<Line> lines = audit.printed().of(perspective);
            if (!lines.isEmpty()) {
                rows.heading(perspective.title());
            }
            for (String aspect : lines.stream().map(l -> l.indicator().aspect()).distinct().toList()) {
                add(rows, aspect.isEmpty() ? "(no sub-aspect)" : aspect, lines.stream().filter(l -> l.indicator().aspect().equals(aspect)).toList());
            }
        }
        double most = rows.marks.stream().filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast)
                .flatMap(a -> a.corners().stream()).mapToDouble(Spot::x).max().orElse(0);
        if (most <= 0) {
            return new Attempt.NotDrawn("no points were awarded and no maximum is stated");
        }
        return new Attempt.Drawn(new Plot("points", Captions.title("Points awarded by sub-aspect", audit.study(), audit.study().assessed()),
                List.of(new Plot.Panel("", "", Axis.around("points", 0, most * 1.3), Axis.rows("", rows.ticks), 1, rows.marks)),
                List.of(new Plot.Key("awarded, as published", Ink.PUBLISHED, Sign.AREA), new Plot.Key("stated maximum", Ink.PALE_GOOD, Sign.AREA)),
                Captions.notes(audit.study())));
    }

    private static void add(Rows rows, String aspect, List<Line> lines) {
        double row = rows.next();
        rows.name(aspect);
        List<Line> scored = lines.stream().filter(l -> !l.scores().isEmpty()).toList();
        BigDecimal least = scored.stream().map(l -> l.scores().first()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = scored.stream().map(l -> l.scores().last()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean stated = lines.stream().allMatch(l -> l.indicator().maximum().isPresent());
        BigDecimal maximum = lines.stream().map(l -> l.indicator().maximum().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        String text = Num.text(least, 3) + (most.compareTo(least) > 0 ? " to " + Num.text(most, 3) : "")
                + (stated ? " of " + Num.text(maximum, 3) : "")
                + (scored.size() < lines.size() ? " (" + scored.size() + " of " + lines.size() + " scored)" : "");
        if (stated) {
            rows.marks.add(new Mark.Area(Spot.rectangle(0, row - HALF, maximum.doubleValue(), row + HALF), Ink.PALE_GOOD, Ink.GREY, aspect + ": " + text));
        }
        rows.marks.add(new Mark.Area(Spot.rectangle(0, row - HALF, most.doubleValue(), row + HALF), Ink.OPEN, Ink.NONE, aspect + ": " + text));
        rows.marks.add(new Mark.Area(Spot.rectangle(0, row - HALF, least.doubleValue(), row + HALF), Ink.PUBLISHED, Ink.NONE, aspect + ": " + text));
        double end = Math.max(most.doubleValue(), stated ? maximum.doubleValue() : 0);
        rows.marks.add(new Mark.Text(new Spot(end, row), " " + text, Ink.BLACK, Mark.Anchor.LEFT));
    }
}
