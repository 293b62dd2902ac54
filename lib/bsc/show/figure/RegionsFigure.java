package bsc.show.figure;

import bsc.audit.Audit;
import bsc.model.Period;
import java.util.ArrayList;
import java.util.List;

/** The efficient regions of several standards side by side, and where the study's published years lie in each. */
public final class RegionsFigure {
    private static final double WIDTH = 4;
    private static final double HEIGHT = 13;
    private static final double DAYS = 365;

    private RegionsFigure() {
    }

    /** @param standards what their tables are called behind the indicator, one panel each */
    public static Attempt of(Audit audit, List<String> standards) {
        List<Mark> years = new ArrayList<>();
        for (Period period : audit.study().periods()) {
            BarberJohnsonFigure.published(audit.quantities(), period).filter(s -> s.x() <= WIDTH && s.y() <= HEIGHT).ifPresent(spot -> {
                years.add(new Mark.Dot(spot, Ink.PUBLISHED, Sign.DISC, period.name() + ", published"));
                years.add(new Mark.Text(new Spot(spot.x() + 0.06, spot.y()), "'" + period.name().substring(2), Ink.PUBLISHED, Mark.Anchor.LEFT));
            });
        }
        List<Plot.Panel> panels = standards.stream().map(s -> panel(EfficientRegion.of(audit.study(), s, DAYS, WIDTH, HEIGHT), years)).toList();
        return new Attempt.Drawn(new Plot("efficient-regions", Captions.title("Efficient regions", audit.study(), "whole hospital"), panels,
                List.of(new Plot.Key("published TOI and LOS of a year", Ink.PUBLISHED, Sign.DISC), new Plot.Key("efficient region", Ink.BAND, Sign.AREA)),
                Captions.notes(audit.study(), "Solid rays: bed occupancy (BOR, %). Dashed diagonals: bed turnover (BTO, discharges a bed and "
                + "year of 365 days). A region is where a standard calls BOR, LOS, TOI and BTO all ideal.")));
    }

    private static Plot.Panel panel(EfficientRegion region, List<Mark> years) {
        List<Mark> marks = new ArrayList<>();
        if (!region.corners().isEmpty()) {
            marks.add(new Mark.Area(region.corners(), Ink.BAND, Ink.NONE, region.name() + ": " + region.inWords()));
        }
        marks.addAll(BedLines.of(DAYS, WIDTH, HEIGHT));
        marks.addAll(years);
        return new Plot.Panel(region.name(), region.inWords(), Axis.between("TOI, turnover interval (days)", 0, WIDTH),
                Axis.between("LOS, length of stay (days)", 0, HEIGHT), 1, marks);
    }
}
