package bsc.read;

import bsc.model.BadData;
import bsc.model.Cell;
import bsc.model.Grid;
import bsc.model.Place;
import bsc.model.Visible;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a CSV that no datapackage.json declares. Its user says how numbers are written: with a decimal point and
 * commas between cells, or with a decimal comma and semicolons between cells. A fraction of whole numbers such as 1/3
 * is a number too. Nothing is guessed.
 */
public final class GridFile {
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,15}) ?/ ?([0-9]{1,15})");

    private final boolean decimalComma;
    private final Pattern plain;
    private final Pattern otherwise;

    private GridFile(boolean decimalComma) {
        this.decimalComma = decimalComma;
        this.plain = Pattern.compile(decimalComma ? "-?(?=[0-9,])[0-9]{0,30}(,[0-9]{1,30})?" : "-?(?=[0-9.])[0-9]{0,30}(\\.[0-9]{1,30})?");
        this.otherwise = Pattern.compile(decimalComma ? "-?[0-9]+\\.[0-9]+" : "-?[0-9]+,[0-9]+");
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
            throw BadData.at(top, "the file is empty; its first line names the columns");
        }
        checkHeader(top, header, delimiter);
        List<List<Cell>> rows = new ArrayList<>();
        for (CsvRecord record : records.rows()) {
            Place place = new Place(shown, (int) record.getStartingLineNumber());
            CsvRecords.checkCount(place, header, record);
            List<Cell> row = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                String cell = Visible.cell(record.getField(i));
                row.add(new Cell(place, header.get(i).isEmpty() ? "1" : header.get(i), cell, content(cell)));
            }
            rows.add(row);
        }
        return new Grid(top, header, rows);
    }

    private static void checkHeader(Place place, List<String> header, char delimiter) {
        CsvRecords.otherDelimiter(header, delimiter).ifPresent(other -> {
            throw BadData.at(place, "cells are separated by " + CsvRecords.nameOf(other) + "; "
                    + (other == ';' ? "add --decimal-comma for a file with semicolons and decimal commas, or save it with commas"
                    : "save it with " + CsvRecords.nameOf(delimiter)
                    + (delimiter == ';' ? ", or leave out --decimal-comma for a file with decimal points" : "")));
        });
        for (int i = 1; i < header.size(); i++) {
            if (header.get(i).isEmpty()) {
                throw BadData.at(place, "the " + (i + 1) + ". column has no name; the first line names the columns");
            }
            if (header.subList(0, i).contains(header.get(i))) {
                throw BadData.at(place, "column " + header.get(i) + " stands twice");
            }
        }
    }

    private Cell.Content content(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches() && Long.parseLong(fraction.group(2)) > 0) {
            return new Cell.Number((double) Long.parseLong(fraction.group(1)) / Long.parseLong(fraction.group(2)), 0);
        }
        if (!plain.matcher(text).matches()) {
            return new Cell.Words("is not a number; " + (otherwise.matcher(text).matches() ? advice(text)
                    : "write digits such as 0" + (decimalComma ? ',' : '.') + "25, or a fraction such as 1/3"));
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        return new Cell.Number(number.doubleValue(), number.scale() <= 0 ? 0
                : BigDecimal.ONE.movePointLeft(number.scale()).doubleValue() / 2);
    }

    private String advice(String text) {
        if (text.matches("-?[1-9][0-9]{0,2}[.,][0-9]{3}")) {
            String thousand = text.replaceAll("[.,]", "");
            return "write " + thousand + " if its " + (decimalComma ? "point" : "comma") + " parts thousands, "
                    + text.replace(decimalComma ? '.' : ',', decimalComma ? ',' : '.') + " if it is a decimal sign";
        }
        return decimalComma ? "write " + text.replace('.', ',') + ", or leave out --decimal-comma for a file with decimal points"
                : "write " + text.replace(',', '.') + ", or add --decimal-comma for a file with semicolons and decimal commas";
    }
}
