package bsc.cli;

import bsc.read.DataFolder;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What the commands do most, done once without printing it: the launcher has Java make an archive of the classes that are
 * loaded here, with which every command starts in less time. What fails here is left out of the archive, and nothing else.
 */
public final class Rehearsal {
    private static final String STUDY = "rs-unhas-2019";

    private Rehearsal() {
    }

    public static void main(String... args) {
        for (OutputForm form : OutputForm.values()) {
            rehearse(new ReproduceCommand(), "--format", form.word());
            rehearse(new ScorecardCommand(), STUDY, "--format", form.word());
            rehearse(new ImproveCommand(), STUDY, "--format", form.word());
        }
        rehearse(new ReproduceCommand(), "--help");
        rehearse(new ReproduceCommand(), STUDY, "--lang", "id");
        rehearse(new AhpCommand(), DataFolder.find(null).path().resolve("weights/leader.csv").toString());
    }

    private static void rehearse(Object command, String... args) {
        Cli.run(command, OutputStream.nullOutputStream(), new PrintStream(OutputStream.nullOutputStream()), args);
    }
}
