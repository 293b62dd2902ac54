package bsc.say;

/** A stretch of text that is told in one manner. */
public sealed interface Span {
    /** One form that every kind of span can take. */
    interface Form<R> {
        R plain(Plain plain);

        R strong(Strong strong);

        R code(Code code);

        R link(Link link);

        R mark(Marked mark);
    }

    String text();

    <R> R in(Form<R> form);

    record Plain(String text) implements Span {
        @Override
        public <R> R in(Form<R> form) {
            return form.plain(this);
        }
    }

    record Strong(String text) implements Span {
        @Override
        public <R> R in(Form<R> form) {
            return form.strong(this);
        }
    }

    /** A name that a reader types: an id, a command, a file. */
    record Code(String text) implements Span {
        @Override
        public <R> R in(Form<R> form) {
            return form.code(this);
        }
    }

    /** @param target an address, a file's name, or "#" and the id of a section, table or row */
    record Link(String text, String target) implements Span {
        @Override
        public <R> R in(Form<R> form) {
            return form.link(this);
        }
    }

    /** A verdict or another short word that is seen at a glance. */
    record Marked(Tone tone, String text) implements Span {
        @Override
        public <R> R in(Form<R> form) {
            return form.mark(this);
        }
    }
}
