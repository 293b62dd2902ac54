package bsc;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Where the tests find the repository, and its behaviour tables. */
public final class Repository {
    private Repository() {
    }

    public static Path root() {
        String home = System.getenv("BSC_HOME");
        Path folder = home != null ? Path.of(home) : Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("jbang-catalog.json"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    public static Path data() {
        return root().resolve("data");
    }

    public static Path standards() {
        return data().resolve("standards");
    }

    /** The lines of a behaviour table in lib/test/spec. */
    public static List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> reader =
                     CsvReader.builder().ofNamedCsvRecord(root().resolve("lib/test/spec").resolve(name))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One test a line of a behaviour table. */
    public static Stream<DynamicTest> each(String table, Function<NamedCsvRecord, String> name,
                                           Consumer<NamedCsvRecord> test) {
        return table(table).stream().map(row -> DynamicTest.dynamicTest(name.apply(row), () -> test.accept(row)));
    }
}
