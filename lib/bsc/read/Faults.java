package bsc.read;

import bsc.model.BadData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is wrong with a folder, gathered while it is read, so that all of it is told at once. */
final class Faults {
    private final Map<String, BadData> first = new LinkedHashMap<>();

    /** Of several faults of one cell only the first is kept: the others follow from it. */
    void add(BadData fault) {
        first.putIfAbsent(where(fault.getMessage()), fault);
    }

    /** {@code file:line: column c: 'value'}, or the whole message where it names no cell. */
    private static String where(String message) {
        int cell = message.indexOf(": column ");
        int end = cell < 0 ? -1 : message.indexOf(": '", cell);
        return end < 0 ? message : message.substring(0, end);
    }

    /** What the work gives, or nothing when it meets a fault, which is gathered. */
    <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (BadData fault) {
            add(fault);
            return Optional.empty();
        }
    }

    void attempt(Runnable work) {
        attempt(() -> {
            work.run();
            return true;
        });
    }

    boolean none() {
        return first.isEmpty();
    }

    /** @throws BadData that tells all faults, when there is one */
    void raise() {
        if (!none()) {
            throw BadData.all(new ArrayList<>(first.values()));
        }
    }

    /** @throws BadData that tells the first fault: in a file of one matter the others are mostly of the same kind */
    void raiseFirst() {
        first.values().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
    }

    /** What the work gives. @throws BadData that tells every fault it met */
    static <T> T raised(Function<Faults, T> work) {
        Faults faults = new Faults();
        T done = work.apply(faults);
        faults.raise();
        return done;
    }
}
