package bsc.write;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Pages of A4, upright or across, in twentieths of a point. */
final class DocxPage {
    private static final long SHORT_SIDE = 11_906;
    private static final long LONG_SIDE = 16_838;
    private static final long MARGIN = 1_440;
    static final long WIDTH = SHORT_SIDE - 2 * MARGIN;
    static final long WIDTH_ACROSS = LONG_SIDE - 2 * MARGIN;

    private DocxPage() {
    }

    /** Sets the pages of the whole document upright. */
    static void upright(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().isSetSectPr() ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        size(section, SHORT_SIDE, LONG_SIDE);
        BigInteger margin = BigInteger.valueOf(MARGIN);
        var margins = section.addNewPgMar();
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** What follows stands on pages of its own, with the headings that lead to it; nothing is left upright where nothing else stands. */
    static void beginAcross(XWPFDocument word) {
        List<IBodyElement> elements = word.getBodyElements();
        int at = elements.size();
        while (at > 0 && elements.get(at - 1) instanceof XWPFParagraph p && p.getStyle() != null && p.getStyle().startsWith(DocxStyles.HEADING)) {
            at--;
        }
        if (at == 0 || elements.get(at - 1) instanceof XWPFParagraph p && p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr()) {
            return;
        }
        if (at == elements.size()) {
            end(word, word.createParagraph(), false);
            return;
        }
        try (XmlCursor before = ((XWPFParagraph) elements.get(at)).getCTP().newCursor()) {
            end(word, word.insertNewParagraph(before), false);
        }
    }

    /** What was written since the upright pages ended stands across. */
    static void endAcross(XWPFDocument word) {
        end(word, word.createParagraph(), true);
    }

    /** The paragraph is the last one of its pages, which have the same footer as all. */
    private static void end(XWPFDocument word, XWPFParagraph last, boolean across) {
        CTSectPr section = (CTSectPr) word.getDocument().getBody().getSectPr().copy();
        if (across) {
            size(section, LONG_SIDE, SHORT_SIDE).setOrient(STPageOrientation.LANDSCAPE);
        }
        last.setSpacingAfter(0);
        last.getCTP().getPPr().setSectPr(section);
    }

    private static CTPageSz size(CTSectPr section, long width, long height) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        return size;
    }
}
