package bsc.write;

import bsc.say.Span;
import bsc.say.Text;
import java.util.regex.Pattern;

/** Spans of text as HTML. */
final class HtmlSpans implements Span.Form<Markup> {
    private static final HtmlSpans FORM = new HtmlSpans();
    /** An address that a browser only reads, or a file's name: nothing that it would run. */
    private static final Pattern HARMLESS = Pattern.compile("(?i)https?://.*|mailto:.*|#.*|(?!//)[^:\\\\]*");

    private HtmlSpans() {
    }

    static Markup of(Text text) {
        return Markup.each(text.spans(), s -> s.in(FORM));
    }

    /** As it may stand in an id and behind "#". */
    static String id(String name) {
        return name.strip().replaceAll("\\s+", "-");
    }

    static boolean isHarmless(String target) {
        return HARMLESS.matcher(target).matches();
    }

    @Override
    public Markup plain(Span.Plain plain) {
        return Markup.text(plain.text());
    }

    @Override
    public Markup strong(Span.Strong strong) {
        return Markup.tag("strong", strong.text());
    }

    /** A long name may be broken behind its underscores. */
    @Override
    public Markup code(Span.Code code) {
        return Markup.tag("code", new Markup.Raw(Markup.text(code.text()).html().replace("_", "_<wbr>")));
    }

    @Override
    public Markup link(Span.Link link) {
        String target = link.target().strip();
        return !isHarmless(target) ? Markup.text(link.text())
                : Markup.tag("a", link.text()).with("href", target.startsWith("#") ? "#" + id(target.substring(1)) : target);
    }

    @Override
    public Markup mark(Span.Marked mark) {
        return Markup.tag("span", mark.text()).css("mark " + mark.tone().word());
    }
}
