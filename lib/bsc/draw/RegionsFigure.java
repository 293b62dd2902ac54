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

    private RegionsFigure() {
    }

    /** @param standards what their tables are called behind the indicator, one panel each */
    public static DrawnOrNot of(Audit audit, List<String> standards) {
        return of(audit, standards, FigureWords.ofReader());
    }

    static DrawnOrNot of(Audit audit, List<String> standards, FigureWords words) {
        Map<String, Point> spots = new LinkedHashMap<>();
        for (Period period : audit.study().periods()) {
            BarberJohnsonFigure.published(audit.quantities(), period, words).filter(s -> s.x() >= 0 && s.x() <= WIDTH && s.y() <= HEIGHT)
                    .ifPresent(spot -> spots.put(period.name(), spot));
        }
        List<Mark> years = new ArrayList<>();
        spots.forEach((year, spot) -> {
            years.add(new Mark.Dot(spot, Colour.PUBLISHED, MarkSign.DISC, year + ", " + words.say("draw.published")));
            years.add(new Mark.Label(spot, year, Colour.BLACK, Mark.Anchor.BESIDE));
        });
        List<Plot.Panel> panels = standards.stream().map(s -> panel(EfficientRegion.of(audit.study(), s, DAYS, WIDTH, HEIGHT), years, words)).toList();
        return new DrawnOrNot.Drawn(new Plot("efficient-regions", words.title(words.say("draw.regions.title"), audit.study(), words.say("draw.whole-hospital")), panels,
                keys(!spots.isEmpty(), words),
                words.notes(audit.study(), words.say("draw.regions.note"))));
    }

    private static List<Plot.Key> keys(boolean anyYear, FigureWords words) {
        Plot.Key region = new Plot.Key(words.say("draw.regions.region"), Colour.BAND, MarkSign.AREA);
        return anyYear ? List.of(new Plot.Key(words.say("draw.regions.published"), Colour.PUBLISHED, MarkSign.DISC), region) : List.of(region);
    }

    private static Plot.Panel panel(EfficientRegion region, List<Mark> years, FigureWords words) {
        List<Mark> marks = new ArrayList<>();
        if (!region.corners().isEmpty()) {
            marks.add(new Mark.Area(region.corners(), Colour.BAND, Colour.NONE, region.name() + ": " + words.ranges(region)));
        }
        marks.addAll(BedLines.of(DAYS, WIDTH, HEIGHT));
        marks.addAll(years);
        return new Plot.Panel(region.name(), words.ranges(region), Axis.between(words.say("draw.beds.toi"), 0, WIDTH, words),
                Axis.between(words.say("draw.beds.alos"), 0, HEIGHT, words), 1, marks);
    }
}
