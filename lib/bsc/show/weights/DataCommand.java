package bsc.show.weights;

import bsc.show.Listing;
import bsc.weight.DataMethod;
import bsc.weight.DataWeights;
import bsc.weight.DecisionMatrix;
import bsc.weight.LowerIsBetter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the methods that weigh criteria by data have in common. */
abstract class DataCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A CSV: the first column names the alternatives (hospitals, years), the "
            + "others are criteria, and the row named direction says higher or lower for each.")
    private Path file;

    @Mixin
    private WeightsOptions options;

    private final DataMethod method;

    DataCommand(DataMethod method) {
        this.method = method;
    }

    abstract LowerIsBetter lower();

    @Override
    public final Integer call() {
        DecisionMatrix matrix = DecisionMatrix.read(options.grid(file));
        DataWeights found = method.of(matrix, lower());
        List<String> columns = new ArrayList<>(List.of("criterion", "better"));
        found.quantities().forEach(q -> columns.add(q.name()));
        columns.add("weight");
        List<List<String>> rows = new ArrayList<>();
        for (int j = 0; j < matrix.criteria().size(); j++) {
            List<String> row = new ArrayList<>(List.of(matrix.criteria().get(j), matrix.lower(j) ? "lower" : "higher"));
            for (DataWeights.Quantity quantity : found.quantities()) {
                row.add(Digits.shown(quantity.values().get(j)));
            }
            row.add(Digits.shown(found.weights().of(matrix.criteria().get(j))));
            rows.add(row);
        }
        return new WeightsReport("Weights by " + method.title() + ", " + matrix.source() + ": " + matrix.alternatives()
                + " alternatives, " + matrix.criteria().size() + " criteria", new Listing(columns, rows),
                List.of(direction(matrix), "Method: " + method.citation() + ".", Notes.SUM,
                        "Such weights say how the alternatives differ, not what matters."),
                List.of(), matrix.source(), found.weights(), options.study()).print(options.format());
    }

    private String direction(DecisionMatrix matrix) {
        List<String> lower = new ArrayList<>();
        for (int j = 0; j < matrix.criteria().size(); j++) {
            if (matrix.lower(j)) {
                lower.add(matrix.criteria().get(j));
            }
        }
        if (lower.isEmpty()) {
            return "Higher is better in every column; none is reversed.";
        }
        String which = "Lower is better for " + String.join(", ", lower) + "; ";
        return which + (lower() == LowerIsBetter.REVERSED ? "reversed (" + method.reversal() + ")" : "taken as it is, not reversed")
                + (method == DataMethod.MEREC ? "." : "; --lower " + other().word() + " does otherwise.");
    }

    private LowerIsBetter other() {
        return lower() == LowerIsBetter.REVERSED ? LowerIsBetter.AS_IS : LowerIsBetter.REVERSED;
    }
}
