package bsc.write;

import bsc.model.OfficeFiles;
import bsc.model.Visible;
import bsc.say.CellText;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A Doc as a Word file: headings in the outline, tables whose head stands on every page, captions as the APA wants them,
 * pages with numbers. What is folded lies open. The same Doc gives the same bytes.
 */
public final class DocxWriter {
    static {
        OfficeFiles.withoutLog();
    }

    private DocxWriter() {
    }

    public static byte[] write(Doc doc) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle(Visible.of(doc.title()));
            word.createStyles().setStyles(StylesDocument.Factory.parse(DocxStyles.xml(code(doc.language()))).getStyles());
            word.createNumbering().setNumbering(NumberingDocument.Factory.parse(DocxStyles.bullets()).getNumbering());
            XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            footer.setAlignment(ParagraphAlignment.CENTER);
            footer.getCTP().addNewFldSimple().setInstr("PAGE");
            DocxPage.upright(word);
            DocxBlocks blocks = new DocxBlocks(word, CellText.in(doc.language()), DocxBlocks.places(doc.blocks()), 1);
            if (!doc.title().isEmpty()) {
                blocks.styled(DocxStyles.TITLE, Text.of(doc.title()));
            }
            blocks.all(doc.blocks());
            word.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In which the words are spelt, as Word names it. */
    private static String code(Language language) {
        return switch (language) {
            case ENGLISH -> "en-GB";
            case INDONESIAN -> "id-ID";
        };
    }
}
