package bsc.tool.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the outputs of two runs of a notebook, line by line. Of a picture it compares only that there is one, and
 * of a drawing (SVG) its words, because where a word stands depends on the fonts of a machine.
 */
final class NotebookComparison {
    private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<(text|title|desc)[ >].*?</\\1>", Pattern.DOTALL);
    private static final Pattern EMBEDDED = Pattern.compile("data:([a-z]+/[a-z+]+);base64,[A-Za-z0-9+/=]*");

    private NotebookComparison() {
    }

    /** What differs, in a line for each cell; both notebooks are normalised. */
    static List<String> differences(NotebookFile committed, NotebookFile executed) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < committed.cells().size(); i++) {
            List<String> before = lines(committed.cells().get(i));
            List<String> after = lines(executed.cells().get(i));
            int line = 0;
            while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
                line++;
            }
            if (!before.equals(after)) {
                differences.add("cell " + (i + 1) + ", line " + (line + 1) + " of its output: committed " + at(before, line)
                        + ", executed " + at(after, line));
            }
        }
        return differences;
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? "'" + lines.get(line).strip() + "'" : "nothing";
    }

    /** What is compared of a cell's outputs, in lines. */
    private static List<String> lines(NotebookCell cell) {
        List<String> lines = new ArrayList<>();
        for (JsonObject output : cell.outputs()) {
            if (output.has("text")) {
                lines.addAll(NotebookCell.text(output.get("text")).lines().toList());
            } else if (output.has("data")) {
                for (Map.Entry<String, JsonElement> data : output.getAsJsonObject("data").entrySet()) {
                    lines.addAll(lines(data.getKey(), data.getValue()));
                }
            }
        }
        return lines;
    }

    private static List<String> lines(String type, JsonElement value) {
        if (type.startsWith("image/") && !type.equals("image/svg+xml") || value.isJsonObject()) {
            return List.of(type);
        }
        String words = DRAWING.matcher(NotebookCell.text(value)).replaceAll(drawing -> Matcher.quoteReplacement(
                "drawing:\n" + String.join("\n", WORDS.matcher(drawing.group()).results().map(r -> r.group()
                        .replaceAll("<[^>]*>", "").strip()).toList()) + "\n"));
        return EMBEDDED.matcher(words).replaceAll("data:$1").lines().toList();
    }
}
