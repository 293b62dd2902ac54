package bsc.draw;

import bsc.model.Point;
import bsc.survey.Item;
import bsc.survey.Questionnaire;
import bsc.survey.ServqualGap;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What was found and what was expected, item by item, and the gap between them in numbers. */
final class GapsFigure {
    /** Of the means' stretch, behind it for the gap in numbers. */
    private static final double ROOM = 0.4;

    private GapsFigure() {
    }

    static DrawnOrNot of(Survey survey, SurveyChoices choices, FigureWords words) {
        List<Item> items = survey.answers().items();
        boolean one = items.stream().allMatch(i -> i.lowest() == items.get(0).lowest() && i.highest() == items.get(0).highest());
        return survey.expectation().isEmpty() ? new DrawnOrNot.NotDrawn(words.say("draw.survey.no-expectation"))
                : one ? new DrawnOrNot.Drawn(plot(survey, survey.expectation().get(), words)) : new DrawnOrNot.NotDrawn(words.say("draw.survey.scales"));
    }

    private static Plot plot(Survey survey, Questionnaire expectation, FigureWords words) {
        List<Item> items = survey.answers().items();
        List<ServqualGap> gaps = ServqualGap.ofItems(survey.answers(), expectation);
        double least = gaps.stream().mapToDouble(g -> Math.min(g.perception(), g.expectation())).min().orElseThrow();
        double most = gaps.stream().mapToDouble(g -> Math.max(g.perception(), g.expectation())).max().orElseThrow();
        Axis around = Axis.around(words.say("draw.survey.mean-axis", items.get(0).lowest(), items.get(0).highest()), least, most, words);
        Axis x = new Axis(around.title(), around.low(), Math.max(around.high(), most + (most - around.low()) * ROOM), around.ticks(), false);
        NameRows rows = ItemRows.of(items, (r, item) -> {
            ServqualGap gap = gaps.get(items.indexOf(item));
            String text = signed(gap.gap(), words);
            String hover = words.say("draw.survey.gap-at", item.id(), words.rounded(gap.perception()), words.rounded(gap.expectation()), text);
            r.marks.add(new Mark.Path(List.of(new Point(gap.perception(), r.next()), new Point(gap.expectation(), r.next())), gap.gap() < 0 ? Colour.DOWN : Colour.BAR, MarkSign.LINE));
            r.marks.add(new Mark.Dot(new Point(gap.expectation(), r.next()), Colour.RECOMPUTED, MarkSign.DIAMOND, hover));
            r.marks.add(new Mark.Dot(new Point(gap.perception(), r.next()), Colour.PUBLISHED, MarkSign.DISC, hover));
            r.marks.add(new Mark.Label(new Point(x.high(), r.next()), text, Colour.BLACK, Mark.Anchor.RIGHT, Colour.WHITE));
        });
        List<ServqualGap> dimensions = ServqualGap.ofDimensions(survey.answers(), expectation);
        List<String> notes = new ArrayList<>(List.of(words.say("draw.survey.gaps-note", signed(ServqualGap.weighted(dimensions, dimensions.stream().map(d -> 1.0).toList()), words))));
        if (dimensions.size() < items.size() && dimensions.size() > 1) {
            notes.add(words.say("draw.survey.gaps-dimensions", String.join("; ", dimensions.stream().map(d -> d.name() + " " + signed(d.gap(), words)).toList())));
        }
        notes.add(ItemRows.source(survey, expectation, "survey.column.expectation", words));
        return new Plot("gaps", ItemRows.title(words.say("draw.survey.gaps"), survey), List.of(new Plot.Panel("", "", x, Axis.rows("", rows.ticks), 1, rows.marks)),
                List.of(new Plot.Key(words.say("draw.survey.perception"), Colour.PUBLISHED, MarkSign.DISC),
                        new Plot.Key(words.say("draw.survey.expectation"), Colour.RECOMPUTED, MarkSign.DIAMOND),
                        new Plot.Key(words.say("draw.survey.less"), Colour.DOWN, MarkSign.LINE), new Plot.Key(words.say("draw.survey.more"), Colour.BAR, MarkSign.LINE)), notes);
    }

    /** With two decimals and its sign. */
    private static String signed(double gap, FigureWords words) {
        BigDecimal shown = BigDecimal.valueOf(gap).setScale(2, java.math.RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : shown.signum() < 0 ? "\u2212" : "") + words.words().numerals().fixed(shown.abs(), 2);
    }
}
