package bsc.tables;

import bsc.beds.BedGeometry;
import bsc.beds.EfficientRegion;
import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Point;
import bsc.model.Printed;
import bsc.model.Stay;
import bsc.model.Study;
import bsc.score.Labelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Bed indicators, the standards that they are held to, and stays of patients. */
public final class BedTables {
    private static final List<String> INDICATORS = EfficientRegion.INDICATORS;
    private static final double YEAR = 365;
    private static final double WINDOW = 100;

    /** A calendar year of a study with what it printed for it. */
    private record Beds(Quantities quantities, Period period) {
        Optional<Printed.Number> printed(String indicator) {
            return quantities.isIndicator(indicator) ? quantities.printed(quantities.indicator(indicator), Occasion.of(period.name()))
                    : Optional.empty();
        }

        Optional<BigDecimal> value(String indicator) {
            return printed(indicator).map(Printed.Number::value);
        }

        int days() {
            return Year.parse(period.name()).length();
        }

        /** The corners of what printed BOR and BTO leave. */
        Optional<List<Point>> box() {
            return printed("bor").flatMap(bor -> printed("bto").filter(bto -> !bto.rounded().holdsZero())
                    .map(bto -> BedGeometry.box(bor.rounded(), bto.rounded(), days())));
        }

        Optional<Double> least(ToDoubleFunction<Point> side) {
            return box().map(b -> b.stream().mapToDouble(side).min().orElseThrow());
        }

        Optional<Double> most(ToDoubleFunction<Point> side) {
            return box().map(b -> b.stream().mapToDouble(side).max().orElseThrow());
        }
    }

    private record Held(Beds beds, String indicator, Printed.Number printed, Bands bands, Band band) {
    }

    private record Counted(Stay stay, LocalDate first, LocalDate last) {
    }

    static final TableShape<Beds> BEDS = new TableShape<Beds>("beds").text("study", b -> b.quantities().study().id())
            .period(b -> b.quantities().study(), b -> b.period().name()).number("bor", ColumnUnit.PERCENT, b -> b.value("bor"))
            .number("alos", ColumnUnit.DAYS, b -> b.value("alos")).number("toi", ColumnUnit.DAYS, b -> b.value("toi"))
            .number("bto", ColumnUnit.TIMES, b -> b.value("bto")).whole("days", ColumnUnit.DAYS, b -> Optional.of(b.days()))
            .number("toi_low", ColumnUnit.DAYS, b -> b.least(Point::x)).number("toi_high", ColumnUnit.DAYS, b -> b.most(Point::x))
            .number("alos_low", ColumnUnit.DAYS, b -> b.least(Point::y)).number("alos_high", ColumnUnit.DAYS, b -> b.most(Point::y));

    static final TableShape<Held> STANDARDS = StudyTables.ends(new TableShape<Held>("standards")
            .text("study", h -> h.beds().quantities().study().id())
            .period(h -> h.beds().quantities().study(), h -> h.beds().period().name()).text("indicator", Held::indicator)
            .text("unit", h -> h.printed().unit().word()).text("printed", h -> h.printed().text()).number("printed_value", ColumnUnit.ROW, h -> Optional.of(h.printed().value()))
            .text("bands", h -> h.bands().id()), Held::band).text("where", h -> h.band().where()).text("source", h -> h.bands().source());

    static final TableShape<Point> REGION = new TableShape<Point>("region")
            .number("toi", ColumnUnit.DAYS, s -> Optional.of(s.x())).number("alos", ColumnUnit.DAYS, s -> Optional.of(s.y()))
            .number("bor", ColumnUnit.PERCENT, s -> Optional.of(100 * s.y() / (s.x() + s.y())).filter(Double::isFinite))
            .number("bto", ColumnUnit.TIMES, s -> Optional.of(YEAR / (s.x() + s.y())).filter(Double::isFinite));

    static final TableShape<Counted> STAYS = new TableShape<Counted>("stays").day("admitted", c -> Optional.of(c.stay().admitted()))
            .day("discharged", c -> c.stay().discharged())
            .whole("stay_days", ColumnUnit.DAYS, c -> c.stay().lengthOfStay(c.first(), c.last()).map(Math::toIntExact))
            .whole("care_days", ColumnUnit.DAYS, c -> Optional.of(Math.toIntExact(c.stay().careDays(c.first(), c.last()))));

    private BedTables() {
    }

    private static Stream<Beds> years(Study... studies) {
        return Stream.of(studies).map(Quantities::of).flatMap(q -> q.study().periods().stream()
                .filter(p -> !p.span() && p.name().matches("[0-9]{4}")).map(p -> new Beds(q, p)))
                .filter(b -> INDICATORS.stream().anyMatch(i -> b.printed(i).isPresent()));
    }

    public static Table beds(Study... studies) {
        return BEDS.of(years(studies));
    }

    /** The bands of every table of a bed indicator that a printed value may lie in. */
    public static Table standards(Study... studies) {
        List<Held> held = new ArrayList<>();
        years(studies).forEach(beds -> INDICATORS.forEach(i -> beds.printed(i).ifPresent(printed -> beds.quantities().study().bands()
                .values().stream().filter(b -> b.id().startsWith(i + "_")).sorted(Comparator.comparing(Bands::id))
                .forEach(bands -> Labelling.of(bands.in(printed.unit()), printed.rounded())
                        .forEach(band -> held.add(new Held(beds, i, printed, bands, band)))))));
        return STANDARDS.of(held.stream());
    }

    /** @throws BadData when the study's tables hold no such standard of all four indicators */
    public static Table region(Study study, String standard) {
        List<String> known = study.bands().keySet().stream().filter(b -> b.startsWith("bor_")).map(b -> b.substring(4))
                .filter(s -> INDICATORS.stream().allMatch(i -> study.bands().containsKey(i + "_" + s))).sorted().toList();
        Ids.check("standard of all four bed indicators", standard, known);
        return REGION.of(EfficientRegion.of(study, standard, YEAR, WINDOW, WINDOW).corners().stream().distinct());
    }

    /** @param stays each as FIRST-DAY/LAST-DAY, or FIRST-DAY/ for a patient still in bed, with days such as 2024-06-01 */
    public static Table stays(String first, String last, String... stays) {
        LocalDate from = LocalDate.parse(first);
        LocalDate to = LocalDate.parse(last);
        return STAYS.of(Stream.of(stays).map(s -> s.split("/", -1)).map(d -> new Counted(new Stay(LocalDate.parse(d[0]),
                d[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(d[1]))), from, to)));
    }

    static Interval set(double value) {
        return Interval.point(BigDecimal.valueOf(value));
    }
}
