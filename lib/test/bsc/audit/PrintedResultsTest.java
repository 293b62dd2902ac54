package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Told;
import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.PrintedKind;
import bsc.model.Sign;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Single printed results: what was computed is rounded, what was counted is exact, one number that occurs twice is one number. */
class PrintedResultsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "lib/test/spec/printed-results.csv", numLinesToSkip = 1)
    void isJudged(String name, String inputs, String formula, String unit, String printed, String verdict, String convention,
                  String kind, String shown) {
        MadeUp study = new MadeUp();
        for (String input : inputs.split(";")) {
            String[] parts = input.split("[= ]");
            Unit of = Choice.of(Unit.class, parts[2]).orElseThrow();
            study.measure(parts[0], of).input(parts[0], "", new BigDecimal(parts[1]), of);
        }
        PrintedKind of = kind == null ? PrintedKind.WORKED : Choice.of(PrintedKind.class, kind).orElseThrow();
        study.figure("", formula, of, new BigDecimal(printed), Choice.of(Unit.class, unit).orElseThrow());
        Finding finding = study.audit().findings().get(0);
        assertEquals(verdict, finding.verdict().word());
        assertEquals(convention == null ? "" : convention, finding.convention().map(Choice::word).orElse(""));
        if (shown != null) {
            assertEquals(shown, Told.AUDITED.recomputed(finding.recomputed()));
        }
    }

    /** A share of 0.66 and one of 66 % are never held against each other as 0.66 and 66. */
    @Test
    void bothSidesOfARelationAreInOneUnit() {
        MadeUp study = new MadeUp().measure("share", Unit.RATIO).measure("percentage", Unit.PERCENT)
                .input("share", "", new BigDecimal("0.66"), Unit.RATIO).input("percentage", "", new BigDecimal("66"), Unit.PERCENT);
        assertEquals(List.of(Verdict.FOLLOWS), study.relation("", "share * 100", Sign.EQUAL, "percentage").audit().relations().stream()
                .map(RelationFinding::verdict).toList());
        BadData refused = assertThrows(BadData.class, () -> study.relation("", "share", Sign.EQUAL, "percentage").audit());
        assertTrue(refused.getMessage().contains("takes share in ratio together with percentage in percent; bring them to one unit first"),
                refused.getMessage());
    }

    /** What is recomputed in another unit than the printed one is told in both. */
    @Test
    void convertedUnitsAreToldInBoth() {
        MadeUp study = new MadeUp().measure("deaths", Unit.COUNT).measure("discharges", Unit.COUNT).bands("none", "a (,1000] 1")
                .input("deaths", "", new BigDecimal("163"), Unit.COUNT).input("discharges", "", new BigDecimal("6020"), Unit.COUNT)
                .indicator("gdr", "deaths / discharges * 1000", Unit.PER_MILLE, "none").value("gdr", "", new BigDecimal("2.71"), Unit.PERCENT);
        assertEquals("163 / 6020 * 1000 = 27.0764\u2030 = 2.7076%", Told.AUDITED.reason(study.audit().findings().get(0)));
    }
}
