package bsc.view;

import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Words;
import bsc.weight.DataMethod;
import bsc.weight.DataWeights;
import bsc.weight.DecisionMatrix;
import bsc.weight.LowerIsBetter;
import java.util.ArrayList;
import java.util.List;

/** What a method found that weighs criteria by the data of alternatives. */
public final class DataWeightsView {
    private DataWeightsView() {
    }

    /** @throws bsc.model.BadData when a number is outside what the method can take, or the data tell no criterion from another */
    public static WeightsTold of(DataMethod method, DecisionMatrix matrix, LowerIsBetter lower, Words words) {
        DataWeights found = method.of(matrix, lower);
        List<Column> columns = new ArrayList<>(List.of(new Column("criterion", words.say("column.criterion"), false),
                new Column("better", words.say("data-weights.better"), false)));
        for (int k = 0; k < found.quantities().size(); k++) {
            columns.add(new Column("quantity_" + (k + 1), words.say("data-weights." + found.quantities().get(k).name()), true));
        }
        columns.add(new Column("weight", words.say("column.weight"), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (int j = 0; j < matrix.criteria().size(); j++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(matrix.criteria().get(j)),
                    Cell.of(words.say(matrix.lower(j) ? "data-weights.lower" : "data-weights.higher"))));
            for (DataWeights.Quantity quantity : found.quantities()) {
                row.add(WeightsTold.weight(quantity.values().get(j)));
            }
            row.add(WeightsTold.weight(found.weights().of(matrix.criteria().get(j))));
            rows.add(row);
        }
        return new WeightsTold(words.say("data-weights.heading", method.title(), matrix.source(), matrix.alternatives(), matrix.criteria().size()),
                new Table(method.word(), "", columns, rows), List.of(direction(method, matrix, lower, words),
                words.say("weights.method", method.citation()), WeightsTold.sum(words), words.say("data-weights.caution")),
                List.of(), matrix.source(), found.weights());
    }

    private static String direction(DataMethod method, DecisionMatrix matrix, LowerIsBetter lower, Words words) {
        List<String> columns = new ArrayList<>();
        for (int j = 0; j < matrix.criteria().size(); j++) {
            if (matrix.lower(j)) {
                columns.add(matrix.criteria().get(j));
            }
        }
        if (columns.isEmpty()) {
            return words.say("data-weights.none-lower");
        }
        boolean reversed = lower == LowerIsBetter.REVERSED;
        String names = String.join(", ", columns);
        String said = reversed ? words.say("data-weights.reversed", names, method.reversal()) : words.say("data-weights.as-it-is", names);
        return method == DataMethod.MEREC ? said + "." : words.say("data-weights.otherwise", said,
                (reversed ? LowerIsBetter.AS_IS : LowerIsBetter.REVERSED).word());
    }
}
