package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bsc.Command;
import bsc.damage.Scripts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What every command says on a Windows console with the code pages of Western Europe and America. */
@ResourceLock(Command.BUILDS)
class CodePageTest {
    private static final List<String> CODE_PAGES = List.of("Cp1252", "Cp850");

    private static List<List<String>> commands() {
        List<List<String>> all = new ArrayList<>();
        for (String language : List.of("en", "id")) {
            for (String command : List.of("financial", "customer", "internal-process", "learning-growth", "scorecard", "improve")) {
                for (String study : List.of("rs-unhas-2019", "rsud-makassar-2020-2022")) {
                    all.add(List.of(command, study, "--lang", language));
                }
            }
            all.add(List.of("reproduce", "rs-unhas-2019", "--lang", language));
            all.add(List.of("robust", "rs-unhas-2019", "--lang", language));
            all.add(List.of("weights", "ahp", "data/weights/leader.csv", "--lang", language));
            for (String command : List.of("reproduce", "scorecard", "improve", "robust", "weights", "plot")) {
                all.add(List.of(command, "--help", "--lang=" + language));
            }
        }
        return all;
    }

    private static String said(List<String> command, String codePage) {
        return Scripts.alone(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                System.setProperty("stdout.encoding", codePage);
                Cli.run(Scripts.command(command.get(0)), out, new PrintStream(java.io.OutputStream.nullOutputStream()), command.subList(1, command.size()).toArray(String[]::new));
            } finally {
                System.clearProperty("stdout.encoding");
            }
            return new String(out.toByteArray(), Charset.forName(codePage));
        });
    }

    /** As in UTF-8, but for the signs that the page lacks, which are in ASCII; nothing is a question mark that was none. */
    @TestFactory
    Stream<DynamicTest> everyCommandIsReadable() {
        return commands().stream().map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> {
            String whole = said(command, "UTF-8");
            for (String page : CODE_PAGES) {
                String shown = said(command, page);
                assertFalse(shown.isBlank());
                assertEquals(questions(whole), questions(shown), page);
                assertEquals(letters(whole), letters(shown), page);
            }
        }));
    }

    /** What a program reads is in UTF-8 whatever the console shows. */
    @TestFactory
    Stream<DynamicTest> whatProgramsReadIsUtf8() {
        return Stream.of("csv", "json", "html", "tex", "md").map(form -> DynamicTest.dynamicTest(form, () -> {
            List<String> command = List.of("scorecard", "rs-unhas-2019", "--format", form);
            assertEquals(said(command, "UTF-8"), new String(said(command, "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }));
    }

    private static long questions(String text) {
        return text.chars().filter(c -> c == '?').count();
    }

    /** Letters and digits of ASCII, in any order: columns are wider where a sign takes more room, and may be broken elsewhere. */
    private static String letters(String text) {
        StringBuilder all = new StringBuilder();
        text.replace("\u2030", "per mille").chars().filter(c -> c < 0x80 && Character.isLetterOrDigit(c)).sorted().forEach(c -> all.append((char) c));
        return all.toString();
    }
}
