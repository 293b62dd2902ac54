package bsc.view;

import bsc.model.Study;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Messages;
import bsc.say.Words;
import bsc.weight.GivenWeights;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.List;

/** Weights that nobody computed: given by hand, or the same for all. */
public final class GivenWeightsView {
    private GivenWeightsView() {
    }

    public static WeightsTold byHand(GivenWeights given, Words words) {
        List<List<Cell>> rows = new ArrayList<>();
        given.weights().byName().forEach((name, weight) -> rows.add(List.of(Cell.of(name), WeightsTold.weight(weight))));
        return new WeightsTold(words.say("weights.by-hand", given.weights().source()), new Table("by_hand", "", List.of(
                new Column("name", words.say("column.name"), false), new Column("weight", words.say("column.weight"), true)), rows),
                List.of(WeightsTold.sum(words)), given.renormalised().stream().map(Messages.in(words.language())::of).toList(), given.weights().source().toString(), given.weights());
    }

    public static WeightsTold equal(Study study, Weights weights, Words words) {
        return new WeightsTold(words.say("weights.equal", study.id(), new ScoreWords(words).source(weights.source())), WeightsTold.effective(study, weights, words),
                List.of(WeightsTold.sum(words)), List.of(), study.id(), weights);
    }
}
