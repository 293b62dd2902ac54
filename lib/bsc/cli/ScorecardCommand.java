package bsc.cli;

import bsc.model.Study;
import bsc.say.Messages;
import bsc.view.ScorecardView;
import bsc.view.WeightedScorecardView;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang scorecard}. */
@Command(name = "jbang scorecard", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The scorecard recomputed from a study's inputs: every indicator with value, label and score, "
                + "the mean of each perspective, and the total on the performance line. With --weights: weighted, the total "
                + "beside the study's own.",
        footer = {"", "Examples:",
            "  jbang scorecard rsud-makassar-2020-2022",
            "  jbang scorecard rsud-makassar-2020-2022 --period 2021",
            "  jbang scorecard rs-unhas-2019 --weights data/weights/perspectives-by-hand.csv",
            "  jbang scorecard ./my-hospital --format json"})
public final class ScorecardCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx).")
    private String study;

    @Option(names = "--period", paramLabel = "PERIOD", description = "The period; default: the one the study assesses.")
    private String period;

    @Option(names = "--cap-achievement", paramLabel = "PERCENT", description = "Where indicators have targets: no achievement beyond this "
            + "many percent is told (100 is usual in accountability reports). Default: as it is.")
    private BigDecimal cap;

    @Mixin
    private WeightsChoice weights;

    @Mixin
    private FileOption file;

    @Mixin
    private StudyOptions options;

    @Override
    public Integer call() {
        Study read = options.study(study);
        String chosen = StudyOptions.period(read, period);
        if (weights.isMade()) {
            WeightedScorecardView.Chosen given = weights.of(read);
            if (options.form() == OutputForm.CSV || options.form() == OutputForm.JSON) {
                given.change().map(Messages.in(options.words().language())::of).ifPresent(System.err::println);
            }
            file.tell(options.telling(), () -> WeightedScorecardView.of(read, chosen, given, options.scale(read), options.words()),
                    () -> WeightedScorecardView.rows(read, chosen, given, options.scale(read)));
        } else {
            file.tell(options.telling(), () -> ScorecardView.of(read, chosen, Optional.ofNullable(cap), options.words()),
                    () -> ScorecardView.rows(read, chosen, Optional.ofNullable(cap)));
        }
        return 0;
    }
}
