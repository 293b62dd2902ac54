package bsc.write;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

    /** What was written since the last such end stands on pages of its own, upright or across, with the same footer. */
    static void end(XWPFDocument word, boolean across) {
        CTSectPr section = (CTSectPr) word.getDocument().getBody().getSectPr().copy();
        if (across) {
            size(section, LONG_SIDE, SHORT_SIDE).setOrient(STPageOrientation.LANDSCAPE);
        }
        var paragraph = word.createParagraph();
        paragraph.setSpacingAfter(0);
        (paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr()).setSectPr(section);
    }

    private static CTPageSz size(CTSectPr section, long width, long height) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        return size;
    }
}
