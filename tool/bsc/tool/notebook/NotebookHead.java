package bsc.tool.notebook;

import bsc.say.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first cell of a notebook tells before it is read: a heading, then a list of lines
 * {@code - **Question:** …}. A part that is missing is empty.
 */
public record NotebookHead(String file, String title, String question, String audience, String minutes, String data,
                           String able, String previous, String next, HeadWords words) {
    static NotebookHead of(NotebookFile notebook) {
        String text = notebook.cells().isEmpty() ? "" : notebook.cells().get(0).source();
        Matcher title = Pattern.compile("^# (.+)$", Pattern.MULTILINE).matcher(text);
        HeadWords words = HeadWords.of(notebook.language());
        return new NotebookHead(notebook.name(), title.find() ? title.group(1).strip() : "", part(text, words.question()),
                part(text, words.audience()), part(text, words.inMinutes()), part(text, words.data()), part(text, words.able()),
                part(text, words.previous()), part(text, words.next()), words);
    }

    /** The heads of the notebooks of this clone in one language, in reading order. */
    public static List<NotebookHead> all(Language language) {
        return NotebookFile.all(language).stream().map(NotebookHead::of).toList();
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
        require(broken, words.question(), question, ".+");
        require(broken, words.audience(), audience, ".+");
        require(broken, words.able(), able, ".+");
        require(broken, words.inMinutes(), minutes, "[1-9][0-9]?");
        require(broken, words.data(), data, ".+");
        requireLink(broken, words.previous(), previous, before);
        requireLink(broken, words.next(), next, after);
        return broken;
    }

    private void require(List<String> broken, String name, String value, String pattern) {
        if (!value.matches(pattern)) {
            broken.add("cell 1 has no line '- **" + name + ":** …'" + (name.equals(words.inMinutes()) ? " with a number" : ""));
        }
    }

    private void requireLink(List<String> broken, String name, String value, String file) {
        if (!(file.isEmpty() ? value.equals(words.none()) : value.matches(".*\\]\\(" + Pattern.quote(file) + "\\).*"))) {
            broken.add("cell 1: write '- **" + name + ":** " + (file.isEmpty() ? words.none() : "[title](" + file + ")") + "'");
        }
    }
}
