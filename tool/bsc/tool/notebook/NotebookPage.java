package bsc.tool.notebook;

import bsc.model.BadData;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A notebook as one HTML page that is read without Jupyter and without a network, with its outputs as they are. */
public final class NotebookPage {
    private static final String DRAWING = "image/svg+xml";
    private static final Pattern WORDS = Pattern.compile("aria-label=\"([^\"]*)\"");

    private NotebookPage() {
    }

    /** Writes the page into the folder, which is made if need be, and returns its file. */
    public static Path write(NotebookFile notebook, Jupyter jupyter, Path folder) {
        Path target = folder.toAbsolutePath();
        String name = notebook.name().replace(".ipynb", ".html");
        try {
            Path source = Files.createTempDirectory("bsc-page").resolve(notebook.name());
            new NotebookFile(source, withImages(notebook.json().deepCopy())).write();
            // without these three, the page would fetch scripts from other sites
            OtherProgram.Result result = OtherProgram.run(target.getRoot(), Jupyter.environment(), "", List.of(jupyter.program().toString(),
                    "nbconvert", "--to", "html", "--HTMLExporter.require_js_url=", "--HTMLExporter.mathjax_url=",
                    "--HTMLExporter.jquery_url=", "--TagRemovePreprocessor.enabled=True",
                    "--TagRemovePreprocessor.remove_cell_tags=" + NotebookCell.FOR_MAINTAINERS, "--output-dir=" + target, "--output=" + name,
                    source.toString()));
            Files.delete(source);
            Files.delete(source.getParent());
            if (!result.succeeded()) {
                throw new BadData(notebook.name() + ": no page could be made of it: " + result.complaint());
            }
            return target.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every drawing as an image: nbconvert 6.5 takes the elements out of a drawing and leaves a blank with its words. */
    static JsonObject withImages(JsonObject notebook) {
        notebook.getAsJsonArray("cells").forEach(cell -> {
            if (cell.getAsJsonObject().has("outputs")) {
                cell.getAsJsonObject().getAsJsonArray("outputs").forEach(o -> withImage(o.getAsJsonObject()));
            }
        });
        return notebook;
    }

    private static void withImage(JsonObject output) {
        if (output.has("data") && output.getAsJsonObject("data").has(DRAWING)) {
            String svg = NotebookCell.text(output.getAsJsonObject("data").get(DRAWING));
            Matcher words = WORDS.matcher(svg);
            JsonObject data = new JsonObject();
            data.addProperty("text/html", "<img alt=\"" + (words.find() ? words.group(1) : "") + "\" src=\"data:" + DRAWING
                    + ";base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)) + "\">");
            output.add("data", data);
        }
    }
}
