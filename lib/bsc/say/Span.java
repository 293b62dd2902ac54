package bsc.say;

/** A stretch of text that is told in one manner. */
public sealed interface Span {
    String text();

    record Plain(String text) implements Span {
    }

    record Strong(String text) implements Span {
    }

    /** A name that a reader types: an id, a command, a file. */
    record Code(String text) implements Span {
    }

    /** @param target an address, a file's name, or "#" and the id of a section, table or row */
    record Link(String text, String target) implements Span {
    }

    /** A verdict or another short word that is seen at a glance. */
    record Mark(Tone tone, String text) implements Span {
    }
}
