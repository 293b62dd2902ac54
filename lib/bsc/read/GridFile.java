package bsc.read;

import bsc.model.BadData;
import bsc.model.SourceCell;
import bsc.model.Grid;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.Visible;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a CSV that no datapackage.json declares. Its user says how numbers are written, see {@link GivenNumber}: with a
 * decimal point and commas between cells, or with a decimal comma and semicolons between cells.
 */
public final class GridFile {
    private final boolean decimalComma;
    private final GivenNumber numbers;

    private GridFile(boolean decimalComma) {
        this.decimalComma = decimalComma;
        this.numbers = GivenNumber.withDecimal(decimalComma);
    }

    /** @throws BadData when the file is missing, is no table, or cells are separated otherwise */
    public static Grid read(Path file, boolean decimalComma) {
        return of(TextFile.shown(file), TextFile.read(file), decimalComma);
    }

    /** @param shown the name of the file in messages */
    public static Grid of(String shown, String text, boolean decimalComma) {
        return new GridFile(decimalComma).grid(shown, text);
    }

    private Grid grid(String shown, String text) {
        char delimiter = decimalComma ? ';' : ',';
        CsvRecords records = CsvRecords.of(shown, text, delimiter);
        Place top = new Place(shown, records.headerLine());
        List<String> header = records.header();
        if (header.isEmpty()) {
            throw BadData.at(top, Sentence.of("the file is empty; its first line names the columns"));
        }
        checkHeader(top, header, delimiter);
        List<List<SourceCell>> rows = new ArrayList<>();
        for (CsvRecord record : records.rows()) {
            Place place = new Place(shown, (int) record.getStartingLineNumber());
            CsvRecords.checkCount(place, header, record);
            List<SourceCell> row = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                String cell = Visible.cell(record.getField(i));
                if (Visible.hides(cell)) {
                    throw BadData.at(place, header.get(i), cell, Visible.HIDDEN);
                }
                row.add(new SourceCell(place, header.get(i).isEmpty() ? "1" : header.get(i), cell, content(cell)));
            }
            rows.add(row);
        }
        return new Grid(top, header, rows);
    }

    private static void checkHeader(Place place, List<String> header, char delimiter) {
        CsvRecords.otherDelimiter(header, delimiter).ifPresent(other -> {
            throw BadData.at(place, Sentence.of("cells are separated by {0}; {1}", CsvRecords.nameOf(other), other == ';'
                    ? Sentence.of("add --decimal-comma for a file with semicolons and decimal commas, or save it with commas")
                    : Sentence.of("save it with {0}{1}", CsvRecords.nameOf(delimiter), delimiter == ';'
                    ? Sentence.of(", or leave out --decimal-comma for a file with decimal points") : Sentence.NONE)));
        });
        for (int i = 1; i < header.size(); i++) {
            if (Visible.hides(header.get(i))) {
                throw BadData.at(place, Sentence.of("column '{0}' {1}", header.get(i), Visible.HIDDEN));
            }
            if (header.get(i).isEmpty()) {
                throw BadData.at(place, Sentence.of("the {0}. column has no name; the first line names the columns", i + 1));
            }
            if (header.subList(0, i).contains(header.get(i))) {
                throw BadData.at(place, Sentence.of("column {0} stands twice", header.get(i)));
            }
        }
    }

    private SourceCell.Content content(String text) {
        return numbers.read(text).<SourceCell.Content>map(SourceCell.Number::new).orElseGet(() -> new SourceCell.NoNumber(numbers.refusal(text)));
    }
}
