package bsc.write;

import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.CellText;
import bsc.say.Doc;
import bsc.say.Words;
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
        return "<!DOCTYPE html>\n<html lang=\"" + doc.language().word() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + Markup.empty("meta").with("name", "generator").with("content", generator).html() + "\n"
                + Markup.tag("title", doc.title()).html() + "\n<style>\n" + HtmlStyle.PAGE + "</style>\n</head>\n<body>\n"
                + Markup.of(title(doc, "h1"), contents(doc), shortPrint(doc), blocks(doc, 2)).html() + "\n</body>\n</html>\n";
    }

    /** What a notebook shows below a cell; its twin for machines is {@link TextWriter}'s text. */
    public static String fragment(Doc doc) {
        return "<div class=\"bsc\" lang=\"" + doc.language().word() + "\">\n<style>\n" + HtmlStyle.FRAGMENT + "</style>\n"
                + Markup.of(title(doc, "h3"), blocks(doc, 4)).html() + "\n</div>\n";
    }

    private static Markup title(Doc doc, String tag) {
        return doc.title().isEmpty() ? Markup.NOTHING : Markup.tag(tag, doc.title());
    }

    private static Markup blocks(Doc doc, int level) {
        return new HtmlBlocks(CellText.in(doc.language()), level, new HashSet<>()).all(doc.blocks());
    }

    /** Links to the sections; they are left out in print. */
    private static Markup contents(Doc doc) {
        List<Markup> links = doc.blocks().stream().filter(Section.class::isInstance).map(b -> (Section) b).filter(s -> !s.id().isBlank())
                .map(s -> Markup.tag("li", Markup.tag("a", s.heading()).with("href", "#" + HtmlSpans.id(s.id())))).toList();
        return links.size() < 2 ? Markup.NOTHING : Markup.tag("nav", Markup.tag("ol", links))
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
