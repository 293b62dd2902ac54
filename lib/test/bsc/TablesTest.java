package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tech.tablesaw.aggregate.AggregateFunctions.mean;

import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.read.DataFolder;
import bsc.read.GridFile;
import bsc.robust.Robustness;
import bsc.survey.Survey;
import bsc.score.Scorecard;
import bsc.weight.Ahp;
import bsc.weight.BestWorstGrid;
import bsc.weight.ComparisonGrid;
import bsc.weight.IndicatorWeights;
import bsc.weight.Judges;
import bsc.weight.RandomIndex;
import bsc.weight.Weights;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Everything as tables of Tablesaw: typed, documented, and missing where nothing is known. */
class TablesTest {
    static {
        // the library that reads workbooks here looks for a logger, and complains when it finds none
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }

    /** What is called on tables and gives one, without being one of them. */
    private static final Set<String> ON_TABLES = Set.of("all", "columns", "only");
    private static final Study UNHAS = Tables.study("rs-unhas-2019");

    private static Set<String> ids() {
        return new TreeSet<>(Tables.all().stringColumn("table").asList());
    }

    @Test
    void theIdsAreTheMethods() {
        assertEquals(Arrays.stream(Tables.class.getMethods()).filter(m -> Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getReturnType() == Table.class).map(Method::getName).filter(n -> !ON_TABLES.contains(n))
                .collect(Collectors.toCollection(TreeSet::new)), ids());
    }

    /** A name is joined by, so it means one thing: one type, one unit, one sentence. */
    @Test
    void aColumnsNameMeansTheSameInEveryTable() {
        Map<String, Set<String>> meanings = new java.util.TreeMap<>();
        for (String id : ids()) {
            Table columns = Tables.columns(id);
            assertEquals(columns.rowCount(), columns.stringColumn("column").unique().size(), id);
            for (Row row : columns) {
                assertTrue(row.getString("column").matches("[a-z][a-z0-9_]*|MEASURE"), row.getString("column"));
                meanings.computeIfAbsent(row.getString("column"), c -> new TreeSet<>())
                        .add(row.getString("type") + ", " + row.getString("unit") + ": " + row.getString("holds"));
            }
        }
        meanings.forEach((column, all) -> assertEquals(1, all.size(), column + " " + all));
    }

    /** Numbers in the row's unit say which that is. */
    @Test
    void whereNumbersAreInTheRowsUnitTheRowHasOne() {
        for (String id : ids()) {
            List<String> units = Tables.columns(id).stringColumn("unit").asList();
            assertTrue(!units.contains("the row's unit") || Tables.columns(id).stringColumn("column").contains("unit"), id);
        }
    }

    @Test
    void theColumnsAreNamedAtTheirMethods() throws IOException {
        String source = Files.readString(Repository.root().resolve("lib/bsc/Tables.java"));
        for (String id : ids()) {
            Matcher doc = Pattern.compile("<p>Columns: ([^.]*)\\.(?:(?!\\*/).)*\\*/\\s+public static Table " + id + "\\(", Pattern.DOTALL).matcher(source);
            assertTrue(doc.find(), id);
            assertEquals(Tables.columns(id).stringColumn("column").asList().stream().filter(c -> !c.equals("MEASURE")).toList(),
                    Stream.of(doc.group(1).replaceAll("\\s+\\*\\s+", " ").replaceAll(" \\([^)]*\\)", "").split(", ")).toList(), id);
        }
    }

