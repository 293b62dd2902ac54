package bsc.show.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Executes notebooks and compares their outputs with the committed ones, both normalised. Texts are compared line by
 * line; of a picture only that there is one, and of a drawing (SVG) its words, because where a word stands depends on
 * the fonts of a machine.
 *
 * @param differences what differs or went wrong, in a line each
 */
public record NotebookCheck(NotebookFile notebook, List<String> differences, double seconds) {
    private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<(text|title|desc)[ >].*?</\\1>", Pattern.DOTALL);
    private static final Pattern EMBEDDED = Pattern.compile("data:([a-z]+/[a-z+]+);base64,[A-Za-z0-9+/=]*");

    /** Checks each notebook; each is said as soon as it is known. True when nothing differs. */
    public static boolean all(List<NotebookFile> notebooks, Jupyter jupyter, Consumer<String> say) {
        boolean same = true;
        for (NotebookFile notebook : notebooks) {
            NotebookCheck check = of(notebook, jupyter);
            say.accept(check.toString());
            same &= check.passed();
        }
        return same;
    }

    public static NotebookCheck of(NotebookFile notebook, Jupyter jupyter) {
        NotebookRun run = NotebookRun.of(notebook, jupyter);
        List<String> differences = new ArrayList<>(run.errors());
        if (differences.isEmpty()) {
            compare(NotebookNormal.of(notebook, Folders.home()), run.executed(), differences);
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

    @Override
    public String toString() {
        return line(notebook, passed() ? "ok" : "differs", seconds, differences);
    }

    private static String line(NotebookFile notebook, String outcome, double seconds, List<String> details) {
        return String.format("%s  %s  %.1f s", notebook.name(), outcome, seconds)
                + String.join("", details.stream().map(d -> "\n  " + d).toList());
    }

    private static void compare(NotebookFile committed, NotebookFile executed, List<String> differences) {
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
        String words = DRAWING.matcher(NotebookCell.text(value)).replaceAll(drawing -> java.util.regex.Matcher.quoteReplacement(
                "drawing:\n" + String.join("\n", WORDS.matcher(drawing.group()).results().map(r -> r.group()
                        .replaceAll("<[^>]*>", "").strip()).toList()) + "\n"));
        return EMBEDDED.matcher(words).replaceAll("data:$1").lines().toList();
    }
}
