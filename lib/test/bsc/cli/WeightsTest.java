package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.Choice;
import bsc.write.FileForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Weights as a user asks for them: what is printed, and what each fault of a file is answered with. */
class WeightsTest {
    private static final String CONTOH = "lib/test/studies/contoh";

    @TempDir
    static Path folder;

    /** Exit status 2, nothing on standard output, and the message of spec/bad-input-weights.csv. */
    @TestFactory
    Stream<DynamicTest> badInputNamesFileLineColumnValueAndWhatWouldBeRight() {
        return Repository.each("bad-input-weights.csv", r -> r.getField("case"), row -> {
            Path file = file(row.getField("case"), row.getField("file"));
            Command.Result result = run(row.getField("command").replace("FILE", file.toString()).replace("STUDY", CONTOH));
            assertEquals(row.getField("message").replace("FILE", file.toString()), result.message());
            assertEquals("", result.out());
            assertEquals(2, result.status());
        });
    }

    /** What each method prints about its example: spec/weights/*.txt. */
    @TestFactory
    Stream<DynamicTest> examplesPrintWhatIsExpected() {
        return Repository.each("weights-commands.csv", r -> r.getField("command"), row -> {
            Command.Result result = run(row.getField("command"));
            assertEquals(text("lib/test/spec/weights/" + row.getField("output")), result.out());
            assertEquals(row.getField("message"), result.message());
            assertEquals(0, result.status());
        });
    }

    /** What CSV holds can be used again, and says the same. */
    @TestFactory
    Stream<DynamicTest> csvIsAFileOfWeights() {
        return Stream.of("equal --per perspective --study rs-unhas-2019", "ahp data/weights/perspectives-judges.csv",
                "bwm data/weights/best-worst.csv", "by-hand data/weights/perspectives-by-hand.csv --study rs-unhas-2019")
                .map(method -> DynamicTest.dynamicTest(method, () -> {
                    Path file = file(method, run("weights " + method + " --format csv").out());
                    Command.Result scorecard = run("scorecard rs-unhas-2019 --weights " + file);
                    assertEquals("", scorecard.message());
                    String study = method.contains("--study") ? "" : " --study rs-unhas-2019";
                    String effective = run("weights " + method + study + " --format csv").out();
                    assertEquals(effective, run("weights by-hand " + file + " --study rs-unhas-2019 --format csv").out());
                }));
    }

    /** The study's own weights give the study's own total, whichever way it adds up. */
    @TestFactory
    Stream<DynamicTest> ownWeightsGiveTheOwnTotal() {
        return Stream.of("rs-unhas-2019", "rsud-makassar-2020-2022", "rsud-makassar-2023").map(study ->
                DynamicTest.dynamicTest(study, () -> {
                    List<String> lines = run("scorecard " + study + " --weights own").out().lines().toList();
                    assertEquals("The class is the same.", lines.get(lines.size() - 1));
                    String[] totals = String.join(" ", lines.subList(lines.size() - 4, lines.size() - 2)).strip().split("own weights \\([a-z ]+\\): |Total by these weights: |\\. By");
                    assertEquals(totals[1], totals[totals.length - 1].replaceAll("\\.$", ""));
                }));
    }

    @Test
    void decimalCommaAndByteOrderMarkChangeNothing() throws IOException {
        Path comma = file("comma", "\uFEFFname;weight\r\nfinancial;0,2\r\ncustomer;0,4\r\ninternal_process;0,25\r\nlearning_and_growth;0,15\r\n");
        assertEquals(run("weights by-hand data/weights/perspectives-by-hand.csv --format csv").out(),
                run("weights by-hand " + comma + " --decimal-comma --format csv").out());
    }

    /** The same pairs on either side of the diagonal, on both, rounded, or in a list: the same weights. */
    @Test
    void everyWayToWriteAMatrixGivesTheSame() {
        String expected = run("weights ahp data/weights/leader.csv --format csv").out();
        for (String text : List.of(
                "x,age,charisma,education,experience\\nexperience,7,3,4,1\\neducation,3,1/3,1,\\ncharisma,5,1,,\\nage,1,,,\\n",
                "x,experience,education,charisma,age\\nexperience,,,,\\neducation,1/4,,,\\ncharisma,1/3,3,,\\nage,1/7,1/3,1/5,\\n",
                "x,experience,education,charisma,age\\nexperience,1,4,3,7\\neducation,0.25,1,0.333,3\\ncharisma,0.33,3,1,5\\n"
                        + "age,0.143,0.33,0.2,1\\n",
                "first,second,preference\\nexperience,education,4\\nexperience,charisma,3\\nexperience,age,7\\neducation,age,3\\n"
                        + "education,charisma,1/3\\ncharisma,age,5\\neducation,experience,1/4\\n")) {
            Command.Result result = run("weights ahp " + file("matrix", text) + " --format csv");
            assertEquals(sorted(expected), sorted(result.out()), text);
            assertEquals(text.contains("0.143") ? "Rounded reciprocals such as 0.33 beside 3: 4. The preference of 1 or more is used "
                    + "and its exact reciprocal." : "", result.message());
        }
    }

