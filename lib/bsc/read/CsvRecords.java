package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.Tolerated;
import bsc.model.Visible;
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

/**
 * The records of a CSV. What spreadsheets leave behind is passed over and told: a first line {@code sep=,}, lines and
 * right-hand columns without a cell. Lines without a character are passed over.
 *
 * @param header    the names of the columns, those without a name and a cell at the right end left out; empty in an empty file
 * @param tolerated what was passed over
 */
record CsvRecords(List<String> header, int headerLine, List<CsvRecord> rows, List<Tolerated> tolerated) {
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?[,;\t]*\\R", Pattern.CASE_INSENSITIVE);

    /** @throws BadData when the file cannot be read, or a quote is not closed */
    static CsvRecords of(Path file, char delimiter) {
        return of(TextFile.shown(file), TextFile.read(file), delimiter);
    }

    /** @param shown the name of the file in messages */
    static CsvRecords of(String shown, String text, char delimiter) {
        List<Tolerated> tolerated = new ArrayList<>();
        List<CsvRecord> records = parse(shown, text, delimiter);
        Matcher separator = SEPARATOR_LINE.matcher(text);
        if (separator.lookingAt()) {
            char named = separator.group(1).charAt(0);
            if (named != delimiter) {
                throw BadData.at(new Place(shown, 1), Sentence.of("says that {0} separate the cells, where {1} are declared",
                        nameOf(named), nameOf(delimiter)));
            }
            tolerated.add(new Tolerated.SeparatorLine(new Place(shown, 1)));
            records = records.subList(1, records.size());
        }
        if (records.isEmpty()) {
            return new CsvRecords(List.of(), 1, List.of(), tolerated);
        }
        CsvRecord first = records.get(0);
        List<CsvRecord> rows = new ArrayList<>(records.subList(1, records.size()));
        List<CsvRecord> blank = rows.stream().filter(r -> r.getFieldCount() > 1
                && r.getFields().stream().allMatch(c -> Visible.cell(c).isEmpty())).toList();
        rows.removeAll(blank);
        if (!blank.isEmpty()) {
            tolerated.add(new Tolerated.BlankLines(new Place(shown, (int) blank.get(0).getStartingLineNumber()), blank.size()));
        }
        List<String> names = first.getFieldCount() == 1 ? List.of(first.getField(0).strip())
                : first.getFields().stream().map(Visible::cell).toList();
        int used = used(names, rows);
        if (used < names.size()) {
            tolerated.add(new Tolerated.BlankColumns(new Place(shown, (int) first.getStartingLineNumber()), names.size() - used));
        }
        return new CsvRecords(names.subList(0, used), (int) first.getStartingLineNumber(), rows, tolerated);
    }

    /** The sign that separates the cells, by the first line: the one that {@code sep=} names, else a comma where it parts the header. */
    static char delimiter(String text) {
        Matcher separator = SEPARATOR_LINE.matcher(text);
        if (separator.lookingAt()) {
            return separator.group(1).charAt(0);
        }
        String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** The header alone, in which a name that stands behind a blank one is kept. */
    static CsvRecords header(String shown, String text, char delimiter) {
        String sep = SEPARATOR_LINE.matcher(text).lookingAt() ? text.lines().limit(1).map(l -> l + "\n").findFirst().orElse("") : "";
        String first = text.substring(sep.length()).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        return of(shown, sep + first, delimiter);
    }

    /** How many columns have a name or a cell; the columns behind have neither. */
    private static int used(List<String> names, List<CsvRecord> rows) {
        int used = names.size();
        while (used > 1 && names.get(used - 1).isEmpty()) {
            int column = used - 1;
            if (rows.stream().anyMatch(r -> column < r.getFieldCount() && !Visible.cell(r.getField(column)).isEmpty())) {
                return used;
            }
            used--;
        }
        return used;
    }

    private static List<CsvRecord> parse(String shown, String text, char delimiter) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).skipEmptyLines(true).ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw BadData.at(new Place(shown, lineOf(e)), Sentence.of("a quote is opened and not closed before the next separator; quotes "
                    + "enclose a whole cell, and inside it a quote is written twice"));
        } catch (IOException e) {
            throw BadData.at(new Place(shown, 0), Sentence.of("cannot be read ({0})", TextFile.why(e)));
        }
        return records;
    }

    private static int lineOf(CsvParseException e) {
        Matcher line = Pattern.compile("line (\\d+)").matcher(e.getMessage());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    /** Another separator that seems to be meant, because the header has one cell and holds it. */
    static Optional<Character> otherDelimiter(List<String> header, char delimiter) {
        return header.size() > 1 ? Optional.empty() : Stream.of(';', '\t', ',', '|')
                .filter(other -> other != delimiter && header.get(0).indexOf(other) >= 0).findFirst();
    }

    static Sentence nameOf(char delimiter) {
        return switch (delimiter) {
            case ';' -> Sentence.of("semicolons");
            case '\t' -> Sentence.of("tabs");
            case ',' -> Sentence.of("commas");
            default -> Sentence.of("the signs {0}", delimiter);
        };
    }

    /** @throws BadData when the record has not one cell for each column; blank cells at its end may be too many */
    static void checkCount(Place place, List<String> header, CsvRecord record) {
        int count = record.getFieldCount();
        while (count > header.size() && Visible.cell(record.getField(count - 1)).isEmpty()) {
            count--;
        }
        if (count != header.size()) {
            throw BadData.at(place, Sentence.of("has {0} cells where the header names {1} columns; a cell that holds a separator is "
                    + "enclosed in quotes", record.getFieldCount(), header.size()));
        }
    }
}
