package bsc.write;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.say.Doc;
import bsc.say.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Writes a Doc to a file in the form that its ending names, whole or not at all. */
public final class DocFile {
    private static final int COLUMNS = 100;

    private DocFile() {
    }

    /**
     * @param csv   what a file of that form holds
     * @param json  likewise
     * @param force whether a file that is there is replaced
     * @throws BadData when the ending is unknown, the file is there already, or it cannot be written; then nothing has changed
     */
    public static void write(Path file, boolean force, Supplier<Doc> doc, Supplier<String> csv, Supplier<String> json) {
        FileForm form = FileForm.of(file).orElseThrow(() -> new BadData(Sentence.of("--out: '{0}' has none of the endings: {1}", file,
                String.join(", ", Choice.words(FileForm.class).stream().map(w -> "." + w).toList()))));
        if (Files.isDirectory(file) || Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !force) {
            throw new BadData(Sentence.of("--out: {0}{1}", file, Files.isDirectory(file) ? Sentence.of(" is a folder; name a file")
                    : Sentence.of(" is there already; nothing was changed. Name another file, or replace it with --force")));
        }
        byte[] bytes = switch (form) {
            case WORD -> DocxWriter.write(doc.get());
            case WORKBOOK -> XlsxWriter.write(doc.get());
            case PAGE -> utf8(HtmlWriter.page(doc.get(), Program.VERSION));
            case LATEX -> utf8(LatexWriter.write(doc.get()));
            case MARKDOWN -> utf8(MarkdownWriter.write(doc.get()));
            case TEXT -> utf8(new TextWriter(COLUMNS, false).write(doc.get()));
            case CSV -> utf8(csv.get());
            case JSON -> utf8(json.get());
        };
        try {
            Path target = file.toAbsolutePath().normalize();
            Files.createDirectories(target.getParent());
            Staging.replace(target, bytes);
        } catch (IOException e) {
            throw new BadData(Sentence.of("--out: {0} cannot be written ({1}: {2}); nothing was changed", file,
                    e.getClass().getSimpleName(), e.getMessage()));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
