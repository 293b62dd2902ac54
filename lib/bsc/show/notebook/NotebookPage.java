package bsc.show.notebook;

import bsc.model.BadData;
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
        // without these three, the page would fetch scripts from other sites
        Program.Result result = Program.run(target.getRoot(), Jupyter.environment(), "", List.of(jupyter.program().toString(),
                "nbconvert", "--to", "html", "--HTMLExporter.require_js_url=", "--HTMLExporter.mathjax_url=",
                "--HTMLExporter.jquery_url=", "--output-dir=" + target, "--output=" + name,
                notebook.path().toAbsolutePath().toString()));
        if (!result.succeeded()) {
            throw new BadData(notebook.name() + ": no page could be made of it: " + result.complaint());
        }
        return target.resolve(name);
    }
}
