package bsc.tool.notebook;

import bsc.model.BadData;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands on the page of a notebook: its text, code and committed outputs as HTML, without scripts. */
final class NotebookBody {
    private static final String DRAWING = "image/svg+xml";
    private static final String PAGE = "text/html";
    private static final Pattern WORDS = Pattern.compile("aria-label=\"([^\"]*)\"");
    private static final Pattern TABLE = Pattern.compile("<div class=\"bsc-table\".*?</table>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<th\\b[^>]*>(.*?)</th>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr><td.*?</tr>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(href=\"[^\":]*)\\.ipynb(#[^\"]*)?\"");

    private NotebookBody() {
    }

    /** The body of each notebook's page, all made by one run of nbconvert. */
    static Map<NotebookFile, String> of(List<NotebookFile> notebooks, Jupyter jupyter) {
        try {
            Path folder = Files.createTempDirectory("bsc-pages");
            try {
                List<String> command = new ArrayList<>(List.of(jupyter.program().toString(), "nbconvert", "--to", "html", "--template=basic",
                        "--TagRemovePreprocessor.enabled=True", "--TagRemovePreprocessor.remove_cell_tags=" + NotebookCell.FOR_MAINTAINERS,
                        "--output-dir=" + folder));
                for (NotebookFile notebook : notebooks) {
                    Path source = folder.resolve(notebook.name());
                    new NotebookFile(source, prepared(notebook.json().deepCopy())).write();
                    command.add(source.toString());
                }
                OtherProgram.Result result = OtherProgram.run(folder, Jupyter.environment(), "", command);
                if (!result.succeeded()) {
                    throw new BadData(notebooks.get(0).name() + ": no page could be made of it: " + result.complaint());
                }
                Map<NotebookFile, String> bodies = new LinkedHashMap<>();
                for (NotebookFile notebook : notebooks) {
                    bodies.put(notebook, LINK.matcher(Files.readString(folder.resolve(page(notebook)))).replaceAll("$1.html$2\""));
                }
                return bodies;
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a notebook's page. */
    static String page(NotebookFile notebook) {
        return notebook.name().replace(".ipynb", ".html");
    }

    /** The notebook with what a page needs: formulas that browsers set, drawings as images, room for answers. */
    static JsonObject prepared(JsonObject notebook) {
        JsonArray cells = notebook.getAsJsonArray("cells");
        for (int i = 0; i < cells.size(); i++) {
            NotebookCell cell = new NotebookCell(i + 1, cells.get(i).getAsJsonObject());
            if (cell.isMarkdown()) {
                cell.json().add("source", NotebookCell.lines(MathMl.in(cell.source())));
            } else if (cell.hasTag(NotebookCell.ANSWER)) {
                cells.set(i, room(cell));
            }
            cell.outputs().stream().filter(o -> o.has("data")).forEach(o -> o.add("data", shown(o.getAsJsonObject("data"))));
        }
        return notebook;
    }

    private static JsonObject room(NotebookCell cell) {
        JsonObject room = new JsonObject();
        room.addProperty("cell_type", "markdown");
        room.addProperty("id", cell.json().has("id") ? cell.json().get("id").getAsString() : "answer-" + cell.number());
        room.add("metadata", new JsonObject());
        room.addProperty("source", "<div class=\"answer\">" + cell.source().replaceAll("[/<>&]", "").strip() + "</div>");
        return room;
    }

    /** A drawing as an image, for nbconvert takes the elements out of a drawing; a table whose cells know their column. */
    private static JsonObject shown(JsonObject data) {
        JsonObject shown = new JsonObject();
        if (data.has(DRAWING)) {
            String svg = NotebookCell.text(data.get(DRAWING));
            Matcher words = WORDS.matcher(svg);
            shown.addProperty(PAGE, "<img alt=\"" + (words.find() ? words.group(1) : "") + "\" src=\"" + image(svg) + "\">");
        } else if (data.has(PAGE)) {
            shown.addProperty(PAGE, TABLE.matcher(NotebookCell.text(data.get(PAGE))).replaceAll(t -> Matcher.quoteReplacement(labelled(t.group()))));
        } else {
            return data;
        }
        return shown;
    }

    static String image(String svg) {
        return "data:" + DRAWING + ";base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Each cell with the name of its column, which a narrow page shows beside it. */
    private static String labelled(String table) {
        List<String> headings = HEADING.matcher(table).results().map((MatchResult m) -> m.group(1).replaceAll("<[^>]*>", "").replace("\"", "&quot;")).toList();
        return ROW.matcher(table).replaceAll(row -> {
            String[] cells = row.group().split("(?=<td\\b)");
            StringBuilder labelled = new StringBuilder();
            for (int i = 0, column = 0; i < cells.length; i++) {
                boolean cell = cells[i].startsWith("<td");
                labelled.append(cell && column < headings.size() ? "<td data-column=\"" + headings.get(column++) + "\"" + cells[i].substring(3) : cells[i]);
            }
            return Matcher.quoteReplacement(labelled.toString());
        });
    }
}
