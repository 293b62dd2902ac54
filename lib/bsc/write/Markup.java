package bsc.write;

import bsc.model.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of HTML. Text becomes one only by {@link #text}, which escapes it, so that nothing from data can be markup. */
record Markup(String html) {
    static final Markup NOTHING = new Markup("");

    /** The text as it is read: markup characters escaped, what cannot be seen by its symbol. */
    static Markup text(String raw) {
        return new Markup(escaped(raw));
    }

    static Markup of(Markup... parts) {
        return of(List.of(parts));
    }

    static Markup of(List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining()));
    }

    static Markup tag(String name, Markup... content) {
        return tag(name, List.of(content));
    }

    static Markup tag(String name, List<Markup> content) {
        return new Markup("<" + name + ">" + of(content).html() + "</" + name + ">");
    }

    static Markup tag(String name, String text) {
        return tag(name, text(text));
    }

    /** A tag that holds nothing. */
    static Markup empty(String name) {
        return new Markup("<" + name + ">");
    }

    /** The same with an attribute more on its outermost tag. */
    Markup with(String attribute, String value) {
        int end = html.indexOf('>');
        return new Markup(html.substring(0, end) + " " + attribute + "=\"" + escaped(value) + "\"" + html.substring(end));
    }

    /** The same with a class of the style sheet. */
    Markup css(String name) {
        return with("class", name);
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    private static String escaped(String raw) {
        return Visible.of(raw).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
