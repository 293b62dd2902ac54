package bsc.draw;

import bsc.model.Point;
import bsc.survey.CompleteAnswers;
import bsc.survey.CriticalCorrelation;
import bsc.survey.ItemValidity;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import bsc.survey.Tails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each item's correlation with the sum, with and without itself in it, beside the r table read two-sided and one-sided. */
final class ItemCorrelationsFigure {
    private ItemCorrelationsFigure() {
    }

    static DrawnOrNot of(Survey survey, SurveyChoices choices, FigureWords words) {
        Optional<CompleteAnswers> all = CompleteAnswers.of(survey.answers(), survey.answers().items());
        return all.isEmpty() ? new DrawnOrNot.NotDrawn(words.say("draw.survey.none")) : new DrawnOrNot.Drawn(plot(survey, all.get(), choices, words));
    }

    private static Plot plot(Survey survey, CompleteAnswers all, SurveyChoices choices, FigureWords words) {
        List<ItemValidity> items = ItemValidity.of(all, choices.correlation());
        double two = new CriticalCorrelation(all.respondents() - 2, choices.significance(), Tails.TWO_SIDED).value();
        double one = new CriticalCorrelation(all.respondents() - 2, choices.significance(), Tails.ONE_SIDED).value();
        NameRows rows = ItemRows.of(all.items(), (r, item) -> {
            ItemValidity validity = items.get(all.items().indexOf(item));
            String total = words.say("draw.survey.item-total", item.id(), words.rounded(validity.itemTotal()));
            validity.corrected().ifPresent(corrected -> {
                r.marks.add(new Mark.Path(List.of(new Point(corrected, r.next()), new Point(validity.itemTotal(), r.next())), Colour.LINE, MarkSign.THIN_LINE));
                boolean below = corrected < two;
                r.marks.add(new Mark.Dot(new Point(corrected, r.next()), below ? Colour.DOWN : Colour.RECOMPUTED, below ? MarkSign.TRIANGLE : MarkSign.DIAMOND,
                        words.say("draw.survey.corrected", item.id(), words.rounded(corrected))));
            });
            boolean below = validity.itemTotal() < two;
            r.marks.add(new Mark.Dot(new Point(validity.itemTotal(), r.next()), below ? Colour.DOWN : Colour.PUBLISHED, below ? MarkSign.TRIANGLE : MarkSign.DISC, total));
        });
        double least = items.stream().mapToDouble(i -> Math.min(i.itemTotal(), i.corrected().orElse(0))).min().orElse(0);
        Axis x = Axis.between(words.say("draw.survey.r-axis", words.of(choices.correlation())), least < 0 ? Math.max(-1, Math.floor(least * 10 - 0.5) / 10) : 0, 1, words);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(Point.rectangle(x.low(), -0.5, one, rows.next() - 0.5), Colour.GRID, Colour.NONE, words.say("draw.survey.below-both")));
        marks.add(new Mark.Path(ItemRows.upright(one, rows), Colour.BLACK, MarkSign.DASHED));
        marks.add(new Mark.Path(ItemRows.upright(two, rows), Colour.BLACK, MarkSign.LINE));
        marks.addAll(rows.marks);
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.survey.with-itself"), Colour.PUBLISHED, MarkSign.DISC),
                new Plot.Key(words.say("draw.survey.with-others"), Colour.RECOMPUTED, MarkSign.DIAMOND)));
        if (rows.marks.stream().anyMatch(m -> m instanceof Mark.Dot dot && dot.sign() == MarkSign.TRIANGLE)) {
            keys.add(new Plot.Key(words.say("draw.survey.below-two"), Colour.DOWN, MarkSign.TRIANGLE));
        }
        keys.add(new Plot.Key(words.say("draw.survey.table-two", words.number(decimals(two))), Colour.BLACK, MarkSign.LINE));
        keys.add(new Plot.Key(words.say("draw.survey.table-one", words.number(decimals(one))), Colour.BLACK, MarkSign.DASHED));
        return new Plot("item-correlations", ItemRows.title(words.say("draw.survey.correlations"), survey),
                List.of(new Plot.Panel("", "", x, Axis.rows("", rows.ticks), 1, marks)), keys,
                List.of(words.say("draw.survey.correlations-note", all.respondents() - 2, words.number(choices.significance())),
                        words.say("draw.survey.source", survey.source(), all.respondents(), survey.answers().responses().size())));
    }

    /** Four decimals, as a table prints them. */
    private static double decimals(double r) {
        return Math.round(r * 1e4) / 1e4;
    }
}
