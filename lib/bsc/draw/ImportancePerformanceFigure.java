package bsc.draw;

import bsc.model.Point;
import bsc.survey.ImportancePerformance;
import bsc.survey.ImportancePerformance.OnMap;
import bsc.survey.Item;
import bsc.survey.Quadrant;
import bsc.survey.Questionnaire;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Items by performance and importance, with lines at the grand means and how far resamples of the respondents move each from them. */
final class ImportancePerformanceFigure {
    /** Of a panel as high as a sheet lets it be. */
    /** Between the ends of a bar; beyond each of them lie as many resamples as leave a quadrant open. */
    private static final double BOTH = 2 * ImportancePerformance.SURE - 1;
    /** More names of items are no help in a note. */
    private static final int MOST_NAMES = 40;

    private ImportancePerformanceFigure() {
    }

    static DrawnOrNot of(Survey survey, SurveyChoices choices, FigureWords words) {
        return survey.importance().isEmpty() ? new DrawnOrNot.NotDrawn(words.say("draw.survey.no-importance"))
                : new DrawnOrNot.Drawn(plot(survey, survey.importance().get(), choices, words));
    }

    private static Plot plot(Survey survey, Questionnaire importance, SurveyChoices choices, FigureWords words) {
        ImportancePerformance map = ImportancePerformance.of(survey.answers(), importance, choices.resamples(), choices.seed());
        double z = new NormalDistribution().inverseCumulativeProbability(ImportancePerformance.SURE);
        Axis x = Axis.around(words.say("draw.survey.performance-axis"), map.points().stream().mapToDouble(p -> p.performance() - z * p.acrossError()).min().orElseThrow(),
                map.points().stream().mapToDouble(p -> p.performance() + z * p.acrossError()).max().orElseThrow(), words);
        Axis y = Axis.around(words.say("draw.survey.importance-axis"), map.points().stream().mapToDouble(p -> p.importance() - z * p.upwardsError()).min().orElseThrow(),
                map.points().stream().mapToDouble(p -> p.importance() + z * p.upwardsError()).max().orElseThrow(), words);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(Point.rectangle(x.low(), map.importanceLine(), map.performanceLine(), y.high()), Colour.FEW, Colour.NONE, words.of(Quadrant.CONCENTRATE)));
        marks.add(new Mark.Path(List.of(new Point(map.performanceLine(), y.low()), new Point(map.performanceLine(), y.high())), Colour.GREY, MarkSign.DASHED));
        marks.add(new Mark.Path(List.of(new Point(x.low(), map.importanceLine()), new Point(x.high(), map.importanceLine())), Colour.GREY, MarkSign.DASHED));
        for (OnMap p : map.points()) {
            marks.add(new Mark.Path(List.of(new Point(p.performance() - z * p.acrossError(), p.importance()), new Point(p.performance() + z * p.acrossError(), p.importance())), Colour.LINE, MarkSign.THIN_LINE));
            marks.add(new Mark.Path(List.of(new Point(p.performance(), p.importance() - z * p.upwardsError()), new Point(p.performance(), p.importance() + z * p.upwardsError())), Colour.LINE, MarkSign.THIN_LINE));
        }
        marks.addAll(List.of(new Mark.Label(new Point(x.low(), y.high()), " " + words.of(Quadrant.CONCENTRATE), Colour.GREY, Mark.Anchor.LEFT, Colour.FEW),
                new Mark.Label(new Point(x.high(), y.high()), words.of(Quadrant.KEEP_UP) + " ", Colour.GREY, Mark.Anchor.RIGHT),
                new Mark.Label(new Point(x.low(), y.low()), " " + words.of(Quadrant.LOW_PRIORITY), Colour.GREY, Mark.Anchor.LEFT),
                new Mark.Label(new Point(x.high(), y.low()), words.of(Quadrant.OVERKILL) + " ", Colour.GREY, Mark.Anchor.RIGHT)));
        for (OnMap p : map.points()) {
            marks.add(new Mark.Label(new Point(p.performance(), p.importance()), p.item().id(), Colour.BLACK, Mark.Anchor.BESIDE));
            marks.add(new Mark.Dot(new Point(p.performance(), p.importance()), p.open() ? Colour.RECOMPUTED : Colour.PUBLISHED, p.open() ? MarkSign.DIAMOND : MarkSign.DISC,
                    words.say("draw.survey.on-map", ItemRows.name(p.item()), words.rounded(p.performance()), words.rounded(p.importance()), words.of(p.byMeans()), words.percent(p.kept(), 1))));
        }
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.survey.settled"), Colour.PUBLISHED, MarkSign.DISC)));
        if (map.points().stream().anyMatch(OnMap::open)) {
            keys.add(new Plot.Key(words.say("draw.survey.open"), Colour.RECOMPUTED, MarkSign.DIAMOND));
        }
        keys.add(new Plot.Key(words.say("draw.survey.moved", percent(BOTH, words)), Colour.LINE, MarkSign.THIN_LINE));
        return new Plot("importance-performance", ItemRows.title(words.say("draw.survey.map"), survey), List.of(new Plot.Panel("", "", x, y, 1, marks)), keys,
                notes(survey, importance, map, choices, words));
    }

    private static List<String> notes(Survey survey, Questionnaire importance, ImportancePerformance map, SurveyChoices choices, FigureWords words) {
        List<String> notes = new ArrayList<>(List.of(words.say("draw.survey.map-note", words.rounded(map.performanceLine()), words.rounded(map.importanceLine()), choices.resamples(),
                percent(ImportancePerformance.SURE, words), percent(BOTH, words), percent(1 - ImportancePerformance.SURE, words))));
        long other = map.points().stream().filter(p -> p.byMiddle() != p.byMeans()).count();
        notes.add(words.say("draw.survey.map-middle", other, map.points().size()));
        List<Item> items = survey.answers().items();
        if (items.size() <= MOST_NAMES && items.stream().noneMatch(i -> i.text().isEmpty())) {
            notes.add(words.say("draw.survey.questions", String.join("; ", items.stream().map(ItemRows::name).toList())));
        }
        PabonLassoFigure.unnamed(map.points().size(), words).ifPresent(notes::add);
        notes.add(ItemRows.source(survey, importance, "survey.column.importance", words));
        return notes;
    }

    private static String percent(double share, FigureWords words) {
        return words.number(Math.round(share * 100));
    }
}
