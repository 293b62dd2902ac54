///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The internal process perspective of a study: values, labels and scores per period
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.cli.Cli;
import bsc.cli.PerspectiveCommand;
import bsc.model.Perspective;
import picocli.CommandLine.Command;

@Command(name = "jbang internal-process", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The internal process perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang internal-process rs-unhas-2019",
            "  jbang internal-process rsud-makassar-2020-2022 --format csv"})
class internalprocess extends PerspectiveCommand {
    internalprocess() {
        super(Perspective.INTERNAL_PROCESS);
    }

    public static void main(String... args) {
        Cli.main(new internalprocess(), args);
    }
}
