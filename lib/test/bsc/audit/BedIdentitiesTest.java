package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.Told;
import bsc.model.Choice;
import bsc.model.Unit;
import bsc.model.Verdict;
import bsc.say.Language;
import bsc.say.Numerals;
import bsc.say.Precision;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bed indicators held together: what is explained by one stay and one empty interval, and what is not. */
class BedIdentitiesTest {
    private static final Map<String, Unit> UNITS = new TreeMap<>(Map.of("bor", Unit.PERCENT, "alos", Unit.DAYS, "toi", Unit.DAYS, "bto", Unit.TIMES));

    private static MadeUp study() {
        return new MadeUp().measure("care", Unit.COUNT).measure("beds", Unit.COUNT).measure("discharges", Unit.COUNT)
                .measure("days", Unit.COUNT).target("any", BigDecimal.ZERO, BigDecimal.TEN)
                .indicator("bor", "care / (beds * days) * 100", Unit.PERCENT, "any").indicator("alos", "care / discharges", Unit.DAYS, "any")
                .indicator("toi", "(beds * days - care) / discharges", Unit.DAYS, "any").indicator("bto", "discharges / beds", Unit.TIMES, "any");
    }

    private static String verdicts(MadeUp study) {
        return study.audit().identities().stream().map(f -> f.relation().id().replaceAll("_2.*", "") + " " + f.verdict().word()
                + f.convention().map(c -> " " + ((Choice) c).word()).orElse("")).sorted(BedIdentitiesTest::byName).collect(Collectors.joining("; "));
    }

    /** The four together come last. */
    private static int byName(String a, String b) {
        List<String> order = List.of("bor_alos_bto ", "bor_alos_toi ", "alos_toi_bto ", "toi_bto_bor ", "bor_alos_toi_bto ");
        return Integer.compare(index(order, a), index(order, b));
    }

    private static int index(List<String> order, String line) {
        return order.indexOf(line.substring(0, line.indexOf(' ') + 1));
    }

    @TestFactory
    Stream<DynamicTest> ofIndicators() {
        return Repository.each("bed-identities.csv", row -> row.getField("case"), row -> {
            MadeUp study = study().period(row.getField("period"));
            if (!row.getField("days").isEmpty()) {
                study.input("days", row.getField("part"), new BigDecimal(row.getField("days")), Unit.COUNT);
            }
            UNITS.forEach((id, unit) -> {
                if (!row.getField(id).isEmpty()) {
                    study.value(id, row.getField("part"), new BigDecimal(row.getField(id)), unit);
                }
            });
            assertEquals(row.getField("verdicts"), verdicts(study));
        });
    }

    /** The same as inputs under other names: nothing says that the stay counts days of care, so that only the rest can be refuted. */
    @Test
    void ofInputsUnderOtherNames() {
        MadeUp right = new MadeUp().period("2023").input("Bed_Occupancy_Rate", "", new BigDecimal("60.0"), Unit.PERCENT)
                .input("AvLOS", "", new BigDecimal("4.00"), Unit.DAYS).input("turn_over_interval", "", new BigDecimal("2.67"), Unit.DAYS)
                .input("BTO", "", new BigDecimal("54.75"), Unit.TIMES);
        assertEquals("bor_alos_bto follows; bor_alos_toi follows; alos_toi_bto follows; toi_bto_bor follows", verdicts(right));
        MadeUp wrong = new MadeUp().period("2023").input("bor", "", new BigDecimal("0.80"), Unit.RATIO)
                .input("los", "", new BigDecimal("4.00"), Unit.DAYS).input("toi", "", new BigDecimal("2.67"), Unit.DAYS)
                .input("bto", "", new BigDecimal("55"), Unit.COUNT);
        assertEquals("bor_alos_bto cannot-be-judged; bor_alos_toi cannot-be-judged; alos_toi_bto follows; toi_bto_bor does-not-follow", verdicts(wrong));
    }

    /** What the others leave for each number is a set, in the unit in which the number is printed. */
    @Test
    void impliedIsData() {
        MadeUp study = study().period("2023").value("bor", "", new BigDecimal("62"), Unit.PERCENT).value("alos", "", new BigDecimal("4"), Unit.DAYS)
                .value("toi", "", new BigDecimal("3.1"), Unit.DAYS);
        assertEquals("BOR 52.6316 to 59.6026; ALOS 4.8721 to 5.25; TOI 2.1 to 2.8171", implied(study));
        MadeUp fraction = new MadeUp().period("2023").input("bor", "", new BigDecimal("0.80"), Unit.RATIO)
                .input("toi", "", new BigDecimal("2.67"), Unit.DAYS).input("bto", "", new BigDecimal("55"), Unit.COUNT);
        assertEquals("BOR 0.5933 to 0.6021", implied(fraction).substring(0, 20));
    }

    private static String implied(MadeUp study) {
        return study.audit().identities().stream().flatMap(f -> f.implied().stream()).map(i -> i.name() + " "
                + new Numerals(Language.ENGLISH).of(i.left().low().orElseThrow().at(), Precision.SHORTEST) + " to " + new Numerals(Language.ENGLISH).of(i.left().high().orElseThrow().at(), Precision.SHORTEST))
                .collect(Collectors.joining("; "));
    }

