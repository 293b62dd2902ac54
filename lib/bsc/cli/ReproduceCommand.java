package bsc.cli;

import bsc.audit.Audit;
import bsc.cli.report.Report;
import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.model.InParallel;
import bsc.model.Verdict;
import bsc.view.AuditData;
import bsc.view.AuditRows;
import bsc.view.AuditView;
import bsc.write.CsvWriter;
import bsc.write.DocFile;
import bsc.write.FileForm;
import bsc.write.JsonWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang reproduce}. */
@Command(name = "jbang reproduce", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Judges every figure that the studies printed: does it follow from the study's own numbers, "
                + "and does the conclusion survive?",
        footer = {"", "Examples:",
            "  jbang reproduce                                   all studies: summary, then what does not follow",
            "  jbang reproduce rs-unhas-2019 --all               every figure, the ones that follow too",
            "  jbang reproduce rs-unhas-2019 --format csv > figures.csv",
            "  jbang reproduce rs-unhas-2019 --out report        a page for the browser, to print or to hand on",
            "  jbang reproduce rs-unhas-2019 --lang id --out laporan.xlsx  a workbook, in Indonesian",
            "  jbang reproduce ./my-study --fail-on does-not-follow", "",
            "Verdicts: follows, follows-under (a documented convention), does-not-follow, cannot-be-judged.",
            "Exit status: 0 done, 1 with --fail-on when there is such a figure, 2 wrong usage or data."})
public final class ReproduceCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx).")
    private List<String> studies = List.of();

    @Option(names = "--all", description = "List every figure, relation and fault of bands, not only what does "
            + "not follow.")
    private boolean all;

    @Option(names = "--fail-on", paramLabel = "VERDICT", description = "Exit with status 1 when a figure has this verdict.")
    private String failOn;

    @Option(names = "--out", paramLabel = "DIR|FILE", description = "Write a report: to a file whose name ends with .docx (Word), .xlsx (a workbook), .html, "
            + ".tex, .md, .txt, .csv or .json instead of standard output; else into this folder too: a page a study (needs "
            + "no network, prints well), index.html, figures.csv, verdicts.json and the start of a CODECHECK. The folder must "
            + "be new or empty, or hold an earlier report that nobody has changed, which is replaced.")
    private Path out;

    @Option(names = "--force", description = "Replace an earlier report in which somebody has changed something too; files that are "
            + "not part of it are never touched.")
    private boolean force;

    @Mixin
    private StudyOptions options;

    @Override
    public Integer call() {
        Verdict failing = failOn == null ? null : Choice.of(Verdict.class, failOn).orElseThrow(() -> new BadData(
                Sentence.of("--fail-on: '{0}' is not one of: {1}", failOn, String.join(", ", Choice.words(Verdict.class)))));
        List<Audit> audits = InParallel.map(options.studies(studies), Audit::of);
        if (out != null && FileForm.of(out).isPresent()) {
            DocFile.write(out, force, () -> Report.doc(audits, options.words()), () -> AuditRows.of(audits), () -> AuditData.of(audits));
            System.err.println(options.words().say("out.written", out));
            return status(failing, audits);
        }
        if (out != null) {
            Report.write(out, audits, options.words(), force);
            System.err.println(options.words().say("out.folder", out.resolve("index.html")));
        }
        switch (options.form()) {
            case CSV -> CsvWriter.write(AuditRows.of(audits), Cli.out());
            case JSON -> JsonWriter.write(AuditData.of(audits), Cli.out());
            case TEXT -> System.out.print(audits.stream().map(a -> options.told(AuditView.of(a, all, options.words()))).collect(Collectors.joining("\n\n")));
            default -> System.out.print(options.told(AuditView.of(audits, all, options.words())));
        }
        return status(failing, audits);
    }

    private static int status(Verdict failing, List<Audit> audits) {
        return failing != null && audits.stream().anyMatch(a -> !a.with(failing).isEmpty()
                || a.ofSurveys().stream().anyMatch(f -> f.verdict() == failing)) ? 1 : 0;
    }
}
