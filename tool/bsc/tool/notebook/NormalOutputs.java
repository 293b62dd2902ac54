package bsc.tool.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The outputs of one notebook in their normal form (see {@link NotebookNormal}); random ids are counted over all of it. */
final class NormalOutputs {
    private static final Pattern RANDOM_ID =
            Pattern.compile("[0-9a-f]{8}([-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final String DRAWING = "image/svg+xml";
    private static final String PAGE = "text/html";
    private static final Pattern SPACES = Pattern.compile("[ \\t]+(?=\\n|$)");

    private final String home;
    private final Map<String, String> ids = new HashMap<>();

    NormalOutputs(Path home) {
        this.home = home.toString();
    }

    /** @param count the execution count of the cell */
    JsonArray of(NotebookCell cell, int count) {
        JsonArray outputs = new JsonArray();
        StringBuilder stream = new StringBuilder();
        JsonObject last = null;
        for (JsonObject output : cell.outputs()) {
            boolean isStream = output.has("text");
            boolean goesOn = isStream && last != null && last.get("name").equals(output.get("name"));
            if (!goesOn) {
                stream.setLength(0);
                last = isStream ? sorted(output) : null;
                outputs.add(isStream ? last : data(output, count));
            }
            if (isStream) {
                last.add("text", NotebookCell.lines(text(stream.append(NotebookCell.text(output.get("text"))).toString())));
            }
        }
        return outputs;
    }

    /** A result or a picture: its texts normalised, its count that of the cell. */
    private JsonObject data(JsonObject output, int count) {
        JsonObject json = sorted(output);
        if (json.has("execution_count")) {
            json.addProperty("execution_count", count);
        }
        if (json.has("data")) {
            json.add("metadata", new JsonObject());
            JsonObject data = sorted(output.getAsJsonObject("data"));
            for (String type : Set.copyOf(data.keySet())) {
                if (!type.startsWith("image/") || type.equals(DRAWING)) {
                    JsonElement value = data.get(type);
                    if (value.isJsonPrimitive() || value.isJsonArray()) {
                        data.add(type, NotebookCell.lines(text(NotebookCell.text(value))));
                    }
                }
            }
            withoutScripts(data);
            withoutRepeats(data);
            json.add("data", data);
        }
        return json;
    }

    /** A figure that answers to the pointer carries a megabyte of scripts: its drawing is kept, the rest comes when the cell is run. */
    private static void withoutScripts(JsonObject data) {
        if (data.has(DRAWING) && data.has(PAGE) && NotebookCell.text(data.get(PAGE)).contains("window.Plotly")) {
            data.remove(PAGE);
        }
    }

    /** A kernel repeats the source of a drawing or a page as plain text, which nobody reads and which doubles the file. */
    private static void withoutRepeats(JsonObject data) {
        JsonElement plain = data.get("text/plain");
        if (data.entrySet().stream().anyMatch(e -> !e.getKey().equals("text/plain") && e.getValue().equals(plain))) {
            data.remove("text/plain");
        }
    }

    private String text(String text) {
        String plain = text.replace("\r\n", "\n").replace(home + "/", "").replace(home, ".");
        return SPACES.matcher(RANDOM_ID.matcher(plain).replaceAll(
                m -> ids.computeIfAbsent(m.group().replace('_', '-'), i -> "id-" + (ids.size() + 1)))).replaceAll("");
    }

    private static JsonObject sorted(JsonObject object) {
        JsonObject sorted = new JsonObject();
        Map<String, JsonElement> byName = new TreeMap<>();
        object.entrySet().forEach(e -> byName.put(e.getKey(), e.getValue()));
        byName.forEach(sorted::add);
        return sorted;
    }
}
