///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Write a release: one jar with data and commands, POM, sources, documentation, and a catalog that names them; unsigned
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java
//SOURCES ../tool/Tool.java

import bsc.cli.Cli;
import bsc.model.BadData;
import bsc.tool.Release;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "jbang release", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Writes a folder as a repository of Maven holds it, and a jbang-catalog.json whose commands are in its jar: served at the address, "
                + "jbang reproduce@ADDRESS/jbang-catalog.json brings one jar instead of each file. To sign and to publish it is for a person.",
        footer = {"", "Examples:", "  ./jbang release build/release --group id.example --address https://example.id/bsc"})
class release implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder, which is not there yet.")
    Path folder;

    @Option(names = "--group", required = true, paramLabel = "GROUP", description = "The group under which it is released.")
    String group;

    @Option(names = "--address", required = true, paramLabel = "URL", description = "Where the folder will be served.")
    String address;

    @Override
    public Integer call() throws IOException {
        if (System.getenv("BSC_HOME") == null) {
            throw new BadData("a release is made from a clone: start it with ./jbang release");
        }
        Path library = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).filter(p -> p.endsWith("Bsc.jar")).findFirst()
                .orElseThrow(() -> new BadData("a release is made from the jar that JBang builds: start it with ./jbang release"));
        new Release(Path.of(System.getenv("BSC_HOME")), group).write(folder, library, address, System.err::println);
        System.out.println("Written: " + folder);
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new release(), args);
    }
}
