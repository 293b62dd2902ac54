package bsc.tool.notebook;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Works on two things at a time, because executing a notebook is mostly waiting for the start of programs. */
final class TwoAtATime {
    private TwoAtATime() {
    }

    /** Starts the work on all items, and returns the results to come in the order of the items. */
    static <A, B> List<CompletableFuture<B>> start(List<A> items, Function<A, B> work) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<CompletableFuture<B>> results = items.stream()
                .map(item -> CompletableFuture.supplyAsync(() -> work.apply(item), pool)).toList();
        pool.shutdown();
        return results;
    }
}
