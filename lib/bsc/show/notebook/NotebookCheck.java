package bsc.show.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Executes notebooks and compares their outputs with the committed ones, both normalised.
 *
 * @param differences what differs or went wrong, in a line each
 */
public record NotebookCheck(NotebookFile notebook, List<String> differences, double seconds) {
    /** Checks each notebook, and the rules; each is said as soon as it is known. True when nothing was found. */
    public static boolean all(List<NotebookFile> notebooks, Jupyter jupyter, Consumer<String> say) {
        boolean same = true;
        for (NotebookFile notebook : notebooks) {
            NotebookCheck check = of(notebook, jupyter);
            List<String> faults = new ArrayList<>(check.differences());
            faults.addAll(NotebookRules.broken(notebook));
            say.accept(line(notebook, faults.isEmpty() ? "ok" : "fails", check.seconds(), faults));
            same &= faults.isEmpty();
        }
        return same;
    }

    public static NotebookCheck of(NotebookFile notebook, Jupyter jupyter) {
        NotebookRun run = NotebookRun.of(notebook, jupyter);
        List<String> differences = new ArrayList<>(run.errors());
        if (differences.isEmpty()) {
            differences.addAll(NotebookComparison.differences(NotebookNormal.of(notebook, Folders.home()), run.executed()));
        }
        return new NotebookCheck(notebook, differences, run.seconds());
    }

    /** Executes each notebook and writes its outputs into it; one that ends with an error is left as it is. */
    public static boolean write(List<NotebookFile> notebooks, Jupyter jupyter, Consumer<String> say) {
        boolean written = true;
        for (NotebookFile notebook : notebooks) {
            NotebookRun run = NotebookRun.of(notebook, jupyter);
            if (run.errors().isEmpty()) {
                run.executed().write();
            }
            List<String> faults = new ArrayList<>(run.errors());
            faults.addAll(NotebookRules.broken(run.errors().isEmpty() ? run.executed() : notebook));
            say.accept(line(notebook, run.errors().isEmpty() ? "written" : "not written", run.seconds(), faults));
            written &= faults.isEmpty();
        }
        return written;
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    private static String line(NotebookFile notebook, String outcome, double seconds, List<String> details) {
        return String.format("%s  %s  %.1f s", notebook.name(), outcome, seconds)
                + String.join("", details.stream().map(d -> "\n  " + d).toList());
    }
}
