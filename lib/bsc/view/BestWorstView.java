package bsc.view;

import bsc.model.JudgementScale;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Words;
import bsc.weight.BestWorst;
import bsc.weight.BestWorstLinear;
import bsc.weight.BestWorstThreshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the best-worst method found. */
public final class BestWorstView {
    private BestWorstView() {
    }

    /** @param scale of the preferences that were allowed */
    public static WeightsTold of(BestWorst answers, JudgementScale scale, Words words) {
        BestWorstLinear solution = BestWorstLinear.of(answers);
        List<List<Cell>> rows = new ArrayList<>();
        for (int j = 0; j < answers.names().size(); j++) {
            rows.add(List.of(Cell.of(answers.names().get(j)), ratio(answers.bestToOthers().get(j)), ratio(answers.othersToWorst().get(j)),
                    WeightsTold.weight(answers.localRatios()[j]), WeightsTold.weight(solution.weights().of(answers.names().get(j)))));
        }
        List<String> notes = new ArrayList<>(List.of(words.say("bwm.method", WeightsTold.weightText(solution.xi(), words)),
                consistency(answers, words), WeightsTold.sum(words)));
        AhpView.widest(scale, words).ifPresent(notes::add);
        return new WeightsTold(words.say("bwm.heading", answers.source(), answers.names().get(answers.best()), answers.names().get(answers.worst())),
                new Table("bwm", "", List.of(new Column("criterion", words.say("column.criterion"), false),
                new Column("best_to_others", words.say("bwm.best-to-others"), true), new Column("others_to_worst", words.say("bwm.others-to-worst"), true),
                new Column("inconsistency", words.say("bwm.inconsistency"), true), new Column("weight", words.say("column.weight"), true)), rows),
                notes, List.of(), answers.source(), solution.weights());
    }

    private static Cell ratio(double preference) {
        BigDecimal shown = BigDecimal.valueOf(preference).setScale(4, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return new Cell.Number(shown.scale() < 0 ? shown.setScale(0) : shown, bsc.say.Precision.SHORTEST, "");
    }

    private static String consistency(BestWorst answers, Words words) {
        double ratio = answers.consistencyRatio();
        String shown = WeightsTold.weightText(ratio, words);
        if (ratio == 0) {
            return words.say("bwm.consistent", shown);
        }
        String where = String.join(", ", answers.mostInconsistent());
        String scale = WeightsTold.ratio(answers.scale(), words);
        return answers.threshold().isEmpty() ? words.say("bwm.no-threshold", shown, answers.names().size(), scale, where)
                : words.say(ratio <= answers.threshold().getAsDouble() ? "bwm.acceptable" : "bwm.not-acceptable", shown,
                WeightsTold.weightText(answers.threshold().getAsDouble(), words), answers.names().size(), scale, BestWorstThreshold.CITATION, where);
    }
}
