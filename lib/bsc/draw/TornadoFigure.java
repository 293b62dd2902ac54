package bsc.draw;

import bsc.model.Point;
import bsc.robust.LeftOut;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.ScoreSwing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How far one score, or all scores of one perspective, can move the total, and the total without it; widest first. */
final class TornadoFigure {
    private static final int BARS = 16;
    private static final int ALL_BARS = 20;
    private static final double HALF = 0.34;
    private static final double ROOM = 0.03;
    private static final double NARROWEST_AXIS = 120;
    /** Diamonds nearer to each other than this share of the axis would be one blot. */
    private static final double ONE_SIGN = 0.02;

    private final Robustness robustness;
    private final FigureWords words;
    private final TotalClasses classes;
    private final List<Axis.Tick> rows = new ArrayList<>();
    private final List<Mark> bars = new ArrayList<>();

    private TornadoFigure(Robustness robustness, FigureWords words) {
        this.words = words;
        this.robustness = robustness;
        this.classes = TotalClasses.of(robustness, words);
    }

    static DrawnOrNot of(Robustness robustness, FigureWords words) {
        return new DrawnOrNot.Drawn(new TornadoFigure(robustness, words).plot());
    }

    private Plot plot() {
        List<ScoreSwing> all = ScoreSwing.all(robustness).stream()
                .sorted(Comparator.comparingDouble(s -> -Math.round((s.high() - s.low()) * 1e9) / 1e9)).toList();
        List<ScoreSwing> perspectives = all.stream().filter(s -> s.level() == Level.PERSPECTIVES).toList();
        List<ScoreSwing> indicators = all.stream().filter(s -> s.level() == Level.INDICATORS).toList();
        Axis x = axis(all);
        double apart = (x.high() - x.low()) * ONE_SIGN;
        rows.add(new Axis.Tick(0, "", false));
        add(words.say("draw.perspectives"), perspectives, apart);
        add(words.say("draw.indicators"), indicators.subList(0, shown(indicators)), apart);
        double bottom = rows.size() - 0.5;
        List<Mark> marks = new ArrayList<>();
        marks.add(robustness.least() < robustness.most() ? new Mark.Area(Point.rectangle(robustness.least(), 0.5, robustness.most(), bottom),
                Colour.GRID, Colour.NONE, words.say("draw.total") + ": " + range(robustness.least(), robustness.most())) : line(robustness.least(), bottom));
        marks.addAll(classes.bounds(x, -0.5, bottom, MarkSign.DASHED));
        marks.addAll(classes.namesAt(x, 0, NARROWEST_AXIS));
        marks.addAll(bars);
        return new Plot("tornado", words.title(words.say("draw.tornado.title"), robustness.study(), robustness.card().period()),
                List.of(new Plot.Panel("", "", x, Axis.rows("", rows), 1, marks)), keys(), words.notes(robustness.study(), note(indicators)));
    }

    private static Mark line(double total, double bottom) {
        return new Mark.Path(List.of(new Point(total, 0.5), new Point(total, bottom)), Colour.BLACK, MarkSign.THIN_LINE);
    }

    /** Wide enough for every bar and for the nearest bounds of other classes. */
    private Axis axis(List<ScoreSwing> all) {
        double[] ends = Stream.of(all.stream().flatMapToDouble(s -> DoubleStream.of(s.low(), s.high())),
                all.stream().flatMap(s -> s.leftOut().stream()).flatMapToDouble(l -> DoubleStream.of(l.least(), l.most())),
                robustness.margins().stream().mapToDouble(m -> m.bound())).flatMapToDouble(s -> s).sorted().toArray();
        double room = (ends[ends.length - 1] - ends[0]) * ROOM;
        return ends[0] < ends[ends.length - 1] ? Axis.between(classes.axisTitle(), ends[0] - room, ends[ends.length - 1] + room, words)
                : Axis.around(classes.axisTitle(), ends[0], ends[0], words);
    }

    private void add(String heading, List<ScoreSwing> swings, double apart) {
        rows.add(new Axis.Tick(rows.size(), heading, true));
        for (ScoreSwing swing : swings) {
            double row = rows.size();
            String name = words.name(swing.name(), robustness.weighable().indicators());
            rows.add(new Axis.Tick(row, name, false));
            String hover = words.say("draw.tornado.at", name, range(swing.low(), swing.high()))
                    + swing.leftOut().map(l -> "; " + words.say("draw.tornado.left-out-at", range(l.least(), l.most()))).orElse("");
            bar(swing.low(), robustness.least(), row, Colour.DOWN, hover);
            bar(robustness.most(), swing.high(), row, Colour.BAR, hover);
            swing.leftOut().ifPresent(l -> leftOut(l, row, apart, hover));
        }
    }

    private void bar(double from, double to, double row, Colour ink, String hover) {
        if (to - from > 1e-9) {
            bars.add(new Mark.Area(Point.rectangle(from, row - HALF, to, row + HALF), ink, Colour.GREY, hover));
        }
    }

    private void leftOut(LeftOut out, double row, double apart, String hover) {
        if (out.most() - out.least() < apart) {
            bars.add(new Mark.Dot(new Point((out.least() + out.most()) / 2, row), Colour.BLACK, MarkSign.DIAMOND, hover));
        } else {
            bars.add(new Mark.Path(List.of(new Point(out.least(), row), new Point(out.most(), row)), Colour.BLACK, MarkSign.THIN_LINE));
            DoubleStream.of(out.least(), out.most()).forEach(t -> bars.add(new Mark.Dot(new Point(t, row), Colour.BLACK, MarkSign.DIAMOND, hover)));
        }
    }

    private String range(double least, double most) {
        return most - least > 1e-9 ? words.range(words.rounded(least), words.rounded(most)) : words.rounded(least);
    }


    private List<Plot.Key> keys() {
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.tornado.down"), Colour.DOWN, MarkSign.AREA),
                new Plot.Key(words.say("draw.tornado.up"), Colour.BAR, MarkSign.AREA), new Plot.Key(words.say("draw.tornado.left-out"), Colour.BLACK, MarkSign.DIAMOND)));
        if (robustness.least() < robustness.most()) {
            keys.add(new Plot.Key(words.say("draw.tornado.open"), Colour.GRID, MarkSign.AREA));
        }
        return keys;
    }

    /** A few more than fit well are all shown rather than a few left out. */
    private static int shown(List<ScoreSwing> indicators) {
        return indicators.size() <= ALL_BARS ? indicators.size() : BARS;
    }

    private String note(List<ScoreSwing> all) {
        int shown = shown(all);
        double open = robustness.most() - robustness.least();
        boolean still = all.stream().limit(shown).anyMatch(s -> s.high() - s.low() - open < 1e-9);
        List<String> notes = new ArrayList<>(List.of(words.say("draw.tornado.total", words.source(robustness.weights().source()), range(robustness.least(), robustness.most())),
                words.say(still ? "draw.tornado.bars-or-none" : "draw.tornado.bars"), words.say(open > 0 ? "draw.tornado.diamonds-open" : "draw.tornado.diamonds")));
        if (all.size() > shown) {
            notes.add(words.say("draw.tornado.others", all.size() - shown, words.rounded(all.get(shown).high() - all.get(shown).low() - open)));
        }
        notes.addAll(List.of(words.say("draw.tornado.dashed"), classes.inWords()));
        return String.join(" ", notes);
    }
}
