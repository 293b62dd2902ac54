package bsc.read;

import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of a study's tables that the rows of its form stand for, by these rules. A row is an indicator, and a measure of
 * its printed numbers, which are inputs; a target is a table of two bands, met (score 1) and not met (-1); a label without a
 * target and a standard is a judgement; labels and scores are figures. A line keeps the place of its row.
 */
final class IndicatorForm {
    /** The tables of which nothing is known where the form, or an id in it, cannot be read. */
    static final Set<String> MAKES = Set.of(StudyTable.MEASURES.resource(), StudyTable.INDICATORS.resource(), StudyTable.BANDS.resource());
    static final String MET = "target met";
    static final String NOT_MET = "target not met";
    private static final String LABEL = "label";
    private static final String SCORE = "score";
    private static final String FORMAT = "format";
    private static final String PREVIOUS = "previous";

    private final Map<StudyTable, Resource> tables = new EnumMap<>(StudyTable.class);
    private final Map<StudyTable, List<CsvRow>> lines = new EnumMap<>(StudyTable.class);
    private final DataPackage data;
    private final SharedSchemas.Own own;
    private final Map<String, NumberFormat> formats;
    private final Map<String, List<String>> labels = new LinkedHashMap<>();
    private final Set<String> moving = new HashSet<>();
    private final Set<String> wordings = new HashSet<>();
    private final FormIds ids;

    private IndicatorForm(DataPackage data, SharedSchemas schemas, Map<String, List<CsvRow>> rows, Map<String, Bands> standards) {
        this.data = data;
        this.own = SharedSchemas.Own.of(data.json(), new Faults()).orElse(SharedSchemas.Own.UNKNOWN);
        this.formats = new Faults().attempt(data::numberFormats).orElse(Map.of());
        this.ids = new FormIds(rows.get(StudyTable.FORM.resource()));
        for (StudyTable table : StudyTable.stored()) {
            tables.put(table, schemas.table(table, data.resources().get(StudyTable.FORM.resource()).file(), own, data.faults()));
            lines.put(table, new ArrayList<>());
        }
        for (CsvRow band : rows.get(StudyTable.BANDS.resource())) {
            labels.computeIfAbsent(band.text("bands"), b -> new ArrayList<>()).add(band.text(LABEL));
            band.optional("movement").ifPresent(m -> moving.add(band.text("bands")));
        }
        standards.values().forEach(b -> {
            labels.put(b.id(), b.rows().stream().map(Band::label).toList());
            if (b.byMovement()) {
                moving.add(b.id());
            }
        });
        rows.get(StudyTable.WORDS.resource()).forEach(w -> wordings.add(w.text("printed")));
    }

    /** The columns that a form has for each period of the study: its numbers, and what is printed for it. */
    static List<Field> ofPeriods(SharedSchemas.Own own) {
        return own.periods().stream().flatMap(p -> Stream.of(new Field(p, ColumnType.NUMBER, Constraints.NONE, own.format(), false, Set.of()),
                Field.text(LABEL + " " + p, Constraints.NONE, NumberFormat.PLAIN), Field.text(SCORE + " " + p, Constraints.NONE, NumberFormat.PLAIN))).toList();
    }

    /** The lines of each table; what is wrong with a row is gathered. */
    static Map<StudyTable, List<CsvRow>> lines(DataPackage data, SharedSchemas schemas, Map<String, List<CsvRow>> rows, Map<String, Bands> standards) {
        IndicatorForm form = new IndicatorForm(data, schemas, rows, standards);
        rows.get(StudyTable.FORM.resource()).forEach(form::add);
        return form.lines;
    }

    private void add(CsvRow row, StudyTable table, Map<String, String> cells, Map<String, String> columns) {
        lines.get(table).add(new CsvRow(tables.get(table), row.place(), cells, columns));
    }

    private void add(CsvRow row) {
        if (!References.checkName(row, "indicator", data.faults())) {
            data.broken().addAll(MAKES);
            return;
        }
        String id = ids.of(row);
        String measure = id + "_printed";
        add(row, StudyTable.MEASURES, Map.of("measure", measure, "name", row.text("name"), "name_id", row.text("name_id"), "unit", row.text("unit")), Map.of());
        own.periods().stream().filter(p -> row.resource().columns().contains(p) && (own.blanks() || !row.text(p).isEmpty()))
                .forEach(p -> add(row, StudyTable.INPUTS, Map.of("measure", measure, "period", p, "printed", row.text(p), FORMAT, row.text(FORMAT),
                        "where", row.text("where")), Map.of("printed", p)));
        Map<String, String> printed = printed(row);
        String bands = data.faults().attempt(() -> bands(row, id, printed)).orElseGet(() -> {
            data.broken().add(StudyTable.BANDS.resource());
            return id;
        });
        add(row, StudyTable.INDICATORS, Map.ofEntries(Map.entry("indicator", id), Map.entry("perspective", row.text("perspective")), Map.entry("name", row.text("name")),
                Map.entry("name_id", row.text("name_id")), Map.entry("formula", measure), Map.entry("unit", row.text("unit")), Map.entry("direction", direction(row)),
                Map.entry("bands", bands), Map.entry("over_periods", row.text("over_periods")), Map.entry("series", moving.contains(bands) ? PREVIOUS : ""),
                Map.entry("where", row.text("where"))), Map.of("indicator", row.optional("indicator").isPresent() ? "indicator" : "name",
                "direction", "better", "bands", "standard"));
        printed.forEach((column, period) -> data.faults().attempt(() -> figure(row, id, column, period, bands)));
    }

