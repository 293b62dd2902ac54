package bsc.write;

import bsc.model.Choice;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms that a Doc can be written to a file in, by the ending of its name. */
public enum FileForm implements Choice {
    WORD("docx"), WORKBOOK("xlsx"), PAGE("html"), LATEX("tex"), MARKDOWN("md"), TEXT("txt"), CSV("csv"), JSON("json");

    private final String word;

    FileForm(String word) {
        this.word = word;
    }

    /** The ending, without its point. */
    @Override
    public String word() {
        return word;
    }

    /** Empty for a name with another ending, or with none. */
    public static Optional<FileForm> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Choice.of(FileForm.class, name.substring(name.lastIndexOf('.') + 1)).filter(f -> name.contains("."));
    }
}
