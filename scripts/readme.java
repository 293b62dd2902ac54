///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Write the tables and the sample output of README.md and docs anew from their sources
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java
//SOURCES ../tool/Tool.java

import bsc.cli.Cli;
import bsc.cli.StudyOptions;
import bsc.say.Language;
import bsc.tool.Readme;
import bsc.write.Staging;
import bsc.tool.notebook.NotebookHead;
import bsc.tool.notebook.Thumbnails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "jbang readme", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "Writes the tables of commands, notebooks, studies and conventions and the sample output in README.md and docs anew, and the "
                + "thumbnails of the notebooks; "
                + "the tests fail when they are not current.",
        footer = {"", "Example:", "  ./jbang readme        in the folder that holds README.md"})
class readme implements Callable<Integer> {
    @Mixin
    StudyOptions options;

    @Override
    public Integer call() throws IOException {
        for (Path file : Readme.documents(Path.of(""))) {
            String old = Files.readString(file);
            String text = Readme.of(file, old, Files.readString(Path.of("jbang-catalog.json")), options.studies(List.of()), "rs-unhas-2019",
                    NotebookHead.all(Language.ENGLISH), Thumbnails.all().keySet());
            if (!text.equals(old)) {
                Staging.replace(file, text);
            }
            System.out.println(file + (text.equals(old) ? " was current." : " is written anew."));
        }
        Thumbnails.write(Path.of(""));
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new readme(), args);
    }
}
