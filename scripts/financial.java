///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The financial perspective of a study: values, labels and scores per period
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

@Command(name = "jbang financial", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The financial perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang financial rsud-makassar-2020-2022",
            "  jbang financial rs-unhas-2019 --format csv"})
class financial implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    String study;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        System.out.print(PerspectiveListing.of(options.study(study), Perspective.FINANCIAL, options.format()));
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new financial(), args);
    }
}
