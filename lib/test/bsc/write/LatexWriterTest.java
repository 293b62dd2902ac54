package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.say.Block;
import bsc.say.Language;
import bsc.say.Span;
import bsc.say.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A Doc as a LaTeX document; the signs of spec/write/latex.csv are set as they are told. */
class LatexWriterTest {
    @TestFactory
    Stream<DynamicTest> textIsSetAndNotObeyed() {
        return Repository.each("write/latex.csv", r -> r.getField("case"), row ->
                assertEquals(row.getField("latex"), LatexText.of(Specs.unescaped(row.getField("raw")))));
    }

    @Test
    void spans() {
        assertEquals("\\textbf{a\\&b}", LatexText.of(Text.of(new Span.Strong("a&b"))));
        assertEquals("\\texttt{data/\\allowbreak{}a\\_\\allowbreak{}b.\\allowbreak{}csv:\\allowbreak{}7}", LatexText.of(Text.of(new Span.Code("data/a_b.csv:7"))));
        assertEquals("\\textcolor{bad}{\\textbf{does not follow}}", LatexText.of(Text.of(new Span.Marked(bsc.say.Tone.BAD, "does not follow"))));
        assertEquals("\\href{https://x.org/a\\_b\\%20c?d=1\\#e}{a}", LatexText.of(Text.of(new Span.Link("a", "https://x.org/a_b%20c?d=1#e"))));
        assertEquals("\\href{https://x.org/\\%7Ba\\%7D\\%5C}{a}", LatexText.of(Text.of(new Span.Link("a", "https://x.org/{a}\\"))));
        assertEquals("\\hyperlink{a.5fb}{a}", LatexText.of(Text.of(new Span.Link("a", "#a_b"))));
        assertEquals("a", LatexText.of(Text.of(new Span.Link("a", "javascript:x"))));
    }

    @Test
    void aTableHasItsTitleAboveAndItsNumbersToTheRight() {
        String tex = LatexWriter.write(Told.of(Told.values()));
        assertTrue(tex.contains("\\caption{Values of one year}\n\\begin{tabular}{@{}>{\\raggedright"), tex);
        assertTrue(tex.contains(">{\\raggedleft\\arraybackslash}p{"), tex);
        assertTrue(tex.contains("Revenue & 99.845.451.196 & 99,845,451,196 & -- & -- & \\textcolor{open}{\\textbf{cannot be judged}} \\tabularnewline\n"), tex);
    }

    @Test
    void aLongTableHasItsHeadOnEveryPage() {
        String tex = LatexWriter.write(Told.of(Told.longOne()));
        assertTrue(tex.contains("\\begin{longtable}"), tex);
        assertTrue(tex.contains("\\endfirsthead\n\\toprule\nRow & Word \\tabularnewline\n\\midrule\n\\endhead"), tex);
    }

    @Test
    void aTableTooWideForPaperIsABlockARow() {
        String tex = LatexWriter.write(Told.of(Told.wide()));
        assertFalse(tex.contains("tabular}"), tex);
        assertTrue(tex.contains("\\textbf{Indicator number 1}"), tex);
        assertTrue(tex.contains("\\item[Period 2014] 3,234,567.25"), tex);
    }

    /** Cells of many lines make a table long, and a table across always may go on; its heading goes with it. */
    @Test
    void noTableIsCutAtTheEndOfAPage() {
        List<bsc.say.Column> columns = List.of(new bsc.say.Column("a", "A", false));
        Block.Table tall = new Block.Table("t", "", columns, List.of(List.of(bsc.say.Cell.of("word ".repeat(600)))));
        assertTrue(LatexWriter.write(Told.of(tall)).contains("longtable}{"));
        List<bsc.say.Column> many = java.util.stream.IntStream.rangeClosed(1, 10).mapToObj(i -> new bsc.say.Column("c" + i, "C", true)).toList();
        Block.Table across = new Block.Table("w", "", many, List.of(java.util.Collections.nCopies(10, Told.number("1234567", bsc.say.Precision.VALUE, ""))));
        String tex = LatexWriter.write(Told.of(new Block.Section("s", "Wide", false, List.of(across))));
        assertTrue(tex.contains("\\begin{landscape}\n\\hypertarget{s}{}\\section{Wide}\n\n\\hypertarget{w}{}{\\footnotesize\n\\begin{longtable}"), tex);
    }

    @Test
    void theLanguageIsTheDocs() {
        assertTrue(LatexWriter.write(EveryBlock.in(Language.INDONESIAN)).contains("\\babelprovide[import,main]{indonesian}"));
        assertTrue(LatexWriter.write(EveryBlock.in(Language.ENGLISH)).contains("\\babelprovide[import,main]{british}"));
    }

    /** What LaTeX refuses: a list without items, a table without columns. */
    @Test
    void whatIsEmptyLeavesNothingThatIsRefused() {
        String tex = LatexWriter.write(Told.of(new Block.Bullets(List.of()), new Block.Pairs(List.of()), new Block.Shares(List.of()),
                new Block.Table("t", "", List.of(), List.of())));
        assertFalse(tex.contains("itemize") || tex.contains("description") || tex.contains("tabular}"), tex);
    }
}
