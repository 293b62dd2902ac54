package bsc.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The same work on several things, on all processors. The results, and the fault that is told, are those of one after the other. */
public final class InParallel {
    private InParallel() {
    }

    private record Outcome<B>(Optional<B> result, Optional<RuntimeException> fault) {
    }

    /** @throws RuntimeException that of the first thing in the list whose work threw one */
    public static <A, B> List<B> map(List<A> things, Function<A, B> work) {
        return things.parallelStream().map(thing -> done(thing, work)).toList().stream().map(InParallel::raised).toList();
    }

    private static <A, B> Outcome<B> done(A thing, Function<A, B> work) {
        try {
            return new Outcome<>(Optional.of(work.apply(thing)), Optional.empty());
        } catch (RuntimeException e) {
            return new Outcome<>(Optional.empty(), Optional.of(e));
        }
    }

    private static <B> B raised(Outcome<B> outcome) {
        return outcome.result().orElseThrow(() -> outcome.fault().orElseThrow());
    }
}
