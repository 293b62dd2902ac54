package bsc.tool.notebook;

import bsc.model.BadData;
import bsc.say.Language;
import bsc.write.Staging;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A notebook: an .ipynb file of format 4. */
public record NotebookFile(Path path, JsonObject json) {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private static final Pattern FOLDED = Pattern.compile("<details>.*?</details>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    /** Code of a folded solution, and the cell that it stands in. */
    record Solution(int cell, String code) {
    }

    /** Every notebook of this clone, those in English first, in reading order, which is the order of the file names. */
    public static List<NotebookFile> all() {
        return Stream.of(Language.values()).flatMap(l -> all(l).stream()).toList();
    }

    /** Those in one language; the folder notebooks/id has the Indonesian ones, under the same names. */
    public static List<NotebookFile> all(Language language) {
        Path folder = language == Language.ENGLISH ? Folders.notebooks() : Folders.notebooks().resolve(language.word());
        return language == Language.ENGLISH || Files.isDirectory(folder) ? in(folder) : List.of();
    }

    /** The language of its text, by the folder that it stands in. */
    Language language() {
        Path folder = path.toAbsolutePath().getParent().getFileName();
        return folder != null && folder.toString().equals(Language.INDONESIAN.word()) ? Language.INDONESIAN : Language.ENGLISH;
    }

    static List<NotebookFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().map(NotebookFile::read).toList();
        } catch (IOException e) {
            throw new BadData(folder + ": no such folder");
        }
    }

    /** The notebooks named by a path, or by the name of a file in the folder notebooks; all when none is named. */
    public static List<NotebookFile> named(List<String> names) {
        return names.isEmpty() ? all() : names.stream().map(n -> read(find(n))).toList();
    }

    private static Path find(String name) {
        for (Path file : List.of(Path.of(name), Folders.notebooks().resolve(name), Folders.notebooks().resolve(name + ".ipynb"))) {
            if (Files.isRegularFile(file)) {
                return file.toAbsolutePath().normalize();
            }
        }
        throw new BadData(name + ": no such notebook");
    }

    public static NotebookFile read(Path file) {
        try {
            return new NotebookFile(file, parse(file.getFileName().toString(), Files.readString(file)));
        } catch (IOException e) {
            throw new BadData(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    static JsonObject parse(String name, String text) {
        try {
            JsonElement root = GSON.fromJson(text, JsonElement.class);
            if (root != null && root.isJsonObject() && root.getAsJsonObject().get("cells") instanceof JsonArray cells
                    && cells.asList().stream().allMatch(NotebookCell::isOne)) {
                if (cells.isEmpty()) {
                    throw new BadData(name + ": has no cell");
                }
                return root.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            // said below
        }
        throw new BadData(name + ": is not a Jupyter notebook of format 4");
    }

    public String name() {
        return path.getFileName().toString();
    }

    List<NotebookCell> cells() {
        List<NotebookCell> cells = new ArrayList<>();
        json.getAsJsonArray("cells").forEach(c -> cells.add(new NotebookCell(cells.size() + 1, c.getAsJsonObject())));
        return cells;
    }

    List<NotebookCell> code() {
        return cells().stream().filter(NotebookCell::isCode).toList();
    }

    /** The Java code of every folded solution, in order. */
    List<Solution> solutions() {
        List<Solution> solutions = new ArrayList<>();
        for (NotebookCell cell : cells()) {
            Matcher folded = FOLDED.matcher(cell.isMarkdown() ? cell.source() : "");
            while (folded.find()) {
                CODE.matcher(folded.group()).results().forEach(c -> solutions.add(new Solution(cell.number(), c.group(1))));
            }
        }
        return solutions;
    }

    /** As Jupyter writes it: indented by one space, with a line end at the end. */
    String text() {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setIndent(" ");
        GSON.toJson(json, writer);
        return text + "\n";
    }

    /** Writes the file whole or not at all. */
    void write() {
        try {
            Staging.replace(path, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
