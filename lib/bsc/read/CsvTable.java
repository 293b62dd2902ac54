package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.Tolerated;
import bsc.model.Visible;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a CSV and holds it to its contract: the columns, the cells that may not be blank, the values, the key. */
final class CsvTable {
    /** Columns whose words are compared with others, and have no alphabet of their own. */
    private static final Set<String> NAMES = Set.of("part", "label");

    private final Resource resource;
    private final Faults faults;
    private final List<Tolerated> tolerated;
    private final String shown;

    CsvTable(Resource resource, Faults faults, List<Tolerated> tolerated) {
        this.resource = resource;
        this.faults = faults;
        this.tolerated = tolerated;
        this.shown = TextFile.shown(resource.file());
    }

    /** The lines, also those with a fault, which is gathered; empty when the columns are not those declared. */
    Optional<List<CsvRow>> read() {
        CsvRecords records = CsvRecords.of(resource.file(), resource.delimiter());
        List<String> cells = Workbook.of(resource.file()).filter(Workbook::isOne).isPresent() ? records.header() : List.of();
        Place top = new Place(shown, records.headerLine());
        if (records.header().isEmpty()) {
            throw BadData.at(new Place(shown, 1), Sentence.of("the file is empty; its first line names the columns: {0}",
                    String.join(",", resource.columns())));
        }
        List<String> header = records.header();
        if (!headerIsRight(top, header)) {
            return Optional.empty();
        }
        tolerated.addAll(records.tolerated());
        Map<List<String>, Integer> lineOfKey = new HashMap<>();
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord record : records.rows()) {
            Place place = new Place(shown, (int) record.getStartingLineNumber(), cells);
            faults.attempt(() -> cells(header, record, place)).ifPresent(texts -> {
                CsvRow row = new CsvRow(resource, place, texts);
                resource.fields().forEach(field -> checkCell(row, field));
                checkKey(row, lineOfKey);
                rows.add(row);
            });
        }
        resource.fields().forEach(f -> f.constraints().checkUnique(rows, f.name(), faults));
        return Optional.of(rows);
    }

    private boolean headerIsRight(Place place, List<String> header) {
        List<String> columns = resource.columns();
        if (columns.size() > 1) {
            CsvRecords.otherDelimiter(header, resource.delimiter()).ifPresent(other -> {
                throw BadData.at(place, Sentence.of("cells are separated by {0} where datapackage.json says {1}; declare \"dialect\": "
                        + "{\"delimiter\": \"{2}\"} for {3} or save it with {4}", CsvRecords.nameOf(other),
                        CsvRecords.nameOf(resource.delimiter()), other == '\t' ? "\\t" : other, resource.name(),
                        CsvRecords.nameOf(resource.delimiter())));
            });
        }
        List<BadData> wrong = new ArrayList<>();
        Sentence all = Sentence.of("; columns are: {0}", String.join(",", columns));
        columns.stream().filter(c -> !header.contains(c))
                .forEach(c -> wrong.add(BadData.at(place, Sentence.of("column {0} is missing{1}", c, all))));
        List<String> more = header.stream().distinct().filter(c -> !columns.contains(c)).toList();
        boolean misspelt = !more.isEmpty() && more.size() <= wrong.size();
        resource.shared().ifPresent(table -> more.stream().filter(c -> !c.isEmpty()).forEach(c -> wrong.add(noColumn(place, c, table))));
        more.stream().filter(c -> !misspelt && (c.isEmpty() || resource.shared().isEmpty())).forEach(c -> wrong.add(BadData.at(place, c.isEmpty()
                ? Sentence.of("the {0}. column has no name and is not empty{1}", header.indexOf(c) + 1, all)
                : Sentence.of("column '{0}' is not declared in datapackage.json{1}", c, all))));
        if (header.stream().distinct().count() < header.size()) {
            wrong.add(BadData.at(place, Sentence.of("a column stands twice{0}", all)));
        }
        wrong.forEach(faults::add);
        return wrong.isEmpty();
    }

    private static BadData noColumn(Place place, String column, StudyTable table) {
        if (table == StudyTable.FORM) {
            return BadData.at(place, Sentence.of("column '{0}' is no period of datapackage.json and none of: {1}; one of your own starts with x-",
                    column, String.join(", ", table.columns())));
        }
        return BadData.at(place, Sentence.of("column '{0}' is no column of {1}; {2}{3}", column, table.resource(),
                Nearest.advice(column, table.columns()), Nearest.to(column, table.columns()).isPresent() ? Sentence.NONE
                : Sentence.of("; one of your own starts with x-")));
    }

    private Map<String, String> cells(List<String> header, CsvRecord record, Place place) {
        CsvRecords.checkCount(place, header, record);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = Visible.cell(record.getField(i));
            cells.put(header.get(i), resource.field(header.get(i)).missing().contains(cell) ? "" : cell);
        }
        return cells;
    }

    private void checkCell(CsvRow row, Field field) {
        String value = row.text(field.name());
        if (value.isEmpty()) {
            if (field.constraints().required()) {
                faults.add(row.refuse(field.name(), Sentence.of("is blank; the column needs a value in every line{0}",
                        field.name().equals("printed") ? Sentence.of(" (leave the whole line out when nothing is published)")
                        : Sentence.NONE)));
            }
            return;
        }
        if (NAMES.contains(field.name()) && Visible.hides(value)) {
            faults.add(row.refuse(field.name(), Visible.HIDDEN));
        }
        if (field.type().number() && row.optional("format").isEmpty()) {
            faults.attempt(() -> row.number(field.name()));
        }
        field.constraints().check(row, field, faults);
    }

    private void checkKey(CsvRow row, Map<List<String>, Integer> lineOfKey) {
        List<String> columns = resource.key();
        if (columns.isEmpty()) {
            return;
        }
        List<String> key = columns.stream().map(row::text).toList();
        Integer earlier = lineOfKey.putIfAbsent(key, row.place().line());
        if (earlier != null) {
            faults.add(BadData.at(row.place(), String.join("+", columns), String.join(" ", key).strip(),
                    Sentence.of("stands already in line {0}; each key stands once", earlier)));
        }
    }
}