    /** A key of the dictionary that no column has would be words for nothing. */
    @Test
    void noWordsAreLeftOver() throws IOException {
        Set<String> used = new TreeSet<>();
        ids().forEach(id -> {
            used.add("tables.about." + id);
            Tables.columns(id).stringColumn("column").asList().stream().filter(c -> !c.equals("MEASURE")).forEach(c -> used.add("tables.column." + c));
        });
        assertEquals(used, Files.readAllLines(Repository.root().resolve("lib/bsc/say/words.csv")).stream().map(l -> l.split(",")[0])
                .filter(k -> k.startsWith("tables.about.") || k.startsWith("tables.column.")).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Study> studies() {
        List<Study> studies = new ArrayList<>(List.of(Tables.everyStudy()));
        studies.add(Tables.study(Repository.root().resolve("data/examples/own-hospital").toString()));
        studies.add(Tables.study(Repository.root().resolve("data/template").toString()));
        return studies;
    }

    /** Each table of the study that its arguments are enough for. */
    private static List<Table> of(Study study) {
        Audit audit = Tables.audit(study);
        Scorecard[] cards = study.periods().stream().map(p -> Tables.card(study, p.name())).toArray(Scorecard[]::new);
        List<Table> tables = new ArrayList<>(List.of(Tables.studies(study), Tables.periods(study), Tables.measures(study),
                Tables.inputs(study), Tables.indicators(study), Tables.values(study), Tables.figures(study), Tables.bands(study),
                Tables.notes(study), Tables.actions(study), Tables.verdicts(audit), Tables.relations(audit), Tables.implied(audit),
                Tables.diagnoses(audit), Tables.faults(audit), Tables.contradictions(audit), Tables.remarks(audit), Tables.unchecked(audit),
                Tables.fates(audit), Tables.scores(cards), Tables.perspectives(cards), Tables.classes(cards), Tables.shortfalls(study),
                Tables.points(audit), Tables.plans(study), Tables.beds(study), Tables.standards(study),
                Tables.rules(Map.of("as it is", study)), Tables.differences(cards[0], cards[cards.length - 1])));
        study.bands().keySet().forEach(b -> tables.add(Tables.labels(study, b, -1, 0, 0.5, 100)));
        study.indicators().forEach(i -> tables.add(Tables.movements(study, i.id(), study.periods().stream().map(p -> p.name())
                .toArray(String[]::new))));
        Stream.of(cards).filter(c -> c.total().isPresent()).forEach(c -> tables.add(Tables.totals(c)));
        return tables;
    }

    private static List<Table> ofWeights() {
        Judges judges = ComparisonGrid.read(grid("leader"));
        Weights own = IndicatorWeights.of(UNHAS.aggregation(), UNHAS.indicators());
        Robustness firm = Tables.robustness(UNHAS, own);
        return List.of(Tables.conventions(), Tables.region(UNHAS, "depkes_2005"), Tables.stays("2024-06-01", "2024-06-30", "2024-06-03/2024-06-05", "2024-06-29/"),
                Tables.weights(own), Tables.weights(Map.of("own", own)), Tables.weighted(UNHAS, Map.of("own", own)), Tables.judgements(judges),
                Tables.derivations(Ahp.of(judges.combined(), RandomIndex.SAATY_1980)), Tables.consistency(judges),
                Tables.answers(BestWorstGrid.read(grid("best-worst"), Optional.empty(), Optional.empty())), Tables.drawn(firm),
                Tables.draws(firm, 1, 10, 1000), Tables.changes(firm), Tables.flips(firm), Tables.leftOut(firm), Tables.exchanges(firm),
                Tables.sources(firm));
    }

    private static List<Table> ofSurveys() {
        Survey survey = Tables.survey("patient-survey");
        return List.of(Tables.responses(survey), Tables.questions(survey), Tables.rTables(survey), Tables.reliability(survey), Tables.elements(survey),
                Tables.quadrants(survey), Tables.gaps(survey), Tables.printedVerdicts(Tables.printedSurvey("printed-item-statistics")));
    }

    private static bsc.model.Grid grid(String name) {
        return GridFile.read(DataFolder.find(null).path().resolve("weights/" + name + ".csv"), false);
    }

    /** The types of the dictionary, and no sign where nothing is known. */
    private static void check(Table table) {
        Table columns = Tables.columns(table.name());
        assertEquals(columns.stringColumn("column").asList(), table.columnNames(), table.name());
        assertEquals(columns.stringColumn("type").asList(), table.columns().stream().map(c -> c.type().name()).toList(), table.name());
        for (Column<?> column : table.columns()) {
            assertTrue(Set.of(ColumnType.STRING, ColumnType.DOUBLE, ColumnType.INTEGER, ColumnType.BOOLEAN, ColumnType.LOCAL_DATE)
                    .contains(column.type()), column.name());
            if (column instanceof StringColumn text) {
                assertFalse(text.asList().stream().anyMatch(Set.of("-", "\u2013", "null", "?")::contains), table.name() + " " + column.name());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTableOfEveryStudyHasItsTypes() {
        return studies().stream().map(s -> DynamicTest.dynamicTest(s.id(), () -> of(s).forEach(TablesTest::check)));
    }

    @Test
    void everyTableOfWeightsHasItsTypes() {
        ofWeights().forEach(TablesTest::check);
    }

    @Test
    void everyTableOfAQuestionnaireHasItsTypes() {
        ofSurveys().forEach(TablesTest::check);
    }

    /** The table has what the cells of a notebook compute from its answers. */
    @Test
    void answersOfAQuestionnaireAreRows() {
        Table all = Tables.responses(Tables.survey("patient-survey"));
        assertEquals(3 * 60 * 18, all.rowCount());
        Table answers = Tables.only(all, "asked", "answers");
        assertEquals(5, answers.intColumn("answer").countMissing());
        assertEquals(5, answers.intColumn("counts_as").countMissing());
        Table reversed = Tables.only(answers, "question", "u1b");
        assertTrue(reversed.intColumn("answer").add(reversed.intColumn("counts_as")).asDoubleColumn().asList().stream().allMatch(sum -> sum == 5));
    }

    @Test
    void noTableIsLeftUntried() {
        Set<String> tried = Stream.of(of(UNHAS), ofWeights(), ofSurveys()).flatMap(List::stream).map(Table::name).collect(Collectors.toCollection(TreeSet::new));
        tried.add("sideBySide");
        assertEquals(ids(), tried);
    }

    @Test
    void everyFigureHasItsRow() {
        for (Audit audit : Tables.everyAudit()) {
            Table verdicts = Tables.verdicts(audit);
            assertEquals(audit.study().figures().stream().map(f -> f.id()).toList(), verdicts.stringColumn("figure").asList());
            for (Verdict verdict : Verdict.values()) {
                assertEquals(audit.with(verdict).size(), verdicts.where(verdicts.stringColumn("verdict").isEqualTo(verdict.word())).rowCount());
            }
        }
    }

    @Test
    void whatIsNotKnownIsMissing() {
        Table inputs = Tables.inputs(Tables.study(Repository.root().resolve("data/template").toString()));
        assertTrue(inputs.column("printed_value").countMissing() > 0);
        assertEquals(inputs.column("printed").countMissing(), inputs.column("printed_value").countMissing());
        Table verdicts = Tables.verdicts(Tables.audit(Tables.study("labuang-baji")));
        assertEquals(verdicts.rowCount(), verdicts.doubleColumn("recomputed").countMissing());
        assertTrue(Tables.periods(Tables.study("soedarso-2021-2024")).intColumn("year").isMissing(4), "a span lies in no year");
        assertTrue(Tables.card(Tables.study("labuang-baji")).total().isEmpty());
    }

    @Test
    void periodsAndMonthsSort() {
        Table months = Tables.inputs(UNHAS);
        months = months.where(months.stringColumn("measure").isEqualTo("new_patients").and(months.intColumn("part_order").isNotMissing()))
                .sortOn("year", "part_order");
        List<String> parts = months.stringColumn("part").asList();
        assertEquals("Januari", parts.get(0));
        assertEquals("Desember", parts.get(parts.size() - 1));
        assertEquals(List.of(1, 2, 3, 4, 5), Tables.periods(Tables.study("soedarso-2021-2024")).intColumn("order").asList());
    }

    @Test
    void sideBySideHasAColumnOfNumbersForEachMeasure() {
        Table beds = Tables.sideBySide(Tables.study("rsud-makassar-2020-2022"), "deaths", "total_employees");
        assertEquals(List.of("period", "year", "order", "part", "part_order", "deaths", "total_employees"), beds.columnNames());
        assertEquals(ColumnType.DOUBLE, beds.column("deaths").type());
    }

    /** As a notebook would: which kinds of figures follow how often, and what the indicators' values are beside the verdicts. */
    @Test
    void tablesAreFilteredJoinedAndSummarized() {
        Table verdicts = Tables.verdicts(Tables.audit(UNHAS));
        Table wrong = verdicts.where(verdicts.stringColumn("verdict").isEqualTo("does-not-follow")).sortDescendingOn("width");
        Table joined = wrong.joinOn("indicator").with(Tables.scores(Tables.card(UNHAS)).selectColumns("indicator", "name", "score")).join();
        assertEquals(wrong.where(wrong.stringColumn("indicator").isNotMissing()).rowCount(), joined.rowCount());
        Table means = Tables.scores(Tables.card(UNHAS)).summarize("score", mean).by("perspective");
        assertEquals(4, means.rowCount());
        assertEquals(-0.5, means.where(means.stringColumn("perspective").isEqualTo("financial")).doubleColumn(1).get(0), 1e-12);
    }

    @Test
    void severalStudiesGiveOneTable() {
        Table all = Tables.verdicts(Tables.everyAudit());
        assertEquals(5, all.countBy("study").rowCount());
        assertTrue(all.column("year") instanceof IntColumn);
    }

    @Test
    void onlyKeepsTheOrderAndRefusesAMisspeltText() {
        Table figures = Tables.figures(UNHAS);
        List<String> two = List.of(figures.stringColumn("figure").get(3), figures.stringColumn("figure").get(1));
        assertEquals(two, Tables.only(figures, "figure", two.toArray(String[]::new)).stringColumn("figure").asList());
    }

    private static String refused(org.junit.jupiter.api.function.Executable use) {
        return assertThrows(BadData.class, use).getMessage();
    }

    @Test
    void aWrongNameIsRefusedWithTheNearestRightOne() {
        assertEquals("no table is called 'verdict'; did you mean verdicts?", refused(() -> Tables.columns("verdict")));
        assertEquals("no measure of rs-unhas-2019 is called 'employes'; did you mean employees?",
                refused(() -> Tables.sideBySide(UNHAS, "employes")));
        assertEquals("no period of rs-unhas-2019 is called '2020'; known are: 2018, 2019", refused(() -> Tables.card(UNHAS, "2020")));
        assertEquals("no column of text of inputs is called 'mesure'; did you mean measure?",
                refused(() -> Tables.only(Tables.inputs(UNHAS), "mesure", "employees")));
        assertEquals("no measure of inputs is called 'employes'; did you mean employees?",
                refused(() -> Tables.only(Tables.inputs(UNHAS), "measure", "employes")));
        assertEquals("no standard of all four bed indicators is called 'depkes2005'; did you mean depkes_2005?",
                refused(() -> Tables.region(UNHAS, "depkes2005")));
        assertEquals("there is no total of period not stated: no score is known for Financial efficiency, Innovation, Employee productivity",
                refused(() -> Tables.totals(Tables.card(Tables.study("labuang-baji")))));
    }

    /** 1/17 - 2 x 0.03 = -0.001 and 4/17 - 2 x 0.03 = 0.175. */
    @Test
    void weightsAreMovedGivenAndAskedAgain() {
        Weights own = IndicatorWeights.of(UNHAS.aggregation(), UNHAS.indicators());
        Table moved = Tables.weighted(UNHAS, Map.of("moved", own.moving(0.03, "gdr", "roa")));
        assertEquals("kurang; cukup", moved.stringColumn("label").get(0));
        assertEquals(1 / 17.0 - 0.06, moved.doubleColumn("total_low").get(0), 1e-9);
        assertThrows(BadData.class, () -> own.moving(0.1, "gdr", "roa"));
        assertEquals(0.079 / 0.998, Tables.given("awet-muda-narmada").of("internal_process"), 1e-12, "printed weights sum to 0.998");
        assertTrue(assertThrows(BadData.class, () -> Tables.given("no-such-file")).getMessage().contains("no-such-file.csv"));
        assertEquals(0.2, Tables.bestWorst("best-worst").consistencyRatio(), 1e-12);
        assertEquals(0.05, Tables.bestWorst("best-worst").asking("financial", 3, 2).consistencyRatio(), 1e-12);
        assertEquals("'money' is no criterion; they are: customer, financial, internal_process, learning_and_growth",
                assertThrows(BadData.class, () -> Tables.bestWorst("best-worst").asking("money", 3, 2)).getMessage());
    }

    @Test
    void aScoreCanBeSupposedAndAStandardMet() {
        Table supposed = Tables.totals(Tables.card(UNHAS).supposing("employee_retention", 0));
        assertEquals(List.of(2.0, 3.0, 4.0, 5.0), supposed.doubleColumn("sum").asList());
        assertEquals(9 / 17.0, Tables.totals(Tables.shortfallsIn(UNHAS, "2019").met("roe", "roa", "cost_change", "employee_retention"))
                .doubleColumn("total").min(), 1e-9);
        assertTrue(assertThrows(BadData.class, () -> Tables.card(UNHAS).supposing("retention", 0)).getMessage()
                .startsWith("'retention' is not an indicator; they are: employee_satisfaction, "));
    }

    /** Means of perspectives with different numbers of indicators have no sum of scores behind them. */
    @Test
    void aMeanOfPerspectivesHasNoSum() {
        Study means = bsc.score.OtherRules.aggregation(UNHAS, bsc.model.Aggregation.MEAN_OF_PERSPECTIVES);
        Table totals = Tables.totals(Tables.card(means));
        assertEquals(totals.rowCount(), totals.doubleColumn("sum").countMissing());
        assertEquals(8, totals.doubleColumn("assignments").sum());
    }

    /** Read back with another library: numbers are numbers, what is missing is empty, names of columns stay. */
    @Test
    void tablesAreSavedAsAWorkbook(@TempDir Path folder) throws IOException {
        Table table = Table.create("beds", StringColumn.create("Ward [name]", "A", ""), DoubleColumn.create("bor", 52.93, Double.NaN),
                IntColumn.create("year", 2019, 2020));
        String file = folder.resolve("new/tables.xlsx").toString();
        assertEquals(file, Tables.workbook(file, table, Tables.conventions()));
        Tables.workbook(file, table, Tables.conventions());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(Path.of(file)))) {
            assertEquals(List.of("Contents", "beds", "conventions"), IntStream.range(0, 3).mapToObj(book::getSheetName).toList());
            Sheet beds = book.getSheet("beds");
            assertEquals(List.of("Ward [name]", "bor", "year"), IntStream.range(0, 3).mapToObj(i -> beds.getRow(0).getCell(i).getStringCellValue()).toList());
            assertEquals(52.93, beds.getRow(1).getCell(1).getNumericCellValue());
            assertEquals(2019, beds.getRow(1).getCell(2).getNumericCellValue());
            assertTrue(IntStream.range(0, 2).allMatch(i -> beds.getRow(2).getCell(i) == null || beds.getRow(2).getCell(i).getCellType() == CellType.BLANK));
        }
        assertEquals("beds.csv: the name of a workbook ends in .xlsx",
                assertThrows(BadData.class, () -> Tables.workbook("beds.csv", table)).getMessage());
    }
}
