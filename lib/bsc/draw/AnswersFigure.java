package bsc.draw;

import bsc.model.Point;
import bsc.survey.Item;
import bsc.survey.ItemDirection;
import bsc.survey.ItemSummary;
import bsc.survey.Questionnaire;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many gave each answer, stacked: those below the middle of the scale to the left, those above it to the right, the middle on both sides. */
final class AnswersFigure {
    private static final double HALF = 0.4;
    private static final int MOST_ANSWERS = 11;
    /** What a count takes beside its bar, in percent of the answers. */
    private static final double OUTSIDE = 8;
    /** Points across on the narrowest sheet, so that a count is in its place on every sheet. */
    private static final double PANEL = 145;
    private static final double STEP = 20;

    /** From the end of the scale to its middle: the farther from the middle, the darker. */
    private static final List<Colour> BELOW = List.of(Colour.POOR, Colour.LOW, Colour.FAIR);
    private static final List<Colour> ABOVE = List.of(Colour.BAR, Colour.OPEN, Colour.FEW);

    private final Questionnaire answers;
    private final FigureWords words;
    private boolean hidden;

    private AnswersFigure(Questionnaire answers, FigureWords words) {
        this.answers = answers;
        this.words = words;
    }

    /** Items that have the same answers. */
    private record Scale(int lowest, int highest) {
        static Scale of(Item item) {
            return new Scale(item.lowest(), item.highest());
        }

        int answers() {
            return highest - lowest + 1;
        }

        Colour ink(int answer) {
            int side = answers() / 2;
            int fromLow = answer - lowest;
            int fromHigh = highest - answer;
            return fromLow == fromHigh ? Colour.GRID : fromLow < fromHigh ? tint(BELOW, fromLow, side) : tint(ABOVE, fromHigh, side);
        }

        /** Of so many answers on a side. */
        private static Colour tint(List<Colour> tints, int fromEnd, int side) {
            return side == 2 ? tints.get(2 * fromEnd) : tints.get(fromEnd * tints.size() / Math.max(side, tints.size()));
        }

        /** How much of an answer's bar stands left of the middle. */
        double left(int answer) {
            return 2 * answer < lowest + highest ? 1 : 2 * answer == lowest + highest ? 0.5 : 0;
        }
    }

    static DrawnOrNot of(Survey survey, SurveyChoices choices, FigureWords words) {
        AnswersFigure figure = new AnswersFigure(survey.answers(), words);
        List<Scale> scales = survey.answers().items().stream().map(Scale::of).distinct().filter(s -> s.answers() <= MOST_ANSWERS).toList();
        return scales.isEmpty() ? new DrawnOrNot.NotDrawn(words.say("draw.survey.wide", MOST_ANSWERS)) : new DrawnOrNot.Drawn(figure.plot(survey, scales));
    }

    private Plot plot(Survey survey, List<Scale> scales) {
        List<Plot.Panel> panels = scales.stream().map(s -> panel(s, scales.size() > 1)).toList();
        List<Plot.Key> keys = new ArrayList<>();
        for (Scale scale : scales) {
            for (int answer = scale.lowest(); answer <= scale.highest(); answer++) {
                Plot.Key key = new Plot.Key(scales.size() == 1 ? words.say("draw.survey.answer", answer) : words.say("draw.survey.answer-of", answer, scale.lowest(), scale.highest()),
                        scale.ink(answer), MarkSign.AREA);
                keys.add(key);
            }
        }
        List<String> notes = new ArrayList<>(List.of(words.say("draw.survey.answers-note")));
        if (scales.stream().anyMatch(s -> (s.lowest() + s.highest()) % 2 == 0)) {
            notes.add(words.say("draw.survey.middle"));
        }
        List<String> reversed = answers.items().stream().filter(i -> i.direction() == ItemDirection.REVERSED).map(Item::id).toList();
        if (!reversed.isEmpty()) {
            notes.add(words.say("draw.survey.reversed", words.words().some(reversed)));
        }
        List<String> blank = answers.items().stream().filter(i -> answers.blanks(i) > 0).map(i -> i.id() + " " + answers.blanks(i)).toList();
        if (!blank.isEmpty()) {
            notes.add(words.say("draw.survey.blank", words.words().some(blank)));
        }
        if (hidden) {
            notes.add(words.say("draw.survey.no-room"));
        }
        List<String> wide = answers.items().stream().filter(i -> Scale.of(i).answers() > MOST_ANSWERS).map(Item::id).toList();
        if (!wide.isEmpty()) {
            notes.add(words.say("draw.survey.left-out", words.words().some(wide), MOST_ANSWERS));
        }
        notes.add(words.say("draw.survey.source-all", survey.source(), answers.responses().size()));
        return new Plot("answers", ItemRows.title(words.say("draw.survey.answers"), survey), panels, keys, notes);
    }

