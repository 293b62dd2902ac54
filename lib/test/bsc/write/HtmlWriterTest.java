package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Span;
import bsc.say.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Docs as pages, as a notebook's outputs and as Markdown: spec/write/every-block.*. */
class HtmlWriterTest {
    private static Doc doc(Block... blocks) {
        return new Doc(Language.ENGLISH, "", List.of(blocks));
    }

    private static String fragment(Block... blocks) {
        return HtmlWriter.fragment(doc(blocks)).replaceAll("(?s)<style>.*</style>\n", "");
    }

    @TestFactory
    Stream<DynamicTest> everyBlockInEachLanguage() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(
                DynamicTest.dynamicTest(language.word() + " page", () -> assertEquals(Specs.text("every-block." + language.word() + ".html"),
                        HtmlWriter.page(EveryBlock.in(language), "test").replace(HtmlStyle.PAGE, ""))),
                DynamicTest.dynamicTest(language.word() + " markdown", () -> assertEquals(Specs.text("every-block." + language.word() + ".md"),
                        MarkdownWriter.write(EveryBlock.in(language))))));
    }

    @Test
    void aNotebookShowsTheSameBlocksInItsOwnLook() {
        assertEquals("<div class=\"bsc\" lang=\"en\">\n\n<p>a</p>\n</div>\n", fragment(new Block.Paragraph(Text.of("a"))));
        assertTrue(HtmlWriter.fragment(EveryBlock.in(Language.INDONESIAN)).contains("lang=\"id\""));
        assertFalse(HtmlStyle.FRAGMENT.lines().anyMatch(l -> !l.startsWith(".bsc")), "a style that would reach the notebook around it");
    }

    /** The first name that stands as code in a row is where links lead; none is given twice. */
    @Test
    void rowsAreFoundByTheirNames() {
        List<Column> columns = List.of(new Column("figure", "Figure", false));
        Block.Table table = new Block.Table("t", "", columns, Stream.of("a b", "a b").map(n -> List.of(Cell.of(new Span.Code(n)))).toList());
        String html = fragment(table, table, new Block.Paragraph(Text.of(new Span.Link("x", "#t-a b"))));
        assertEquals(2, html.split("id=\"").length - 1, html);
        assertTrue(html.contains("<tr id=\"t-a-b\">"), html);
        assertTrue(html.contains("<a href=\"#t-a-b\">x</a>"), html);
    }

    @Test
    void aPageFetchesNothing() {
        String page = HtmlWriter.page(EveryBlock.in(Language.ENGLISH), "test");
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(page.matches("(?s).*(<script|<link|<iframe|@import|url\\(|src=\"(?!data:image/svg)).*"), page);
    }

    /** Only a page that has something folded offers to print without it; only one with several sections has contents. */
    @Test
    void whatIsNotThereIsNotOffered() {
        Block.Section open = new Block.Section("a", "a", false, List.of());
        Block.Section folded = new Block.Section("b", "b", true, List.of());
        assertFalse(HtmlWriter.page(doc(open), "").contains("type=\"checkbox\""));
        assertFalse(HtmlWriter.page(doc(open), "").contains("<nav"));
        assertTrue(HtmlWriter.page(doc(open, folded), "").contains("type=\"checkbox\""));
        assertTrue(HtmlWriter.page(doc(open, folded), "").contains("<nav"));
    }
}
