package bsc.tool.notebook;

import bsc.write.Staging;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first figure of each notebook as a file of its own, for the table of notebooks; taken from its outputs. */
public final class Thumbnails {
    public static final String FOLDER = "notebooks/thumbnails";
    private static final String SVG = "image/svg+xml";

    private Thumbnails() {
    }

    /** For each notebook that shows a figure, the name of its file and the drawing. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (NotebookFile notebook : NotebookFile.all()) {
            drawings(notebook).stream().findFirst().ifPresent(svg -> all.put(file(notebook.name()), svg));
        }
        return all;
    }

    /** The file of a notebook's thumbnail. */
    public static String file(String notebook) {
        return notebook.replace(".ipynb", ".svg");
    }

    private static List<String> drawings(NotebookFile notebook) {
        List<String> drawings = new ArrayList<>();
        for (NotebookCell cell : notebook.code()) {
            for (JsonObject output : cell.outputs()) {
                JsonElement data = output.get("data");
                if (data != null && data.getAsJsonObject().has(SVG)) {
                    drawings.add(NotebookCell.text(data.getAsJsonObject().get(SVG)));
                }
            }
        }
        return drawings;
    }

    /** Writes every thumbnail and removes those of notebooks that are no more. */
    public static void write(Path home) {
        Path folder = home.resolve(FOLDER);
        Map<String, String> all = all();
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> !all.containsKey(f.getFileName().toString())).toList()) {
                    Files.delete(file);
                }
            }
            for (Map.Entry<String, String> thumbnail : all.entrySet()) {
                Staging.replace(folder.resolve(thumbnail.getKey()), thumbnail.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
