package bsc.write;

import bsc.model.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * A piece of HTML, put together while it is written, so that a long page is never held whole. Text becomes one only by
 * {@link #text}, which escapes it, so that nothing from data can be markup.
 */
sealed interface Markup {
    Markup NOTHING = new Raw("");

    void to(Appendable out) throws IOException;

    /** HTML as it stands. */
    record Raw(String markup) implements Markup {
        @Override
        public void to(Appendable out) throws IOException {
            out.append(markup);
        }
    }

    /** One after the other. */
    record All(Iterable<Markup> parts) implements Markup {
        @Override
        public void to(Appendable out) throws IOException {
            for (Markup part : parts) {
                part.to(out);
            }
        }
    }

    /** @param closed false for a tag that holds nothing */
    record Tag(String name, String attributes, Markup content, boolean closed) implements Markup {
        @Override
        public void to(Appendable out) throws IOException {
            out.append('<').append(name).append(attributes).append('>');
            if (closed) {
                content.to(out);
                out.append("</").append(name).append('>');
            }
        }

        /** The same with an attribute more. */
        Tag with(String attribute, String value) {
            return new Tag(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"", content, closed);
        }

        /** The same with a class of the style sheet. */
        Tag css(String name) {
            return with("class", name);
        }
    }

    /** The text as it is read: markup characters escaped, what cannot be seen by its symbol. */
    static Markup text(String raw) {
        return new Raw(escaped(raw));
    }

    static Markup of(Markup... parts) {
        return new All(List.of(parts));
    }

    /** A piece for each item, made when its turn comes. */
    static <T> Markup each(List<T> items, Function<T, Markup> piece) {
        return new All(() -> items.stream().map(piece).iterator());
    }

    static Tag tag(String name, Markup... content) {
        return new Tag(name, "", of(content), true);
    }

    static Tag tag(String name, String text) {
        return tag(name, text(text));
    }

    /** A tag that holds nothing. */
    static Tag empty(String name) {
        return new Tag(name, "", NOTHING, false);
    }

    /** All of it at once. */
    default String html() {
        StringBuilder html = new StringBuilder();
        try {
            to(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    default boolean isEmpty() {
        return html().isEmpty();
    }

    private static String escaped(String raw) {
        return Visible.of(raw).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
