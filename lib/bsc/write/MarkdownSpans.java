package bsc.write;

import bsc.model.Visible;
import bsc.say.Span;
import bsc.say.Text;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spans of text as Markdown: every sign that it could take for markup is escaped, as CommonMark allows for all of them. */
final class MarkdownSpans implements Span.Form<String> {
    private static final MarkdownSpans FORM = new MarkdownSpans();
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$&!]");
    /** What begins a list, or underlines a heading, where it stands first: "12. ", "- ", "+ ", "===". */
    private static final Pattern FIRST = Pattern.compile("^(\\d{0,9})(?=[.)](?:\\s|$)|[-+](?:\\s|$)|[-=]+$)");

    private MarkdownSpans() {
    }

    static String of(Text text) {
        String line = text.spans().stream().map(s -> s.in(FORM)).collect(Collectors.joining()).strip();
        return FIRST.matcher(line).replaceFirst("$1\\\\");
    }

    static String text(String plain) {
        return of(Text.of(plain));
    }

    private static String escaped(String plain) {
        return MARKUP.matcher(Visible.of(plain)).replaceAll("\\\\$0");
    }

    @Override
    public String plain(Span.Plain plain) {
        return escaped(plain.text());
    }

    @Override
    public String strong(Span.Strong strong) {
        return weighed(strong.text());
    }

    /** Signs of weight touch the letters; blanks stand outside. */
    private static String weighed(String text) {
        String core = text.strip();
        int at = text.indexOf(core);
        return core.isEmpty() ? text : text.substring(0, at) + "**" + escaped(core) + "**" + text.substring(at + core.length());
    }

    /** Between more backquotes than stand in it; a bar would end the field of a table even here, so it is a sign like it. */
    @Override
    public String code(Span.Code code) {
        String text = Visible.of(code.text());
        if (text.isBlank() || text.indexOf('|') >= 0) {
            return escaped(text);
        }
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String room = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + room + text + room + fence;
    }

    /** Addresses that a browser only reads; a place within the Doc has no name in Markdown. */
    @Override
    public String link(Span.Link link) {
        String target = link.target();
        return target.startsWith("#") || !HtmlSpans.isHarmless(target) ? escaped(link.text())
                : "[" + escaped(link.text()) + "](<" + Visible.of(target).replaceAll("[<>\\\\|]", "") + ">)";
    }

    @Override
    public String mark(Span.Marked mark) {
        return weighed(mark.text());
    }
}
