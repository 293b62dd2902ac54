package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
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
        first.putIfAbsent(where(fault), fault);
    }

    private static String where(BadData fault) {
        return fault.column().map(c -> fault.place().orElseThrow() + ": " + c).orElse(fault.getMessage());
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
            throw BadData.all(inOrder());
        }
    }

    /** File by file as they were met, each from its top down. */
    private List<BadData> inOrder() {
        Map<String, List<BadData>> byFile = new LinkedHashMap<>();
        first.values().forEach(f -> byFile.computeIfAbsent(f.place().map(Place::file).orElse(f.getMessage()), file -> new ArrayList<>()).add(f));
        return byFile.values().stream().flatMap(of -> of.stream().sorted(Comparator.comparingInt(Faults::line))).toList();
    }

    private static int line(BadData fault) {
        return fault.place().map(Place::line).orElse(0);
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
