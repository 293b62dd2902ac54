///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The customer perspective of a study: values, labels and scores per period
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1
//DEPS ../lib/Bsc.java

import bsc.model.Perspective;
import bsc.show.Cli;
import bsc.show.PerspectiveListing;
import bsc.show.StudyOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "jbang customer", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The customer perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang customer rs-unhas-2019",
            "  jbang customer rsud-makassar-2020-2022 --format csv"})
class customer implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    String study;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        System.out.print(PerspectiveListing.of(options.study(study), Perspective.CUSTOMER, options.format()));
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new customer(), args);
    }
}
