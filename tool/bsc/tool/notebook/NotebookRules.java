package bsc.tool.notebook;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The rules that every notebook keeps (README, "Notebooks"), found without executing it. */
public final class NotebookRules {
    private static final int MOST_WORDS = 160;
    private static final int FEWEST_EXERCISES = 3;
    private static final int MOST_EXERCISES = 5;

    private NotebookRules() {
    }

    /** Every rule that the notebook breaks, in a clause each; its neighbours are those of its folder. */
    public static List<String> broken(NotebookFile notebook) {
        List<String> names = NotebookFile.in(notebook.path().toAbsolutePath().getParent()).stream().map(NotebookFile::name).toList();
        int at = names.indexOf(notebook.name());
        return broken(notebook, at <= 0 ? "" : names.get(at - 1), at + 1 >= names.size() ? "" : names.get(at + 1));
    }

    /** @param before the file before it in reading order, or empty; {@code after} likewise */
    static List<String> broken(NotebookFile notebook, String before, String after) {
        List<NotebookCell> cells = notebook.cells();
        List<String> broken = new ArrayList<>();
        if (cells.size() < 3 || !cells.get(0).isMarkdown() || !cells.get(1).isCode()) {
            return List.of("a notebook starts with a cell of text about itself and a cell of imports");
        }
        broken.addAll(NotebookHead.of(notebook).broken(before, after));
        metadata(notebook.json(), broken);
        cells.stream().filter(NotebookCell::isMarkdown).forEach(c -> words(c, broken));
        broken.addAll(NotebookCode.broken(notebook));
        counts(notebook, broken);
        exercises(notebook, broken);
        cells.stream().filter(c -> c.outputs().size() > 1).forEach(c -> broken.add("cell " + c.number() + " has " + c.outputs().size() + " outputs; one a cell"));
        NotebookOutputs.check(notebook, broken);
        return broken;
    }

    private static void metadata(JsonObject json, List<String> broken) {
        JsonObject kernel = json.getAsJsonObject("metadata").getAsJsonObject("kernelspec");
        if (kernel == null || !KernelSpec.NAME.equals(kernel.get("name").getAsString())
                || !KernelSpec.DISPLAY_NAME.equals(kernel.get("display_name").getAsString())) {
            broken.add("its kernel is not '" + KernelSpec.NAME + "', '" + KernelSpec.DISPLAY_NAME + "'");
        }
    }

    /** Code of a solution is no prose, so it is not counted. */
    private static void words(NotebookCell cell, List<String> broken) {
        long words = cell.source().replaceAll("(?s)```.*?```", " ").replaceAll("<[^>]*>", " ").lines()
                .flatMap(l -> java.util.Arrays.stream(l.split("\\s+"))).filter(w -> w.matches(".*[\\p{L}\\p{N}].*")).count();
        if (words > MOST_WORDS) {
            broken.add("cell " + cell.number() + " has " + words + " words; at most " + MOST_WORDS);
        }
    }

    /** Whoever reads the question sees neither hint nor solution, and has room for an answer of their own. */
    private static boolean isFourth(List<NotebookCell> cells, int at) {
        return at >= 4 && cells.get(at - 1).source().startsWith("<details>") && cells.get(at - 2).isCode() && cells.get(at - 2).hasTag(NotebookCell.ANSWER)
                && cells.get(at - 3).isMarkdown() && cells.get(at - 3).source().startsWith("<details>") && !cells.get(at - 3).source().contains("```java")
                && cells.get(at - 4).isMarkdown() && !cells.get(at - 4).source().contains("<details>");
    }

    private static void counts(NotebookFile notebook, List<String> broken) {
        int expected = 0;
        for (NotebookCell cell : notebook.code()) {
            expected++;
            if (cell.count() != expected) {
                broken.add("cell " + cell.number() + " has the count " + cell.count() + " instead of " + expected
                        + "; execute with ./jbang notebook --write");
                return;
            }
        }
    }

    private static void exercises(NotebookFile notebook, List<String> broken) {
        int exercises = notebook.solutions().size();
        if (exercises < FEWEST_EXERCISES || exercises > MOST_EXERCISES) {
            broken.add("it has " + exercises + " folded solutions (<details> with ```java); " + FEWEST_EXERCISES + " to "
                    + MOST_EXERCISES + " are wanted");
        }
        List<NotebookCell> cells = notebook.cells();
        notebook.solutions().stream().map(NotebookFile.Solution::cell).filter(at -> !isFourth(cells, at)).forEach(at -> broken.add(
                "the solution in cell " + at + " is not the fourth of four cells: question, folded hint, code with the tag answer, folded solution"));
        notebook.solutions().stream().filter(s -> !s.code().contains("assert ")).forEach(s ->
                broken.add("the solution in cell " + s.cell() + " asserts nothing"));
        List<NotebookCell> code = notebook.code();
        if (!code.get(code.size() - 1).source().contains("assert ")) {
            broken.add("the last cell of code asserts nothing");
        }
    }
}
