package bsc.tool;

import bsc.model.Choice;
import bsc.model.PrintedWeights;
import bsc.read.PrintedWeightsFile;
import bsc.say.Doc;
import bsc.say.Words;
import bsc.view.WeightAuditCells;
import bsc.view.WeightAuditView;
import bsc.weight.Derivation;
import bsc.weight.RandomIndex;
import bsc.weight.audit.WeightAudit;
import bsc.weight.audit.WeightConvention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code weights audit} prints about its example, and the conventions that it knows, as README.md shows them. */
public final class AuditSample {
    public static final String FILE = "data/weights/audit-leader.csv";

    private AuditSample() {
    }

    /** @param data the folder data, wherever it lies */
    static Doc in(Path data, Words words) {
        PrintedWeights read = PrintedWeightsFile.read(data.resolve("weights/audit-leader.csv"), false);
        return new WeightAuditView(WeightAudit.of(new PrintedWeights(FILE, read.figures())), false, words).doc();
    }

    /** Word and meaning of every convention, in the order in which they are tried. */
    public static List<List<String>> conventions() {
        List<Choice> conventions = new ArrayList<>(List.of(Derivation.COLUMN_MEAN, Derivation.GEOMETRIC_MEAN));
        conventions.addAll(List.of(RandomIndex.values()).subList(1, RandomIndex.values().length));
        conventions.addAll(List.of(WeightConvention.values()));
        return conventions.stream().map(c -> List.of("`" + c.word() + "`", WeightAuditCells.meaning(c).toString())).toList();
    }
}
