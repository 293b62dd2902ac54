package bsc.show;

import bsc.model.BadData;
import bsc.weight.BestWorst;
import bsc.weight.BestWorstGrid;
import bsc.weight.BestWorstLinear;
import bsc.weight.BestWorstThreshold;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of notebooks call to turn best-worst answers into weights: one word, one table. Files are those of
 * data/weights, by their name without {@code .csv}. Never returns null; a wrong name is refused with a sentence.
 */
public final class ShowBestWorst {
    private static final int RATIO = 4;

    private ShowBestWorst() {
    }

    /** Answers for the best-worst method. */
    public static BestWorst answers(String name) {
        return BestWorstGrid.read(ShowWeights.grid(name), Optional.empty(), Optional.empty());
    }

    /**
     * The same answers with those on one criterion given anew.
     *
     * @throws BadData when there is no such criterion, or the new answers contradict the rules of the method
     */
    public static BestWorst asked(BestWorst answers, String criterion, double bestToIt, double itToWorst) {
        int at = answers.names().indexOf(criterion);
        if (at < 0) {
            throw new BadData("'" + criterion + "' is no criterion; they are: " + String.join(", ", answers.names()));
        }
        List<Double> best = new ArrayList<>(answers.bestToOthers());
        List<Double> worst = new ArrayList<>(answers.othersToWorst());
        best.set(at, bestToIt);
        worst.set(at, itToWorst);
        return new BestWorst(answers.source() + ", " + criterion + " asked again", answers.names(), best, worst, answers.best(), answers.worst());
    }

    /** The answers, how far each contradicts the answer on the best against the worst, and the weights. */
    public static Listing shown(BestWorst answers) {
        Weights weights = weights(answers);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < answers.names().size(); i++) {
            rows.add(List.of(answers.names().get(i), ScoreText.score(BigDecimal.valueOf(answers.bestToOthers().get(i))),
                    ScoreText.score(BigDecimal.valueOf(answers.othersToWorst().get(i))), Show.rounded(answers.localRatios()[i], RATIO),
                    Show.rounded(weights.of(answers.names().get(i)), RATIO)));
        }
        return new Listing(List.of("criterion", "best to it", "it to worst", "inconsistency", "weight"), rows);
    }

    /** Whether the answers agree with each other well enough to be used; the threshold is that of {@link BestWorstThreshold}. */
    public static String consistency(BestWorst answers) {
        String ratio = "consistency ratio " + Show.rounded(answers.consistencyRatio(), RATIO) + ", ";
        return answers.threshold().isEmpty() ? ratio + "no threshold is published for so many criteria and this scale"
                : ratio + "threshold " + Show.rounded(answers.threshold().getAsDouble(), RATIO)
                        + (answers.consistencyRatio() <= answers.threshold().getAsDouble() ? ": acceptable" : ": not acceptable, ask again");
    }

    /** The weights of the best-worst method, linear model (Rezaei 2016). */
    public static Weights weights(BestWorst answers) {
        return BestWorstLinear.of(answers).weights();
    }
}
