package bsc.write;

import bsc.model.Visible;
import bsc.say.Block;
import bsc.say.Block.Bullets;
import bsc.say.Block.Picture;
import bsc.say.Block.NumberLine;
import bsc.say.Block.Pair;
import bsc.say.Block.Pairs;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Shares;
import bsc.say.Block.Table;
import bsc.say.CellText;
import bsc.say.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * Blocks as parts of a Word file, one below the other.
 *
 * @param places the bookmarks by the ids of sections, tables and drawings
 * @param level  of the next heading
 */
record DocxBlocks(XWPFDocument word, CellText cells, Map<String, String> places, int level) implements Block.Form<XWPFParagraph> {
    private static final double EMU_PER_PIXEL = 9525;
    private static final double EMU_PER_TWENTIETH = 635;

    void all(List<Block> blocks) {
        blocks.forEach(b -> b.in(this));
    }

    /** A bookmark for everything that a link can name, in the order in which it is told. */
    static Map<String, String> places(List<Block> blocks) {
        Map<String, String> places = new LinkedHashMap<>();
        places(blocks, places);
        return places;
    }

    private static void places(List<Block> blocks, Map<String, String> places) {
        for (Block block : blocks) {
            String id = block instanceof Section s ? s.id() : block instanceof Table t ? t.id() : block instanceof Picture d ? d.id()
                    : block instanceof NumberLine n ? n.id() : "";
            if (!id.isEmpty()) {
                places.putIfAbsent(id, "place" + (places.size() + 1));
            }
            if (block instanceof Section section) {
                places(section.blocks(), places);
            }
        }
    }

    XWPFParagraph styled(String style, Text text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        new DocxSpans(paragraph, places).add(text);
        return paragraph;
    }

    private XWPFParagraph named(String id, XWPFParagraph paragraph) {
        if (places.containsKey(id)) {
            String name = places.get(id);
            BigInteger number = new BigInteger(name.substring("place".length()));
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(number);
            start.setName(name);
            paragraph.getCTP().addNewBookmarkEnd().setId(number);
        }
        return paragraph;
    }

    @Override
    public XWPFParagraph section(Section section) {
        XWPFParagraph heading = named(section.id(), styled(DocxStyles.HEADING + Math.min(level, DocxStyles.DEEPEST), Text.of(section.heading())));
        new DocxBlocks(word, cells, places, level + 1).all(section.blocks());
        return heading;
    }

    @Override
    public XWPFParagraph paragraph(Paragraph paragraph) {
        return styled("Normal", paragraph.text());
    }

    @Override
    public XWPFParagraph bullets(Bullets bullets) {
        bullets.items().forEach(item -> styled(DocxStyles.BULLET, item));
        return null;
    }

    @Override
    public XWPFParagraph pairs(Pairs pairs) {
        pairs(pairs.pairs());
        return null;
    }

    void pairs(List<Pair> pairs) {
        for (Pair pair : pairs) {
            XWPFParagraph paragraph = styled(DocxStyles.TERM, Text.of(new bsc.say.Span.Strong(pair.term()), new bsc.say.Span.Plain("  ")));
            new DocxSpans(paragraph, places).add(pair.text());
        }
    }

    @Override
    public XWPFParagraph shares(Shares shares) {
        shares.shares().forEach(share -> styled(DocxStyles.BULLET, LatexBlocks.said(share, cells)));
        return null;
    }

    @Override
    public XWPFParagraph table(Table table) {
        new DocxTable(this, table).write();
        return null;
    }

    /** The number of a table or a figure in bold, which Word counts itself; below it what it shows. */
    XWPFParagraph caption(String kind, String id, String shows) {
        String counted = " SEQ " + kind + " \\* ARABIC ";
        long before = word.getParagraphs().stream().flatMap(p -> p.getCTP().getFldSimpleList().stream()).filter(f -> counted.equals(f.getInstr())).count();
        XWPFParagraph caption = named(id, styled(DocxStyles.CAPTION, Text.of(cells.words().say("docx." + kind) + " ")));
        CTSimpleField count = caption.getCTP().addNewFldSimple();
        count.setInstr(counted);
        count.addNewR().addNewT().setStringValue(String.valueOf(before + 1));
        if (!shows.isEmpty()) {
            styled(DocxStyles.TABLE_TITLE, Text.of(shows));
        }
        return caption;
    }

    @Override
    public XWPFParagraph numberLine(NumberLine line) {
        return drawn(line.id(), NumberLineSvg.of(line, cells), line.caption(), line.caption());
    }

    @Override
    public XWPFParagraph drawing(Picture drawing) {
        return drawn(drawing.id(), drawing.svg(), drawing.caption(), drawing.description());
    }

    /** Told in words where it cannot be drawn. */
    private XWPFParagraph drawn(String id, String svg, String shows, String description) {
        XWPFParagraph caption = caption("figure", id, shows);
        Optional<SvgImage> image = SvgImage.of(svg);
        if (image.isEmpty()) {
            styled("Normal", Text.of(description));
            return caption;
        }
        double widest = DocxPage.WIDTH * EMU_PER_TWENTIETH;
        double scale = Math.min(1, widest / (image.get().width() * EMU_PER_PIXEL));
        XWPFRun run = word.createParagraph().createRun();
        try {
            XWPFPicture picture = run.addPicture(new ByteArrayInputStream(image.get().png()), PictureType.PNG, id + ".png",
                    (int) (image.get().width() * EMU_PER_PIXEL * scale), (int) (image.get().height() * EMU_PER_PIXEL * scale));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Visible.of(description));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Visible.of(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return caption;
    }
}
