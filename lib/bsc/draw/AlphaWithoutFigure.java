package bsc.draw;

import bsc.model.Point;
import bsc.survey.CompleteAnswers;
import bsc.survey.Reliability;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Cronbach's alpha without each item, beside that of all items and its interval. */
final class AlphaWithoutFigure {
    private AlphaWithoutFigure() {
    }

    static DrawnOrNot of(Survey survey, SurveyChoices choices, FigureWords words) {
        Optional<CompleteAnswers> all = CompleteAnswers.of(survey.answers(), survey.answers().items());
        if (all.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.survey.none"));
        }
        Reliability reliability = Reliability.of(all.get());
        return reliability.dropped().stream().noneMatch(OptionalDouble::isPresent) ? new DrawnOrNot.NotDrawn(words.say("draw.survey.two-items"))
                : new DrawnOrNot.Drawn(plot(survey, reliability, choices, words));
    }

    private static Plot plot(Survey survey, Reliability reliability, SurveyChoices choices, FigureWords words) {
        List<Double> interval = reliability.feldt(choices.level());
        NameRows rows = ItemRows.of(reliability.answers().items(), (r, item) -> reliability.dropped().get(reliability.answers().items().indexOf(item)).ifPresent(without -> {
            boolean higher = without > reliability.alpha();
            r.marks.add(new Mark.Path(List.of(new Point(reliability.alpha(), r.next()), new Point(without, r.next())), Colour.GREY, MarkSign.THIN_LINE));
            r.marks.add(new Mark.Dot(new Point(without, r.next()), higher ? Colour.RECOMPUTED : Colour.PUBLISHED, higher ? MarkSign.TRIANGLE : MarkSign.DISC,
                    words.say("draw.survey.without-at", item.id(), words.rounded(without))));
        }));
        double[] all = java.util.stream.DoubleStream.concat(interval.stream().mapToDouble(d -> d), reliability.dropped().stream().flatMapToDouble(OptionalDouble::stream)).sorted().toArray();
        Axis x = Axis.around(words.say("draw.survey.alpha-axis"), all[0], all[all.length - 1], words);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(Point.rectangle(interval.get(0), -0.5, interval.get(1), rows.next() - 0.5), Colour.BAND, Colour.NONE, words.say("draw.survey.interval", words.number(choices.level() * 100))));
        marks.add(new Mark.Path(ItemRows.upright(reliability.alpha(), rows), Colour.BLACK, MarkSign.LINE));
        marks.addAll(rows.marks);
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.survey.without"), Colour.PUBLISHED, MarkSign.DISC)));
        if (rows.marks.stream().anyMatch(m -> m instanceof Mark.Dot dot && dot.sign() == MarkSign.TRIANGLE)) {
            keys.add(new Plot.Key(words.say("draw.survey.higher"), Colour.RECOMPUTED, MarkSign.TRIANGLE));
        }
        keys.add(new Plot.Key(words.say("draw.survey.alpha", words.rounded(reliability.alpha())), Colour.BLACK, MarkSign.LINE));
        keys.add(new Plot.Key(words.say("draw.survey.interval", words.number(choices.level() * 100)), Colour.BAND, MarkSign.AREA));
        return new Plot("alpha-without", ItemRows.title(words.say("draw.survey.alpha-title"), survey),
                List.of(new Plot.Panel("", "", x, Axis.rows("", rows.ticks), 1, marks)), keys,
                List.of(words.say("draw.survey.alpha-note", words.rounded(interval.get(0)), words.rounded(interval.get(1))),
                        words.say("draw.survey.source", survey.source(), reliability.answers().respondents(), survey.answers().responses().size())));
    }
}
