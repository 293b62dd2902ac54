package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code survey} as a user types it, on the invented patients' survey. */
class SurveyTest {
    private static final String EXAMPLE = "data/examples/patient-survey";

    @TempDir
    static Path folder;

    private static String out(String... arguments) {
        Command.Result result = Command.of("survey", arguments);
        assertEquals("", result.message());
        assertEquals(0, result.status());
        return result.out();
    }

    @Test
    void csvHasARowForEachNumberWithEveryDigit() {
        List<String> lines = out(EXAMPLE, "--format", "csv").lines().toList();
        assertEquals("table,name,statistic,value", lines.get(0));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("reliability,all items,alpha,0.878")), "alpha");
        assertTrue(lines.contains("index,whole,permenpan_14_2017,B"), "class");
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("importance_performance,u9a,by_means,low priority (open)")), "open");
    }

    @Test
    void bothLanguagesTellTheSameNumbers() {
        String english = out(EXAMPLE).replaceAll("[^0-9]", "");
        String indonesian = out(EXAMPLE, "--lang", "id").replaceAll("[^0-9]", "");
        assertEquals(english.length(), indonesian.length(), 40);
        assertTrue(out(EXAMPLE, "--lang", "id").contains("Reliabilitas"));
    }

    @Test
    void aWordFileIsWrittenInIndonesian() throws Exception {
        Path file = folder.resolve("survey.docx");
        Command.Result result = Command.of("survey", EXAMPLE, "--lang", "id", "--out", file.toString());
        assertEquals(0, result.status(), result.err());
        assertTrue(Files.size(file) > 5_000);
    }

    @Test
    void theIndexBecomesARowOfInputs() {
        assertEquals("measure,period,part,printed,where\nsatisfaction_index,2025,,79.35,survey of patient-survey: index of 60 respondents and 18 items\n",
                out(EXAMPLE, "--as-input", "satisfaction_index", "--period", "2025").replace("\r", ""));
        assertTrue(out(EXAMPLE, "--as-input", "satisfaction", "--take", "csi").contains(",79.36,"));
    }

    @Test
    void whatCannotBeChosenIsSaid() {
        assertEquals("a significance of 5.0 was asked for; it is above 0 and below 0.5, such as 0.05", Command.of("survey", EXAMPLE, "--significance", "5").message());
        assertEquals("diminta 10 penarikan ulang; yang ditarik 100 sampai 1000000",
                Command.of("survey", EXAMPLE, "--resamples", "10", "--lang", "id").message());
        assertEquals("a population of 0 was named; it is 1 at least", Command.of("survey", EXAMPLE, "--population", "0").message());
    }
}
