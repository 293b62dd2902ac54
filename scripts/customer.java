///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The customer perspective of a study: values, labels and scores per period
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.cli.Cli;
import bsc.cli.PerspectiveCommand;
import bsc.model.Perspective;
import picocli.CommandLine.Command;

@Command(name = "jbang customer", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The customer perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang customer rs-unhas-2019",
            "  jbang customer rsud-makassar-2020-2022 --format csv"})
class customer extends PerspectiveCommand {
    customer() {
        super(Perspective.CUSTOMER);
    }

    public static void main(String... args) {
        Cli.main(new customer(), args);
    }
}
