package bsc.tool.notebook;

import bsc.say.Language;
import bsc.write.Staging;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A readable piece of a figure of each notebook, for tables and indices of notebooks; taken from its outputs. */
public final class Thumbnails {
    public static final String FOLDER = "notebooks/thumbnails";
    private static final String SVG = "image/svg+xml";

    private Thumbnails() {
    }

    /** For each English notebook that shows a figure, the name of its file and the piece. */
    public static Map<String, String> all() {
        List<NotebookFile> notebooks = NotebookFile.all(Language.ENGLISH);
        List<Optional<String>> pieces = of(notebooks);
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < notebooks.size(); i++) {
            String name = file(notebooks.get(i).name());
            pieces.get(i).ifPresent(svg -> all.put(name, svg));
        }
        return all;
    }

    /** For each notebook a piece of its first figure that stands for none before it; of its first where all do. */
    static List<Optional<String>> of(List<NotebookFile> notebooks) {
        Set<String> taken = new HashSet<>();
        List<Optional<String>> pieces = new ArrayList<>();
        for (NotebookFile notebook : notebooks) {
            List<String> drawings = drawings(notebook);
            Optional<String> chosen = drawings.stream().filter(d -> !taken.contains(d)).findFirst().or(() -> drawings.stream().findFirst());
            chosen.ifPresent(taken::add);
            pieces.add(chosen.map(Crop::of));
        }
        return pieces;
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
