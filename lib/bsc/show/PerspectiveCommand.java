package bsc.show;

import bsc.model.Perspective;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the four commands on one perspective have in common; each is a script that names its perspective. */
public abstract class PerspectiveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    private String study;

    @Mixin
    private StudyOptions options;

    private final Perspective perspective;

    protected PerspectiveCommand(Perspective perspective) {
        this.perspective = perspective;
    }

    @Override
    public final Integer call() {
        System.out.print(PerspectiveListing.of(options.study(study), perspective, options.format()));
        return 0;
    }
}
