package bsc.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.Visible;
import bsc.say.Block.Picture;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Precision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Doc as a Word file, read back. */
class DocxWriterTest {
    private static XWPFDocument read(Doc doc) throws IOException {
        byte[] written = DocxWriter.write(doc);
        return new XWPFDocument(new ByteArrayInputStream(written));
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return word.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    @Test
    void headingsStandInTheOutline() throws IOException {
        try (XWPFDocument word = read(Told.in(Language.ENGLISH))) {
            assertEquals(List.of("A title & more"), texts(word, "Title"));
            assertEquals("A title & more", word.getProperties().getCoreProperties().getTitle());
            assertEquals(List.of("First & foremost"), texts(word, "Heading1"));
            assertEquals(List.of("Inner"), texts(word, "Heading2"));
            assertEquals(List.of("Third"), texts(word, "Heading3"));
            assertEquals(List.of("Fourth"), texts(word, "Heading4"));
            for (int level = 1; level <= 3; level++) {
                assertEquals("heading " + level, word.getStyles().getStyle("Heading" + level).getName());
                assertEquals(level - 1, word.getStyles().getStyle("Heading" + level).getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
            }
        }
    }

    @Test
    void aTableHasItsHeadOnEveryPageWholeRowsAndNumbersToTheRight() throws IOException {
        try (XWPFDocument word = read(Told.of(Told.values()))) {
            XWPFTable table = word.getTables().get(0);
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
            assertTrue(table.getRows().stream().allMatch(r -> r.isCantSplitRow()));
            assertEquals(List.of("Indicator", "Printed", "Recomputed", "Within", "Days", "Verdict"),
                    table.getRow(0).getTableCells().stream().map(c -> c.getText()).toList());
            assertEquals(List.of("BOR", "82,70", "82.70%", "82.65 to 82.7502%", "365", "follows"),
                    table.getRow(1).getTableCells().stream().map(c -> c.getText()).toList());
            assertEquals(ParagraphAlignment.RIGHT, table.getRow(1).getCell(1).getParagraphArray(0).getAlignment());
            assertEquals(ParagraphAlignment.LEFT, table.getRow(1).getCell(0).getParagraphArray(0).getAlignment());
            assertEquals("Markgood", table.getRow(1).getCell(5).getParagraphArray(0).getRuns().get(0).getStyle());
            assertEquals(6, table.getCTTbl().getTblGrid().sizeOfGridColArray());
        }
    }

    /** American Psychological Association: the number in bold, the title in italics below it, both above the table. */
    @Test
    void captionsAreNumberedOneAfterAnother() throws IOException {
        try (XWPFDocument word = read(Told.in(Language.ENGLISH))) {
            List<String> captions = texts(word, "Caption").stream().map(String::strip).toList();
            assertEquals(List.of("Table 1", "Table 2", "Figure 1", "Table 3", "Table 4", "Table 5"), captions);
            assertEquals(List.of("Values of one year", Told.HOSTILE.get(5), "A drawing", "Many rows", "Many columns", "Nothing in it"),
                    texts(word, "TableTitle"));
        }
        try (XWPFDocument word = read(EveryBlock.in(Language.INDONESIAN))) {
            assertEquals("Tabel 1", texts(word, "Caption").get(0).strip());
        }
    }

    @Test
    void theLanguageIsTheDocs() throws IOException {
        for (Language language : Language.values()) {
            try (XWPFDocument word = read(EveryBlock.in(language))) {
                assertEquals(language == Language.ENGLISH ? "en-GB" : "id-ID",
                        word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal());
            }
        }
    }

    @Test
    void pagesHaveTheirNumberBelow() throws IOException {
        try (XWPFDocument word = read(Told.in(Language.ENGLISH))) {
            assertEquals("PAGE", word.getFooterList().get(0).getParagraphs().get(0).getCTP().getFldSimpleArray(0).getInstr());
        }
    }

    /** A drawing is a picture with its description; what is no drawing is told in words. */
    @Test
    void drawingsArePictures() throws IOException {
        try (XWPFDocument word = read(Told.of(new Picture("d", Told.SVG, "A drawing", "A bar"), new Picture("x", "no drawing", "Another", "Nothing to see")))) {
            assertEquals(1, word.getAllPictures().size());
            XWPFRun run = word.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).filter(r -> !r.getEmbeddedPictures().isEmpty()).findFirst().orElseThrow();
            assertEquals("A bar", run.getEmbeddedPictures().get(0).getDescription());
            assertEquals(283, run.getEmbeddedPictures().get(0).getWidth(), 1);
            assertTrue(word.getParagraphs().stream().anyMatch(p -> p.getText().equals("Nothing to see")));
        }
    }

    private static Table columns(int count) {
        List<Column> columns = new ArrayList<>();
        IntStream.rangeClosed(1, count).forEach(i -> columns.add(new Column("c" + i, "C" + i, true)));
        return new Table("t", "", columns, List.of(Collections.nCopies(count, Told.number("1234567", Precision.VALUE, ""))));
    }

    @Test
    void aWideTableStandsOnAPageAcrossAndAWiderOneIsABlockARow() throws IOException {
        try (XWPFDocument word = read(Told.of(columns(7)))) {
            assertEquals(0, word.getParagraphs().stream().filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr()).count());
        }
        try (XWPFDocument word = read(Told.of(new Section("s", "Wide ones", false, List.of(columns(10))), new Section("n", "Next", false, List.of(columns(10)))))) {
            List<CTSectPr> sections = word.getParagraphs().stream().filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                    .map(p -> p.getCTP().getPPr().getSectPr()).toList();
            assertEquals(3, sections.size());
            assertEquals(STPageOrientation.LANDSCAPE, sections.get(1).getPgSz().getOrient());
            assertEquals(STPageOrientation.LANDSCAPE, sections.get(2).getPgSz().getOrient());
            assertEquals("Wide ones", word.getParagraphs().get(2).getText(), "the heading stands behind the end of the upright page");
            assertEquals(1, sections.get(1).sizeOfFooterReferenceArray());
        }
        try (XWPFDocument word = read(Told.of(columns(20)))) {
            assertEquals(0, word.getTables().size());
            assertTrue(word.getParagraphs().stream().anyMatch(p -> p.getText().equals("C20  1,234,567")));
        }
    }

    /** Whatever a text holds, it is the text that stands there, with symbols for what cannot be seen. */
    @Test
    void textIsShownAndNotObeyed() throws IOException {
        try (XWPFDocument word = read(Told.of(Told.hostile()))) {
            for (int i = 0; i < Told.HOSTILE.size(); i++) {
                assertEquals(Visible.of(Told.HOSTILE.get(i).replaceAll("[\\t\\n]+", " ")), word.getTables().get(0).getRow(i + 1).getCell(0).getText());
            }
        }
        try (XWPFDocument word = read(Told.of(new Table("t", "", List.of(new Column("a", "A", false)), List.of(List.of(
                Cell.of(new bsc.say.Span.Link("a", "javascript:x"))), List.of(Cell.of(new bsc.say.Span.Link("b", "#none")))))))) {
            assertTrue(word.getTables().get(0).getRows().stream().noneMatch(r -> r.getCell(0).getCTTc().getPArray(0).sizeOfHyperlinkArray() > 0));
        }
    }

    @Test
    void theSameDocIsTheSameBytes() throws InterruptedException {
        byte[] once = DocxWriter.write(Told.in(Language.ENGLISH));
        Thread.sleep(2100);
        assertArrayEquals(once, DocxWriter.write(Told.in(Language.ENGLISH)));
    }
}
