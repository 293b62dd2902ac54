package bsc.show.notebook;

import bsc.model.BadData;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A notebook as one HTML page that is read without Jupyter and without a network, with its outputs as they are. */
public final class NotebookPage {
    private NotebookPage() {
    }

    /** Writes the page into the folder, which is made if need be, and returns its file. */
    public static Path write(NotebookFile notebook, Jupyter jupyter, Path folder) {
        Path target = folder.toAbsolutePath();
        String name = notebook.name().replace(".ipynb", ".html");
        try {
            Path scratch = Files.createTempDirectory("notebook");
            Path copy = scratch.resolve(notebook.name());
            Files.writeString(copy, new NotebookFile(notebook.path(), withDrawings(notebook.json().deepCopy())).text());
            Path page = write(copy, notebook.name(), name, jupyter, target);
            Files.delete(copy);
            Files.delete(scratch);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some versions of nbconvert empty a drawing (SVG) that stands by itself; as a part of the page it stays whole. */
    private static JsonObject withDrawings(JsonObject notebook) {
        for (JsonElement cell : notebook.getAsJsonArray("cells")) {
            if (cell.getAsJsonObject().has("outputs")) {
                for (JsonElement output : cell.getAsJsonObject().getAsJsonArray("outputs")) {
                    JsonObject data = output.getAsJsonObject().getAsJsonObject("data");
                    if (data != null && data.has("image/svg+xml")) {
                        data.add("text/html", data.remove("image/svg+xml"));
                    }
                }
            }
        }
        return notebook;
    }

    private static Path write(Path copy, String notebook, String name, Jupyter jupyter, Path target) {
        // without these three, the page would fetch scripts from other sites
        Program.Result result = Program.run(target.getRoot(), Jupyter.environment(), "", List.of(jupyter.program().toString(),
                "nbconvert", "--to", "html", "--HTMLExporter.require_js_url=", "--HTMLExporter.mathjax_url=",
                "--HTMLExporter.jquery_url=", "--output-dir=" + target, "--output=" + name,
                copy.toString()));
        if (!result.succeeded()) {
            throw new BadData(notebook + ": no page could be made of it: " + result.complaint());
        }
        return target.resolve(name);
    }
}
