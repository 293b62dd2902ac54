package bsc.show;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of HTML. Text becomes one only by {@link #text}, which escapes it, so that nothing from data can be markup.
 */
record Html(String markup) {
    static final Html NOTHING = new Html("");

    /** The text as it is read: markup characters escaped, control characters shown as the replacement character. */
    static Html text(String raw) {
        return new Html(escaped(raw));
    }

    static Html of(Html... parts) {
        return of(Arrays.asList(parts));
    }

    static Html of(List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
    }

    static Html tag(String name, Html... content) {
        return tag(name, Arrays.asList(content));
    }

    static Html tag(String name, List<Html> content) {
        return new Html("<" + name + ">" + of(content).markup() + "</" + name + ">");
    }

    static Html tag(String name, String text) {
        return tag(name, text(text));
    }

    /** The same with an attribute more on its outermost tag. */
    Html with(String attribute, String value) {
        int end = markup.indexOf('>');
        return new Html(markup.substring(0, end) + " " + attribute + "=\"" + escaped(value) + "\"" + markup.substring(end));
    }

    /** The same with a class of the style sheet. */
    Html css(String name) {
        return with("class", name);
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    private static String escaped(String raw) {
        StringBuilder text = new StringBuilder();
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(isShown(c) ? c : 0xFFFD);
            }
        });
        return text.toString();
    }

    /** Neither a control character, half a surrogate pair, nor one that turns the direction of what follows. */
    private static boolean isShown(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !control && !turns && Character.getType(c) != Character.SURROGATE;
    }
}
