///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Run all tests: library, data contracts and scripts; the last line counts passed and failed
//JAVA 17+
//JAVA_OPTIONS -XX:+UseParallelGC
//DEPS ../lib/Bsc.java
//SOURCES ../tool/Tool.java
//SOURCES ../lib/test/Tests.java

import bsc.TestRun;
import bsc.cli.Cli;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "jbang test", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "Runs all tests. Exit status 0 when all passed, 1 when one failed or none was found.",
        footer = {"", "Examples:", "  jbang test", "  jbang test FalseAlarm       only the test classes whose name holds FalseAlarm"})
class test implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", defaultValue = "", description = "Part of a test class's name.")
    String name;

    @Override
    public Integer call() {
        return TestRun.of(name, System.out).passed() ? 0 : 1;
    }

    public static void main(String... args) {
        Cli.main(new test(), args);
    }
}
