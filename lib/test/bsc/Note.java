package bsc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a test tells of its work, such as how many cases it went through, is printed together with its class: classes run side
 * by side, and standard output is what the commands under test write to.
 */
public final class Note {
    private static final ThreadLocal<Deque<StringBuilder>> CLASSES = ThreadLocal.withInitial(ArrayDeque::new);

    private Note() {
    }

    public static void printf(String format, Object... values) {
        StringBuilder notes = CLASSES.get().peek();
        if (notes == null) {
            throw new IllegalStateException("a note is of the class whose test runs in this thread");
        }
        notes.append(String.format(format, values));
    }

    /** A class begins in this thread. */
    static void begin() {
        CLASSES.get().push(new StringBuilder());
    }

    /** It has ended, with these notes. */
    static String end() {
        return CLASSES.get().pop().toString();
    }
}
