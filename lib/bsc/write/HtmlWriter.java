package bsc.write;

import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.CellText;
import bsc.say.Doc;
import bsc.say.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;

/**
 * A Doc as HTML: a whole page in one file, or the output of a notebook's cell. A page has no script, no font and no
 * address that a browser would fetch; the policy in its head forbids every request, so that even a fault in it could cause none.
 */
public final class HtmlWriter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private HtmlWriter() {
    }

    /** @param generator the program and its version, for the page's head */
    public static String page(Doc doc, String generator) {
        StringWriter page = new StringWriter();
        page(doc, generator, page);
        return page.toString();
    }

    /** The same as it is made, so that it is never held whole. */
    public static void page(Doc doc, String generator, Writer to) {
        try {
            to.write("<!DOCTYPE html>\n<html lang=\"" + doc.language().word() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                    + Markup.empty("meta").with("name", "generator").with("content", generator).html() + "\n"
                    + Markup.tag("title", doc.title()).html() + "\n<style>\n" + HtmlStyle.PAGE + "</style>\n</head>\n<body>\n");
            int sections = sections(doc);
            HtmlBlocks blocks = new HtmlBlocks(CellText.in(doc.language()), 2, new HashSet<>());
            Markup.of(title(doc, "h1"), blocks.all(doc.blocks().subList(0, sections)), contents(doc), shortPrint(doc),
                    blocks.all(doc.blocks().subList(sections, doc.blocks().size()))).to(to);
            to.write("\n</body>\n</html>\n");
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a notebook shows below a cell; its twin for machines is {@link TextWriter}'s text. */
    public static String fragment(Doc doc) {
        return "<div class=\"bsc\" lang=\"" + doc.language().word() + "\">\n<style>\n" + HtmlStyle.FRAGMENT + "</style>\n"
                + Markup.of(title(doc, "h3"), new HtmlBlocks(CellText.in(doc.language()), 4, new HashSet<>()).all(doc.blocks())).html() + "\n</div>\n";
    }

    private static Markup title(Doc doc, String tag) {
        return doc.title().isEmpty() ? Markup.NOTHING : Markup.tag(tag, doc.title());
    }

    /** How many blocks stand before the first section: the head of the page. */
    private static int sections(Doc doc) {
        int first = 0;
        while (first < doc.blocks().size() && !(doc.blocks().get(first) instanceof Section)) {
            first++;
        }
        return first;
    }

    /** Links to the sections; they are left out in print. */
    private static Markup contents(Doc doc) {
        List<Section> sections = doc.blocks().stream().filter(Section.class::isInstance).map(b -> (Section) b).filter(s -> !s.id().isBlank()).toList();
        return sections.size() < 2 ? Markup.NOTHING : Markup.tag("nav", Markup.tag("ol", Markup.each(sections,
                s -> Markup.tag("li", Markup.tag("a", s.heading()).with("href", "#" + HtmlSpans.id(s.id()))))))
                .with("aria-label", Words.in(doc.language()).say("page.contents"));
    }

    /** A box to be ticked by who prints without what is folded. */
    private static Markup shortPrint(Doc doc) {
        return doc.blocks().stream().noneMatch(HtmlWriter::isFolded) ? Markup.NOTHING
                : Markup.tag("p", Markup.tag("label", Markup.empty("input").with("type", "checkbox").with("id", "short-print"),
                Markup.text(" " + Words.in(doc.language()).say("page.short-print")))).css("screen");
    }

    private static boolean isFolded(Block block) {
        return block instanceof Section section && (section.folded() || section.blocks().stream().anyMatch(HtmlWriter::isFolded));
    }
}
