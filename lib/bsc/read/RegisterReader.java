package bsc.read;

import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.SourceCell;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a register into the tables of a DuckDB database: the database itself reads the large file, once, and what breaks the
 * contract comes back with file, line, column and value. A record's number is its place below the header, the first being 1.
 */
public final class RegisterReader {
    private static final Map<String, String> OUTCOMES = Map.of("alive", "alive", "hidup", "alive", "died-before-48h", "died-before-48h",
            "mati-sebelum-48-jam", "died-before-48h", "died-after-48h", "died-after-48h", "mati-setelah-48-jam", "died-after-48h");
    private static final int MOST_FAULTS = 1000;
    private static final String CELL = "\u001f";
    private static final String LINE = "\u001e";

    private final RegisterFiles files;
    private final Connection database;

    private RegisterReader(RegisterFiles files, Connection database) {
        this.files = files;
        this.database = database;
    }

    /** @throws BadData when a file is missing or breaks its contract; then nothing was counted */
    public static void read(RegisterFiles files, Connection database) throws SQLException {
        RegisterReader reader = new RegisterReader(files, database);
        reader.register();
        if (files.beds().isPresent()) {
            reader.beds(files.beds().get());
        }
        if (files.transfers().isPresent()) {
            reader.transfers(files.transfers().get());
        }
    }

    private boolean parquet() {
        return files.register().toString().endsWith(".parquet");
    }

