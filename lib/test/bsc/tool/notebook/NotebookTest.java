package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules for notebooks, on every notebook; and that each rule is noticed when it is broken. */
class NotebookTest {
    private static final String START = "# T\\n\\n- **Question:** q?\\n- **Audience:** a\\n- **You will be able to:** b\\n- **Minutes:** 20\\n"
            + "- **Data and licence:** d\\n- **Previous:** none\\n- **Next:** none";

    @TestFactory
    Stream<DynamicTest> everyNotebookKeepsTheRules() {
        return NotebookFile.all().stream().map(n -> DynamicTest.dynamicTest(n.name(), () -> {
            assertEquals(List.of(), NotebookRules.broken(n));
            assertEquals(NotebookNormal.of(n, Repository.root()).text(), n.text(), "write it with ./jbang notebook --write");
        }));
    }

    /** A notebook that keeps every rule; the tests below break one at a time. */
    private static NotebookFile good(UnaryOperator<String> change) {
        String text = """
                {"cells": [
                {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "START"},
                {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 1, "outputs": [], "source": "import java.util.List;"},
                {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": 2, "outputs": [OUTPUT], "source": "int n = 1;"},
                EXERCISES
                {"cell_type": "code", "id": "e", "metadata": {}, "execution_count": 6, "outputs": [], "source": "assert n == 1;"}],
                "metadata": {"kernelspec": {"name": "bsc", "display_name": "Java (Hospital Balanced Scorecard)"}},
                "nbformat": 4, "nbformat_minor": 5}
                """.replace("START", START).replace("EXERCISES", exercise(3) + exercise(4) + exercise(5));
        return new NotebookFile(Path.of("good.ipynb"), NotebookFile.parse("good.ipynb", change.apply(text).replace("OUTPUT", "")));
    }

    private static String exercise(int count) {
        return """
                {"cell_type": "markdown", "id": "dN", "metadata": {}, "source": "**1.** Why?"},
                {"cell_type": "markdown", "id": "hN", "metadata": {}, "source": "<details><summary>Hint</summary>Look.</details>"},
                {"cell_type": "code", "id": "aN", "metadata": {"tags": ["answer"]}, "execution_count": N, "outputs": [], "source": "// your answer"},
                {"cell_type": "markdown", "id": "sN", "metadata": {}, "source": "<details>\\n\\n```java\\nassert n > 0;\\n```\\n</details>"},
                """.replace("N", String.valueOf(count));
    }

    private static String output(String type, String value) {
        return "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"" + type + "\": \"" + value + "\"}}";
    }

