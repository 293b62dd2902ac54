package bsc.cli;

import bsc.model.Perspective;
import bsc.model.Study;
import bsc.view.PerspectiveView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the four commands on one perspective have in common; each is a script that names its perspective. */
public abstract class PerspectiveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx).")
    private String study;

    @Mixin
    private FileOption file;

    @Mixin
    private StudyOptions options;

    private final Perspective perspective;

    protected PerspectiveCommand(Perspective perspective) {
        this.perspective = perspective;
    }

    @Override
    public final Integer call() {
        Study read = options.study(study);
        file.tell(options.telling(), () -> PerspectiveView.of(read, perspective, options.words()), () -> PerspectiveView.rows(read, perspective));
        return 0;
    }
}
