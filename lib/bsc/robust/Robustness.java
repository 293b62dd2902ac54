package bsc.robust;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Study;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.weight.Total;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * How firmly the class of a study's total stands, when weights, scores, thresholds and rules are changed.
 *
 * @param basis   whether labels and scores are recomputed, by the repaired bands where the study has them, or as printed
 * @param above   the indicators of which more than the maximum was left out
 * @param weights the effective weights that are given
 * @param labels  the classes that the total may have under them; more than one where open scores decide
 */
public record Robustness(Study study, Basis basis, Scorecard card, Weighable weighable, List<String> above, Weights weights, Bands scale,
                         ScaleClasses classes, double least, double most, Set<String> labels, List<ClassMargin> margins,
                         List<SmallestChange> changes, List<ScoreFlip> flips, List<LeftOut> leftOut,
                         List<ExchangedRules> exchanges, List<DrawnTotals> drawn, List<SensitivityIndex> sources) {
    /** What is asked for. */
    public record Question(long draws, double concentration, int rows, long seed) {
        private static final int MOST_ROWS = 65_536;
        public static final Question USUAL = new Question(100_000, Drawing.USUAL_CONCENTRATION, 2048, 1);

        public Question {
            if (rows < 2) {
                throw new BadData(rows + (rows == 1 ? " row was" : " rows were") + " asked for; the indices need at least 2");
            }
            if (rows > MOST_ROWS) {
                throw new BadData(rows + " rows were asked for; the indices take at most " + MOST_ROWS);
            }
        }
    }

    public Robustness {
        labels = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        above = List.copyOf(above);
        margins = List.copyOf(margins);
        changes = List.copyOf(changes);
        flips = List.copyOf(flips);
        leftOut = List.copyOf(leftOut);
        exchanges = List.copyOf(exchanges);
        drawn = List.copyOf(drawn);
        sources = List.copyOf(sources);
    }

    /** The scorecard that is asked about. */
    public static Scorecard card(Study study, String period, Basis basis) {
        Quantities quantities = Quantities.of(study);
        return basis == Basis.PRINTED ? Scorecards.printed(quantities, period) : Scorecards.repaired(quantities, period);
    }

    /** True when the study prints the scale itself. */
    public boolean ownScale() {
        return study.scale().equals(Optional.of(scale));
    }

    /**
     * @param scale    the study's own, or another one, which then reads the total in percent where points are summed
     * @param weights  of the indicators
     * @param progress hears how many draws are done, of four times as many as are asked for
     * @throws bsc.model.BadData when an indicator has no score
     */
    public static Robustness of(Study study, Basis basis, Scorecard card, Weights weights, Bands scale, Question question, LongConsumer progress) {
        TotalRange range = TotalRange.of(card, scale);
        Weighable weighable = Weighable.of(card).on(scale);
        ScaleClasses classes = ScaleClasses.of(scale);
        double[] totals = weighable.totals(weights);
        List<Total> placed = weighable.placed(weights);
        Set<String> labels = classes.between(placed.get(0), placed.get(1));
        List<SmallestChange> changes = new ArrayList<>();
        List<DrawnTotals> drawn = new ArrayList<>();
        for (Level level : Level.values()) {
            TotalParts weighed = TotalParts.of(weighable, weights, level);
            changes.addAll(SmallestChange.of(weighed, classes));
            for (DrawnFrom from : DrawnFrom.values()) {
                long before = drawn.size() * question.draws();
                drawn.add(Draws.of(weighed, classes, classes.carrying(labels), new Drawing(level, from, question.concentration(),
                        question.draws(), question.seed()), done -> progress.accept(before + done)));
            }
        }
        return new Robustness(study, basis, card, weighable, Weighable.above(card), weights, scale, classes, totals[0], totals[1], labels,
                ClassMargin.of(classes, placed.get(0), placed.get(1)), changes,
                ScoreFlip.all(study, card, weights, classes, labels), LeftOut.all(weighable, weights, classes, labels),
                ExchangedRules.all(AchievementsByRule.of(study, card, weighable, range),
                        ExchangedRules.usual(weighable.indicators(), weights, card.aggregation()), weighable.indicators(), classes, labels),
                drawn, VarianceSources.of(study, card, range, question.rows(), question.seed()));
    }
}
