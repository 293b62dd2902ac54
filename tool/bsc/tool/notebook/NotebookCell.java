package bsc.tool.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a notebook.
 *
 * @param number its place in the notebook, counted from 1, as messages name it
 */
record NotebookCell(int number, JsonObject json) {
    /** The tag of cells that check what the text says; a page leaves them out. */
    static final String FOR_MAINTAINERS = "for-maintainers";

    /** The tag of cells that a reader writes an answer in; a page leaves room for it. */
    static final String ANSWER = "answer";

    /** True for what has the properties of a cell, of the types that the notebook format gives them. */
    static boolean isOne(JsonElement element) {
        return element instanceof JsonObject cell && isString(cell.get("cell_type")) && isText(cell.get("source"))
                && (cell.get("execution_count") == null || cell.get("execution_count").isJsonNull() || cell.get("execution_count").isJsonPrimitive()
                && cell.get("execution_count").getAsJsonPrimitive().isNumber())
                && (!cell.has("outputs") || cell.get("outputs") instanceof JsonArray outputs && outputs.asList().stream().allMatch(JsonElement::isJsonObject));
    }

    private static boolean isString(JsonElement element) {
        return element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    }

    private static boolean isText(JsonElement element) {
        return isString(element) || element instanceof JsonArray lines && lines.asList().stream().allMatch(NotebookCell::isString);
    }

    boolean isCode() {
        return json.get("cell_type").getAsString().equals("code");
    }

    boolean isMarkdown() {
        return json.get("cell_type").getAsString().equals("markdown");
    }

    boolean hasTag(String tag) {
        JsonObject metadata = json.getAsJsonObject("metadata");
        return metadata != null && metadata.has("tags") && metadata.getAsJsonArray("tags").asList().stream().anyMatch(t -> t.getAsString().equals(tag));
    }

    String source() {
        return text(json.get("source"));
    }

    /** The execution count, or 0 when the cell was not executed. */
    int count() {
        JsonElement count = json.get("execution_count");
        return count == null || count.isJsonNull() ? 0 : count.getAsInt();
    }

    List<JsonObject> outputs() {
        List<JsonObject> outputs = new ArrayList<>();
        if (json.has("outputs")) {
            json.getAsJsonArray("outputs").forEach(o -> outputs.add(o.getAsJsonObject()));
        }
        return outputs;
    }

    /** A text of the notebook format, which may stand as one string or as a list of lines. */
    static String text(JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return "";
        }
        if (element.isJsonPrimitive()) {
            return element.getAsString();
        }
        StringBuilder text = new StringBuilder();
        element.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
        return text.toString();
    }

    /** A text as a list of lines, each with its line end, as Jupyter writes it. */
    static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        for (int from = 0; from < text.length();) {
            int end = text.indexOf('\n', from) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }
}
