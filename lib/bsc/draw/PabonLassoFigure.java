package bsc.draw;

import bsc.beds.BedTable;
import bsc.beds.PabonLasso;
import bsc.beds.PabonSector;
import bsc.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units by bed occupancy and bed turnover, with lines at the mean or the median of each (Pabon Lasso 1986). */
final class PabonLassoFigure {
    /** More names than this are no help. */
    static final int MOST_NAMES = 60;
    /** So few that each finds room beside its point, unless points lie on one another. */
    private static final int FEW_NAMES = 6;
    private static final double RATIO = 0.72;

    private PabonLassoFigure() {
    }

    static DrawnOrNot of(BedTable table, FigureWords words) {
        Optional<PabonLasso> chart = table.units().pabonLasso();
        return chart.isEmpty() ? new DrawnOrNot.NotDrawn(words.say("compare.no-pabon")) : new DrawnOrNot.Drawn(plot(chart.get(), table.source(), words));
    }

    private static Plot plot(PabonLasso chart, String source, FigureWords words) {
        double least = chart.placed().stream().mapToDouble(PabonLasso.PlacedUnit::occupancy).min().orElseThrow();
        double most = chart.placed().stream().mapToDouble(PabonLasso.PlacedUnit::occupancy).max().orElseThrow();
        Axis x = Axis.around(words.say("draw.pabon.bor"), Math.min(least, chart.occupancy()) * 0.97, most * 1.03, words);
        double low = chart.placed().stream().mapToDouble(PabonLasso.PlacedUnit::turnover).min().orElseThrow();
        double high = chart.placed().stream().mapToDouble(PabonLasso.PlacedUnit::turnover).max().orElseThrow();
        Axis y = Axis.around(words.say("draw.pabon.bto"), low * 0.97, high * 1.03, words);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(Point.rectangle(chart.occupancy(), chart.turnover(), x.high(), y.high()), Colour.BAND, Colour.NONE, words.of(PabonSector.HIGH_HIGH)));
        marks.add(new Mark.Path(List.of(new Point(chart.occupancy(), y.low()), new Point(chart.occupancy(), y.high())), Colour.GREY, MarkSign.DASHED));
        marks.add(new Mark.Path(List.of(new Point(x.low(), chart.turnover()), new Point(x.high(), chart.turnover())), Colour.GREY, MarkSign.DASHED));
        if (x.low() < 100 && x.high() > 100) {
            marks.add(new Mark.Path(List.of(new Point(100, y.low()), new Point(100, y.high())), Colour.DOWN, MarkSign.THIN_LINE));
        }
        marks.add(new Mark.Label(new Point(x.low(), y.low()), " " + words.say("draw.pabon.sector", 1), Colour.GREY, Mark.Anchor.LEFT));
        marks.add(new Mark.Label(new Point(x.low(), y.high()), " " + words.say("draw.pabon.sector", 2), Colour.GREY, Mark.Anchor.LEFT));
        marks.add(new Mark.Label(new Point(x.high(), y.high()), words.say("draw.pabon.sector", 3) + " ", Colour.GREY, Mark.Anchor.RIGHT));
        marks.add(new Mark.Label(new Point(x.high(), y.low()), words.say("draw.pabon.sector", 4) + " ", Colour.GREY, Mark.Anchor.RIGHT));
        for (PabonLasso.PlacedUnit each : chart.placed()) {
            marks.add(new Mark.Dot(new Point(each.occupancy(), each.turnover()), each.dependsOnRounding() ? Colour.RECOMPUTED : Colour.PUBLISHED,
                    each.dependsOnRounding() ? MarkSign.DIAMOND : MarkSign.DISC, words.say("draw.pabon.at", each.unit().unit().name(),
                            words.rounded(each.occupancy()), words.rounded(each.turnover()), words.of(each.sector()))));
        }
        if (chart.placed().size() <= MOST_NAMES) {
            chart.placed().forEach(each -> marks.add(new Mark.Label(new Point(each.occupancy(), each.turnover()), each.unit().unit().name(), Colour.BLACK, Mark.Anchor.BESIDE)));
        }
        List<Plot.Key> keys = new ArrayList<>(List.of(new Plot.Key(words.say("draw.pabon.unit"), Colour.PUBLISHED, MarkSign.DISC)));
        if (chart.placed().stream().anyMatch(PabonLasso.PlacedUnit::dependsOnRounding)) {
            keys.add(new Plot.Key(words.say("draw.pabon.open"), Colour.RECOMPUTED, MarkSign.DIAMOND));
        }
        keys.add(new Plot.Key(words.of(PabonSector.HIGH_HIGH), Colour.BAND, MarkSign.AREA));
        List<String> notes = new ArrayList<>(List.of(words.say("compare.lines", words.of(chart.at()), words.rounded(chart.occupancy()), words.rounded(chart.turnover()),
                chart.placed().size())));
        unnamed(chart.placed().size(), words).ifPresent(notes::add);
        notes.add(words.say("draw.source", source));
        return new Plot("pabon-lasso", "Pabon Lasso", List.of(new Plot.Panel("", "", x, y, RATIO, marks)), keys, notes);
    }

    /** What is said of names where points are so many that some may have none. */
    static Optional<String> unnamed(int points, FigureWords words) {
        return points <= FEW_NAMES ? Optional.empty() : Optional.of(words.say("draw.units-unnamed"));
    }
}
