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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a CSV and holds it to its contract: the columns, the cells that may not be blank, the values, the key. */
final class CsvTable {
    private CsvTable() {
    }

    /** @throws BadData at the first line that breaks the contract */
    static List<Row> read(Resource resource) {
        List<CsvRecord> records = parse(resource.file(), resource.delimiter());
        String shown = TextFile.shown(resource.file());
        if (records.isEmpty()) {
            throw BadData.at(new Place(shown, 1), "the file is empty; its first line names the columns: "
                    + String.join(",", resource.columns()));
        }
        List<String> header = records.get(0).getFields();
        checkHeader(new Place(shown, 1), header, resource);
        Map<List<String>, Integer> lineOfKey = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            Place place = new Place(shown, (int) record.getStartingLineNumber());
            Row row = new Row(resource, place, cells(header, record, place));
            resource.fields().forEach(field -> checkCell(row, field));
            checkKey(row, lineOfKey);
            rows.add(row);
        }
        return rows;
    }

    private static List<CsvRecord> parse(Path file, char delimiter) {
        String text = TextFile.read(file);
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).skipEmptyLines(true).ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw BadData.at(new Place(TextFile.shown(file), lineOf(e)), "a quote is opened and not closed before the "
                    + "next separator; quotes enclose a whole cell, and inside it a quote is written twice");
        } catch (IOException e) {
            throw BadData.at(new Place(TextFile.shown(file), 0), "cannot be read (" + e.getMessage() + ")");
        }
        return records;
    }

    private static int lineOf(CsvParseException e) {
        Matcher line = Pattern.compile("line (\\d+)").matcher(e.getMessage());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private static void checkHeader(Place place, List<String> header, Resource resource) {
        List<String> columns = resource.columns();
        if (header.size() == 1 && columns.size() > 1) {
            for (char other : new char[] {';', '\t', ','}) {
                if (other != resource.delimiter() && header.get(0).indexOf(other) >= 0) {
                    throw BadData.at(place, "cells are separated by " + nameOf(other) + " where datapackage.json says "
                            + nameOf(resource.delimiter()) + "; declare \"dialect\": {\"delimiter\": \""
                            + (other == '\t' ? "\\t" : other) + "\"} for " + resource.name()
                            + " or save it with " + nameOf(resource.delimiter()));
                }
            }
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                throw BadData.at(place, "column " + column + " is missing; columns are: " + String.join(",", columns));
            }
        }
        for (String column : header) {
            if (!columns.contains(column)) {
                throw BadData.at(place, "column '" + column + "' is not declared in datapackage.json; columns are: "
                        + String.join(",", columns));
            }
        }
        if (header.stream().distinct().count() < header.size()) {
            throw BadData.at(place, "a column stands twice; columns are: " + String.join(",", columns));
        }
    }

    private static String nameOf(char delimiter) {
        return switch (delimiter) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    private static Map<String, String> cells(List<String> header, CsvRecord record, Place place) {
        if (record.getFieldCount() != header.size()) {
            throw BadData.at(place, "has " + record.getFieldCount() + " cells where the header names " + header.size()
                    + " columns; a cell that holds a separator is enclosed in quotes");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.getField(i).strip());
        }
        return cells;
    }

    private static void checkCell(Row row, Field field) {
        String value = row.text(field.name());
        if (value.isEmpty()) {
            if (field.required()) {
                throw row.refuse(field.name(), "is blank; the column needs a value in every line "
                        + "(leave the whole line out when nothing is published)");
            }
            return;
        }
        if (!field.values().isEmpty() && !field.values().contains(value)) {
            throw row.refuse(field.name(), "is not one of: " + String.join(", ", field.values()));
        }
        if (field.number()) {
            row.number(field.name());
        }
    }

    private static void checkKey(Row row, Map<List<String>, Integer> lineOfKey) {
        List<String> columns = row.resource().key();
        if (columns.isEmpty()) {
            return;
        }
        List<String> key = columns.stream().map(row::text).toList();
        Integer earlier = lineOfKey.putIfAbsent(key, row.place().line());
        if (earlier != null) {
            throw BadData.at(row.place(), String.join("+", columns), String.join(" ", key).strip(),
                    "stands already in line " + earlier + "; each key stands once");
        }
    }
}
