package bsc.read;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A study's folder held in memory, to try changes in: nothing on disk is touched. Each change gives a new copy.
 *
 * @param name  what messages call the folder
 * @param files the text of each file by its name
 */
public record StudyCopy(String name, Map<String, String> files, Path standards) {
    public StudyCopy {
        files = Map.copyOf(files);
    }

    /** @throws BadData when the folder or a file of it cannot be read */
    public static StudyCopy of(Path folder, String name, Path standards) {
        if (!Files.isDirectory(folder)) {
            throw new BadData(Sentence.of("{0}: no such folder", TextFile.shown(folder)));
        }
        try (Stream<Path> all = Files.list(folder)) {
            Map<String, String> files = new TreeMap<>();
            all.filter(Files::isRegularFile).forEach(f -> files.put(f.getFileName().toString(), TextFile.read(f)));
            return new StudyCopy(name, files, standards);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file. */
    public List<String> lines(String file) {
        return text(file).lines().toList();
    }

    private String text(String file) {
        if (!files.containsKey(file)) {
            throw new BadData(Sentence.of("{0}/{1}: no such file; files are: {2}", name, file, String.join(", ",
                    new TreeMap<>(files).keySet())));
        }
        return files.get(file);
    }

    /** The copy in which the first place of a file that reads so reads otherwise. */
    public StudyCopy with(String file, String was, String is) {
        int at = text(file).indexOf(was);
        if (at < 0) {
            throw new BadData(Sentence.of("{0}/{1}: '{2}' stands nowhere in it", name, file, was));
        }
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(file, text(file).substring(0, at) + is + text(file).substring(at + was.length()));
        return new StudyCopy(name, changed, standards);
    }

    /**
     * The study that the copy holds.
     *
     * @throws BadData with what breaks its contract, and where
     */
    public Study study() {
        try {
            Path scratch = Files.createTempDirectory("study");
            Path folder = Files.createDirectory(scratch.resolve(name));
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                return read(folder);
            } finally {
                for (String file : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message names the copy, not the folder on disk that it passes through. */
    private Study read(Path folder) {
        try {
            return StudyFolder.read(folder, standards);
        } catch (BadData e) {
            throw new BadData(e.getMessage().replace(TextFile.shown(folder), name));
        }
    }

    /** What {@link #study} says of a copy that breaks its contract; empty for one that keeps it. */
    public String refusal() {
        try {
            study();
            return "";
        } catch (BadData e) {
            return e.getMessage();
        }
    }
}