    private static String direction(CsvRow row) {
        return switch (row.text("better")) {
            case "higher" -> "higher_is_better";
            case "lower" -> "lower_is_better";
            case "range" -> "target_band";
            default -> row.text("better");
        };
    }

    /** The columns with a printed label or score, and the periods they are of. */
    private Map<String, String> printed(CsvRow row) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (String column : row.resource().columns()) {
            String kind = column.split(" ", 2)[0];
            if ((kind.equals(LABEL) || kind.equals(SCORE)) && row.optional(column).isPresent()) {
                printed.put(column, column.equals(kind) ? data.json().optionalText("assessed").orElse("") : column.substring(kind.length() + 1));
            }
        }
        return printed;
    }

    private void figure(CsvRow row, String id, String column, String period, String bands) {
        boolean label = column.startsWith(LABEL);
        if (label && labels.containsKey(bands) && !labels.get(bands).contains(row.text(column)) && !wordings.contains(row.text(column))) {
            throw row.refuse(column, Sentence.of("is no label of {0} and has no row in words.csv that says for which it stands: {1}",
                    bands, String.join(", ", new LinkedHashSet<>(labels.get(bands)))));
        }
        add(row, StudyTable.FIGURES, Map.of("figure", id + "_" + FormIds.made(column), "where", row.text("where"), "perspective", row.text("perspective"),
                "indicator", id, "period", period, "kind", label ? LABEL : SCORE, "printed", row.text(column),
                FORMAT, label ? "word" : row.optional(FORMAT).orElse(own.format().decimalChar() == ',' ? "id" : "en"), "unit", label ? "" : "score"),
                Map.of("printed", column, "figure", column));
    }

    /** The table that a row is judged by: the standard that it names, or one of its own. */
    private String bands(CsvRow row, String id, Map<String, String> printed) {
        Optional<String> target = row.optional("target");
        Optional<String> standard = row.optional("standard");
        if (target.isPresent() && standard.isPresent()) {
            throw row.refuse("target", Sentence.of("stands beside a standard; a row is judged by the one or by the other"));
        }
        if (standard.isPresent()) {
            if (!labels.containsKey(standard.get())) {
                throw row.refuse("standard", Sentence.of("is neither in bands.csv nor in data/standards/bands.csv"));
            }
            return standard.get();
        }
        List<String> judged = printed.keySet().stream().filter(c -> c.startsWith(LABEL)).toList();
        if (target.isEmpty() && judged.isEmpty() && !own.blanks()) {
            throw row.refuse("target", Sentence.of("is blank, and so are standard and label; write the value to reach, or the table that "
                    + "judges, such as trend_higher_is_better"));
        }
        if (target.isEmpty() && !judged.isEmpty()) {
            judged(row, id + "_judgement", judged);
            return id + "_judgement";
        }
        FormTarget.of(row, own.blanks(), number(row)).forEach(b -> band(row, id + "_target", b));
        return id + "_target";
    }

    /** The labels as they are printed, each with the scores that are printed beside it. */
    private void judged(CsvRow row, String bands, List<String> columns) {
        Map<String, Set<String>> scores = new LinkedHashMap<>();
        for (String column : columns) {
            String score = SCORE + column.substring(LABEL.length());
            Set<String> of = scores.computeIfAbsent(row.text(column), l -> new LinkedHashSet<>());
            row.optional(score).ifPresent(s -> of.add(number(row).value(score, s).toPlainString()));
        }
        scores.forEach((label, of) -> band(row, bands, new FormTarget.Piece(label, "", "", "", "", String.join(";", of))));
    }

    private void band(CsvRow row, String bands, FormTarget.Piece band) {
        labels.computeIfAbsent(bands, b -> new ArrayList<>()).add(band.label());
        add(row, StudyTable.BANDS, Map.of("bands", bands, LABEL, band.label(), "low", band.low(), "low_end", band.lowEnd(), "high", band.high(),
                "high_end", band.highEnd(), "scores", band.scores(), "where", row.text("where")), Map.of("low", "target", "high", "target"));
    }

    /** How a text of the row becomes a number: in the row's format, or the study's. */
    private FormTarget.Numbers number(CsvRow row) {
        NumberFormat format = row.optional(FORMAT).map(f -> formats.getOrDefault(f, own.format())).orElse(own.format());
        Unit unit = Choice.of(Unit.class, row.text("unit")).orElse(Unit.RATIO);
        return (column, text) -> new CsvRow(row.resource(), row.place(), Map.of(column, text)).printed(column, format,
                column.startsWith(SCORE) ? Unit.SCORE : unit, Optional.empty()).value();
    }
}
