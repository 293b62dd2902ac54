package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.beds.BedTable;
import bsc.read.GridFile;
import bsc.say.Language;
import bsc.say.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The figures of hospitals, of wards and of counted beds. */
class BedsFiguresTest {
    private static final String COUNTS = "ward,class,period,days,patient_days,discharged,beds,bor,alos_patient_days,toi,bto\n";

    private static Map<String, BedTable> tables() {
        Map<String, BedTable> tables = new TreeMap<>();
        tables.put("few hospitals", table("hospital,beds,bor,alos,toi,bto\nA & <B>,10,70,4,1.7,64\nC,10,110,4,-0.4,100\nD,10,30,12,28,9\n"));
        tables.put("many hospitals", table("hospital,bor,alos,toi,bto\n" + IntStream.range(0, 200).mapToObj(i -> "Hospital of some length " + i + "," + (40 + i % 60) + ","
                + (2 + i % 7) + "," + (1 + i % 5) + "," + (20 + i % 50) + "\n").collect(Collectors.joining())));
        tables.put("wards by month", table(COUNTS + month("Anggrek", 1, 186, 6, "83.3") + month("Anggrek", 2, 200, 6, "119.0") + month("Melati", 1, 100, 12, "26.9")
                + month("Melati", 2, 90, 12, "26.8") + month("Melati", 3, 310, 10, "100")));
        tables.put("forty wards of two years", table(COUNTS + IntStream.range(0, 40).boxed().flatMap(w -> IntStream.range(0, 24).mapToObj(m ->
                "Ward number " + w + ",," + (2024 + m / 12) + "-" + String.format("%02d", 1 + m % 12) + ",30," + (100 + 7 * m + w) + ",20,10," + (33 + 3 * m) + ",5,3,2\n")).collect(Collectors.joining())));
        tables.put("no beds", table(COUNTS + "Anggrek,,2025-01,31,100,20,,,5,,\nAnggrek,,2025-02,28,90,20,,,4.5,,\n"));
        return tables;
    }

    private static BedTable table(String csv) {
        return BedTable.of(GridFile.of("table.csv", csv, false));
    }

    private static String month(String ward, int month, int patientDays, int beds, String bor) {
        return ward + ",,2025-0" + month + "," + (month == 2 ? 28 : 31) + "," + patientDays + ",40," + beds + "," + bor + "," + patientDays / 40.0 + ",1.5,6.7\n";
    }

    @TestFactory
    Stream<DynamicTest> isDrawnWithinItsPageOrSaysWhyNot() {
        return tables().entrySet().stream().flatMap(t -> Stream.of(Language.values()).flatMap(language -> Stream.of(BedsFigureKind.values()).map(kind ->
                DynamicTest.dynamicTest(language.word() + " " + t.getKey() + " " + kind.word(), () -> {
                    if (kind.of(t.getValue(), Words.in(language)) instanceof DrawnOrNot.Drawn drawn) {
                        for (double width : List.of(80.0, 85.0, 170.0)) {
                            FiguresTest.checkSheets(drawn.plot(), width);
                        }
                        FiguresTest.checkPage(FigurePage.of(new StaticFigure(drawn.plot(), 170, 0)));
                    }
                }))));
    }

    @Test
    void saysWhyNotDrawn() {
        String none = "the table has no periods; jbang beds count --by ward,month --format csv writes one that has";
        assertEquals(Map.of("few hospitals census", none, "few hospitals occupancy", none, "many hospitals census", none, "many hospitals occupancy", none,
                "no beds pabon-lasso", "No chart of Pabon Lasso: fewer than two units have both BOR and BTO.", "no beds barber-johnson", "no unit has TOI and ALOS",
                "no beds occupancy", "no beds are known, so there is no occupancy"), tables().entrySet().stream().flatMap(t -> Stream.of(BedsFigureKind.values())
                .flatMap(k -> k.of(t.getValue(), Words.in(Language.ENGLISH)) instanceof DrawnOrNot.NotDrawn not ? Stream.of(Map.entry(t.getKey() + " " + k.word(), not.why()))
                        : Stream.empty())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Plot plot(String table, BedsFigureKind kind) {
        return ((DrawnOrNot.Drawn) kind.of(tables().get(table), Words.in(Language.ENGLISH))).plot();
    }

    /** Above 100 % and below a TOI of zero there is room, and each of a few units has its name. */
    @Test
    void aFullHospitalIsDrawnWithItsName() throws Exception {
        Plot barberJohnson = plot("few hospitals", BedsFigureKind.BARBER_JOHNSON);
        Plot pabon = plot("few hospitals", BedsFigureKind.PABON_LASSO);
        assertEquals("-1.0 120.0", barberJohnson.panels().get(0).x().low() + " " + pabon.panels().get(0).x().high());
        for (Plot plot : List.of(barberJohnson, pabon)) {
            List<String> words = SvgWords.of(new StaticFigure(plot, 170, 0).svg()).stream().map(SvgWords::text).toList();
            assertEquals(List.of("A & <B>", "C", "D"), List.of("A & <B>", "C", "D").stream().filter(words::contains).toList());
        }
    }

    /** A cell a ward and month, with its occupancy, in a colour of its own above 100 %; a month that was not counted has none. */
    @Test
    void occupancyIsATableOfCells() {
        assertEquals("[83, 119, 27, 27, 100] [BAR, DOWN, OPEN, SPARSE, SPARSE]", plot("wards by month", BedsFigureKind.OCCUPANCY).panels().get(0).marks().stream()
                .filter(Mark.Label.class::isInstance).map(m -> ((Mark.Label) m).text()).toList() + " " + plot("wards by month", BedsFigureKind.OCCUPANCY).panels().get(0)
                .marks().stream().filter(Mark.Area.class::isInstance).map(m -> ((Mark.Area) m).fill().name()).sorted().toList());
    }

    /** Patient days by days, beside the beds; a panel a ward. */
    @Test
    void censusStandsBesideTheBeds() {
        assertEquals("[Anggrek, 2025-01: 6 patients a day, 6 beds, Anggrek, 2025-02: 7.143 patients a day, 6 beds]", plot("wards by month", BedsFigureKind.CENSUS).panels().get(0)
                .marks().stream().map(Mark::hover).filter(h -> !h.isEmpty()).toList().toString());
    }
}
