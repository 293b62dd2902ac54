package bsc.draw;

import bsc.beds.BedTable;
import bsc.beds.JudgedUnit;
import bsc.beds.UnitColumn;
import bsc.model.Point;
import bsc.model.Printed;
import java.util.ArrayList;
import java.util.List;

/** Units in one Barber-Johnson chart, each at its turnover interval and length of stay, with its name. */
final class BarberJohnsonUnitsFigure {
    private static final double RATIO = 0.68;
    private static final int YEAR = 365;

    private BarberJohnsonUnitsFigure() {
    }

    static DrawnOrNot of(BedTable table, FigureWords words) {
        List<JudgedUnit> drawn = table.units().units().stream().filter(u -> u.centre(UnitColumn.TOI).isPresent() && u.centre(UnitColumn.ALOS).isPresent()).toList();
        if (drawn.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.units.none"));
        }
        List<Double> lengths = drawn.stream().flatMap(u -> u.unit().figure(UnitColumn.DAYS).map(Printed.Number::value).map(d -> d.doubleValue()).stream()).distinct().toList();
        // L + T = t / B: with periods of several lengths, the diagonals are those of a turnover brought to a year
        double period = lengths.size() == 1 ? lengths.get(0) : lengths.isEmpty() ? table.days().orElse(YEAR) : YEAR;
        double least = Math.min(0, Math.floor(drawn.stream().mapToDouble(BarberJohnsonUnitsFigure::x).min().orElseThrow()));
        double right = Math.max(4, Math.ceil(drawn.stream().mapToDouble(BarberJohnsonUnitsFigure::x).max().orElseThrow() * 1.1));
        double top = Math.max(10, Math.ceil(drawn.stream().mapToDouble(BarberJohnsonUnitsFigure::y).max().orElseThrow() * 1.1));
        Axis x = Axis.between(words.say("draw.beds.toi"), least, right, words);
        Axis y = Axis.between(words.say("draw.beds.alos"), 0, top, words);
        List<Mark> marks = new ArrayList<>(BedLines.of(period, right, top));
        drawn.forEach(u -> marks.add(new Mark.Dot(new Point(x(u), y(u)), Colour.PUBLISHED, MarkSign.DISC, u.unit().name() + ": TOI " + words.rounded(x(u)) + ", ALOS "
                + words.rounded(y(u)))));
        List<String> notes = new ArrayList<>(List.of(words.say(lengths.size() > 1 ? "draw.units.note-year" : "draw.units.note", words.number(period))));
        if (drawn.size() <= PabonLassoFigure.MOST_NAMES) {
            drawn.forEach(u -> marks.add(new Mark.Label(new Point(x(u), y(u)), u.unit().name(), Colour.BLACK, Mark.Anchor.BESIDE)));
        }
        PabonLassoFigure.unnamed(drawn.size(), words).ifPresent(notes::add);
        notes.add(words.say("draw.source", table.source()));
        return new DrawnOrNot.Drawn(new Plot("barber-johnson-units", words.say("draw.beds.title"), List.of(new Plot.Panel("", "", x, y, RATIO, marks)),
                List.of(new Plot.Key(words.say("draw.pabon.unit"), Colour.PUBLISHED, MarkSign.DISC)), notes));
    }

    private static double x(JudgedUnit unit) {
        return unit.centre(UnitColumn.TOI).orElseThrow();
    }

    private static double y(JudgedUnit unit) {
        return unit.centre(UnitColumn.ALOS).orElseThrow();
    }
}
