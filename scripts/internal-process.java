///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The internal process perspective of a study: values, labels and scores per period
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

@Command(name = "jbang internal-process", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The internal process perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang internal-process rs-unhas-2019",
            "  jbang internal-process rsud-makassar-2020-2022 --format csv"})
class internalprocess implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    String study;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        System.out.print(PerspectiveListing.of(options.study(study), Perspective.INTERNAL_PROCESS, options.format()));
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new internalprocess(), args);
    }
}
