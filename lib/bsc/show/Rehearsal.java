package bsc.show;

import bsc.audit.Audit;
import bsc.formula.Basis;
import bsc.model.Perspective;
import bsc.model.SideBySide;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.robust.Robustness;
import bsc.show.robust.RobustReport;
import bsc.show.weights.AhpCommand;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * What the commands do most, done once without printing it: the launcher has Java make an archive of the classes that are
 * loaded here, with which every command starts in less time. What fails here is left out of the archive, and nothing else.
 */
@Command(name = "rehearsal", mixinStandardHelpOptions = true)
public final class Rehearsal implements Runnable {
    private static final int DRAWS = 64;

    @Mixin
    private StudyOptions options;

    private Rehearsal() {
    }

    @Override
    public void run() {
        List<Study> studies = options.studies(List.of());
        List<Audit> audits = SideBySide.map(studies, Audit::of);
        for (Format format : Format.values()) {
            Reports.of(audits, format, false);
            for (Study study : studies) {
                ScorecardText.of(study, null, format);
                ImproveText.of(study, null, format);
                PerspectiveListing.of(study, Perspective.FINANCIAL, format);
            }
        }
        for (Study study : studies) {
            options.scale(study).ifPresent(scale -> RobustReport.in(Format.TEXT, RobustReport.of(study, null, Basis.RECOMPUTED,
                    Optional.empty(), scale, new Robustness.Question(DRAWS, 1, DRAWS, 1)), false));
        }
    }

    public static void main(String... args) {
        rehearse(new Rehearsal());
        rehearse(new Rehearsal(), "--help");
        rehearse(new AhpCommand(), DataFolder.find(null).path().resolve("weights/leader.csv").toString());
    }

    private static void rehearse(Object command, String... args) {
        Cli.run(command, OutputStream.nullOutputStream(), new PrintStream(OutputStream.nullOutputStream()), args);
    }
}