    private Plot.Panel panel(Scale scale, boolean several) {
        List<Item> items = answers.items().stream().filter(i -> Scale.of(i).equals(scale)).toList();
        double low = 0;
        double high = 0;
        for (Item item : items) {
            ItemSummary summary = ItemSummary.of(answers, item);
            double left = summary.counts().entrySet().stream().mapToDouble(c -> scale.left(c.getKey()) * percent(c.getValue(), summary)).sum();
            low = Math.max(low, left);
            high = Math.max(high, 100 - left);
        }
        double from = -low - OUTSIDE;
        double to = high + OUTSIDE;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (double at = STEP * Math.ceil(Math.max(from, -100) / STEP); at <= Math.min(to, 100); at += STEP) {
            ticks.add(new Axis.Tick(at, words.number(Math.abs(at)), false));
        }
        NameRows rows = ItemRows.of(items, (r, item) -> add(r, ItemSummary.of(answers, item), scale, to - from));
        List<Mark> marks = new ArrayList<>(rows.marks);
        marks.add(new Mark.Path(ItemRows.upright(0, rows), Colour.BLACK, MarkSign.THIN_LINE));
        return new Plot.Panel(several ? words.say("draw.survey.scale", scale.lowest(), scale.highest()) : "", "", new Axis(words.say("draw.survey.answers-axis"), from, to, ticks, false),
                Axis.rows("", rows.ticks), 1, marks);
    }

    private static double percent(int count, ItemSummary summary) {
        return 100.0 * count / summary.answered();
    }

    private void add(NameRows rows, ItemSummary summary, Scale scale, double range) {
        double row = rows.next();
        double at = -summary.counts().entrySet().stream().mapToDouble(c -> scale.left(c.getKey()) * percent(c.getValue(), summary)).sum();
        double end = 100 + at;
        double start = at;
        for (Map.Entry<Integer, Integer> each : summary.counts().entrySet()) {
            double percent = percent(each.getValue(), summary);
            if (each.getValue() > 0) {
                Colour ink = scale.ink(each.getKey());
                rows.marks.add(new Mark.Area(Point.rectangle(at, row - HALF, at + percent, row + HALF), ink, Colour.WHITE,
                        words.say("draw.survey.answer-at", summary.item().id(), each.getKey(), each.getValue(), summary.answered(), words.number(Math.round(percent * 10) / 10.0))));
                count(rows, String.valueOf(each.getValue()), at, percent, at <= start, at + percent >= end - 1e-9, ink, range);
            }
            at += percent;
        }
    }

    /** In its bar; beside it where the bar is too narrow and nothing follows. */
    private void count(NameRows rows, String count, double at, double percent, boolean first, boolean last, Colour ink, double range) {
        boolean narrow = percent * PANEL / range < Fonts.width(count, Fonts.regular(Look.LABEL)) + 2;
        if (narrow && first) {
            rows.marks.add(new Mark.Label(new Point(at, rows.next()), count + "\u00a0", Colour.BLACK, Mark.Anchor.RIGHT));
        } else if (narrow && last) {
            rows.marks.add(new Mark.Label(new Point(at + percent, rows.next()), "\u00a0" + count, Colour.BLACK, Mark.Anchor.LEFT));
        } else {
            hidden = hidden || narrow;
            rows.marks.add(new Mark.Label(new Point(at + percent / 2, rows.next()), count, Colour.BLACK, Mark.Anchor.CENTRE, Colour.NONE, percent));
        }
    }
}
