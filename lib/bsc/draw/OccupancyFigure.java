package bsc.draw;

import bsc.beds.BedTable;
import bsc.beds.CountedBeds;
import bsc.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bed occupancy by ward and period as a table of cells that are darker the fuller a ward was. */
final class OccupancyFigure {
    private static final double HALF = 0.5;
    private static final int MOST = 12;
    /** Of a cell, for its number. */
    private static final double ROOM = 0.97;
    /** Where a step ends, in percent: some ranges of BOR in use begin or end at 60, 75 and 85; beyond 100 there are more patients than beds. */
    private static final List<Integer> ENDS = List.of(60, 75, 85, 100);
    private static final List<Colour> STEPS = List.of(Colour.SPARSE, Colour.FEW, Colour.OPEN, Colour.BAR, Colour.DOWN);

    private OccupancyFigure() {
    }

    static DrawnOrNot of(BedTable table, FigureWords words) {
        if (table.counts().stream().allMatch(c -> c.bor().isEmpty())) {
            return new DrawnOrNot.NotDrawn(words.say(table.counts().isEmpty() ? "draw.counts.none" : "draw.occupancy.no-beds"));
        }
        List<String> periods = table.counts().stream().map(CountedBeds::period).distinct().sorted().toList();
        boolean months = periods.stream().allMatch(p -> p.matches("[0-9]{4}-[0-9]{2}"));
        // a year of months has its number above, others the first of their periods
        Map<String, List<String>> panels = periods.stream().collect(Collectors.groupingBy(p -> months ? p.substring(0, 4)
                : periods.size() <= MOST ? "" : periods.get(periods.indexOf(p) / MOST * MOST), LinkedHashMap::new, Collectors.toList()));
        List<Plot.Key> keys = IntStream.range(0, STEPS.size()).filter(s -> table.counts().stream().anyMatch(c -> c.bor().isPresent() && step(c.bor().get()) == s))
                .mapToObj(s -> new Plot.Key(s == 0 ? words.say("draw.occupancy.below", ENDS.get(0)) : s == ENDS.size() ? words.say("draw.occupancy.above", ENDS.get(s - 1))
                        : words.say("draw.occupancy.from", ENDS.get(s - 1), ENDS.get(s)), STEPS.get(s), MarkSign.AREA)).toList();
        return new DrawnOrNot.Drawn(new Plot("occupancy", words.say("draw.occupancy.title"), panels.entrySet().stream().map(p -> panel(p.getKey(), p.getValue(), months, table, words)).toList(), keys,
                List.of(words.say("draw.occupancy.note"), words.say("draw.source", table.source()))));
    }

    private static Plot.Panel panel(String title, List<String> columns, boolean months, BedTable table, FigureWords words) {
        List<CountedBeds> counts = table.counts().stream().filter(c -> columns.contains(c.period())).toList();
        List<String> names = counts.stream().map(CountedBeds::name).distinct().toList();
        List<Mark> marks = new ArrayList<>();
        for (CountedBeds c : counts) {
            double x = columns.indexOf(c.period());
            double y = names.indexOf(c.name());
            c.bor().ifPresent(bor -> {
                String hover = words.say("draw.occupancy.at", c.name(), c.period(), words.rounded(bor));
                marks.add(new Mark.Area(Point.rectangle(x - HALF, y - HALF, x + HALF, y + HALF), STEPS.get(step(bor)), Colour.WHITE, hover));
                marks.add(new Mark.Label(new Point(x, y), words.number(Math.round(bor)), step(bor) == ENDS.size() ? Colour.WHITE : Colour.BLACK, Mark.Anchor.CENTRE, Colour.NONE, ROOM));
            });
        }
        Axis x = Axis.names("", columns.stream().map(p -> months ? p.substring(5) : p).toList());
        return new Plot.Panel(title, "", x, Axis.names("", names), 1, marks);
    }

    private static int step(double bor) {
        return (int) ENDS.stream().filter(end -> end == 100 ? bor > end : bor >= end).count();
    }
}