    /** As a spreadsheet computes and prints them, with up to 17 digits. */
    @Test
    void numbersOfAMachineAreNotRefuted() {
        MadeUp study = study();
        int year = 1001;
        for (int beds = 3; beds <= 60; beds += 7) {
            for (int care = 1; care <= beds * 365; care += 41 * beds) {
                for (int out = 1; out <= care; out += 1 + care / 3) {
                    study.period(String.valueOf(year++)).value("bor", "", new BigDecimal(Double.toString((double) care / (beds * 365) * 100)), Unit.PERCENT)
                            .value("alos", "", new BigDecimal(Double.toString((double) care / out)), Unit.DAYS)
                            .value("toi", "", new BigDecimal(Double.toString((1 - (double) care / (beds * 365)) * 365 / ((double) out / beds))), Unit.DAYS)
                            .value("bto", "", new BigDecimal(Double.toString((double) out / beds)), Unit.TIMES);
                }
            }
        }
        List<RelationFinding> identities = study.audit().identities();
        assertEquals(List.of(), identities.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).map(f -> f.relation().id() + " " + Told.AUDITED.reason(f))
                .limit(3).toList());
        assertEquals(4L * (year - 1001), identities.stream().filter(f -> !f.relation().id().startsWith("bor_alos_toi_bto")).count());
    }

    /** Of means no identity need hold: neither of what is printed as a mean, nor of a year that is the mean of its months. */
    @Test
    void meansAreLeftOut() {
        MadeUp year = study().period("2023");
        for (String month : List.of("Januari", "Februari")) {
            boolean first = month.equals("Januari");
            year.value("bor", month, new BigDecimal(first ? "50.0" : "90.0"), Unit.PERCENT)
                    .value("alos", month, new BigDecimal(first ? "2.0" : "9.0"), Unit.DAYS)
                    .value("toi", month, new BigDecimal(first ? "2.0" : "1.0"), Unit.DAYS);
        }
        year.value("bor", "", new BigDecimal("70.0"), Unit.PERCENT).value("alos", "", new BigDecimal("5.5"), Unit.DAYS)
                .value("toi", "", new BigDecimal("1.5"), Unit.DAYS);
        assertEquals("bor_alos_toi follows; bor_alos_toi follows", verdicts(year));
        assertEquals(0, year.audit().identities().stream().filter(f -> f.occasion().whole()).count());
        MadeUp means = study().period("2023").mean("bor", new BigDecimal("70.0"), Unit.PERCENT).mean("alos", new BigDecimal("5.5"), Unit.DAYS)
                .mean("toi", new BigDecimal("1.5"), Unit.DAYS);
        assertEquals("", verdicts(means));
    }

    /** What could not be held together is said, with the reason. */
    @Test
    void whatIsNotCheckedIsSaid() {
        BigDecimal one = BigDecimal.ONE;
        MadeUp study = study().period("2022").value("bor", "", one, Unit.PERCENT).value("toi", "", one, Unit.DAYS)
                .period("2023-Q1").value("bor", "", one, Unit.PERCENT).value("toi", "", one, Unit.DAYS).value("bto", "", one, Unit.TIMES)
                .period("2024").mean("bor", one, Unit.PERCENT).mean("toi", one, Unit.DAYS)
                .value("bor", "Mei", one, Unit.PERCENT).value("toi", "Mei", one, Unit.DAYS).value("bto", "Mei", one, Unit.TIMES);
        assertEquals(List.of("2022 NotPrinted[ids=[alos, bto]]", "2023-Q1 NoYear[]", "2024 OfMeans[ids=[bor, toi]]", "2024 NoDays[parts=[Mei]]"),
                study.audit().unchecked().stream().map(u -> u.occasion() + " " + u.reason()).toList());
        MadeUp names = new MadeUp().period("2023").input("los", "", one, Unit.DAYS).input("avlos", "", one, Unit.DAYS);
        assertEquals(List.of("alos"), names.audit().unchecked().stream().filter(u -> u.check() == Unchecked.RelationCheck.BED_IDENTITIES).map(u -> ((Unchecked.SeveralNames) u.reason()).wanted()).toList());
        assertEquals(List.of(), study().period("2022").value("bor", "", one, Unit.PERCENT).audit().unchecked());
    }

    /** Without an indicator for occupancy nothing breaks. */
    @Test
    void occupancyNeedNotBeThere() {
        MadeUp study = new MadeUp().measure("care", Unit.COUNT).measure("beds", Unit.COUNT).measure("discharges", Unit.COUNT).measure("days", Unit.COUNT)
                .target("any", BigDecimal.ZERO, BigDecimal.TEN).indicator("alos", "care / discharges", Unit.DAYS, "any")
                .indicator("toi", "(beds * days - care) / discharges", Unit.DAYS, "any").indicator("bto", "discharges / beds", Unit.TIMES, "any").period("2023")
                .value("alos", "", new BigDecimal("4.00"), Unit.DAYS).value("toi", "", new BigDecimal("3.10"), Unit.DAYS)
                .value("bto", "", new BigDecimal("41.51"), Unit.TIMES);
        assertEquals(List.of(Verdict.DOES_NOT_FOLLOW), study.audit().identities().stream().map(RelationFinding::verdict).toList());
    }
}
