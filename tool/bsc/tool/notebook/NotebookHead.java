package bsc.tool.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first cell of a notebook tells before it is read: a heading, then a list of lines
 * {@code - **Question:** …}. A part that is missing is empty.
 */
public record NotebookHead(String file, String title, String question, String audience, String minutes, String data,
                           String previous, String next) {
    static NotebookHead of(NotebookFile notebook) {
        String text = notebook.cells().isEmpty() ? "" : notebook.cells().get(0).source();
        Matcher title = Pattern.compile("^# (.+)$", Pattern.MULTILINE).matcher(text);
        return new NotebookHead(notebook.name(), title.find() ? title.group(1).strip() : "", part(text, "Question"),
                part(text, "Audience"), part(text, "Minutes"), part(text, "Data and licence"), part(text, "Previous"),
                part(text, "Next"));
    }

    /** The heads of every notebook of this clone, in reading order. */
    public static List<NotebookHead> all() {
        return NotebookFile.all().stream().map(NotebookHead::of).toList();
    }

    private static String part(String text, String name) {
        Matcher part = Pattern.compile("^- \\*\\*" + name + ":\\*\\* (.+(?:\\n  .+)*)$", Pattern.MULTILINE).matcher(text);
        return part.find() ? part.group(1).replaceAll("\\s+", " ").strip() : "";
    }

    /** The parts that are missing or cannot be read, and links that do not lead to the neighbours. */
    List<String> broken(String before, String after) {
        List<String> broken = new ArrayList<>();
        if (title.isEmpty()) {
            broken.add("cell 1 has no heading '# Title'");
        }
        require(broken, "Question", question, ".+");
        require(broken, "Audience", audience, ".+");
        require(broken, "Minutes", minutes, "[1-9][0-9]?");
        require(broken, "Data and licence", data, ".+");
        requireLink(broken, "Previous", previous, before);
        requireLink(broken, "Next", next, after);
        return broken;
    }

    private static void require(List<String> broken, String name, String value, String pattern) {
        if (!value.matches(pattern)) {
            broken.add("cell 1 has no line '- **" + name + ":** …'" + (name.equals("Minutes") ? " with a number" : ""));
        }
    }

    private static void requireLink(List<String> broken, String name, String value, String file) {
        if (!(file.isEmpty() ? value.equals("none") : value.matches(".*\\]\\(" + Pattern.quote(file) + "\\).*"))) {
            broken.add("cell 1: write '- **" + name + ":** " + (file.isEmpty() ? "none" : "[title](" + file + ")") + "'");
        }
    }
}
