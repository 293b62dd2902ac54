package bsc.draw;

import bsc.audit.Audit;
import bsc.beds.EfficientRegion;
import bsc.model.Period;
import bsc.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The efficient regions of several standards side by side, and where the study's published years lie in each. */
public final class RegionsFigure {
    private static final double WIDTH = 4;
    private static final double HEIGHT = 13;
    private static final double DAYS = 365;
    /** From a point to its year, in days. */
    private static final double GAP = 0.06;

    private RegionsFigure() {
    }

    /** @param standards what their tables are called behind the indicator, one panel each */
    public static DrawnOrNot of(Audit audit, List<String> standards) {
        Map<String, Point> spots = new LinkedHashMap<>();
        for (Period period : audit.study().periods()) {
            BarberJohnsonFigure.published(audit.quantities(), period).filter(s -> s.x() >= 0 && s.x() <= WIDTH && s.y() <= HEIGHT)
                    .ifPresent(spot -> spots.put(period.name(), spot));
        }
        List<Mark> years = new ArrayList<>();
        spots.forEach((year, spot) -> {
            boolean crowded = spots.values().stream().anyMatch(s -> s.x() > spot.x() && s.x() < spot.x() + WIDTH / 8 && Math.abs(s.y() - spot.y()) < HEIGHT / 20);
            years.add(new Mark.Dot(spot, Colour.PUBLISHED, MarkSign.DISC, year + ", published"));
            years.add(new Mark.Label(new Point(spot.x() + (crowded ? -GAP : GAP), spot.y()), "'" + year.substring(2), Colour.PUBLISHED,
                    crowded ? Mark.Anchor.RIGHT : Mark.Anchor.LEFT));
        });
        List<Plot.Panel> panels = standards.stream().map(s -> panel(EfficientRegion.of(audit.study(), s, DAYS, WIDTH, HEIGHT), years)).toList();
        return new DrawnOrNot.Drawn(new Plot("efficient-regions", Captions.title("Efficient regions", audit.study(), "whole hospital"), panels,
                keys(!spots.isEmpty()),
                Captions.notes(audit.study(), "Solid rays: bed occupancy (BOR, %). Dashed diagonals: bed turnover (BTO, discharges a bed and "
                + "year of 365 days). A region is where a standard calls BOR, ALOS, TOI and BTO all ideal.")));
    }

    private static List<Plot.Key> keys(boolean anyYear) {
        Plot.Key region = new Plot.Key("efficient region", Colour.BAND, MarkSign.AREA);
        return anyYear ? List.of(new Plot.Key("published TOI and ALOS of a year", Colour.PUBLISHED, MarkSign.DISC), region) : List.of(region);
    }

    private static Plot.Panel panel(EfficientRegion region, List<Mark> years) {
        List<Mark> marks = new ArrayList<>();
        if (!region.corners().isEmpty()) {
            marks.add(new Mark.Area(region.corners(), Colour.BAND, Colour.NONE, region.name() + ": " + Standard.inWords(region)));
        }
        marks.addAll(BedLines.of(DAYS, WIDTH, HEIGHT));
        marks.addAll(years);
        return new Plot.Panel(region.name(), Standard.inWords(region), Axis.between("TOI, turnover interval (days)", 0, WIDTH),
                Axis.between("ALOS, length of stay (days)", 0, HEIGHT), 1, marks);
    }
}
