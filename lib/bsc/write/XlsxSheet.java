package bsc.write;

import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Cell.Empty;
import bsc.say.Cell.Missing;
import bsc.say.Cell.Number;
import bsc.say.Cell.AsPrinted;
import bsc.say.Cell.Range;
import bsc.say.CellText;
import bsc.say.Column;
import bsc.say.Language;
import bsc.say.Numerals;
import bsc.say.Precision;
import bsc.say.Span.Marked;
import bsc.say.Text;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * One table on a sheet: a frozen head with a filter, a number as a number with the decimals and the unit that a reader is
 * shown, what was printed as text. What is not known is an empty field, which no sum or mean counts.
 */
final class XlsxSheet {
    private static final Numerals PLAIN = new Numerals(Language.ENGLISH);
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** A workbook's number has so many digits; a whole number with more stays text, or it would end in zeros. */
    private static final int DIGITS = 15;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_AS_TEXT = 255;

    private final Worksheet sheet;
    private final CellText text;

    XlsxSheet(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.text = CellText.in(language);
    }

    void write(Table table) {
        List<Column> columns = table.columns();
        int[] widths = new int[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            sheet.value(0, c, XlsxText.of(column.heading()));
            sheet.style(0, c).bold().wrapText(true).verticalAlignment("top").horizontalAlignment(column.numbers() ? "right" : "left")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
            // room for the button of the filter
            widths[c] = Math.min(column.heading().length(), WIDEST / 3) + 3;
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<Cell> row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                row.get(c).in(new SheetField(r + 1, c, columns.get(c).numbers()));
                widths[c] = Math.max(widths[c], row.get(c).in(text).plain().length() + 1);
            }
        }
        for (int c = 0; c < widths.length; c++) {
            sheet.width(c, Math.max(NARROWEST, Math.min(WIDEST, widths[c])));
        }
        sheet.freezePane(0, 1);
        if (!columns.isEmpty() && !table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
        }
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** The decimals that a reader is shown, with the thousands apart in the reader's own manner and the unit as words behind. */
    static String format(BigDecimal number, Precision precision, String unit) {
        String shown = PLAIN.of(number, precision);
        int point = shown.indexOf('.');
        String digits = "#,##0" + (point < 0 ? "" : "." + "0".repeat(shown.length() - point - 1));
        return unit.isEmpty() ? digits : digits + "\"" + (Character.isLetter(unit.codePointAt(0)) ? " " : "") + unit + "\"";
    }

    private record At(int row, int column) {
    }

    /** Writes one cell. */
    private final class SheetField implements Cell.Form<Void> {
        private final At at;
        private final boolean right;

        SheetField(int row, int column, boolean right) {
            this.at = new At(row, column);
            this.right = right;
        }

        @Override
        public Void words(Cell.Wording cell) {
            List<Marked> marks = cell.text().spans().stream().filter(Marked.class::isInstance).map(Marked.class::cast).toList();
            StyleSetter style = string(cell.text());
            if (cell.text().spans().size() == 1 && marks.size() == 1) {
                style.bold().fontColor(WordColour.of(marks.get(0).tone()));
            }
            style.set();
            return null;
        }

        @Override
        public Void printed(AsPrinted cell) {
            StyleSetter style = string(Text.of(cell.text()));
            if (cell.text().length() <= LONGEST_AS_TEXT) {
                style.format("@");
            }
            style.horizontalAlignment("right").set();
            return null;
        }

        @Override
        public Void number(Number cell) {
            boolean exact = cell.value().stripTrailingZeros().precision() <= DIGITS || cell.value().stripTrailingZeros().scale() > 0;
            if (!exact || cell.unit().length() > LONGEST_UNIT || cell.unit().contains("\"")) {
                string(cell.in(text)).horizontalAlignment("right").set();
                return null;
            }
            sheet.value(at.row(), at.column(), cell.value());
            style().format(format(cell.value(), cell.precision(), cell.unit())).set();
            return null;
        }

        @Override
        public Void range(Range cell) {
            throw new IllegalArgumentException("a set of numbers in one field");
        }

        @Override
        public Void missing(Missing cell) {
            return null;
        }

        @Override
        public Void blank(Empty cell) {
            return null;
        }

        private StyleSetter string(Text words) {
            String plain = XlsxText.of(words.plain());
            sheet.value(at.row(), at.column(), plain);
            StyleSetter style = style().wrapText(true);
            if (XlsxText.startsLikeFormula(plain) && plain.length() <= LONGEST_AS_TEXT) {
                style.format("@");
            }
            if (right) {
                style.horizontalAlignment("right");
            }
            return style;
        }

        private StyleSetter style() {
            StyleSetter style = sheet.style(at.row(), at.column());
            style.verticalAlignment("top");
            return style;
        }
    }
}
