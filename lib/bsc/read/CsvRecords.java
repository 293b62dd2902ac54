package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The records of a CSV, the header first. Lines without a cell are passed over. */
final class CsvRecords {
    private CsvRecords() {
    }

    /** @throws BadData when the file cannot be read, or a quote is not closed */
    static List<CsvRecord> of(Path file, char delimiter) {
        return of(TextFile.shown(file), TextFile.read(file), delimiter);
    }

    /** @param shown the name of the file in messages */
    static List<CsvRecord> of(String shown, String text, char delimiter) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).skipEmptyLines(true).ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw BadData.at(new Place(shown, lineOf(e)), "a quote is opened and not closed before the "
                    + "next separator; quotes enclose a whole cell, and inside it a quote is written twice");
        } catch (IOException e) {
            throw BadData.at(new Place(shown, 0), "cannot be read (" + e.getMessage() + ")");
        }
        return records;
    }

    private static int lineOf(CsvParseException e) {
        Matcher line = Pattern.compile("line (\\d+)").matcher(e.getMessage());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    /** Another separator that seems to be meant, because the header has one cell and holds it. */
    static Optional<Character> otherDelimiter(List<String> header, char delimiter) {
        return header.size() > 1 ? Optional.empty() : Stream.of(';', '\t', ',')
                .filter(other -> other != delimiter && header.get(0).indexOf(other) >= 0).findFirst();
    }

    static String nameOf(char delimiter) {
        return switch (delimiter) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    /** @throws BadData when the record has not one cell for each column */
    static void checkCount(Place place, List<String> header, CsvRecord record) {
        if (record.getFieldCount() != header.size()) {
            throw BadData.at(place, "has " + record.getFieldCount() + " cells where the header names " + header.size()
                    + " columns; a cell that holds a separator is enclosed in quotes");
        }
    }
}
