package bsc.draw;

/** Text in a page. */
final class Escaped {
    private Escaped() {
    }

    /** As it may stand in an element or in an attribute between double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
