package bsc.write;

import bsc.say.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a Word file looks: styles by the names that Word knows, so that a reader changes all of a kind at once. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading";
    static final int DEEPEST = 4;
    static final String CAPTION = "Caption";
    static final String TABLE_TITLE = "TableTitle";
    static final String BULLET = "ListBullet";
    static final String TERM = "Term";
    static final String CELL = "TableText";
    static final String TABLE = "TablePrinted";
    static final String CODE = "Code";
    static final String LINK = "Hyperlink";
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final List<Integer> SIZES = List.of(32, 28, 24, 24);

    private DocxStyles() {
    }

    /** The part styles.xml. */
    static String xml(String language) {
        return "<w:styles " + NAMESPACE + "><w:docDefaults><w:rPrDefault><w:rPr>" + font("Times New Roman") + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
                + "<w:lang w:val=\"" + language + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"276\" "
                + "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + paragraph(TITLE, "Title", "<w:spacing w:after=\"240\"/>", "<w:b/><w:sz w:val=\"36\"/>")
                + IntStream.rangeClosed(1, DEEPEST).mapToObj(DocxStyles::heading).collect(Collectors.joining())
                + paragraph(CAPTION, "caption", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"0\"/>", "<w:b/>")
                + paragraph(TABLE_TITLE, "Table Title", "<w:keepNext/><w:spacing w:after=\"80\"/>", "<w:i/>")
                + paragraph(BULLET, "List Bullet", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>", "")
                + paragraph(TERM, "Term", "<w:spacing w:after=\"60\"/><w:ind w:left=\"567\" w:hanging=\"567\"/>", "")
                + paragraph(CELL, "Table Text", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"20\"/>")
                + character(CODE, "Code", font("Courier New") + "<w:sz w:val=\"20\"/>")
                + character(LINK, "Hyperlink", "<w:color w:val=\"124F86\"/><w:u w:val=\"single\"/>")
                + Stream.of(Tone.values()).map(t -> character(of(t), of(t), "<w:b/><w:color w:val=\"" + WordColour.of(t) + "\"/>")).collect(Collectors.joining())
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/></w:style>"
                + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + TABLE + "\"><w:name w:val=\"Table Printed\"/><w:tblPr><w:tblBorders>"
                + "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" "
                + "w:color=\"000000\"/></w:tblBorders><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr></w:style></w:styles>";
    }

    /** The part numbering.xml: one kind of list, with bullets. */
    static String bullets() {
        return "<w:numbering " + NAMESPACE + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
                + "<w:lvlText w:val=\"\u2022\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    static String of(Tone tone) {
        return "Mark" + tone.word();
    }

    private static String heading(int level) {
        return paragraph(HEADING + level, "heading " + level, "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\""
                + (level - 1) + "\"/>", "<w:b/><w:sz w:val=\"" + SIZES.get(level - 1) + "\"/>");
    }

    private static String paragraph(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"Normal\"/>"
                + (id.equals(TITLE) || id.startsWith(HEADING) ? "<w:next w:val=\"Normal\"/>" : "") + "<w:qFormat/><w:pPr>" + paragraph
                + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String character(String id, String name, String run) {
        return "<w:style w:type=\"character\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String font(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:cs=\"" + name + "\" w:eastAsia=\"" + name + "\"/>";
    }
}
