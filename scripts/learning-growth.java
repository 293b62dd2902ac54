///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The learning and growth perspective of a study: values, labels and scores per period
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.cli.Cli;
import bsc.cli.PerspectiveCommand;
import bsc.model.Perspective;
import picocli.CommandLine.Command;

@Command(name = "jbang learning-growth", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The learning and growth perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang learning-growth rs-unhas-2019",
            "  jbang learning-growth rsud-makassar-2020-2022 --format csv"})
class learninggrowth extends PerspectiveCommand {
    learninggrowth() {
        super(Perspective.LEARNING_AND_GROWTH);
    }

    public static void main(String... args) {
        Cli.main(new learninggrowth(), args);
    }
}
