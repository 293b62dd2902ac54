package bsc.draw;

import bsc.audit.Audit;
import bsc.audit.BedRatio;
import bsc.audit.BedRatios;
import bsc.beds.BedGeometry;
import bsc.beds.EfficientRegion;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.BedMeasure;
import bsc.model.BedIndicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Point;
import bsc.model.Value;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Barber-Johnson chart of the years on one path: the published point (TOI, ALOS) of each, and the point that its BOR and
 * BTO imply, with the box that their rounding leaves. Where nothing is published, the point recomputed from inputs. Means over
 * years have no place here: the four lines need not meet.
 */
final class BarberJohnsonFigure {
    private static final String STANDARD = "barber_johnson";
    private static final double DAYS = 365;
    private static final double RATIO = 0.68;

    private BarberJohnsonFigure() {
    }

    /** What one period has; the implied point is empty where BOR or BTO is not published, or the point itself is not. */
    private record Beds(String period, double days, boolean published, Point point, String text, Optional<Point> implied,
                        Optional<List<Point>> box) {
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        List<Beds> periods = audit.study().periods().stream().filter(p -> !p.span() && p.name().matches("[0-9]{4}"))
                .flatMap(p -> beds(audit.quantities(), p, words).stream()).toList();
        if (periods.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.beds.none"));
        }
        List<Point> spots = periods.stream().flatMap(b -> spots(b).stream()).toList();
        double least = spots.stream().mapToDouble(Point::x).min().orElseThrow();
        double left = least < 0 ? Math.floor(least - 0.6) : 0;
        double right = Math.max(5, Math.ceil(spots.stream().mapToDouble(Point::x).max().orElseThrow() + 0.6));
        double top = Math.max(13, Math.ceil(spots.stream().mapToDouble(Point::y).max().orElseThrow() + 0.6));
        List<Double> lengths = periods.stream().map(Beds::days).distinct().toList();
        double days = lengths.size() == 1 ? lengths.get(0) : DAYS;
        EfficientRegion region = EfficientRegion.of(audit.study(), STANDARD, days, right, top);
        List<String> reading = new ArrayList<>(List.of(words.say("draw.beds.note", words.number(days), region.name(), words.ranges(region),
                audit.study().bandsOf("toi_" + STANDARD).source())));
        room(periods, words).ifPresent(reading::add);
        if (left < 0) {
            reading.add(words.say("draw.beds.full"));
        }
        Plot.Panel panel = new Plot.Panel("", "", Axis.between(words.say("draw.beds.toi"), left, right, words),
                Axis.between(words.say("draw.beds.alos"), 0, top, words), RATIO, marks(periods, region, days, right, top, words));
        return new DrawnOrNot.Drawn(new Plot("barber-johnson", words.title(words.say("draw.beds.title"), audit.study(), words.say("draw.whole-hospital")),
                List.of(panel), keys(region, periods, words), words.notes(audit.study(), reading.toArray(String[]::new))));
    }

    /** The lines, the years as a path, and beside each year the point that its BOR and BTO imply. */
    private static List<Mark> marks(List<Beds> periods, EfficientRegion region, double days, double right, double top, FigureWords words) {
        List<Mark> marks = new ArrayList<>();
        if (!region.corners().isEmpty()) {
            marks.add(new Mark.Area(region.corners(), Colour.BAND, Colour.NONE, words.say("draw.beds.region-of", region.name()) + ": " + words.ranges(region)));
        }
        marks.addAll(BedLines.of(days, right, top));
        if (periods.size() > 1) {
            marks.add(new Mark.Path(periods.stream().map(Beds::point).toList(), Colour.PUBLISHED, MarkSign.THIN_LINE));
        }
        for (Beds beds : periods) {
            beds.box().ifPresent(corners -> marks.add(new Mark.Area(corners, Colour.NONE, Colour.RECOMPUTED, "")));
            beds.implied().ifPresent(spot -> marks.add(new Mark.Path(List.of(beds.point(), spot), Colour.RECOMPUTED, MarkSign.THIN_LINE)));
            beds.implied().ifPresent(spot -> marks.add(new Mark.Dot(spot, Colour.RECOMPUTED, MarkSign.WIDE_DIAMOND, words.say("draw.beds.at",
                    beds.period(), words.say("draw.beds.by-bor-and-bto"), "TOI " + rounded(spot.x(), words) + ", ALOS " + rounded(spot.y(), words)))));
        }
        for (Beds beds : periods) {
            marks.add(new Mark.Dot(beds.point(), beds.published() ? Colour.PUBLISHED : Colour.RECOMPUTED, MarkSign.DISC,
                    words.say("draw.beds.at", beds.period(), words.say(beds.published() ? "draw.published" : "draw.recomputed"), beds.text())));
            marks.add(new Mark.Label(beds.point(), beds.period(), Colour.BLACK, Mark.Anchor.BESIDE));
        }
        return marks;
    }

    /** How far the rounding of BOR and BTO may move an implied point; as a drawing it is often smaller than the sign. */
    private static Optional<String> room(List<Beds> periods, FigureWords words) {
        List<List<Point>> boxes = periods.stream().flatMap(b -> b.box().stream()).toList();
        return boxes.isEmpty() ? Optional.empty() : Optional.of(words.say("draw.beds.room",
                widest(boxes, Point::x, words), widest(boxes, Point::y, words)));
    }

