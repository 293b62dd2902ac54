package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.model.Choice;
import bsc.model.Kind;
import bsc.model.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Single printed results: what was computed is rounded, what was counted is exact, one number that occurs twice is one number. */
class PrintedResultsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "lib/test/spec/printed-results.csv", numLinesToSkip = 1)
    void isJudged(String name, String inputs, String formula, String unit, String printed, String verdict, String convention) {
        MadeUp study = new MadeUp();
        for (String input : inputs.split(";")) {
            String[] parts = input.split("[= ]");
            Unit of = Choice.of(Unit.class, parts[2]).orElseThrow();
            study.measure(parts[0], of).input(parts[0], "", new BigDecimal(parts[1]), of);
        }
        study.figure("", formula, Kind.WORKED, new BigDecimal(printed), Choice.of(Unit.class, unit).orElseThrow());
        Finding finding = study.audit().findings().get(0);
        assertEquals(verdict, finding.verdict().word());
        assertEquals(convention == null ? "" : convention, finding.convention().map(Choice::word).orElse(""));
    }
}
