///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Bring once all that every command, notebook and test needs, to work without a network; or make a zip for a stick
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java
//SOURCES ../tool/Tool.java

import bsc.cli.Cli;
import bsc.model.BadData;
import bsc.tool.Launch;
import bsc.tool.Warm;
import bsc.tool.notebook.Jupyter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "jbang warm", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Builds every command, so that all libraries are there, and sets up Jupyter if it is missing. Afterwards "
                + "everything runs without a network.",
        footer = {"", "Examples:", "  ./jbang warm", "  ./jbang warm --no-jupyter",
            "  ./jbang warm --stick kelas.zip     a zip for a classroom: unpack it, then ./jbang reproduce"})
class warm implements Callable<Integer> {
    @Option(names = "--no-jupyter", description = "Leave Jupyter out.")
    boolean noJupyter;

    @Option(names = "--stick", paramLabel = "FILE", description = "Instead: write a zip of this repository and of what its commands need, "
            + "brought anew; without Jupyter and without a JDK, which differ from system to system.")
    Path stick;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (System.getenv("BSC_HOME") == null) {
            throw new BadData("what is brought is what a clone needs: start it with ./jbang warm");
        }
        Path home = Path.of(System.getenv("BSC_HOME"));
        if (stick != null) {
            Warm.stick(home, stick, Optional.of(Launch.jar(System.getenv())).filter(Files::isRegularFile).orElseThrow(() ->
                    new BadData("--stick needs the JBang that ./jbang brings; uninstall yours or type it on another machine")), System.err::println);
            System.out.println("Written: " + stick + " (" + Files.size(stick) / 1_000_000 + " MB)");
            return 0;
        }
        Warm.commands(home, Map.of(), System.err::println);
        if (!noJupyter) {
            Jupyter.ready(Jupyter.SetUp.ENVIRONMENT, System.err::println);
        }
        System.out.println("All is there: every command runs without a network now.");
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new warm(), args);
    }
}
