///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The financial perspective of a study: values, labels and scores per period
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.cli.Cli;
import bsc.cli.PerspectiveCommand;
import bsc.model.Perspective;
import picocli.CommandLine.Command;

@Command(name = "jbang financial", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The financial perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang financial rsud-makassar-2020-2022",
            "  jbang financial rs-unhas-2019 --format csv"})
class financial extends PerspectiveCommand {
    financial() {
        super(Perspective.FINANCIAL);
    }

    public static void main(String... args) {
        Cli.main(new financial(), args);
    }
}
