package bsc.draw;

import bsc.beds.BedTable;
import bsc.beds.CountedBeds;
import bsc.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patients a day over the periods before the beds there were, a panel a ward. */
final class CensusFigure {
    private static final double HALF = 0.5;
    /** Names of periods below one panel. */
    private static final int MOST_TICKS = 4;
    private static final double HEADROOM = 1.1;

    private CensusFigure() {
    }

    static DrawnOrNot of(BedTable table, FigureWords words) {
        List<String> periods = table.counts().stream().map(CountedBeds::period).distinct().sorted().toList();
        if (periods.size() < 2) {
            return new DrawnOrNot.NotDrawn(words.say("draw.counts.none"));
        }
        List<Plot.Panel> panels = table.counts().stream().map(CountedBeds::name).distinct()
                .map(name -> panel(name, periods, table.counts().stream().filter(c -> c.name().equals(name)).toList(), words)).toList();
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.census.patients"), Colour.PUBLISHED, MarkSign.DISC)));
        if (table.counts().stream().anyMatch(c -> c.beds().isPresent())) {
            keys.add(new Plot.Key(words.say("draw.census.beds"), Colour.RECOMPUTED, MarkSign.LINE));
        }
        return new DrawnOrNot.Drawn(new Plot("census", words.say("draw.census.title"), panels, keys, List.of(words.say("draw.census.note"), words.say("draw.source", table.source()))));
    }

    private static Plot.Panel panel(String name, List<String> periods, List<CountedBeds> counts, FigureWords words) {
        double most = counts.stream().mapToDouble(c -> Math.max(c.census(), c.beds().orElse(0.0))).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        Optional<Point> patients = Optional.empty();
        Optional<Point> beds = Optional.empty();
        for (CountedBeds c : counts.stream().sorted((a, b) -> a.period().compareTo(b.period())).toList()) {
            Point at = new Point(periods.indexOf(c.period()), c.census());
            if (c.beds().isPresent()) {
                Point from = new Point(at.x() - HALF, c.beds().get());
                Point to = new Point(at.x() + HALF, c.beds().get());
                marks.add(new Mark.Path(beds.filter(b -> b.x() == from.x()).map(b -> List.of(b, from, to)).orElse(List.of(from, to)), Colour.RECOMPUTED, MarkSign.LINE));
                beds = Optional.of(to);
            }
            patients.filter(p -> p.x() == at.x() - 1).ifPresent(p -> marks.add(new Mark.Path(List.of(p, at), Colour.PUBLISHED, MarkSign.THIN_LINE)));
            patients = Optional.of(at);
            marks.add(new Mark.Dot(at, Colour.PUBLISHED, MarkSign.DISC, words.say("draw.census.at", name, c.period(), words.rounded(c.census()),
                    c.beds().map(words::rounded).orElse("\u2013"))));
        }
        int every = (periods.size() + MOST_TICKS - 1) / MOST_TICKS;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < periods.size(); i += every) {
            ticks.add(new Axis.Tick(i, periods.get(i), false));
        }
        Axis x = new Axis("", -HALF, periods.size() - HALF, ticks, false);
        return new Plot.Panel(name, "", x, Axis.around("", 0, Math.max(1, most * HEADROOM), words), 0, marks);
    }
}