    @Test
    void jsonHoldsWeightsAsNumbersAndEveryNote() {
        String json = run("weights by-hand data/weights/awet-muda-narmada.csv --normalise --format json --study rs-unhas-2019").out();
        var object = com.google.gson.JsonParser.parseString(json).getAsJsonObject();
        assertEquals(0.485 / 0.998, object.getAsJsonObject("weights").get("customer").getAsDouble(), 1e-12);
        assertEquals(17, object.getAsJsonObject("effective").size());
        assertTrue(object.getAsJsonArray("changes").get(0).getAsString().contains("sum to 0.998"));
    }

    @Test
    void aMethodMustBeNamed() {
        assertTrue(run("weights").message().startsWith("name a method: equal, by-hand, ahp, bwm, entropy, critic, merec"));
        assertEquals(2, run("weights saw data/weights/leader.csv").status());
        assertEquals(0, run("weights ahp --help").status());
    }

    /** Where nothing is to be weighed yet, the language alone asks for the help in it; before a method, it is the method's. */
    @Test
    void theLanguageMayStandBeforeTheMethod() {
        Command.Result help = run("weights --lang id");
        assertEquals(0, help.status());
        assertTrue(help.out().startsWith("Pemakaian: jbang weights"), help.out());
        assertTrue(run("weights --lang id ahp data/weights/leader.csv").out().startsWith("Bobot menurut AHP"));
        assertTrue(run("weights --lang id ahp data/weights/leader.csv --lang en").out().startsWith("Weights by AHP"));
    }

    /** In each form that a file's ending names; what was done to the numbers given is said where the file cannot say it. */
    @TestFactory
    Stream<DynamicTest> resultsAreWrittenToFiles(@TempDir Path folder) {
        return Stream.of("ahp data/weights/leader.csv", "by-hand data/weights/awet-muda-narmada.csv --normalise", "bwm data/weights/best-worst.csv",
                "entropy data/weights/attendance-software.csv", "equal --study rs-unhas-2019", "audit data/weights/audit-leader.csv")
                .flatMap(method -> Choice.words(FileForm.class).stream().map(ending -> DynamicTest.dynamicTest(method + " " + ending, () -> {
                    Path file = folder.resolve(method.replaceAll("[^a-z]+", "-") + "." + ending);
                    Command.Result result = run("weights " + method + " --out " + file);
                    assertEquals(0, result.status(), result.message());
                    assertEquals("", result.out());
                    assertTrue(Files.size(file) > 50 && result.message().endsWith("Written: " + file), result.message());
                    assertEquals(ending.equals("csv") && method.startsWith("by-hand"), result.message().contains("each was divided by that sum"));
                    assertEquals(2, run("weights " + method + " --out " + file).status());
                })));
    }

    /** No sentence of the parser of options is left in English. */
    @TestFactory
    Stream<DynamicTest> whatIsMistypedIsToldInIndonesian() {
        return Stream.of("weights equal --study rs-unhas-2019 --per x", "weights ahp data/weights/leader.csv --below x", "weights ahp --derivation",
                "weights ahp data/weights/leader.csv --out --force", "weights audit data/weights/audit-leader.csv --all=yes",
                "weights audit data/weights/audit-leader.csv --all=true --all", "weights by-hand a b c", "weights ahp", "weights saw",
                "plot rs-unhas-2019 --out q --format gif", "plot rs-unhas-2019 --out q --width x", "plot rs-unhas-2019", "robust rs-unhas-2019 --draws 1.5",
                "robust rs-unhas-2019 --draws", "weights ahp data/weights/leader.csv --table x", "scorecard rs-unhas-2019 --format x")
                .map(typed -> DynamicTest.dynamicTest(typed, () -> {
                    Command.Result result = run(typed + " --lang id");
                    assertEquals(2, result.status());
                    String told = result.message().lines().findFirst().orElse("");
                    assertFalse(told.matches(".*\\b(Invalid|Missing|expected|Expected|should|but was|found|Unknown|Unmatched|value|option|boolean|write|is not)\\b.*"), told);
                }));
    }

    private static List<String> sorted(String csv) {
        return csv.lines().skip(1).map(l -> l.split(",")[0] + " " + String.format("%.9f", Double.valueOf(l.split(",")[1])))
                .sorted().toList();
    }

    private static Command.Result run(String command) {
        String[] words = command.split(" ");
        return Command.of(words[0], Arrays.copyOfRange(words, 1, words.length));
    }

    private static Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".csv"), text.replace("\\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        try {
            return Files.readString(Repository.root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
