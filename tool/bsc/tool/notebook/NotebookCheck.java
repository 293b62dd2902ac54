package bsc.tool.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A notebook executed and compared with what is committed, or written anew.
 *
 * @param outcome one word
 * @param faults  what differs, went wrong or breaks a rule, in a line each
 */
public record NotebookCheck(String name, String outcome, List<String> faults, double seconds) {
    /** Executes the notebooks and compares; each is said in its turn. True when there is no fault. */
    public static boolean all(List<NotebookFile> notebooks, Jupyter jupyter, Consumer<String> say) {
        return said(start(notebooks, n -> compared(n, jupyter)), say);
    }

    /** Executes the notebooks and writes their outputs into them; one that ends with an error is left as it is. */
    public static boolean write(List<NotebookFile> notebooks, Jupyter jupyter, Consumer<String> say) {
        return said(start(notebooks, n -> written(n, jupyter)), say);
    }

    /** The comparisons of all notebooks, begun. */
    static List<CompletableFuture<NotebookCheck>> start(List<NotebookFile> notebooks, Jupyter jupyter) {
        return start(notebooks, n -> compared(n, jupyter));
    }

    private static List<CompletableFuture<NotebookCheck>> start(List<NotebookFile> notebooks, Function<NotebookFile, NotebookCheck> work) {
        KernelSpec.build();
        return TwoAtATime.start(notebooks, work);
    }

    private static boolean said(List<CompletableFuture<NotebookCheck>> checks, Consumer<String> say) {
        boolean good = true;
        for (CompletableFuture<NotebookCheck> each : checks) {
            NotebookCheck check = each.join();
            say.accept(check.toString());
            good &= check.faults().isEmpty();
        }
        return good;
    }

    static NotebookCheck compared(NotebookFile notebook, Jupyter jupyter) {
        NotebookRun run = NotebookRun.of(notebook, jupyter);
        List<String> faults = new ArrayList<>(run.errors());
        if (faults.isEmpty()) {
            faults.addAll(NotebookComparison.differences(NotebookNormal.of(notebook, Folders.home()), run.executed()));
        }
        faults.addAll(NotebookRules.broken(notebook));
        return new NotebookCheck(notebook.name(), faults.isEmpty() ? "ok" : "fails", faults, run.seconds());
    }

    private static NotebookCheck written(NotebookFile notebook, Jupyter jupyter) {
        NotebookRun run = NotebookRun.of(notebook, jupyter);
        if (!run.errors().isEmpty()) {
            return new NotebookCheck(notebook.name(), "not written", run.errors(), run.seconds());
        }
        run.executed().write();
        return new NotebookCheck(notebook.name(), "written", NotebookRules.broken(run.executed()), run.seconds());
    }

    @Override
    public String toString() {
        return String.format("%s  %s  %.1f s", name, outcome, seconds)
                + String.join("", faults.stream().map(f -> "\n  " + f).toList());
    }
}
