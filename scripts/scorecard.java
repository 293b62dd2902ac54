///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The scorecard of a study: four perspectives with values, labels and scores, and the total on its scale
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.model.Study;
import bsc.show.Cli;
import bsc.show.ScorecardText;
import bsc.show.StudyOptions;
import bsc.show.weights.WeightedScorecard;
import bsc.show.weights.WeightsChoice;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "jbang scorecard", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The scorecard recomputed from a study's inputs: every indicator with value, label and score, "
                + "the mean of each perspective, and the total on the performance line. With --weights: weighted, the total "
                + "beside the study's own.",
        footer = {"", "Examples:",
            "  jbang scorecard rsud-makassar-2020-2022",
            "  jbang scorecard rsud-makassar-2020-2022 --period 2021",
            "  jbang scorecard rs-unhas-2019 --weights data/weights/perspectives-by-hand.csv",
            "  jbang scorecard ./my-hospital --format json"})
class scorecard implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    String study;

    @Option(names = "--period", paramLabel = "PERIOD", description = "The period; default: the one the study assesses.")
    String period;

    @Mixin
    WeightsChoice weights;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        Study read = options.study(study);
        if (weights.isMade()) {
            WeightedScorecard.print(read, period, weights, options.scale(read), options.format());
        } else {
            System.out.print(ScorecardText.of(read, period, options.format()));
        }
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new scorecard(), args);
    }
}
