package bsc.cli;

import bsc.model.Study;
import bsc.view.ImproveTable;
import bsc.view.ImproveView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang improve}. */
@Command(name = "jbang improve", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The indicators of a study that are below their standard, worst first, each with its value, its "
                + "spread over parts and periods, and what actions.csv records about it: finding, evidence, stage, action, "
                + "owner and due date. What is not recorded is said.",
        footer = {"", "Examples:",
            "  jbang improve rs-unhas-2019",
            "  jbang improve rsud-makassar-2020-2022 --period 2021",
            "  jbang improve ./my-hospital --format csv > improve.csv"})
public final class ImproveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx).")
    private String study;

    @Option(names = "--period", paramLabel = "PERIOD", description = "The period; default: the one the study assesses.")
    private String period;

    @Mixin
    private FileOption file;

    @Mixin
    private StudyOptions options;

    @Override
    public Integer call() {
        Study read = options.study(study);
        String chosen = StudyOptions.period(read, period);
        file.tell(options.telling(), () -> ImproveView.of(read, chosen, options.words()), () -> ImproveTable.of(read, chosen));
        return 0;
    }
}
