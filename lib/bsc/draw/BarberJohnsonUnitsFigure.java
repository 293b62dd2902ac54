package bsc.draw;

import bsc.beds.ComparedUnits;
import bsc.beds.JudgedUnit;
import bsc.beds.UnitColumn;
import bsc.model.Point;
import bsc.model.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units in one Barber-Johnson chart, each at its turnover interval and length of stay, with its name. */
final class BarberJohnsonUnitsFigure {
    private static final double RATIO = 0.9;

    private BarberJohnsonUnitsFigure() {
    }

    static DrawnOrNot of(ComparedUnits compared, Optional<Integer> days, FigureWords words) {
        List<JudgedUnit> drawn = compared.units().stream().filter(u -> u.centre(UnitColumn.TOI).isPresent() && u.centre(UnitColumn.ALOS).isPresent()).toList();
        if (drawn.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.units.none"));
        }
        List<Double> lengths = drawn.stream().flatMap(u -> u.unit().figure(UnitColumn.DAYS).map(Printed.Number::value).map(d -> d.doubleValue()).stream()).distinct().toList();
        if (lengths.size() > 1) {
            return new DrawnOrNot.NotDrawn(words.say("draw.units.several-periods"));
        }
        double period = lengths.isEmpty() ? days.orElse(365) : lengths.get(0);
        double least = Math.min(0, Math.floor(drawn.stream().mapToDouble(BarberJohnsonUnitsFigure::x).min().orElseThrow()));
        double right = Math.max(4, Math.ceil(drawn.stream().mapToDouble(BarberJohnsonUnitsFigure::x).max().orElseThrow() * 1.1));
        double top = Math.max(10, Math.ceil(drawn.stream().mapToDouble(BarberJohnsonUnitsFigure::y).max().orElseThrow() * 1.1));
        Axis x = Axis.between(words.say("draw.beds.toi"), least, right, words);
        Axis y = Axis.between(words.say("draw.beds.alos"), 0, top, words);
        List<Mark> marks = new ArrayList<>(BedLines.of(period, right, top));
        drawn.forEach(u -> marks.add(new Mark.Dot(new Point(x(u), y(u)), Colour.PUBLISHED, MarkSign.DISC, u.unit().name() + ": TOI " + words.rounded(x(u)) + ", ALOS "
                + words.rounded(y(u)))));
        List<String> notes = new ArrayList<>(List.of(words.say("draw.units.note", words.number(period))));
        if (drawn.size() <= PabonLassoFigure.MOST_NAMES) {
            drawn.forEach(u -> marks.add(new Mark.Label(new Point(x(u), y(u)), u.unit().name(), Colour.BLACK, Mark.Anchor.BESIDE)));
        }
        notes.add(words.say("draw.units-unnamed"));
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
