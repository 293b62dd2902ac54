package bsc.draw;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Point;
import bsc.score.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The classes of a performance line, from the lowest to the highest. */
record Classes(List<Class> classes, FigureWords words) {
    private static final double ROOM = 0.03;

    /** One class with both ends. */
    record Class(String label, double low, double high) {
    }

    /** None when the scorecard has no scale or an end of it is open. */
    static Classes of(Scorecard card, FigureWords words) {
        List<Class> classes = new ArrayList<>();
        for (Band band : card.scale().map(Bands::rows).orElse(List.of())) {
            if (!(band.criterion() instanceof Criterion.Range r) || r.low().isEmpty() || r.high().isEmpty()) {
                return new Classes(List.of(), words);
            }
            classes.add(new Class(band.label(), r.low().get().at().doubleValue(), r.high().get().at().doubleValue()));
        }
        classes.sort(Comparator.comparingDouble(Class::low));
        return new Classes(classes, words);
    }

    boolean known() {
        return !classes.isEmpty();
    }

    double low() {
        return classes.get(0).low();
    }

    double high() {
        return classes.get(classes.size() - 1).high();
    }

    /** From end to end and wide enough for these numbers, with room for a sign that stands at an end. */
    Axis axis(String title, double least, double most) {
        double room = (high() - low()) * ROOM;
        return Axis.between(title, Math.min(low(), least) - room, Math.max(high(), most) + room, words);
    }

    /** Backgrounds from one row to another, darker for a poorer class, with names above and bounds between. */
    List<Mark> backgrounds(double top, double bottom, double nameAt) {
        List<Mark> marks = new ArrayList<>();
        for (Class c : classes) {
            marks.add(new Mark.Area(Point.rectangle(c.low(), top, c.high(), bottom), ink(c), Colour.NONE, c.label() + ", " + range(c)));
        }
        for (Class c : classes) {
            marks.add(new Mark.Path(List.of(new Point(c.low(), top), new Point(c.low(), bottom)), Colour.GREY, MarkSign.THIN_LINE));
            marks.add(new Mark.Label(new Point((c.low() + c.high()) / 2, nameAt), c.label(), Colour.BLACK, Mark.Anchor.CENTRE));
        }
        return marks;
    }

    private String range(Class c) {
        return words.range(words.number(c.low()), words.number(c.high()));
    }

    Colour ink(Class c) {
        return Colour.ofRank(classes.indexOf(c), classes.size());
    }

    /** The bounds in words, for the note below a figure. */
    String inWords() {
        return String.join("; ", classes.stream().map(c -> c.label() + " " + range(c)).toList());
    }
}
