package bsc.write;

import bsc.model.Visible;
import bsc.say.Span;
import bsc.say.Text;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * Spans of text as runs of a paragraph in Word.
 *
 * @param places the bookmarks by the ids of what they name
 */
record DocxSpans(XWPFParagraph paragraph, Map<String, String> places) implements Span.Form<XWPFRun> {
    void add(Text text) {
        text.spans().forEach(s -> s.in(this));
    }

    XWPFRun add(String words) {
        return run(paragraph.createRun(), words);
    }

    private static XWPFRun run(XWPFRun run, String words) {
        run.setText(Visible.of(words.replaceAll("[\\t\\r\\n]+", " ")));
        return run;
    }

    @Override
    public XWPFRun plain(Span.Plain span) {
        return add(span.text());
    }

    @Override
    public XWPFRun strong(Span.Strong span) {
        XWPFRun run = add(span.text());
        run.setBold(true);
        return run;
    }

    @Override
    public XWPFRun code(Span.Code span) {
        return styled(add(span.text()), DocxStyles.CODE);
    }

    /** Text alone where the address would run or the place is not in this Doc. */
    @Override
    public XWPFRun link(Span.Link span) {
        String target = Visible.of(span.target().strip());
        if (target.startsWith("#") && places.containsKey(target.substring(1))) {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(places.get(target.substring(1)));
            return styled(run(new XWPFHyperlinkRun(link, link.addNewR(), paragraph), span.text()), DocxStyles.LINK);
        }
        return target.startsWith("#") || !HtmlSpans.isHarmless(target) || !isAddress(target) ? add(span.text())
                : styled(run(paragraph.createHyperlinkRun(target), span.text()), DocxStyles.LINK);
    }

    private static boolean isAddress(String target) {
        try {
            return !new java.net.URI(target).toString().isEmpty();
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    @Override
    public XWPFRun mark(Span.Marked span) {
        return styled(add(span.text()), DocxStyles.of(span.tone()));
    }

    private static XWPFRun styled(XWPFRun run, String style) {
        run.setStyle(style);
        return run;
    }
}
