package bsc.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something that is damaged: the files of a study's folder, or one file of weights.
 *
 * @param files    the text of each file by its name
 * @param commands the commands that read it, as a user types them; {@code AT} stands for where it lies, {@code OUT} for
 *                 a folder to write to
 */
record Subject(String name, Map<String, String> files, List<List<String>> commands) {
    static final String AT = "{at}";
    static final String OUT = "{out}";

    private static final List<List<String>> OF_STUDIES = List.of(List.of("reproduce", AT), List.of("reproduce", AT, "--all"),
            List.of("reproduce", AT, "--format", "csv"), List.of("reproduce", AT, "--format", "json"), List.of("reproduce", AT, "--out", OUT),
            List.of("financial", AT), List.of("customer", AT), List.of("internal-process", AT), List.of("learning-growth", AT),
            List.of("scorecard", AT), List.of("scorecard", AT, "--format", "json"), List.of("improve", AT), List.of("improve", AT, "--format", "csv"),
            List.of("robust", AT, "--draws", "200", "--rows", "32"), List.of("plot", AT, "--out", OUT, "--format", "svg"));

    /** The quick commands; drawing and drawing of weightings take as long as a hundred of the others. */
    List<List<String>> quick() {
        return commands.stream().filter(c -> !c.get(0).equals("plot") && !c.get(0).equals("robust")).toList();
    }

    static List<Subject> all(Path data) {
        List<Subject> subjects = new ArrayList<>();
        for (String parent : List.of("studies", "examples")) {
            try (Stream<Path> folders = Files.list(data.resolve(parent))) {
                folders.filter(f -> Files.exists(f.resolve("datapackage.json"))).sorted().forEach(f -> subjects.add(study(f)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        subjects.add(study(data.resolve("template")));
        for (Map.Entry<String, List<String>> file : Map.of("leader.csv", List.of("ahp"), "perspectives-judges.csv", List.of("ahp"),
                "best-worst.csv", List.of("bwm"), "perspectives-by-hand.csv", List.of("by-hand"), "attendance-software.csv",
                List.of("critic", "entropy", "merec"), "audit-leader.csv", List.of("audit"), "audit-sragen.csv", List.of("audit")).entrySet()) {
            List<List<String>> commands = new ArrayList<>();
            file.getValue().forEach(method -> commands.add(List.of("weights", method, AT + "/" + file.getKey())));
            subjects.add(new Subject(file.getKey(), Map.of(file.getKey(), read(data.resolve("weights").resolve(file.getKey()))), commands));
        }
        subjects.sort(Comparator.comparing(Subject::name));
        return subjects;
    }

    private static Subject study(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile).forEach(f -> files.put(f.getFileName().toString(), read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Subject(folder.getFileName().toString(), files, OF_STUDIES);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
