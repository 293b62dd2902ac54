///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The libraries of others that this runs with: licences and hashes, which the launcher checks
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java
//SOURCES ../tool/Tool.java

import bsc.cli.Cli;
import bsc.model.BadData;
import bsc.write.Staging;
import bsc.tool.Launch;
import bsc.tool.dependency.Dependency;
import bsc.tool.dependency.Notice;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "jbang dependencies", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "Prints every library with its version and licence, what licences ask for, and what is no longer maintained. "
                + "With --write: after a change of //DEPS, the notice and the hashes are written anew, from what Maven brought.",
        footer = {"", "Examples:", "  ./jbang dependencies", "  ./jbang dependencies --write"})
class dependencies implements Callable<Integer> {
    @Option(names = "--write", description = "Write NOTICE.md and lib/dependencies.sha256 anew.")
    boolean write;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (System.getenv("BSC_HOME") == null) {
            throw new BadData("the libraries are those of a clone: start it with ./jbang dependencies");
        }
        Path home = Path.of(System.getenv("BSC_HOME"));
        Map<String, String> classPaths = new LinkedHashMap<>();
        for (Map.Entry<String, String> use : List.of(Map.entry("commands", "reproduce"), Map.entry("plot, robust, beds", "plot"), Map.entry("beds", "beds"),
                Map.entry("notebooks", "kernel"), Map.entry("tests", "test"))) {
            // of what a command has, only what those named before it do without
            Predicate<String> told = !use.getValue().equals("plot") && !use.getValue().equals("beds") ? jar -> true
                    : jar -> classPaths.values().stream().noneMatch(p -> List.of(p.split(File.pathSeparator)).contains(jar));
            classPaths.put(use.getKey(), Arrays.stream(classPath(home, use.getValue()).split(File.pathSeparator)).filter(told)
                    .collect(Collectors.joining(File.pathSeparator)));
        }
        List<Dependency> all = Dependency.of(classPaths);
        if (write) {
            Staging.replace(home.resolve("NOTICE.md"), Notice.of(all));
            Staging.replace(home.resolve("lib/dependencies.sha256"), Dependency.pins(all, Files.readAllBytes(home.resolve(Dependency.VENDORED))));
            System.out.println(all.size() + " libraries written to NOTICE.md and lib/dependencies.sha256.");
        } else {
            System.out.print(Notice.of(all));
        }
        return 0;
    }

    private static String classPath(Path home, String script) throws IOException, InterruptedException {
        Process jbang = new ProcessBuilder(Launch.launcher(home).toString(), "info", "classpath", home.resolve("scripts/" + script + ".java").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String out = new String(jbang.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (jbang.waitFor() != 0) {
            throw new BadData("JBang cannot tell what " + script + " runs with");
        }
        return out;
    }

    public static void main(String... args) {
        Cli.main(new dependencies(), args);
    }
}