    private void register() throws SQLException {
        try (Statement statement = database.createStatement()) {
            if (parquet()) {
                readParquet(statement);
            } else {
                RegisterHeader header = RegisterHeader.of(files.register());
                take(statement, header.columns(), csv(header));
                refuse(rejected(statement, header));
            }
            refuse(contradictory(statement));
        } catch (SQLException e) {
            // what the database says of a file that it cannot take as a whole, without the query
            throw BadData.at(new Place(files.shown(), 0), Sentence.of("cannot be read as a register ({0})", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private void readParquet(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        TextFile.checkRegular(files.register());
        try (ResultSet row = statement.executeQuery("DESCRIBE SELECT * FROM read_parquet(" + text(files.register().toString()) + ")")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        for (String needed : RegisterHeader.NEEDED) {
            if (!columns.contains(needed)) {
                throw BadData.at(new Place(files.shown(), 0), Sentence.of("column {0} is missing{1}", needed,
                        Sentence.of("; columns are: {0}", String.join(",", RegisterHeader.KNOWN))));
            }
        }
        take(statement, columns, "read_parquet(" + text(files.register().toString()) + ")");
    }

    private static void take(Statement statement, List<String> columns, String source) throws SQLException {
        statement.execute("CREATE TEMPORARY TABLE register AS SELECT " + selected(columns) + " FROM " + source);
        numbered(statement);
    }

    /**
     * Makes admissions of the table register: the place of a row, which is that in the file, is its number. Numbering as it is read
     * takes a third longer, and one processor.
     */
    public static void numbered(Statement statement) throws SQLException {
        statement.execute("DROP TABLE admissions");
        statement.execute("CREATE TEMPORARY VIEW admissions AS SELECT rowid + 1 AS line, register.* FROM register");
    }

    /** What stands in admissions, made of the columns that there are. */
    private static String selected(List<String> columns) {
        String words = OUTCOMES.entrySet().stream().filter(e -> !e.getKey().equals(e.getValue()))
                .map(e -> " WHEN " + text(e.getKey()) + " THEN " + text(e.getValue())).sorted().collect(Collectors.joining());
        return Stream.concat(Stream.of("admission", "patient", "bed").map(c -> (columns.contains(c) ? "nullif(trim(CAST(" + c + " AS VARCHAR)), '')"
                : "CAST(NULL AS VARCHAR)") + " AS " + c), Stream.of("ward", "class").map(c -> (columns.contains(c) ? "coalesce(trim(CAST(" + c + " AS VARCHAR)), '')"
                : "''") + " AS " + c)).collect(Collectors.joining(", "))
                + ", CAST(admitted AS DATE) AS admitted, CAST(discharged AS DATE) AS discharged, CASE outcome" + words + " ELSE outcome END AS outcome";
    }

    private String csv(RegisterHeader header) {
        String columns = header.columns().stream().map(c -> text(c) + ": " + (c.equals("admitted") || c.equals("discharged") ? "'DATE'" : "'VARCHAR'"))
                .collect(Collectors.joining(", "));
        return "read_csv(" + text(files.register().toString()) + ", auto_detect = false, header = true, delim = " + text(String.valueOf(header.delimiter()))
                + ", quote = '\"', escape = '\"', dateformat = '%Y-%m-%d', columns = {" + columns + "}, ignore_errors = true, store_rejects = true, rejects_limit = "
                + MOST_FAULTS + ")";
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void refuse(List<BadData> faults) {
        if (!faults.isEmpty()) {
            throw faults.size() == 1 ? faults.get(0) : BadData.all(faults);
        }
    }

    /** The lines that the database could not take. */
    private List<BadData> rejected(Statement statement, RegisterHeader header) throws SQLException {
        List<BadData> faults = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT line, any_value(column_name), any_value(error_type), any_value(csv_line) FROM reject_errors "
                + "GROUP BY line, CASE WHEN error_type = 'CAST' THEN column_idx END ORDER BY line, min(column_idx)")) {
            while (row.next()) {
                Place place = new Place(files.shown(), row.getInt(1));
                List<String> cells = RegisterHeader.cells(row.getString(4).strip(), header.delimiter());
                String column = row.getString(2);
                faults.add(switch (row.getString(3)) {
                    case "CAST" -> BadData.at(place, column, cells.get(header.columns().indexOf(column)), Sentence.of("is no day; write it as 2025-03-07"));
                    case "MISSING COLUMNS", "TOO MANY COLUMNS" -> BadData.at(place, Sentence.of("has {0} cells where the header names {1} columns; a cell "
                            + "that holds a separator is enclosed in quotes", cells.size(), header.columns().size()));
                    case "UNQUOTED VALUE" -> BadData.at(place, Sentence.of("a quote is opened and not closed before the next separator; quotes "
                            + "enclose a whole cell, and inside it a quote is written twice"));
                    case "INVALID ENCODING" -> BadData.at(place, Sentence.of("is not UTF-8; save the file with encoding UTF-8"));
                    default -> BadData.at(place, Sentence.of("cannot be read as a line of a CSV"));
                });
            }
        }
        return faults;
    }

    /** The lines that can be read and say nothing that can be counted. */
    private List<BadData> contradictory(Statement statement) throws SQLException {
        String known = "'alive', 'died-before-48h', 'died-after-48h'";
        Map<Long, List<String>> wrong = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("SELECT line, admitted IS NULL, discharged IS NULL, outcome FROM admissions WHERE admitted IS NULL "
                + "OR (discharged IS NULL) <> (outcome IS NULL) OR outcome NOT IN (" + known + ") ORDER BY line LIMIT " + MOST_FAULTS)) {
            while (row.next()) {
                String outcome = row.getString(4);
                wrong.put(row.getLong(1), List.of(row.getBoolean(2) ? "admitted" : "outcome", outcome == null ? "" : outcome, String.valueOf(row.getBoolean(3))));
            }
        }
        if (wrong.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> lines = lines(files.register(), new TreeSet<>(wrong.keySet()));
        List<BadData> faults = new ArrayList<>();
        wrong.forEach((record, what) -> {
            Place place = new Place(files.shown(), lines.getOrDefault(record, 0));
            boolean open = Boolean.parseBoolean(what.get(2));
            faults.add(BadData.at(place, what.get(0), what.get(0).equals("admitted") ? "" : what.get(1), what.get(0).equals("admitted")
                    ? Sentence.of("is blank; write the day as 2025-03-07")
                    : what.get(1).isEmpty() ? Sentence.of("is blank, and the patient is discharged; write alive, died-before-48h or died-after-48h")
                    : open ? Sentence.of("is said of a patient without a day of discharge; leave it blank for who is still in bed")
                    : Sentence.of("is not one of: {0}", String.join(", ", OUTCOMES.keySet().stream().sorted().toList()))));
        });
        return faults;
    }

    /** In which line of a file records begin, by their number; nothing for a file that has no lines. */
    public static Map<Long, Integer> lines(Path file, SortedSet<Long> records) {
        Map<Long, Integer> lines = new HashMap<>();
        if (records.isEmpty() || file.toString().endsWith(".parquet")) {
            return lines;
        }
        char delimiter = RegisterHeader.firstDelimiter(file);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true).ofCsvRecord(file)) {
            long number = -1;
            for (CsvRecord record : reader) {
                number++;
                if (records.contains(number)) {
                    lines.put(number, (int) record.getStartingLineNumber());
                }
                if (number >= records.last()) {
                    break;
                }
            }
        } catch (IOException e) {
            throw BadData.at(new Place(TextFile.shown(file), 0), Sentence.of("cannot be read ({0})", TextFile.why(e)));
        }
        return lines;
    }

    private void beds(Path file) throws SQLException {
        GridRows rows = GridRows.of(file, List.of("beds", "from", "to"));
        insert("beds", "cell[2], cell[3], CAST(cell[4] AS BIGINT), CAST(cell[5] AS DATE), CAST(nullif(cell[6], '') AS DATE)", rows, row -> {
            LocalDate opened = day(rows.cell("from", row)).orElseThrow(() -> blankDay(rows.cell("from", row)));
            Optional<LocalDate> closed = day(rows.cell("to", row));
            if (closed.isPresent() && closed.get().isBefore(opened)) {
                throw rows.cell("to", row).refuse(Sentence.of("is before the day from which the beds stand there, {0}", opened));
            }
            return List.of(rows.text("ward", row), rows.text("class", row), count(rows.cell("beds", row)), opened.toString(), closed.map(LocalDate::toString).orElse(""));
        });
    }

    private void transfers(Path file) throws SQLException {
        GridRows rows = GridRows.of(file, List.of("admission", "date"));
        insert("transfers", "cell[2], cell[3], cell[4], CAST(cell[5] AS DATE)", rows, row -> {
            SourceCell admission = rows.cell("admission", row);
            if (admission.isBlank()) {
                throw admission.refuse(Sentence.of("is blank; it names an admission of the register"));
            }
            return List.of(admission.text(), rows.text("ward", row), rows.text("class", row),
                    day(rows.cell("date", row)).orElseThrow(() -> blankDay(rows.cell("date", row))).toString());
        });
    }

    /** A small table, by its name, whose columns may stand in any order. */
    private record GridRows(Grid grid, Map<String, Integer> places) {
        static GridRows of(Path file, List<String> needed) {
            Grid grid = GridFile.read(file, RegisterHeader.firstDelimiter(file) == ';');
            needed.forEach(grid::column);
            Map<String, Integer> places = new HashMap<>();
            grid.columns().forEach(c -> places.put(c, grid.columns().indexOf(c)));
            return new GridRows(grid, places);
        }

        SourceCell cell(String column, int row) {
            return grid.rows().get(row).get(places.get(column));
        }

        /** Empty where there is no such column. */
        String text(String column, int row) {
            return places.containsKey(column) ? cell(column, row).text() : "";
        }
    }

    /** Rows go over as one text, parted by signs that no cell may hold: a statement a row takes a hundred times as long. */
    private void insert(String table, String selected, GridRows rows, IntFunction<List<String>> values) throws SQLException {
        List<BadData> faults = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.grid().rows().size(); row++) {
            try {
                lines.add((row + 1) + CELL + String.join(CELL, values.apply(row)));
            } catch (BadData e) {
                faults.add(e);
            }
        }
        refuse(faults);
        if (lines.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = database.prepareStatement("INSERT INTO " + table + " SELECT CAST(cell[1] AS BIGINT), " + selected
                + " FROM (SELECT string_split(line, chr(31)) AS cell FROM (SELECT unnest(string_split(?, chr(30))) AS line))")) {
            statement.setString(1, String.join(LINE, lines));
            statement.execute();
        }
    }

    private static BadData blankDay(SourceCell cell) {
        return cell.refuse(Sentence.of("is blank; write the day as 2025-03-07"));
    }

    private static Optional<LocalDate> day(SourceCell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeParseException e) {
            throw cell.refuse(Sentence.of("is no day; write it as 2025-03-07"));
        }
    }

    private static String count(SourceCell cell) {
        BigDecimal number = cell.number().value();
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            throw cell.refuse(Sentence.of("is no number of beds; write a whole number, 0 or more"));
        }
        return String.valueOf(number.longValueExact());
    }
}
