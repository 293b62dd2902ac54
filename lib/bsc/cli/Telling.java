package bsc.cli;

import bsc.say.Block.Table;
import bsc.say.Data;
import bsc.say.Doc;
import bsc.say.Words;
import bsc.write.CsvWriter;
import bsc.write.HtmlWriter;
import bsc.write.JsonWriter;
import bsc.write.LatexWriter;
import bsc.write.MarkdownWriter;
import bsc.write.Terminal;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say in which language and form a command tells its result, and where to. */
public final class Telling {
    @Mixin
    private Speech speech;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = OutputForm.Converter.class,
            description = "text, csv, json, md (Markdown), tex (LaTeX) or html (default: ${DEFAULT-VALUE}). Text is as wide as the "
                    + "terminal, or as the variable COLUMNS says; 100 columns where it is piped. In csv, a cell that a spreadsheet "
                    + "would run as a formula begins with an apostrophe.")
    private OutputForm form;

    public Words words() {
        return speech.words();
    }

    public OutputForm form() {
        return form;
    }

    /**
     * Tells it on standard output.
     *
     * @param rows what csv and json hold: always in English, with the same names of columns
     */
    public void tell(Supplier<Doc> doc, Supplier<Table> rows) {
        tell(doc, rows, () -> new Data.Rows(rows.get()));
    }

    void tell(Supplier<Doc> doc, Supplier<Table> csv, Supplier<Data> json) {
        System.out.print(switch (form) {
            case CSV -> CsvWriter.write(csv.get());
            case JSON -> JsonWriter.write(json.get());
            default -> told(doc.get());
        });
    }

    /** A Doc in the form asked for, which is neither csv nor json. */
    String told(Doc doc) {
        return switch (form) {
            case TEXT -> Terminal.writer().write(doc);
            case MARKDOWN -> MarkdownWriter.write(doc);
            case LATEX -> LatexWriter.write(doc);
            case HTML -> HtmlWriter.page(doc, Cli.VERSION);
            case CSV, JSON -> throw new IllegalArgumentException(form.word() + " holds rows");
        };
    }
}
