package bsc.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.Told;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.read.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A report is written whole or not at all, and nothing of anybody else is touched. */
class ReportFolderTest {
    /** The same studies are reported again and again. */
    private static final Map<List<String>, List<Audit>> AUDITS = new HashMap<>();

    @TempDir
    Path folder;

    private static List<Audit> studies(String... studies) {
        return AUDITS.computeIfAbsent(List.of(studies), named -> new DataFolder(Repository.data()).studies(named).stream().map(Audit::of).toList());
    }

    private static void write(Path out, String study, boolean force) {
        Report.write(out, studies(study), Told.ENGLISH, force);
    }

    /** Everything below the temporary folder, with its content. */
    private Map<String, String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> content = new TreeMap<>();
            for (Path file : files.filter(f -> !f.equals(folder)).toList()) {
                content.put(folder.relativize(file).toString(), Files.isDirectory(file) ? "" : Files.readString(file));
            }
            return content;
        }
    }

    private void refused(String message, Path out) throws IOException {
        refused(message, out, () -> write(out, "rs-unhas-2019", false));
    }

    private void refused(String message, Path out, Executable writing) throws IOException {
        Map<String, String> before = everything();
        BadData refusal = assertThrows(BadData.class, writing);
        assertTrue(refusal.getMessage().startsWith("--out: " + out + message), refusal.getMessage());
        assertEquals(before, everything(), "nothing has changed");
    }

    private static Set<String> in(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void writesIntoNewAndIntoEmptyFolders() throws IOException {
        Path fresh = folder.resolve("a/b c");
        write(fresh, "rs-unhas-2019", false);
        assertEquals(Set.of("rs-unhas-2019.html", "index.html", "figures.csv", "verdicts.json", "codecheck.yml",
                "CODECHECK-README.md", "ro-crate-metadata.json"), in(fresh));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        write(empty, "rs-unhas-2019", false);
        assertEquals(in(fresh), in(empty));
        assertEquals(Set.of("a", "empty"), in(folder), "no temporary folder is left");
    }

    @Test
    void replacesAnEarlierReport() throws IOException {
        Path out = folder.resolve("report");
        write(out, "rs-unhas-2019", false);
        write(out, "soedarso-2021-2024", false);
        assertEquals(Set.of("soedarso-2021-2024.html", "index.html", "figures.csv", "verdicts.json", "codecheck.yml",
                "CODECHECK-README.md", "ro-crate-metadata.json"), in(out));
        assertEquals(Set.of("report"), in(folder));
    }

    @Test
    void touchesNothingOfAnybodyElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        refused(" is no folder", file);
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.docx"), "mine");
        refused(" is not empty and holds no earlier report", mine);
        Files.writeString(mine.resolve("codecheck.yml"), "---\nmanifest:\n  - file: thesis.docx\n");
        refused(" is not empty and holds no earlier report", mine);
        Path out = folder.resolve("report");
        write(out, "rs-unhas-2019", false);
        Path added = Files.writeString(out.resolve("certificate.pdf"), "mine");
        refused(" holds an earlier report and files of others (certificate.pdf)", out);
        Files.delete(added);
    }

    /** Any change by hand, of a page, of a summary, of what only a person can add, is seen by the content. */
    @Test
    void whatSomebodyChangedIsReplacedOnlyByForce() throws IOException {
        Path out = folder.resolve("report");
        for (Map.Entry<String, UnaryOperator<String>> change : List.<Map.Entry<String, UnaryOperator<String>>>of(
                Map.entry("codecheck.yml", t -> t + "\ncodechecker:\n  - name: A person\n"),
                Map.entry("codecheck.yml", t -> t.replace("summary: \"", "summary: \"My own words. ")),
                Map.entry("codecheck.yml", t -> t.replaceFirst("lines_above: .*", "")),
                Map.entry("rs-unhas-2019.html", t -> t.replace("</h1>", ", read by me</h1>")),
                Map.entry("index.html", t -> t + " "), Map.entry("figures.csv", t -> t.replace(",", ";")),
                Map.entry("verdicts.json", t -> ""), Map.entry("CODECHECK-README.md", t -> "Mine."))) {
            write(out, "rs-unhas-2019", false);
            Path file = out.resolve(change.getKey());
            Files.writeString(file, change.getValue().apply(Files.readString(file)));
            refused(" holds an earlier report in which somebody has changed " + change.getKey() + "; nothing was changed. Name another "
                    + "folder, or replace it with --force", out);
            write(out, "rs-unhas-2019", true);
        }
        Files.delete(out.resolve("index.html"));
        write(out, "rs-unhas-2019", false);
        Files.writeString(out.resolve("index.html"), "mine");
        Files.writeString(out.resolve("thesis.docx"), "mine");
        Map<String, String> before = everything();
        assertThrows(BadData.class, () -> write(out, "rs-unhas-2019", true));
        assertEquals(before, everything(), "force touches nothing of anybody else");
    }

    /** What a killed process left beside the report is swept; what a running one is writing, and what is not ours, is not. */
    @Test
    void leftoversOfAKilledProcessAreSwept() throws IOException {
        long gone = new ProcessBuilder("true").start().toHandle().pid();
        Path out = folder.resolve("report");
        write(out, "rs-unhas-2019", false);
        Files.createDirectory(folder.resolve(".report.hospital-balanced-scorecard-new-" + gone + "-1"));
        Files.writeString(folder.resolve(".report.hospital-balanced-scorecard-new-" + gone + "-1/index.html"), "half");
        Path mine = Files.createDirectory(folder.resolve(".report.new-" + gone));
        Path other = Files.createDirectory(folder.resolve(".other.hospital-balanced-scorecard-new-" + gone + "-1"));
        Path link = Files.createSymbolicLink(folder.resolve(".report.hospital-balanced-scorecard-old-" + gone + "-2"), mine);
        Process runs = new ProcessBuilder("sleep", "60").start();
        Path running = Files.createDirectory(folder.resolve(".report.hospital-balanced-scorecard-new-" + runs.pid() + "-"
                + runs.info().startInstant().orElseThrow().toEpochMilli()));
        write(out, "rs-unhas-2019", false);
        runs.destroy();
        Files.delete(link);
        assertEquals(Set.of("report", mine.getFileName().toString(), other.getFileName().toString(), running.getFileName().toString()), in(folder));
    }

    /** Killed between the two moves, an earlier report stands hidden: it comes back, and is then judged like any other. */
    @Test
    void anEarlierReportComesBack() throws IOException {
        long gone = new ProcessBuilder("true").start().toHandle().pid();
        Path out = folder.resolve("report");
        write(out, "rs-unhas-2019", false);
        Files.writeString(out.resolve("index.html"), "mine");
        Files.move(out, folder.resolve(".report.hospital-balanced-scorecard-old-" + gone + "-1"));
        assertThrows(BadData.class, () -> write(out, "rs-unhas-2019", false));
        assertEquals("mine", Files.readString(out.resolve("index.html")));
        assertEquals(Set.of("report"), in(folder));
    }

    @Test
    void leavesNothingBehindWhenItCannotWrite() throws IOException {
        Path out = folder.resolve("report");
        Map<String, ReportFolder.Content> files = new LinkedHashMap<>();
        files.put("index.html", to -> to.write("x"));
        files.put("no such folder/page.html", to -> to.write("x"));
        Executable failing = () -> ReportFolder.write(out, files, hashes -> "", false);
        refused(" cannot be written", out, failing);
        write(out, "rs-unhas-2019", false);
        refused(" cannot be written", out, failing);
    }

    @Test
    void theCommandWritesItAndPrintsTheSame() throws IOException {
        Path out = folder.resolve("report");
        Command.Result result = Command.of("reproduce", "lib/test/studies/contoh", "--out", out.toString());
        assertEquals(0, result.status());
        assertEquals("Report written: open " + out.resolve("index.html") + " in a browser.", result.message());
        assertEquals(Command.of("reproduce", "lib/test/studies/contoh").out(), result.out());
        assertEquals(Command.of("reproduce", "lib/test/studies/contoh", "--format", "csv").out(),
                Files.readString(out.resolve("figures.csv")));
        assertEquals(Command.of("reproduce", "lib/test/studies/contoh", "--format", "json").out(),
                Files.readString(out.resolve("verdicts.json")));
    }

    /** One file instead of a folder holds the same report. */
    @Test
    void aFileHoldsTheSamePage() throws IOException {
        Path out = folder.resolve("report");
        Path file = folder.resolve("report.html");
        assertEquals(0, Command.of("reproduce", "lib/test/studies/contoh", "--out", out.toString()).status());
        assertEquals(0, Command.of("reproduce", "lib/test/studies/contoh", "--out", file.toString()).status());
        assertEquals(Files.readString(out.resolve("contoh.html")), Files.readString(file));
    }

    @Test
    void badDataLeavesNothingBehind() throws IOException {
        Path study = Files.createDirectory(folder.resolve("study"));
        try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
            for (Path file : files.toList()) {
                Files.writeString(study.resolve(file.getFileName().toString()), Files.readString(file).replace("14.600", "14,6 oo"));
            }
        }
        Command.Result result = Command.of("reproduce", study.toString(), "--out", folder.resolve("report").toString());
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals(Set.of("study"), in(folder));
        Command.Result here = Command.of("reproduce", "lib/test/studies/contoh", "--out", ".");
        assertEquals("--out: . is the current folder or holds it; name a folder of its own", here.message());
        assertEquals(2, here.status());
    }
}
