package bsc.show.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The one normalisation of notebooks, before they are written and before they are compared:
 * keys in alphabetical order; no metadata but the kernel's name and the tags of cells; execution counts 1..n;
 * neighbouring pieces of one output stream joined; in outputs, line ends are \n, spaces before them are dropped, the
 * path of this clone is left out, and random ids (UUIDs) become id-1, id-2 and so on in the order of the notebook.
 * A cell without an id gets one from its text.
 */
final class NotebookNormal {
    private static final Pattern RANDOM_ID =
            Pattern.compile("[0-9a-f]{8}([-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[ \\t]+(?=\\n|$)");

    private final String home;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> cellIds = new HashSet<>();
    private int count;

    private NotebookNormal(Path home) {
        this.home = home.toString();
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
            json.add("outputs", outputs(cell));
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

    private JsonArray outputs(NotebookCell cell) {
        JsonArray outputs = new JsonArray();
        StringBuilder stream = new StringBuilder();
        JsonObject last = null;
        for (JsonObject output : cell.outputs()) {
            boolean isStream = output.has("text");
            boolean goesOn = isStream && last != null && last.get("name").equals(output.get("name"));
            if (!goesOn) {
                stream.setLength(0);
                last = isStream ? sorted(output) : null;
                outputs.add(isStream ? last : data(output));
            }
            if (isStream) {
                last.add("text", NotebookCell.lines(text(stream.append(NotebookCell.text(output.get("text"))).toString())));
            }
        }
        return outputs;
    }

    /** A result or a picture: its texts normalised, its count that of the cell. */
    private JsonObject data(JsonObject output) {
        JsonObject json = sorted(output);
        if (json.has("execution_count")) {
            json.addProperty("execution_count", count);
        }
        if (json.has("data")) {
            json.add("metadata", new JsonObject());
            JsonObject data = sorted(output.getAsJsonObject("data"));
            for (String type : Set.copyOf(data.keySet())) {
                if (!type.startsWith("image/") || type.equals("image/svg+xml")) {
                    JsonElement value = data.get(type);
                    if (value.isJsonPrimitive() || value.isJsonArray()) {
                        data.add(type, NotebookCell.lines(text(NotebookCell.text(value))));
                    }
                }
            }
            json.add("data", data);
        }
        return json;
    }

    private String text(String text) {
        String plain = text.replace("\r\n", "\n").replace(home + "/", "").replace(home, ".");
        return SPACES.matcher(RANDOM_ID.matcher(plain).replaceAll(
                m -> ids.computeIfAbsent(m.group().replace('_', '-'), i -> "id-" + (ids.size() + 1)))).replaceAll("");
    }

    private static JsonObject sorted(JsonObject object) {
        JsonObject sorted = new JsonObject();
        Map<String, JsonElement> byName = new TreeMap<>();
        object.entrySet().forEach(e -> byName.put(e.getKey(), e.getValue() == null ? JsonNull.INSTANCE : e.getValue()));
        byName.forEach(sorted::add);
        return sorted;
    }
}
