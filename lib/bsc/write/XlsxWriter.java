package bsc.write;

import bsc.model.Visible;
import bsc.say.Block.Table;
import bsc.say.Doc;
import bsc.say.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The tables of a Doc as an Excel workbook: a first sheet with the contents, then a sheet a table, to be filtered and
 * calculated with. What is told beside the tables is not in it. The same Doc gives the same bytes.
 */
public final class XlsxWriter {
    private static final String APPLICATION = "hospital-balanced-scorecard";
    private static final int LONGEST_NAME = 31;

    private XlsxWriter() {
    }

    public static byte[] write(Doc doc) {
        Words words = Words.in(doc.language());
        String contents = words.say("workbook.contents");
        Map<String, Table> sheets = sheets(FlatTables.of(doc), contents);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, "1.0")) {
            workbook.properties().setTitle(Visible.of(doc.title()));
            contents(workbook.newWorksheet(contents), doc.title(), sheets, words);
            sheets.forEach((name, table) -> new XlsxSheet(workbook.newWorksheet(name), doc.language()).write(table));
            workbook.finish();
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void contents(Worksheet sheet, String title, Map<String, Table> sheets, Words words) {
        sheet.value(0, 0, XlsxText.of(title));
        sheet.style(0, 0).bold().fontSize(14).set();
        List<String> headings = List.of(words.say("workbook.sheet"), words.say("workbook.shows"), words.say("workbook.rows"));
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(2, i, headings.get(i));
            sheet.style(2, i).bold().set();
        }
        int row = 3;
        for (Map.Entry<String, Table> each : sheets.entrySet()) {
            sheet.hyperlink(row, 0, HyperLink.internal("'" + each.getKey() + "'!A1", each.getKey()));
            sheet.value(row, 1, XlsxText.of(each.getValue().caption()));
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            sheet.value(row, 2, each.getValue().rows().size());
            row++;
        }
        sheet.width(0, LONGEST_NAME);
        sheet.width(1, 80);
    }

    /** A name a sheet that Excel takes: other than the first sheet's, at most 31 characters, none twice in any case of letters. */
    private static Map<String, Table> sheets(List<Table> tables, String contents) {
        Set<String> taken = new HashSet<>(List.of(contents.toLowerCase(Locale.ROOT), "history"));
        Map<String, Table> sheets = new LinkedHashMap<>();
        for (Table table : tables) {
            String id = Visible.of(table.id()).replaceAll("[\\[\\]:*?/\\\\']", "-");
            String name = cut(id.isBlank() ? "-" : id, LONGEST_NAME);
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = cut(id, LONGEST_NAME - 1 - String.valueOf(n).length()) + "~" + n;
            }
            sheets.put(name, table);
        }
        return sheets;
    }

    private static String cut(String name, int length) {
        int end = Math.min(length, name.length());
        return name.substring(0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
