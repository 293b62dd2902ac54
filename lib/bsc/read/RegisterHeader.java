package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.Visible;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first line of a register, which may be far too large to be read as a whole.
 *
 * @param delimiter commas, semicolons or tabs: a register has no decimals, so that the line itself tells
 */
record RegisterHeader(char delimiter, List<String> columns) {
    static final List<String> NEEDED = List.of("admitted", "discharged", "outcome");
    static final List<String> KNOWN = List.of("admission", "patient", "bed", "ward", "class", "admitted", "discharged", "outcome");
    private static final int LONGEST = 1 << 16;
    /** How workbooks begin, whatever their names end in. */
    private static final String ZIPPED = "PK\u0003\u0004";

    RegisterHeader {
        columns = List.copyOf(columns);
    }

    /** What the first line of a file parts its columns by. */
    static char firstDelimiter(Path file) {
        return delimiter(firstLine(file));
    }

    private static char delimiter(String line) {
        return Stream.of(';', '\t').filter(d -> line.indexOf(d) >= 0).findFirst().orElse(',');
    }

    static RegisterHeader of(Path file) {
        String line = firstLine(file);
        char delimiter = delimiter(line);
        RegisterHeader header = new RegisterHeader(delimiter, cells(line, delimiter));
        header.check(new Place(TextFile.shown(file), 1));
        return header;
    }

    /** The cells of one record. */
    static List<String> cells(String record, char delimiter) {
        List<String> cells = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(record)) {
            reader.stream().findFirst().ifPresent(r -> r.getFields().forEach(c -> cells.add(Visible.cell(c))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static String firstLine(Path file) {
        Place place = new Place(TextFile.shown(file), 0);
        TextFile.checkRegular(file);
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            if (start.startsWith(ZIPPED)) {
                throw BadData.at(place, Sentence.of("is a workbook or another zipped file; save its sheet as CSV (UTF-8) and name that file"));
            }
            String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
            return text.lines().findFirst().filter(l -> !l.isBlank()).orElseThrow(() -> BadData.at(new Place(place.file(), 1),
                    Sentence.of("the file is empty; its first line names the columns: {0}", String.join(",", KNOWN))));
        } catch (NoSuchFileException e) {
            throw BadData.at(place, Sentence.of("no such file"));
        } catch (IOException e) {
            throw BadData.at(place, Sentence.of("cannot be read ({0})", TextFile.why(e)));
        }
    }

    private void check(Place place) {
        Sentence all = Sentence.of("; columns are: {0}", String.join(",", KNOWN));
        List<BadData> wrong = new ArrayList<>();
        NEEDED.stream().filter(c -> !columns.contains(c)).forEach(c -> wrong.add(BadData.at(place, Sentence.of("column {0} is missing{1}", c, all))));
        if (columns.stream().distinct().count() < columns.size()) {
            wrong.add(BadData.at(place, Sentence.of("a column stands twice{0}", all)));
        }
        if (!wrong.isEmpty()) {
            throw BadData.all(wrong);
        }
    }
}
