package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Note;
import bsc.model.BadData;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every notebook, executed by a real Jupyter with the kernel, says what it said when it was committed. */
@ResourceLock(Command.BUILDS)
class NotebookExecutionTest {
    private static Jupyter jupyter;

    @TempDir
    Path folder;

    @BeforeAll
    static void findJupyter() {
        try {
            jupyter = Jupyter.ready(Jupyter.SetUp.PACKAGES, line -> Note.printf("  %s%n", line));
        } catch (BadData e) {
            Assumptions.abort(e.getMessage());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyNotebookSaysWhatItSaid() {
        List<NotebookFile> notebooks = NotebookFile.all();
        List<CompletableFuture<NotebookCheck>> checks = NotebookCheck.start(notebooks, jupyter);
        return IntStream.range(0, notebooks.size()).mapToObj(i -> DynamicTest.dynamicTest(notebooks.get(i).name(),
                () -> assertEquals(List.of(), checks.get(i).join().faults())));
    }

    /** Asserts are on, solutions run, and what does not compile is told. */
    @Test
    void errorsAreTold() throws IOException {
        Path file = folder.resolve("bad.ipynb");
        Files.writeString(file, """
                {"cells": [
                {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": 1, "outputs": [], "source": "int n = 1;"},
                {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 2, "outputs": [], "source": "assert n == 2 : \\"n is 1\\";"},
                {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": 3, "outputs": [], "source": "nowhere()"},
                {"cell_type": "markdown", "id": "d", "metadata": {}, "source": "<details>\\n\\n```java\\nassert n == 3 : \\"not 3\\";\\n```\\n</details>"}],
                "metadata": {"kernelspec": {"name": "bsc", "display_name": "x", "language": "java"}}, "nbformat": 4, "nbformat_minor": 5}
                """);
        assertEquals(List.of("cell 2 ended with EvalException: n is 1", "cell 3 ended with CompilationException: ",
                "the solution in cell 4 ended with EvalException: not 3"),
                NotebookRun.of(NotebookFile.read(file), jupyter).errors());
    }

    /** What the kernel's own class path does to them is seen nowhere else. Of a figure its drawing is kept: its page of scripts goes with the normal form. */
    @Test
    void tablesAndFiguresOfOnesOwnShowAsThemselves() throws IOException {
        Path file = folder.resolve("own.ipynb");
        Files.writeString(file, """
                {"cells": [
                {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": 1, "outputs": [], "source":
                "import bsc.*; import tech.tablesaw.api.*; import tech.tablesaw.plotly.api.*;"},
                {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 2, "outputs": [], "source":
                "Table t = Tables.conventions(); t"},
                {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": 3, "outputs": [], "source": "t.column(0)"},
                {"cell_type": "code", "id": "d", "metadata": {}, "execution_count": 4, "outputs": [], "source":
                "VerticalBarPlot.create(\\"Back\\\\\\\\slash\\", t.countBy(\\"convention\\"), \\"convention\\", \\"Count\\")"}],
                "metadata": {"kernelspec": {"name": "bsc", "display_name": "x", "language": "java"}}, "nbformat": 4, "nbformat_minor": 5}
                """);
        NotebookRun run = NotebookRun.of(NotebookFile.read(file), jupyter);
        assertEquals(List.of(), run.errors());
        assertEquals(List.of(List.of(), List.of("text/html", "text/plain"), List.of("text/html", "text/plain"),
                List.of("image/svg+xml", "text/plain")), run.executed().cells().stream().map(c -> c.outputs().stream()
                .flatMap(o -> o.getAsJsonObject("data").keySet().stream()).toList()).toList());
    }

    private static final Pattern EXPLAINED = Pattern.compile("```java\n(.*?)```\\s+```text\n(.*?)\n```", Pattern.DOTALL);

    /** Notebook 00b shows what a wrong cell is answered; the kernel says so. */
    @Test
    void theErrorsThatAreExplainedAreWhatTheKernelSays() throws IOException {
        NotebookFile explore = NotebookFile.named(List.of("00b-explore")).get(0);
        List<MatchResult> wrong = explore.cells().stream().filter(NotebookCell::isMarkdown)
                .flatMap(c -> EXPLAINED.matcher(c.source()).results()).toList();
        assertEquals(5, wrong.size());
        JsonObject json = explore.json().deepCopy();
        JsonArray cells = new JsonArray();
        List.of(explore.code().get(0).source(), "var values = Tables.values(Tables.study(\"soedarso-2021-2024\"));").forEach(c -> cells.add(cell(c)));
        wrong.forEach(w -> cells.add(cell(w.group(1))));
        json.add("cells", cells);
        Path file = folder.resolve("errors.ipynb");
        new NotebookFile(file, json).write();
        List<NotebookCell> answered = NotebookRun.of(NotebookFile.read(file), jupyter).executed().cells();
        for (int i = 0; i < wrong.size(); i++) {
            String said = answered.get(i + 2).outputs().toString().replaceAll("\\\\u001[bB]\\[[0-9;]*m", "");
            assertTrue(said.contains(wrong.get(i).group(2)), said);
        }
    }

    private static JsonObject cell(String code) {
        JsonObject cell = new JsonObject();
        cell.addProperty("cell_type", "code");
        cell.add("execution_count", JsonNull.INSTANCE);
        cell.add("metadata", new JsonObject());
        cell.add("outputs", new JsonArray());
        cell.addProperty("source", code);
        return cell;
    }
}
