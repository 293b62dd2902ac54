package bsc.tool;

import bsc.model.JudgementScale;
import bsc.read.GridFile;
import bsc.say.Words;
import bsc.view.AhpView;
import bsc.view.WeightsTold;
import bsc.weight.Ahp;
import bsc.weight.ComparisonGrid;
import bsc.weight.Derivation;
import bsc.weight.Judges;
import bsc.weight.RandomIndex;
import java.nio.file.Path;

/** What {@code weights ahp} tells of its example, as README.md shows it. */
public final class AhpSample {
    public static final String FILE = "data/weights/leader.csv";

    private AhpSample() {
    }

    /** @param data the folder data, wherever it lies */
    public static WeightsTold told(Path data, Words words) {
        Judges read = ComparisonGrid.read(GridFile.read(data.resolve("weights/leader.csv"), false));
        Judges judges = new Judges(FILE, read.byJudge(), read.rounded());
        return new AhpView(judges, Ahp.of(judges.combined(), RandomIndex.SAATY_1980), Derivation.EIGENVECTOR, JudgementScale.SAATY, words).told();
    }
}
