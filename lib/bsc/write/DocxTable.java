package bsc.write;

import bsc.say.Block.Pair;
import bsc.say.Block.Table;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * A table in a Word file: its head on every page, no row divided between pages, numbers to the right; on a page across
 * where it is wide; a block a row where no page is wide enough.
 */
record DocxTable(DocxBlocks page, Table table) {
    /** Characters of the type of a table on a page upright and across. */
    private static final int ROOM = 84;
    private static final int ROOM_ACROSS = 130;

    void write() {
        List<Column> columns = table.columns();
        List<List<Text>> rows = table.rows().stream().map(r -> r.stream().map(c -> c.in(page.cells())).toList()).toList();
        ColumnWidths widths = ColumnWidths.of(columns, rows);
        boolean fits = widths.sumLeast() <= ROOM_ACROSS && !columns.isEmpty();
        boolean across = fits && widths.sumLeast() > ROOM;
        if (across) {
            DocxPage.beginAcross(page.word());
        }
        page.caption("table", table.id(), table.caption());
        if (fits) {
            List<Double> shares = widths.shares(across ? ROOM_ACROSS : ROOM);
            long room = across ? DocxPage.WIDTH_ACROSS : DocxPage.WIDTH;
            lay(rows, shares.stream().map(s -> (int) Math.round(s * room)).toList());
            if (!across) {
                page.word().createParagraph().setSpacingAfter(0);
            }
        } else if (!columns.isEmpty()) {
            rows.forEach(this::block);
        }
        if (across) {
            DocxPage.endAcross(page.word());
        }
    }

    private void lay(List<List<Text>> rows, List<Integer> widths) {
        XWPFTable laid = page.word().createTable(rows.size() + 1, widths.size());
        CTTblPr look = laid.getCTTbl().getTblPr();
        if (look.isSetTblBorders()) {
            look.unsetTblBorders();
        }
        laid.setStyleID(DocxStyles.TABLE);
        laid.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        (look.isSetTblLayout() ? look.getTblLayout() : look.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        CTTblGrid grid = laid.getCTTbl().getTblGrid() == null ? laid.getCTTbl().addNewTblGrid() : laid.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
        List<Text> head = table.columns().stream().map(c -> Text.of(new Span.Strong(c.heading()))).toList();
        row(laid.getRow(0), head, widths, true);
        laid.getRow(0).setRepeatHeader(true);
        for (int r = 0; r < rows.size(); r++) {
            row(laid.getRow(r + 1), rows.get(r), widths, false);
        }
    }

    private void row(XWPFTableRow row, List<Text> texts, List<Integer> widths, boolean head) {
        row.setCantSplitRow(true);
        List<XWPFTableCell> cells = row.getTableCells();
        for (int c = 0; c < texts.size(); c++) {
            XWPFTableCell cell = cells.get(c);
            cell.setWidth(String.valueOf(widths.get(c)));
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(DocxStyles.CELL);
            paragraph.setAlignment(table.columns().get(c).numbers() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            new DocxSpans(paragraph, page.places()).add(texts.get(c));
            if (head) {
                paragraph.setKeepNext(true);
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
                CTBorder line = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
                line.setVal(STBorder.SINGLE);
                line.setSz(BigInteger.valueOf(4));
                line.setColor("000000");
            }
        }
    }

    private void block(List<Text> row) {
        page.styled("Normal", Text.of(new Span.Strong(row.get(0).plain()))).setKeepNext(true);
        page.pairs(IntStream.range(1, row.size()).filter(i -> !row.get(i).plain().isEmpty())
                .mapToObj(i -> new Pair(table.columns().get(i).heading(), row.get(i))).toList());
    }
}
