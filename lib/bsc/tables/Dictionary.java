package bsc.tables;

import bsc.say.Language;
import bsc.say.Words;
import java.util.List;
import java.util.stream.Stream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Which tables there are and what each of their columns holds, in the reader's language. */
public final class Dictionary {
    /** Stands for the columns of measures, which have the ids of a study. */
    private static final String MEASURE = "MEASURE";

    static final List<TableShape<?>> SHAPES = List.of(StudyTables.STUDIES, StudyTables.PERIODS, StudyTables.MEASURES, StudyTables.INPUTS,
            MeasureColumns.OCCASIONS, StudyTables.INDICATORS, StudyTables.VALUES, StudyTables.FIGURES, StudyTables.BANDS, StudyTables.NOTES,
            StudyTables.ACTIONS, AuditTables.VERDICTS, AuditTables.RELATIONS, AuditTables.IMPLIED, AuditTables.DIAGNOSES,
            AuditTables.FAULTS, AuditTables.CONTRADICTIONS, AuditTables.REMARKS, AuditTables.UNCHECKED, AuditTables.FATES,
            AuditTables.CONVENTIONS, CardTables.SCORES, CardTables.PERSPECTIVES, CardTables.TOTALS, CardTables.CLASSES,
            CardTables.SHORTFALLS, CardTables.POINTS, RuleTables.LABELS, RuleTables.MOVEMENTS, RuleTables.DIFFERENCES, RuleTables.RULES,
            RuleTables.PLANS, BedTables.BEDS, BedTables.STANDARDS, BedTables.REGION, BedTables.STAYS, WeightTables.WEIGHTS,
            WeightTables.WEIGHTED, WeightTables.JUDGEMENTS, WeightTables.DERIVATIONS, WeightTables.CONSISTENCY, WeightTables.ANSWERS,
            FirmnessTables.DRAWN, FirmnessTables.DRAWS, FirmnessTables.CHANGES, FirmnessTables.FLIPS, FirmnessTables.LEFT_OUT,
            FirmnessTables.EXCHANGES, FirmnessTables.SOURCES, SurveyTables.RESPONSES, SurveyTables.QUESTIONS, SurveyTables.R_TABLES,
            SurveyTables.RELIABILITY, SurveyTables.ELEMENTS, SurveyTables.QUADRANTS, SurveyTables.GAPS, SurveyTables.PRINTED);

    private Dictionary() {
    }

    static List<String> ids() {
        return SHAPES.stream().map(TableShape::id).toList();
    }

    /** A row a table: what it is called, and what it holds. */
    public static Table all() {
        Words words = Words.in(Language.ofReader());
        return Table.create("all", StringColumn.create("table", ids()),
                StringColumn.create("holds", ids().stream().map(id -> words.say("tables.about." + id))));
    }

    /**
     * A row a column: its name, its type as Tablesaw calls it, the unit of its numbers, and what it holds.
     *
     * @throws bsc.model.BadData when there is no such table
     */
    public static Table columns(String id) {
        Ids.check("table", id, ids());
        Words words = Words.in(Language.ofReader());
        Table columns = Table.create("columns of " + id, StringColumn.create("column"), StringColumn.create("type"), StringColumn.create("unit"),
                StringColumn.create("holds"));
        TableShape<?> shape = SHAPES.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
        shape.fields().forEach(f -> add(columns, f.name(), f.type().name(), words.of(f.unit()), words.say("tables.column." + f.name())));
        if (id.equals(MeasureColumns.ID)) {
            add(columns, MEASURE, "DOUBLE", words.say("tables.measure.unit"), words.say("tables.measure"));
        }
        return columns;
    }

    private static void add(Table columns, String... cells) {
        Stream.iterate(0, i -> i < cells.length, i -> i + 1).forEach(i -> columns.stringColumn(i).append(cells[i]));
    }

    /**
     * The rows of a table whose text in a column is one of some, in the order of these.
     *
     * @throws bsc.model.BadData when the table has no such column of text, or nowhere in it such a text
     */
    public static Table only(Table table, String column, String... texts) {
        Ids.check("column of text of " + table.name(), column, table.columns().stream().filter(StringColumn.class::isInstance)
                .map(c -> c.name()).toList());
        StringColumn all = table.stringColumn(column);
        Table rows = table.emptyCopy();
        for (String text : texts) {
            Ids.check(column + " of " + table.name(), text, all.unique().asList().stream().filter(t -> !t.isEmpty()).sorted().toList());
            rows.append(table.where(all.isEqualTo(text)));
        }
        return rows;
    }
}
