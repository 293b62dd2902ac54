package bsc.show.figure;

import bsc.audit.Audit;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Value;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Barber-Johnson chart, one panel a period: the published point (TOI, LOS), and the point that the published BOR and BTO
 * imply, with the box that their rounding leaves. Where nothing is published, the point recomputed from inputs. Means over years have no place here: the four lines need not meet.
 */
final class BarberJohnsonFigure {
    private static final String STANDARD = "barber_johnson";

    private BarberJohnsonFigure() {
    }

    /** What one period has; the implied point is empty where BOR or BTO is not published, or the point itself is not. */
    private record Beds(String period, double days, boolean published, Spot point, String text, Optional<Spot> implied,
                        Optional<List<Spot>> box) {
    }

    static Attempt of(Audit audit) {
        List<Beds> periods = audit.study().periods().stream().filter(p -> !p.span() && p.name().matches("[0-9]{4}"))
                .flatMap(p -> beds(audit.quantities(), p).stream()).toList();
        if (periods.isEmpty()) {
            return new Attempt.NotDrawn("no year has both a turnover interval (toi) and a length of stay (alos or length_of_stay), published or from inputs");
        }
        double right = Math.ceil(periods.stream().flatMap(b -> spots(b).stream()).mapToDouble(Spot::x).max().orElse(0) + 0.6);
        double top = Math.ceil(periods.stream().flatMap(b -> spots(b).stream()).mapToDouble(Spot::y).max().orElse(0) + 0.6);
        double width = Math.max(6, right);
        double height = Math.max(13, top);
        EfficientRegion region = EfficientRegion.of(audit.study(), STANDARD, 365, width, height);
        return new Attempt.Drawn(new Plot("barber-johnson", Captions.title("Barber-Johnson chart", audit.study(), "whole hospital"),
                periods.stream().map(b -> panel(audit, b, width, height)).toList(), keys(region, periods), Captions.notes(audit.study(),
                "Solid rays: bed occupancy (BOR, %). Dashed diagonals: bed turnover (BTO, discharges a bed and year). Shaded: efficient region of "
                + region.name() + ", " + region.inWords() + " (" + audit.study().bandsOf("toi_" + STANDARD).source() + "). "
                + "The box around an implied point holds every point that BOR and BTO as printed allow.")));
    }

    private static List<Plot.Key> keys(EfficientRegion region, List<Beds> periods) {
        List<Plot.Key> keys = new ArrayList<>();
        if (periods.stream().anyMatch(Beds::published)) {
            keys.add(new Plot.Key("published TOI and LOS", Ink.PUBLISHED, Sign.DISC));
            keys.add(new Plot.Key("implied by published BOR and BTO", Ink.RECOMPUTED, Sign.OPEN_DIAMOND));
        }
        if (!periods.stream().allMatch(Beds::published)) {
            keys.add(new Plot.Key("TOI and LOS recomputed from inputs", Ink.RECOMPUTED, Sign.DISC));
        }
        keys.add(new Plot.Key("efficient region, " + region.name(), Ink.BAND, Sign.AREA));
        return keys;
    }

    private static Optional<Printed.Number> printed(Quantities quantities, String id, Period period) {
        return quantities.isIndicator(id) ? quantities.printed(quantities.indicator(id), Occasion.of(period.name())) : Optional.empty();
    }

    /** The published point of a year; empty for a span, and where TOI or length of stay is not published. */
    static Optional<Spot> published(Quantities quantities, Period period) {
        return period.span() || !period.name().matches("[0-9]{4}") ? Optional.empty()
                : beds(quantities, period).filter(Beds::published).map(Beds::point);
    }

    private static Optional<Beds> beds(Quantities quantities, Period period) {
        Optional<Printed.Number> toi = printed(quantities, "toi", period);
        Optional<Printed.Number> los = printed(quantities, "alos", period).or(() -> printed(quantities, "length_of_stay", period));
        Optional<Printed.Number> bor = printed(quantities, "bor", period);
        Optional<Printed.Number> bto = printed(quantities, "bto", period).filter(b -> b.rounded().low().signum() > 0);
        if (toi.isEmpty() || los.isEmpty()) {
            return recomputed(quantities, period);
        }
        double days = Year.parse(period.name()).length();
        boolean both = bor.isPresent() && bto.isPresent();
        return Optional.of(new Beds(period.name(), days, true, new Spot(toi.get().value().doubleValue(), los.get().value().doubleValue()),
                "TOI " + toi.get().text() + ", LOS " + los.get().text(),
                both ? Optional.of(BedGeometry.implied(bor.get().value().doubleValue(), bto.get().value().doubleValue(), days)) : Optional.empty(),
                both ? Optional.of(BedGeometry.box(bor.get().rounded(), bto.get().rounded(), days)) : Optional.empty()));
    }

    private static Optional<Beds> recomputed(Quantities quantities, Period period) {
        Optional<Double> toi = recomputed(quantities, "toi", period);
        Optional<Double> los = recomputed(quantities, "alos", period).or(() -> recomputed(quantities, "length_of_stay", period));
        return toi.isEmpty() || los.isEmpty() ? Optional.empty() : Optional.of(new Beds(period.name(), Year.parse(period.name()).length(),
                false, new Spot(toi.get(), los.get()), "TOI " + rounded(toi.get()) + ", LOS " + rounded(los.get()), Optional.empty(), Optional.empty()));
    }

    private static Optional<Double> recomputed(Quantities quantities, String id, Period period) {
        return quantities.isIndicator(id) && quantities.recomputed(quantities.indicator(id), Occasion.of(period.name()), Reading.ORDINARY)
                instanceof Value.Known known ? Optional.of(known.centre().doubleValue()) : Optional.empty();
    }

    private static String rounded(double number) {
        return Num.text(Math.round(number * 100) / 100.0);
    }

    private static List<Spot> spots(Beds beds) {
        List<Spot> spots = new ArrayList<>(List.of(beds.point()));
        beds.box().ifPresent(spots::addAll);
        return spots;
    }

    private static Plot.Panel panel(Audit audit, Beds beds, double right, double top) {
        EfficientRegion region = EfficientRegion.of(audit.study(), STANDARD, beds.days(), right, top);
        List<Mark> marks = new ArrayList<>();
        if (!region.corners().isEmpty()) {
            marks.add(new Mark.Area(region.corners(), Ink.BAND, Ink.NONE, "efficient region, " + region.name() + ": " + region.inWords()));
        }
        marks.addAll(BedLines.of(beds.days(), right, top));
        beds.box().ifPresent(corners -> marks.add(new Mark.Area(corners, Ink.NONE, Ink.RECOMPUTED, "")));
        beds.implied().ifPresent(spot -> marks.add(new Mark.Dot(spot, Ink.RECOMPUTED, Sign.OPEN_DIAMOND, beds.period()
                + ", implied by BOR and BTO: TOI " + rounded(spot.x()) + ", LOS " + rounded(spot.y()))));
        marks.add(new Mark.Dot(beds.point(), beds.published() ? Ink.PUBLISHED : Ink.RECOMPUTED, Sign.DISC,
                beds.period() + (beds.published() ? ", published: " : ", recomputed: ") + beds.text()));
        return new Plot.Panel(beds.period(), "", Axis.between("TOI, turnover interval (days)", 0, right),
                Axis.between("LOS, length of stay (days)", 0, top), 1, marks);
    }
}
