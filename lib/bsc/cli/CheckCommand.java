package bsc.cli;

import bsc.audit.Audit;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.read.StudyPackage;
import bsc.view.CheckView;
import bsc.write.NewFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang check}. */
@Command(name = "jbang check", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "Reads a study or a hospital's own folder and says how far it has come: all that is wrong at once, with file, line and "
                + "column (exit status 2); else which numbers are still blank, what is not checked and why, and the next step.",
        footer = {"", "Examples:",
            "  jbang check ./my-hospital",
            "  jbang check rs-unhas-2019 --lang id",
            "  jbang check ./my-study --package my-study-package"})
public final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx).")
    private String study;

    @Option(names = "--package", paramLabel = "DIR", description = "Also write the study into this new folder as a complete Frictionless data "
            + "package, which declares every column itself.")
    private Path complete;

    @Mixin
    private FileOption file;

    @Mixin
    private StudyOptions options;

    @Override
    public Integer call() {
        Study read = options.study(study);
        Audit audit = Audit.of(read);
        if (complete != null) {
            DataFolder data = new DataFolder(options.data());
            NewFolder.write(complete, StudyPackage.files(data.folder(study), data.path().resolve("standards")));
            System.err.println(options.words().say("out.written", complete));
        }
        file.tell(options.telling(), () -> CheckView.of(audit, study, options.words()), () -> CheckView.rows(audit));
        return 0;
    }
}
