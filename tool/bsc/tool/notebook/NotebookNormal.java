package bsc.tool.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * The one normalisation of notebooks, before they are written and before they are compared:
 * keys in alphabetical order; no metadata but the kernel's name and the tags of cells; execution counts 1..n;
 * neighbouring pieces of one output stream joined; in outputs, line ends are \n, spaces before them are dropped, the
 * path of this clone is left out, and random ids (UUIDs) become id-1, id-2 and so on in the order of the notebook; a page
 * or a drawing that a kernel repeats as plain text is kept once, and of a figure that answers to the pointer the drawing.
 * A cell without an id gets one from its text.
 */
final class NotebookNormal {
    private final NormalOutputs outputs;
    private final Set<String> cellIds = new HashSet<>();
    private int count;

    private NotebookNormal(Path home) {
        outputs = new NormalOutputs(home);
    }

    /** @param home the folder of this clone, whose path is left out of outputs */
    static NotebookFile of(NotebookFile notebook, Path home) {
        NotebookNormal normal = new NotebookNormal(home);
        JsonObject json = new JsonObject();
        JsonArray cells = new JsonArray();
        notebook.cells().forEach(c -> cells.add(normal.cell(c)));
        json.add("cells", cells);
        json.add("metadata", metadata());
        json.addProperty("nbformat", 4);
        json.addProperty("nbformat_minor", 5);
        return new NotebookFile(notebook.path(), json);
    }

    private static JsonObject metadata() {
        JsonObject kernel = object("display_name", KernelSpec.DISPLAY_NAME, "language", "java", "name", KernelSpec.NAME);
        JsonObject metadata = new JsonObject();
        metadata.add("kernelspec", kernel);
        metadata.add("language_info", object("codemirror_mode", "java", "file_extension", ".jshell", "mimetype",
                "text/x-java-source", "name", "Java", "pygments_lexer", "java"));
        return metadata;
    }

    private static JsonObject object(String... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private JsonObject cell(NotebookCell cell) {
        JsonObject json = new JsonObject();
        json.add("cell_type", cell.json().get("cell_type"));
        if (cell.isCode()) {
            json.addProperty("execution_count", ++count);
        }
        json.addProperty("id", id(cell));
        JsonObject metadata = new JsonObject();
        JsonObject old = cell.json().getAsJsonObject("metadata");
        if (old != null && old.has("tags")) {
            metadata.add("tags", old.get("tags"));
        }
        json.add("metadata", metadata);
        if (cell.isCode()) {
            json.add("outputs", outputs.of(cell, count));
        }
        json.add("source", NotebookCell.lines(cell.source().strip()));
        return json;
    }

    private String id(NotebookCell cell) {
        JsonElement old = cell.json().get("id");
        String id = old != null && old.getAsString().matches("[A-Za-z0-9_-]{1,64}") ? old.getAsString() : hash(cell.source());
        String unique = id;
        for (int i = 2; !cellIds.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
