package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV and holds it to its contract: the columns, the cells that may not be blank, the values, the key. */
final class CsvTable {
    private CsvTable() {
    }

    /** @throws BadData at the first line that breaks the contract */
    static List<Row> read(Resource resource) {
        List<CsvRecord> records = CsvRecords.of(resource.file(), resource.delimiter());
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

    private static void checkHeader(Place place, List<String> header, Resource resource) {
        List<String> columns = resource.columns();
        if (columns.size() > 1) {
            CsvRecords.otherDelimiter(header, resource.delimiter()).ifPresent(other -> {
                throw BadData.at(place, "cells are separated by " + CsvRecords.nameOf(other) + " where datapackage.json says "
                        + CsvRecords.nameOf(resource.delimiter()) + "; declare \"dialect\": {\"delimiter\": \""
                        + (other == '\t' ? "\\t" : other) + "\"} for " + resource.name()
                        + " or save it with " + CsvRecords.nameOf(resource.delimiter()));
            });
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

    private static Map<String, String> cells(List<String> header, CsvRecord record, Place place) {
        CsvRecords.checkCount(place, header, record);
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
