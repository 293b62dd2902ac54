///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION What to improve: the indicators below their standard, worst first, each with the findings and actions recorded
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.show.Cli;
import bsc.show.ImproveText;
import bsc.show.StudyOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "jbang improve", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The indicators of a study that are below their standard, worst first, each with its value, its "
                + "spread over parts and periods, and what actions.csv records about it: finding, evidence, stage, action, "
                + "owner and due date. What is not recorded is said.",
        footer = {"", "Examples:",
            "  jbang improve rs-unhas-2019",
            "  jbang improve rsud-makassar-2020-2022 --period 2021",
            "  jbang improve ./my-hospital --format csv > improve.csv"})
class improve implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    String study;

    @Option(names = "--period", paramLabel = "PERIOD", description = "The period; default: the one the study assesses.")
    String period;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        System.out.print(ImproveText.of(options.study(study), period, options.format()));
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new improve(), args);
    }
}
