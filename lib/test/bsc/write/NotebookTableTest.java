package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.say.Language;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A table of Tablesaw in a notebook: for people in their language, for machines in none. */
class NotebookTableTest {
    private static final Table TABLE = Table.create("three", StringColumn.create("name", "a<b>", "R&D \"x\"", ""),
            IntColumn.create("year", new Integer[] {2019, 2020, null}), DoubleColumn.create("printed_value", 1234567.5, Double.NaN, -0.123456),
            StringColumn.create("verdict", "follows", "does-not-follow", "cannot-be-judged"));

    private static String html(Table table, Language language) {
        return new NotebookTable(table, language).html();
    }

    /** The cells of the body, row after row. */
    private static String cells(String html) {
        return html.substring(html.indexOf("<tbody>")).replaceAll("</td></tr>\\s*", "\n").replaceAll("</td>", "|")
                .replaceAll("<[^>]*>", "").replaceAll("\n+(?=[0-9]+ [rb])", "\n\n").strip();
    }

    @Test
    void numbersAreOfTheReadersLanguageAndYearsAreNotGrouped() {
        assertEquals("""
                a&lt;b&gt;|2019|1,234,567.5|follows
                R&amp;D &quot;x&quot;|2020||does-not-follow
                ||-0.1235|cannot-be-judged

                3 rows""", cells(html(TABLE, Language.ENGLISH)));
        assertEquals("""
                a&lt;b&gt;|2019|1.234.567,5|follows
                R&amp;D &quot;x&quot;|2020||does-not-follow
                ||-0,1235|cannot-be-judged

                3 baris""", cells(html(TABLE, Language.INDONESIAN)));
    }

    @Test
    void numbersStandToTheRightAndVerdictsAreMarkedWithoutColourToo() {
        String html = html(TABLE, Language.ENGLISH);
        assertTrue(html.contains("<td style=\"text-align:right\">2019</td>"));
        assertTrue(html.contains("<td style=\"text-align:left\">a&lt;b&gt;</td>"));
        assertTrue(html.contains(">does-not-follow</strong>") && html.contains(">cannot-be-judged</em>") && html.contains(">follows</span>"));
    }

    @Test
    void aColumnSaysWhatItHolds() {
        assertTrue(html(TABLE, Language.ENGLISH).contains("title=\"the printed number\">printed_value</th>"));
        assertTrue(html(TABLE, Language.INDONESIAN).contains("title=\"angka tercetak\">printed_value</th>"));
    }

    /** The same in every language, so that two readers' notebooks can be compared. */
    @Test
    void theTextForMachinesHasDecimalPoints() {
        String text = """
                three
                name    | year | printed_value | verdict
                a<b>    | 2019 |     1234567.5 | follows
                R&D "x" | 2020 |               | does-not-follow
                        |      |       -0.1235 | cannot-be-judged
                3 rows""";
        assertEquals(text, new NotebookTable(TABLE, Language.ENGLISH).text());
        assertEquals(text, new NotebookTable(TABLE, Language.INDONESIAN).text());
    }

    @Test
    void aTableWithoutANameHasNone() {
        assertEquals("x\n1\n1 row", new NotebookTable(Table.create(IntColumn.create("x", new int[] {1})), Language.INDONESIAN).text());
    }

    @Test
    void noCellIsCutAndOfALongTableTheRestIsSaid() {
        String text = "word ".repeat(100).strip();
        Table table = Table.create("long", StringColumn.create("note", IntStream.range(0, 1000).mapToObj(i -> text + " " + i)),
                IntColumn.indexColumn("row", 1000, 1));
        String html = html(table, Language.INDONESIAN);
        assertTrue(html.contains(text + " 199<") && !html.contains(text + " 200<"));
        assertTrue(html.contains("200 pertama dari 1000 baris ditampilkan; selebihnya: .inRange(200, 1000)"));
        assertTrue(new NotebookTable(table, Language.ENGLISH).text().endsWith("The first 200 of 1000 rows are shown; the others: .inRange(200, 1000)"));
        assertEquals(230, new NotebookTable(table.first(230), Language.ENGLISH).shown(), "a few more are shown too");
    }

    @Test
    void hugeAndTinyNumbersAreNumbersStill() {
        Table table = Table.create("far", DoubleColumn.create("x", 1e300, 1e-300, Double.POSITIVE_INFINITY, 0, 12.0));
        assertEquals(Arrays.asList("far", "       x", "  1.0E300", " 1.0E-300", " Infinity", "        0", "       12", "5 rows").stream()
                .map(String::strip).toList(), new NotebookTable(table, Language.ENGLISH).text().lines().map(String::strip).toList());
        assertFalse(html(Table.create("empty"), Language.ENGLISH).isEmpty());
    }
}
