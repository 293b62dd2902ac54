package bsc.write;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.model.WindowsFile;
import bsc.say.Block.Table;
import bsc.say.Data;
import bsc.say.Doc;
import bsc.say.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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
    public static void write(Path file, boolean force, Supplier<Doc> doc, Supplier<Table> csv, Supplier<Data> json) {
        FileForm form = FileForm.of(file).orElseThrow(() -> new BadData(Sentence.of("--out: '{0}' has none of the endings: {1}", file,
                String.join(", ", Choice.words(FileForm.class).stream().map(w -> "." + w).toList()))));
        WindowsFile.refuseDevice(file);
        if (Files.isDirectory(file) || Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !force) {
            throw new BadData(Sentence.of("--out: {0}{1}", file, Files.isDirectory(file) ? Sentence.of(" is a folder; name a file")
                    : Sentence.of(" is there already; nothing was changed. Name another file, or replace it with --force")));
        }
        Staging.Content content = content(form, doc, csv, json);
        try {
            Path target = file.toAbsolutePath().normalize();
            Files.createDirectories(target.getParent());
            Staging.replace(target, content);
        } catch (IOException e) {
            throw new BadData(Sentence.of("--out: {0} cannot be written ({1}); nothing was changed", file, WriteFailure.why(e)));
        }
    }

    /** What is long is written as it is made: pages, CSV and JSON. */
    private static Staging.Content content(FileForm form, Supplier<Doc> doc, Supplier<Table> csv, Supplier<Data> json) {
        return switch (form) {
            case WORD -> bytes(DocxWriter.write(doc.get()));
            case WORKBOOK -> bytes(XlsxWriter.write(doc.get()));
            case PAGE -> to -> HtmlWriter.page(doc.get(), Program.VERSION, utf8(to));
            case LATEX -> bytes(LatexWriter.write(doc.get()).getBytes(StandardCharsets.UTF_8));
            case MARKDOWN -> bytes(MarkdownWriter.write(doc.get()).getBytes(StandardCharsets.UTF_8));
            case TEXT -> bytes(new TextWriter(COLUMNS, false).write(doc.get()).getBytes(StandardCharsets.UTF_8));
            case CSV -> to -> CsvWriter.write(csv.get(), utf8(to));
            case JSON -> to -> JsonWriter.write(json.get(), utf8(to));
        };
    }

    private static Staging.Content bytes(byte[] bytes) {
        return to -> to.write(bytes);
    }

    private static Writer utf8(OutputStream to) {
        return new OutputStreamWriter(to, StandardCharsets.UTF_8);
    }
}