    @Test
    void whatIsNoNotebookIsRefusedByName() {
        for (String text : List.of("", " ", "[]", "{", "{}", "{\"cells\":{}}", "{\"cells\":[1]}", "{\"cells\":[{}]}", "{\"cells\":[{\"cell_type\":\"code\"}]}",
                "{\"cells\":[{\"cell_type\":\"code\",\"source\":5}]}", "{\"cells\":[{\"cell_type\":\"code\",\"source\":[[]]}]}",
                "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":7}]}", "{\"cells\":" + "[".repeat(100_000))) {
            assertEquals("x.ipynb: is not a Jupyter notebook of format 4", assertThrows(BadData.class,
                    () -> NotebookFile.parse("x.ipynb", text)).getMessage(), text);
        }
        assertEquals("x.ipynb: has no cell", assertThrows(BadData.class,
                () -> NotebookFile.parse("x.ipynb", "{\"cells\":[]}")).getMessage());
    }

    @Test
    void aGoodNotebookBreaksNothing() {
        assertEquals(List.of(), NotebookRules.broken(good(t -> t), "", ""));
        assertEquals(List.of(), NotebookRules.broken(good(t -> t.replace("OUTPUT",
                output("image/svg+xml", "<svg><title>Beds</title></svg>"))), "", ""));
    }

    /** What is replaced by what, and what is said then. */
    private static final List<List<String>> BROKEN = List.of(
            List.of("# T", "T", "cell 1 has no heading '# Title'"),
            List.of("**Question:** q?", "", "cell 1 has no line '- **Question:** …'"),
            List.of("**Minutes:** 20", "**Minutes:** some", "cell 1 has no line '- **Minutes:** …' with a number"),
            List.of("**Next:** none", "**Next:** [x](y.ipynb)", "cell 1: write '- **Next:** none'"),
            List.of("import java.util.List;", "import java.util.List;\\nint a = 1;", "cell 2 holds more than imports"),
            List.of("int n = 1;", "int n = 1;\\nimport java.util.*;", "cell 3 imports; all imports stand in cell 2"),
            List.of("assert n == 1;", "int n = 2;\\nassert n == 2;", "cell 16 declares n again; give it a name of its own"),
            List.of("int n = 1;", "int n = 1; int f(int x) { return x; }", "cell 3 declares f; methods and types stand in lib"),
            List.of("int n = 1;", "int n = 1; record R(int a) {}", "cell 3 declares R; methods and types stand in lib"),
            List.of("int n = 1;", "%maven a:b:1", "cell 3 has a command of the kernel (%); write Java alone"),
            List.of("int n = 1;", "int n = 1;" + "\\n// x".repeat(15),
                    "cell 3 has 16 lines of code; at most 15: move what is longer to lib"),
            List.of("# T", "# T" + " word".repeat(160), "cell 1 has 181 words; at most 160"),
            List.of("\"execution_count\": 6", "\"execution_count\": 7",
                    "cell 16 has the count 7 instead of 6; execute with ./jbang notebook --write"),
            List.of("\"id\": \"a4\", \"metadata\": {\"tags\": [\"answer\"]}", "\"id\": \"a4\", \"metadata\": {}", "the solution in cell 11 is not "
                    + "the fourth of four cells: question, folded hint, code with the tag answer, folded solution"),
            List.of("assert n == 1;", "n = 1;", "the last cell of code asserts nothing"),
            List.of("OUTPUT", output("text/plain", "a") + ", " + output("text/plain", "b"), "cell 3 has 2 outputs; one a cell"),
            List.of("OUTPUT", output("text/plain", "in /home/user/x"), "cell 3 shows a path of one machine: /home/user"),
            List.of("OUTPUT", output("text/plain", "in C:\\\\Users"), "cell 3 shows a path of one machine: C:\\Users"),
            List.of("OUTPUT", output("text/html", "<img src='x'>"), "cell 3 shows a picture without words: give it a title, "
                    + "an alt text or a caption 'Figure …' below it"),
            List.of("OUTPUT", "{\"output_type\": \"error\", \"ename\": \"E\", \"evalue\": \"no\"}", "cell 3 ended with an error: no"),
            List.of("OUTPUT", "{\"output_type\": \"stream\", \"name\": \"stderr\", \"text\": \"x\"}", "cell 3 writes to standard error"),
            List.of("\"name\": \"bsc\"", "\"name\": \"java\"", "its kernel is not 'bsc', 'Java (Hospital Balanced Scorecard)'"));

    @TestFactory
    Stream<DynamicTest> eachBrokenRuleIsNoticed() {
        return BROKEN.stream().map(b -> DynamicTest.dynamicTest(b.get(2), () -> assertEquals(List.of(b.get(2)),
                NotebookRules.broken(good(t -> t.replace(b.get(0), b.get(1))), "", ""))));
    }

    @Test
    void solutionsAreCountedAndAssert() {
        List<String> broken = NotebookRules.broken(good(t -> t.replace("assert n > 0;", "n = 0;")), "", "");
        assertEquals(3, broken.size());
        assertEquals("the solution in cell 7 asserts nothing", broken.get(0));
        assertTrue(NotebookRules.broken(good(t -> t.replace("java\\nassert", "text\\nassert")), "", "").get(0)
                .startsWith("it has 0 folded solutions"));
    }

    /** Random ids, the clone's path, line ends and pieces of a stream: what differs from run to run does not count. */
    @Test
    void theNormalFormLeavesOutWhatChanges() {
        String piece = "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"%s\"}";
        String id = "123e4567-e89b-12d3-a456-426614174000";
        NotebookFile normal = NotebookNormal.of(good(t -> t.replace("OUTPUT", piece.formatted("a " + id) + ","
                + piece.formatted("  \\r\\nb /a b/c/data/x " + id.replace('-', '_')))), Path.of("/a b/c"));
        JsonObject output = normal.cells().get(2).outputs().get(0);
        assertEquals("a id-1\nb data/x id-1", NotebookCell.text(output.get("text")));
        assertEquals(normal.text(), NotebookNormal.of(normal, Path.of("/a b/c")).text());
    }

    /** A page that the kernel repeats as plain text is kept once; a text that says something else stays. */
    @Test
    void aPageIsKeptOnce() {
        for (String plain : List.of("<p>BOR</p>", "BOR")) {
            String both = "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"text/html\": \"<p>BOR</p>\", "
                    + "\"text/plain\": \"" + plain + "\"}}";
            JsonObject output = NotebookNormal.of(good(t -> t.replace("OUTPUT", both)), Path.of("/a")).cells().get(2).outputs().get(0);
            assertEquals(plain.equals("BOR"), output.getAsJsonObject("data").has("text/plain"));
            assertTrue(output.getAsJsonObject("data").has("text/html"));
        }
    }

    @Test
    void aDifferenceIsNamed() {
        NotebookFile one = good(t -> t.replace("OUTPUT", output("text/plain", "BOR\\n52.93")));
        NotebookFile two = good(t -> t.replace("OUTPUT", output("text/plain", "BOR\\n52.39")));
        assertEquals(List.of(), NotebookComparison.differences(one, one));
        assertEquals(List.of("cell 3, line 2 of its output: committed '52.93', executed '52.39'"),
                NotebookComparison.differences(one, two));
        assertEquals(List.of("cell 3, line 1 of its output: committed 'BOR', executed nothing"),
                NotebookComparison.differences(one, good(t -> t)));
    }

    @Test
    void aDrawingIsKeptOnce() {
        NotebookFile twice = good(t -> t.replace("OUTPUT", output("image/svg+xml", "<svg/>\", \"text/plain\": \"<svg/>")));
        NotebookFile once = good(t -> t.replace("OUTPUT", output("image/svg+xml", "<svg/>")));
        assertEquals(NotebookNormal.of(once, Path.of("/a")).text(), NotebookNormal.of(twice, Path.of("/a")).text());
    }

    /** The scripts of a figure would be a megabyte in each notebook; without a drawing they stay. */
    @Test
    void ofAFigureThatAnswersTheDrawingIsKept() {
        String page = "\"text/html\": \"<iframe srcdoc='window.Plotly'></iframe>\"";
        String data = "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {%s}}";
        for (String drawing : List.of("", ", \"image/svg+xml\": \"<svg/>\"")) {
            JsonObject output = NotebookNormal.of(good(t -> t.replace("OUTPUT", data.formatted(page + drawing))), Path.of("/a"))
                    .cells().get(2).outputs().get(0).getAsJsonObject("data");
            assertEquals(drawing.isEmpty() ? List.of("text/html") : List.of("image/svg+xml"), List.copyOf(output.keySet()));
        }
    }

    @Test
    void ofADrawingTheWordsAreCompared() {
        String drawing = "<svg><path d='%s'/><text x='%s'>BOR %s</text></svg>";
        NotebookFile one = good(t -> t.replace("OUTPUT", output("image/svg+xml", drawing.formatted(1, 2, 52))));
        assertEquals(List.of(), NotebookComparison.differences(one,
                good(t -> t.replace("OUTPUT", output("image/svg+xml", drawing.formatted(3, 4, 52))))));
        assertEquals(1, NotebookComparison.differences(one,
                good(t -> t.replace("OUTPUT", output("image/svg+xml", drawing.formatted(1, 2, 53))))).size());
    }

    @Test
    void jupyterFindsTheKernelWhereItLooks() {
        assertEquals(Path.of("named"), KernelSpec.dataFolder(Map.of("JUPYTER_DATA_DIR", "named", "XDG_DATA_HOME", "x")));
        if (System.getProperty("os.name").equals("Linux")) {
            assertEquals(Path.of("x/jupyter"), KernelSpec.dataFolder(Map.of("XDG_DATA_HOME", "x")));
            assertEquals(Path.of(System.getProperty("user.home"), ".local/share/jupyter"), KernelSpec.dataFolder(Map.of()));
        }
        assertTrue(KernelSpec.json(Path.of("/a b/c")).contains("\"/a b/c/jbang\""), "the launcher's path, spaces and all");
    }
}