    private static String widest(List<List<Point>> boxes, ToDoubleFunction<Point> side, FigureWords words) {
        double widest = boxes.stream().mapToDouble(b -> b.stream().mapToDouble(side).max().orElseThrow() - b.stream().mapToDouble(side).min().orElseThrow())
                .max().orElseThrow();
        return widest < 0.01 ? words.say("draw.less-than", words.number(0.01)) : words.say("draw.at-most", words.number(Math.ceil(widest * 100) / 100));
    }

    private static List<Plot.Key> keys(EfficientRegion region, List<Beds> periods, FigureWords words) {
        List<Plot.Key> keys = new ArrayList<>();
        if (periods.stream().anyMatch(Beds::published)) {
            keys.add(new Plot.Key(words.say("draw.beds.published"), Colour.PUBLISHED, MarkSign.DISC));
        }
        if (periods.stream().anyMatch(b -> b.implied().isPresent())) {
            keys.add(new Plot.Key(words.say("draw.beds.implied"), Colour.RECOMPUTED, MarkSign.WIDE_DIAMOND));
        }
        if (!periods.stream().allMatch(Beds::published)) {
            keys.add(new Plot.Key(words.say("draw.beds.recomputed"), Colour.RECOMPUTED, MarkSign.DISC));
        }
        keys.add(new Plot.Key(words.say("draw.beds.region-of", region.name()), Colour.BAND, MarkSign.AREA));
        return keys;
    }

    /** The published point of a year; empty for a span, and where TOI or length of stay is not published. */
    static Optional<Point> published(Quantities quantities, Period period, FigureWords words) {
        return period.span() || !period.name().matches("[0-9]{4}") ? Optional.empty()
                : beds(quantities, period, words).filter(Beds::published).map(Beds::point);
    }

    private static Optional<Beds> beds(Quantities quantities, Period period, FigureWords words) {
        Map<BedIndicator, BedRatio> printed = BedRatios.of(quantities).on(Occasion.of(period.name()));
        Optional<BedRatio> toi = Optional.ofNullable(printed.get(BedIndicator.TOI));
        Optional<BedRatio> los = Optional.ofNullable(printed.get(BedIndicator.ALOS));
        Optional<BedRatio> bor = Optional.ofNullable(printed.get(BedIndicator.BOR));
        Optional<BedRatio> bto = Optional.ofNullable(printed.get(BedIndicator.BTO)).filter(b -> b.set().low().signum() > 0);
        if (toi.isEmpty() || los.isEmpty()) {
            return recomputed(quantities, period, words);
        }
        double days = days(quantities, period);
        boolean both = bor.isPresent() && bto.isPresent();
        return Optional.of(new Beds(period.name(), days, true, new Point(toi.get().face().doubleValue(), los.get().face().doubleValue()),
                "TOI " + toi.get().printed().text() + ", ALOS " + los.get().printed().text(),
                both ? Optional.of(BedGeometry.implied(bor.get().face().doubleValue(), bto.get().face().doubleValue(), days)) : Optional.empty(),
                both ? Optional.of(BedGeometry.box(bor.get().set(), bto.get().set(), days)) : Optional.empty()));
    }

    private static Optional<Beds> recomputed(Quantities quantities, Period period, FigureWords words) {
        Optional<Double> toi = recomputed(quantities, BedIndicator.TOI, period);
        Optional<Double> los = recomputed(quantities, BedIndicator.ALOS, period);
        return toi.isEmpty() || los.isEmpty() ? Optional.empty() : Optional.of(new Beds(period.name(), days(quantities, period),
                false, new Point(toi.get(), los.get()), "TOI " + rounded(toi.get(), words) + ", ALOS " + rounded(los.get(), words), Optional.empty(), Optional.empty()));
    }

    private static Optional<Double> recomputed(Quantities quantities, BedIndicator indicator, Period period) {
        return BedRatios.of(quantities).asIndicator(indicator).flatMap(id -> quantities.recomputed(quantities.indicator(id),
                Occasion.of(period.name()), Reading.ORDINARY) instanceof Value.Known known ? Optional.of(known.centre().doubleValue()) : Optional.empty());
    }

    /** The days that the study prints for the year, as its formulas count them; else those of the calendar. */
    private static double days(Quantities quantities, Period period) {
        return quantities.count(BedMeasure.DAYS).map(id -> quantities.scope(Occasion.of(period.name()), Reading.ORDINARY).value(new Term.Name(id, Optional.empty())))
                .filter(v -> v instanceof Value.Known known && known.centre().signum() > 0).map(v -> ((Value.Known) v).centre().doubleValue())
                .orElseGet(() -> (double) Year.parse(period.name()).length());
    }

    private static String rounded(double number, FigureWords words) {
        return words.number(Math.round(number * 100) / 100.0);
    }

    private static List<Point> spots(Beds beds) {
        List<Point> spots = new ArrayList<>(List.of(beds.point()));
        beds.box().ifPresent(spots::addAll);
        return spots;
    }
}
