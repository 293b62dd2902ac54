package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.BadData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Periods besides 2021 and 2022, with the keys of datapackage.json, and what is said of them: spec/periods.csv. */
class PeriodsTest {
    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> eachIsNamedOnceAndNoneCoversItself() {
        return Repository.each("periods.csv", r -> r.getField("case"), row ->
                assertEquals(row.getField("message"), said(periods(row.getField("more").split(" ", 2)))));
    }

    private static String periods(String... more) {
        return switch (more[0]) {
            case "CHAIN" -> chain(Integer.parseInt(more[1]), "2021");
            case "CIRCLE" -> chain(Integer.parseInt(more[1]), "p" + (Integer.parseInt(more[1]) - 1));
            default -> String.join(" ", more);
        };
    }

    /** Spans p0, p1 and so on, each of which covers the one before; the first covers the period given. */
    private static String chain(int length, String first) {
        return IntStream.range(0, length).mapToObj(i -> "{\"name\": \"p" + i + "\", \"of\": [\"" + (i == 0 ? first : "p" + (i - 1)) + "\"]}")
                .collect(Collectors.joining(", "));
    }

    /** Every message without the file and its line, which is one for all periods; nothing where the study is read. */
    private static String said(String more) {
        try {
            Path study = folder.resolve("study");
            Files.createDirectories(study);
            try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
                for (Path file : files.toList()) {
                    Files.writeString(study.resolve(file.getFileName().toString()), Files.readString(file)
                            .replace("\"name\": \"2022\"\n    }\n", "\"name\": \"2022\"\n    },\n    " + more + "\n"));
                }
            }
            new DataFolder(Repository.data()).studies(List.of(study.toString()));
            return "";
        } catch (BadData e) {
            return e.getMessage().lines().map(l -> l.replaceFirst("^.*datapackage\\.json:[0-9]+: ", "")).collect(Collectors.joining(" | "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
