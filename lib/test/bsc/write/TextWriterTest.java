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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Docs as text: at the width of the terminal, between words, nothing cut: spec/write/every-block.*.txt, flow.csv. */
class TextWriterTest {
    private static Doc doc(Block... blocks) {
        return new Doc(Language.ENGLISH, "", List.of(blocks));
    }

    private static Block table(List<String> headings, List<List<Cell>> rows) {
        return new Block.Table("t", "", headings.stream().map(h -> new Column("c", h.replace("#", ""), h.startsWith("#"))).toList(), rows);
    }

    private static String written(int width, Block... blocks) {
        return new TextWriter(width, false).write(doc(blocks));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockInEachLanguageAndWidth() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(40, 80, 120).map(width ->
                DynamicTest.dynamicTest(language.word() + " " + width, () -> assertEquals(
                        Specs.text("every-block." + language.word() + "." + width + ".txt"),
                        new TextWriter(width, false).write(EveryBlock.in(language))))));
    }

    /** At every width: no line is longer than it but for a word that is, and no word is lost or cut. */
    @Test
    void noLineIsTooLongAndNoWordIsLost() {
        for (int width = 30; width <= 200; width++) {
            String text = new TextWriter(width, false).write(EveryBlock.in(Language.ENGLISH));
            for (String line : text.split("\n")) {
                assertTrue(line.length() <= width || !line.strip().replace("- ", "").contains(" "), width + ": " + line);
            }
            for (String word : "reproduce hospital-a (https://example.org/a?b=1&c=2) 77,421.50 judged 68.50% whole".split(" ")) {
                assertTrue(text.contains(word), width + ": " + word);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> flowsBetweenWords() {
        return Repository.each("write/flow.csv", r -> r.getField("case"), row -> assertEquals(
                Specs.unescaped(row.getField("lines")), new Flow(false).lines(Text.of(Specs.unescaped(row.getField("text"))),
                        Integer.parseInt(row.getField("width"))).stream().map(TerminalLine::shown).collect(Collectors.joining("|"))));
    }

    @Test
    void colourIsForMarksAndStrongWordsAlone() {
        Text text = new Text(List.of(new Span.Plain("a "), new Span.Strong("b c"), new Span.Marked(Tone.BAD, "d"), new Span.Code(" e")));
        assertEquals("a \u001b[1mb c\u001b[0m\u001b[1;31md\u001b[0m e\n", new TextWriter(80, true).write(doc(new Block.Paragraph(text))));
        assertEquals("a \u001b[1mb\u001b[0m\n\u001b[1mc\u001b[0m\u001b[1;31md\u001b[0m\ne\n",
                new TextWriter(3, true).write(doc(new Block.Paragraph(text))));
        assertEquals(written(80, new Block.Paragraph(text)), new TextWriter(80, true).write(doc(new Block.Paragraph(text)))
                .replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void aTableIsAlignedWhereItFits() {
        Block table = table(List.of("name", "#beds", "note"), List.of(
                List.of(Cell.of("病院"), Cell.of(1200), Cell.of("a")), List.of(Cell.of("clinic"), Cell.of(5), new Cell.Empty())));
        assertEquals("name     beds  note\n病院    1,200  a\nclinic      5\n", written(19, table));
    }

    @Test
    void headingsAreBrokenBeforeCellsAre() {
        Block table = table(List.of("name of it", "#days of stay"), List.of(List.of(Cell.of("a"), Cell.of(5))));
        assertEquals("name   days of\nof it     stay\na            5\n", written(16, table));
    }

    @Test
    void theLastColumnGoesOnBelowItself() {
        Block table = table(List.of("file", "what"), List.of(
                List.of(Cell.of("a.csv"), Cell.of("one two three four five six")), List.of(Cell.of("b.csv"), Cell.of("seven"))));
        assertEquals("file   what\na.csv  one two three\n       four five six\nb.csv  seven\n", written(24, table));
    }

    /** Numbers stay whole, words do not. */
    @Test
    void orCellsAreBrokenIntoAFewLines() {
        Block table = table(List.of("indicator", "#value", "#score"), List.of(
                List.of(Cell.of("Turn over interval"), Cell.of("2.93 days"), Cell.of("-1 or 0")), List.of(Cell.of("BOR"), Cell.of("53%"), Cell.of(1))));
        assertEquals("indicator               value    score\nTurn over interval  2.93 days  -1 or 0\nBOR                       53%        1\n", written(38, table));
        assertEquals("indicator      value    score\nTurn over  2.93 days  -1 or 0\ninterval\nBOR              53%        1\n", written(29, table));
        assertEquals("Turn over interval\n  value  2.93 days\n  score  -1 or 0\n\nBOR\n  value  53%\n  score  1\n", written(28, table));
    }

    @Test
    void whatRowsBeginWithStandsAboveThem() {
        Block table = table(List.of("perspective", "indicator", "#score"), List.of(
                List.of(Cell.of("Internal process"), Cell.of("BOR"), Cell.of(1)), List.of(Cell.of("Internal process"), Cell.of("TOI"), Cell.of(0)),
                List.of(Cell.of("Customer"), Cell.of("satisfaction"), Cell.of(1))));
        assertEquals("perspective       indicator     score\nInternal process  BOR               1\nInternal process  TOI               0\n"
                + "Customer          satisfaction      1\n", written(37, table));
        assertEquals("  indicator     score\nInternal process\n  BOR               1\n  TOI               0\nCustomer\n  satisfaction      1\n",
                written(36, table));
    }

    @Test
    void orBelowItsRowWhereTooLittleIsLeft() {
        Block table = table(List.of("file", "what"), List.of(
                List.of(Cell.of("data/studies.csv"), Cell.of("one two three four five six")), List.of(Cell.of("b.csv"), new Cell.Empty())));
        assertEquals("file\n    what\ndata/studies.csv\n    one two three four\n    five six\nb.csv\n", written(24, table));
    }

    @Test
    void aTableWhoseOthersDoNotFitBecomesBlocks() {
        Block table = table(List.of("file", "what", "#beds"), List.of(
                List.of(Cell.of("a.csv"), Cell.of("one two three"), Cell.of(12)), List.of(Cell.of("b.csv"), new Cell.Empty(), new Cell.Missing())));
        assertEquals("a.csv\n  what  one two\n        three\n  beds  12\n\nb.csv\n  beds  –\n", written(16, table));
    }

    @Test
    void whatIsFoldedIsLeftOutInShort() {
        Doc doc = EveryBlock.in(Language.ENGLISH);
        assertTrue(new TextWriter(80, false).write(doc).contains("In detail"));
        assertFalse(new TextWriter(80, false).write(doc.inShort()).contains("In detail"));
        assertTrue(new TextWriter(80, false).write(doc.inShort()).contains("The total is firm."));
    }

    @Test
    void nothingIsWrittenOfNothing() {
        assertEquals("", written(80));
        assertEquals("t\n", new TextWriter(80, false).write(new Doc(Language.ENGLISH, "t", List.of())));
        assertEquals("", written(80, table(List.of(), List.of())));
        assertEquals("a  b\n", written(80, table(List.of("a", "#b"), List.of())));
    }
}
