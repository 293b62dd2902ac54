package bsc.draw;

/**
 * Words on their way through jsplot. Its templates put titles into JavaScript inside a page after HTML escaping alone,
 * so a backslash, a line break or {@code </script>} would break the page; and plotly reads words as a little HTML of its
 * own. Here everything but plain letters and digits becomes a JavaScript escape, which no template touches.
 */
final class JsText {
    private static final String PLAIN = " .,:;()+-/%*=_";

    private JsText() {
    }

    /** What plotly shows as exactly these words, with line breaks. */
    static String of(String words) {
        StringBuilder js = new StringBuilder();
        words.chars().forEach(c -> {
            switch (c) {
                case '<' -> escape(js, "&lt;");
                case '>' -> escape(js, "&gt;");
                case '&' -> escape(js, "&amp;");
                case '\n' -> escape(js, "<br>");
                default -> {
                    if (c < 128 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                        js.append((char) c);
                    } else {
                        escape(js, String.valueOf((char) c));
                    }
                }
            }
        });
        return js.toString();
    }

    /** The same for a place in an array, where jsplot writes the JavaScript escapes itself. */
    static String inArray(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    private static void escape(StringBuilder js, String text) {
        text.chars().forEach(c -> js.append(String.format(java.util.Locale.ROOT, "\\u%04x", c)));
    }
}
