package bsc.tool.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One notebook executed from a fresh kernel, top to bottom, and after it every folded solution.
 *
 * @param executed the notebook with its new outputs, normalised
 * @param errors   what went wrong, in a clause each; the outputs are of use only when there is none
 * @param seconds  how long it took, with the start of the kernel
 */
record NotebookRun(NotebookFile executed, List<String> errors, double seconds) {
    private static final int CELL_SECONDS = 120;
    private static final int START_SECONDS = 300;

    static NotebookRun of(NotebookFile notebook, Jupyter jupyter) {
        Path home = Folders.home();
        long start = System.nanoTime();
        Map<String, String> environment = new HashMap<>(Jupyter.environment());
        environment.put("BSC_HOME", home.toString());
        environment.put("BSC_LANG", notebook.language().word());
        // through its input and output, the notebook is executed in its own folder and no file is written
        OtherProgram.Result result = OtherProgram.run(notebook.path().toAbsolutePath().getParent(), environment,
                withSolutions(notebook).text(), List.of(jupyter.program().toString(), "nbconvert", "--to", "notebook",
                        "--execute", "--allow-errors", "--stdin", "--stdout",
                        "--ExecutePreprocessor.kernel_name=" + KernelSpec.NAME,
                        "--ExecutePreprocessor.timeout=" + CELL_SECONDS,
                        "--ExecutePreprocessor.startup_timeout=" + START_SECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!result.succeeded()) {
            return new NotebookRun(notebook, List.of("was not executed: " + result.complaint()), seconds);
        }
        NotebookFile whole = new NotebookFile(notebook.path(), NotebookFile.parse(notebook.name(), result.out()));
        return new NotebookRun(NotebookNormal.of(first(whole, notebook.cells().size()), home), errors(notebook, whole), seconds);
    }

    /** The notebook with the code of each folded solution as one more cell at the end. */
    private static NotebookFile withSolutions(NotebookFile notebook) {
        JsonObject json = notebook.json().deepCopy();
        for (NotebookFile.Solution solution : notebook.solutions()) {
            JsonObject cell = new JsonObject();
            cell.addProperty("cell_type", "code");
            cell.add("execution_count", com.google.gson.JsonNull.INSTANCE);
            cell.addProperty("id", "solution-" + json.getAsJsonArray("cells").size());
            cell.add("metadata", new JsonObject());
            cell.add("outputs", new JsonArray());
            cell.addProperty("source", solution.code());
            json.getAsJsonArray("cells").add(cell);
        }
        return new NotebookFile(notebook.path(), json);
    }

    private static NotebookFile first(NotebookFile whole, int cells) {
        JsonObject json = whole.json().deepCopy();
        JsonArray kept = new JsonArray();
        whole.cells().subList(0, cells).forEach(c -> kept.add(c.json()));
        json.add("cells", kept);
        return new NotebookFile(whole.path(), json);
    }

    private static List<String> errors(NotebookFile notebook, NotebookFile whole) {
        List<String> errors = new ArrayList<>();
        int cells = notebook.cells().size();
        for (NotebookCell cell : whole.cells()) {
            error(cell).ifPresent(e -> errors.add(cell.number() <= cells ? "cell " + cell.number() + " ended with " + e
                    : "the solution in cell " + notebook.solutions().get(cell.number() - cells - 1).cell() + " ended with " + e));
        }
        return errors;
    }

    private static Optional<String> error(NotebookCell cell) {
        return cell.outputs().stream().filter(o -> o.get("output_type").getAsString().equals("error")).findFirst()
                .map(o -> o.get("ename").getAsString() + ": " + o.get("evalue").getAsString());
    }
}
