package bsc.beds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Verdict;
import bsc.read.GridFile;
import bsc.tool.MadeRegister;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which figures of a unit can stand together, and where units stand among others. */
class ComparedUnitsTest {
    private static ComparedUnits compared(String text, Optional<Integer> days, LinesAt at) {
        return ComparedUnits.of(BedUnit.of(GridFile.of("units.csv", text, false)), days, at);
    }

    @TestFactory
    Stream<DynamicTest> unitsAreJudged() throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Repository.root().resolve("lib/test/spec/compared-units.csv")).stream().toList().stream().map(row ->
                DynamicTest.dynamicTest(row.getField("what"), () -> {
                    ComparedUnits compared = compared(row.getField("header") + "\n" + row.getField("line").replace("\\n", "\n") + "\n",
                            Optional.of(row.getField("days")).filter(d -> !d.isEmpty()).map(Integer::valueOf), LinesAt.MEAN);
                    JudgedUnit last = compared.units().get(compared.units().size() - 1);
                    assertEquals(List.of(row.getField("verdict"), row.getField("convention"), row.getField("by_stays"), row.getField("failed")),
                            List.of(last.verdict().word(), last.convention().word(), last.byStays() ? "true" : "",
                                    last.failed().stream().map(f -> f.formula().word()).collect(Collectors.joining("; "))));
                }));
    }

    /** Every small hospital, with its ratios rounded or cut to 0, 1 or 2 decimals: none comes out as not following. */
    @Test
    void noRightUnitIsCalledWrong() {
        int units = 0;
        for (int decimals = 0; decimals <= 2; decimals++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN)) {
                StringBuilder text = new StringBuilder("unit,beds,days,patient_days,stay_days,discharges,bor,alos,toi,bto\n");
                for (int beds = 1; beds <= 4; beds++) {
                    for (int days : new int[] {1, 7, 28, 365}) {
                        for (int discharges = 1; discharges <= 12; discharges += 2) {
                            for (int patientDays = 0; patientDays <= beds * days + 2; patientDays += Math.max(1, beds * days / 9)) {
                                boolean byStays = patientDays % 2 == 1;
                                int stays = patientDays + discharges % 3;
                                text.append("u").append(text.length()).append(',').append(beds).append(',').append(days).append(',').append(patientDays).append(',')
                                        .append(stays).append(',').append(discharges).append(',').append(printed(100L * patientDays, (long) beds * days, decimals, mode))
                                        .append(',').append(printed(byStays ? stays : patientDays, discharges, decimals, mode)).append(',')
                                        .append(printed((long) beds * days - patientDays, discharges, decimals, mode)).append(',')
                                        .append(printed(discharges, beds, decimals, mode)).append('\n');
                                units++;
                            }
                        }
                    }
                }
                assertEquals(List.of(), compared(text.toString(), Optional.empty(), LinesAt.MEAN).with(Verdict.DOES_NOT_FOLLOW).stream()
                        .map(u -> u.unit() + " " + u.failed()).toList(), decimals + " decimals, " + mode);
            }
        }
        assertTrue(units > 5_000, units + " units");
    }

    private static String printed(long above, long below, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), decimals, mode).toPlainString();
    }

    /** Pabon Lasso 1986: 1 both low, 2 low and high, 3 both high, 4 high and low. */
    @Test
    void sectorsByMeanAndMedian() {
        String text = "unit,bor,bto\nA,50,20\nB,50,60\nC,80,60\nD,80,20\n";
        assertEquals(List.of("1", "2", "3", "4"), compared(text, Optional.empty(), LinesAt.MEAN).pabonLasso().orElseThrow().placed().stream().map(p -> p.sector().word()).toList());
        PabonLasso median = compared("unit,bor,bto\nA,50,20\nB,60,30\nC,100,90\n", Optional.empty(), LinesAt.MEDIAN).pabonLasso().orElseThrow();
        assertEquals(60, median.occupancy());
        assertEquals(30, median.turnover());
    }

    @Test
    void aSectorThatHangsOnRoundingSaysSo() {
        PabonLasso chart = compared("unit,bor,bto\nA,50,20\nB,65,41\nC,80,60\n", Optional.empty(), LinesAt.MEAN).pabonLasso().orElseThrow();
        assertEquals(Set.of(PabonSector.HIGH_HIGH, PabonSector.HIGH_LOW, PabonSector.LOW_HIGH, PabonSector.LOW_LOW), chart.placed().get(1).possible());
        assertTrue(!chart.placed().get(0).dependsOnRounding());
    }

    @Test
    void remarks() {
        StringBuilder text = new StringBuilder("unit,bor,alos,bto\n");
        for (int i = 0; i < 9; i++) {
            text.append("u").append(i).append(",7").append(i).append(".1,4.").append(i).append(",").append(i < 4 ? "41.37" : "4" + i + ".10").append('\n');
        }
        text.append("far,150.0,4.4,45.50\n").append("twin,71.9,4.9,44.40\ntwin2,71.9,4.9,44.40\n");
        List<UnitRemark> remarks = compared(text.toString(), Optional.empty(), LinesAt.MEAN).remarks();
        assertEquals(List.of(new UnitRemark.AboveHundred(List.of("far")), new UnitRemark.SameNumber(UnitColumn.BTO, "41.37", List.of("u0", "u1", "u2", "u3")),
                new UnitRemark.SameLine(List.of("twin", "twin2"))), remarks.subList(0, 3));
        assertTrue(remarks.stream().anyMatch(r -> r instanceof UnitRemark.FarOff far && far.column() == UnitColumn.BOR && far.units().equals(List.of("far"))), remarks.toString());
    }

    @Test
    void badTablesAreRefused() {
        assertEquals("units.csv:2: column bor: '-1' is below zero, which this cannot be", refused("unit,bor\nA,-1\n"));
        assertEquals("units.csv:3: column unit: 'A' stands already in line 2; each name stands once", refused("unit,bor\nA,1\nA,2\n"));
        assertEquals("units.csv:2: column bor: 'x' is not a number; write digits such as 0.25, or a fraction such as 1/3", refused("unit,bor\nA,x\n"));
        assertEquals("units.csv:1: no column is one of: beds, days, patient_days, stay_days, discharges, bor, alos, toi, bto, cost; the first column names the unit",
                refused("unit,BOR\nA,1\n"));
    }

    private static String refused(String text) {
        return assertThrows(BadData.class, () -> compared(text, Optional.empty(), LinesAt.MEAN)).getMessage();
    }

    @Test
    void theExampleIsTheOneThatIsMade() throws IOException {
        assertEquals(MadeRegister.hospitals(12, 12), Files.readString(Repository.data().resolve("examples/hospitals.csv")));
        Command.Result told = Command.of("beds", "compare", "data/examples/hospitals.csv", "--format", "csv");
        assertEquals(0, told.status(), told.err());
        assertTrue(told.out().contains("\nInvented 03,4,does-not-follow,,,bor-of-counts; toi-of-bor-and-bto; alos-of-bor-and-bto; bor-of-alos-and-toi,57.3"), told.out());
    }
}
