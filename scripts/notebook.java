///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Open the notebooks in Jupyter, which is set up if it is missing; or check that they still say what they said
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java
//SOURCES ../tool/Tool.java

import bsc.cli.Cli;
import bsc.tool.notebook.Jupyter;
import bsc.tool.notebook.NotebookCheck;
import bsc.tool.notebook.NotebookFile;
import bsc.tool.notebook.NotebookSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "jbang notebook", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Opens Jupyter on the notebooks, with the kernel ready.",
        footer = {"", "Examples:",
            "  ./jbang notebook                     all notebooks in the browser",
            "  ./jbang notebook 00-start-here       one of them",
            "  ./jbang notebook --check             executes all and compares with what is committed",
            "  ./jbang notebook --html site         writes them as pages; site/index.html leads to all",
            "  ./jbang notebook --write my.ipynb    executes it and writes outputs that are ready to be committed", "",
            "Exit status: 0 done, 1 when a notebook differs, ends with an error or breaks a rule, 2 wrong usage or no Jupyter."})
class notebook implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "A notebook's file or name; all, if none is named.")
    List<String> files = List.of();

    @ArgGroup
    Task task = new Task();

    @Option(names = "--no-browser", description = "Start Jupyter without opening a browser; it prints the address.")
    boolean noBrowser;

    @Option(names = "--no-install", description = "Install nothing: where Jupyter is missing, say how to get it. Otherwise a Jupyter of "
            + "its own is set up in the cache, and --check as root on Debian may install packages; each is said first.")
    boolean noInstall;

    static class Task {
        @Option(names = "--check", description = "Execute from a fresh kernel, solutions too, and compare the outputs.")
        boolean check;

        @Option(names = "--write", description = "Execute from a fresh kernel and write the outputs into the notebook.")
        boolean write;

        @Option(names = "--html", paramLabel = "DIR", description = "Write a small site that is read without Jupyter and network: an index, a page "
                + "a notebook, in both languages.")
        Path html;
    }

    @Override
    public Integer call() {
        List<NotebookFile> notebooks = NotebookFile.named(files);
        Jupyter jupyter = Jupyter.ready(noInstall ? Jupyter.SetUp.NOTHING
                : task.check ? Jupyter.SetUp.PACKAGES : Jupyter.SetUp.ENVIRONMENT, System.err::println);
        if (task.check) {
            return NotebookCheck.all(notebooks, jupyter, System.out::println) ? 0 : 1;
        }
        if (task.write) {
            return NotebookCheck.write(notebooks, jupyter, System.out::println) ? 0 : 1;
        }
        if (task.html != null) {
            NotebookSite.write(notebooks, jupyter, task.html).forEach(System.out::println);
            return 0;
        }
        return jupyter.open(files.isEmpty() ? Optional.empty() : Optional.of(notebooks.get(0).path()), !noBrowser);
    }

    public static void main(String... args) {
        Cli.main(new notebook(), args);
    }
}
