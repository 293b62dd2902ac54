package bsc.cli;

import bsc.say.Block.Table;
import bsc.say.Data;
import bsc.say.Doc;
import bsc.write.DocFile;
import bsc.write.FileForm;
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

    /** Whether a file that is there is replaced. */
    boolean force() {
        return force;
    }

    /** Writes the file that is named, else tells it on standard output. */
    void tell(Telling telling, Supplier<Doc> doc, Supplier<Table> rows) {
        tell(telling, doc, rows, () -> new Data.Rows(rows.get()));
    }

    /** The same of a result that is more than rows in json. */
    void tell(Telling telling, Supplier<Doc> doc, Supplier<Table> csv, Supplier<Data> json) {
        if (out == null) {
            telling.tell(doc, csv, json);
        } else {
            DocFile.write(out, force, doc, csv, json);
            System.err.println(telling.words().say("out.written", out));
        }
    }

    /** True when figures are seen in it: a page or a Word document. */
    boolean isDrawn(Telling telling) {
        return out == null ? telling.form() == OutputForm.HTML : FileForm.of(out).filter(f -> f == FileForm.PAGE || f == FileForm.WORD).isPresent();
    }

    /** True when what is written or told holds rows alone. */
    boolean isCsv(Telling telling) {
        return out == null ? telling.form() == OutputForm.CSV : FileForm.of(out).filter(f -> f == FileForm.CSV).isPresent();
    }
}
