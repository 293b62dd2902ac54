package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Tone;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing from data is markup or steers a terminal, wherever it stands in a Doc: spec/write/escapes.csv. */
class EscapesTest {
    @TestFactory
    Stream<DynamicTest> textIsShownAndNotObeyed() {
        return Repository.each("write/escapes.csv", r -> r.getField("case"), row -> {
            String raw = Specs.unescaped(row.getField("raw"));
            assertEquals(row.getField("text"), new Flow(false).line(Text.of(raw)).shown(), "text");
            assertEquals(row.getField("html"), Markup.text(raw).html(), "html");
            assertEquals(row.getField("markdown"), MarkdownSpans.text(raw), "markdown");
        });
    }

    /** What a machine reads back is what a terminal shows, but for the apostrophe before what would run as a formula. */
    @TestFactory
    Stream<DynamicTest> machinesReadTheTextBack() {
        return Repository.each("write/escapes.csv", r -> r.getField("case"), row -> {
            String raw = Specs.unescaped(row.getField("raw"));
            Block.Table table = new Block.Table("t", "", List.of(new Column("a", "A", false), new Column("b", "B", true)),
                    List.of(List.of(Cell.of(raw), new Cell.AsPrinted(raw))));
            String shown = row.getField("text");
            NamedCsvRecord csv = CsvReader.builder().ofNamedCsvRecord(CsvWriter.write(table)).stream().findFirst().orElseThrow();
            JsonObject json = JsonParser.parseString(JsonWriter.write(table)).getAsJsonArray().get(0).getAsJsonObject();
            for (String column : List.of("a", "b")) {
                assertEquals(CsvCell.of(shown), csv.getField(column), "csv");
                assertEquals(shown, json.get(column).getAsString(), "json");
            }
        });
    }

    /** A Doc whose every text is the same. */
    private static Doc everywhere(String raw) {
        Text text = Text.of(new Span.Plain(raw), new Span.Strong(raw), new Span.Code(raw), new Span.Link(raw, raw), new Span.Link(raw, "#" + raw),
                new Span.Marked(Tone.BAD, raw));
        List<Column> columns = List.of(new Column("a", raw, false), new Column("b", raw, true), new Column("c", raw, true), new Column("d", raw, true));
        Block.Table table = new Block.Table(raw, raw, columns, List.of(List.of(new Cell.Wording(text), new Cell.AsPrinted(raw),
                new Cell.Number(BigDecimal.ONE, bsc.say.Precision.VALUE, raw), new Cell.Range(BigDecimal.ONE, BigDecimal.TEN, bsc.say.Precision.VALUE, raw))));
        return new Doc(Language.ENGLISH, raw, List.of(new Block.Section(raw, raw, true, List.of(new Block.Paragraph(text), new Block.Bullets(List.of(text)),
                new Block.Pairs(List.of(new Block.Pair(raw, text))), new Block.Shares(List.of(new Block.Share(Tone.OPEN, raw, 1, raw))), table,
                new Block.NumberLine(raw, List.of(BigDecimal.ZERO, BigDecimal.ONE), List.of(BigDecimal.ONE), raw), new Block.Picture(raw, raw, raw, raw)))));
    }

    @Test
    void whereverItStands() {
        for (NamedCsvRecord row : Repository.table("write/escapes.csv")) {
            Doc doc = everywhere(Specs.unescaped(row.getField("raw")));
            for (String written : List.of(new TextWriter(80, false).write(doc), HtmlWriter.page(doc, row.getField("raw")), HtmlWriter.fragment(doc),
                    MarkdownWriter.write(doc))) {
                assertTrue(written.codePoints().noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e || c == 0x2028
                        || Character.getType(c) == Character.SURROGATE)), row.getField("case"));
            }
        }
        String page = HtmlWriter.page(everywhere("<script>\"'<b x>"), "<script>");
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<b x"), page);
        assertFalse(page.replaceAll("\"[^\"<>]*\"", "").replaceAll("(?s)<style>.*</style>", "").matches("(?s).*<[^>]*['\"&;][^>]*>.*"), page);
    }

    @Test
    void anAddressThatWouldRunIsNoLink() {
        for (String target : List.of("javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "//example.org", "\u0001javascript:x",
                "file:///etc", "a\\b", "java\nscript:x")) {
            Text link = Text.of(new Span.Link("a", target));
            assertEquals("a", HtmlSpans.of(link).html(), target);
            assertEquals("a", MarkdownSpans.of(link), target);
        }
        assertEquals("<a href=\"https://doi.org/10.1/x?a=1&amp;b=2\">a</a>",
                HtmlSpans.of(Text.of(new Span.Link("a", "https://doi.org/10.1/x?a=1&b=2"))).html());
        assertEquals("<a href=\"report.html\">a</a>", HtmlSpans.of(Text.of(new Span.Link("a", "report.html"))).html());
        assertEquals("<a href=\"#a-b\">a</a>", HtmlSpans.of(Text.of(new Span.Link("a", "#a b"))).html());
        assertEquals("[a](<x(y).md>)", MarkdownSpans.of(Text.of(new Span.Link("a", "x(y).md"))));
    }

    @Test
    void codeInMarkdownStandsBetweenEnoughBackquotes() {
        assertEquals("`a_b`", MarkdownSpans.of(Text.of(new Span.Code("a_b"))));
        assertEquals("``a`b``", MarkdownSpans.of(Text.of(new Span.Code("a`b"))));
        assertEquals("`` `a ``", MarkdownSpans.of(Text.of(new Span.Code("`a"))));
        assertEquals("a\\|b", MarkdownSpans.of(Text.of(new Span.Code("a|b"))));
    }
}
