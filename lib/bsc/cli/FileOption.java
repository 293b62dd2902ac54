package bsc.cli;

import bsc.say.Block.Table;
import bsc.say.Data;
import bsc.say.Doc;
import bsc.write.DocFile;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The options that have a result written to a file instead of standard output. */
final class FileOption {
    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead, in the form that its ending names: .docx (Word), .xlsx "
            + "(a workbook), .html, .tex, .md, .txt, .csv or .json. A file that is there already is left as it is.")
    private Path out;

    @Option(names = "--force", description = "Replace the file that is there already.")
    private boolean force;

    /** Writes the file that is named, else tells it on standard output. */
    void tell(Telling telling, Supplier<Doc> doc, Supplier<Table> rows) {
        if (out == null) {
            telling.tell(doc, rows);
        } else {
            DocFile.write(out, force, doc, rows, () -> new Data.Rows(rows.get()));
            System.err.println(telling.words().say("out.written", out));
        }
    }
}
