package bsc.robust;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.weight.WeightedTotal;
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
 * @param basis whether labels and scores are recomputed, by the repaired bands where the study has them, or as printed
 */
public record Robustness(Study study, Basis basis, Scorecard card, Weighing weighing, StandingOnScale standing, Changes tried,
                         List<DrawnTotals> drawn, List<SensitivityIndex> sources) {
    /**
     * What is weighted, and by what.
     *
     * @param above   the indicators of which more than the maximum was left out
     * @param weights the effective weights that are given
     */
    public record Weighing(Weighable weighable, List<String> above, Weights weights) {
        public Weighing {
            above = List.copyOf(above);
        }
    }

    /**
     * Where the total stands.
     *
     * @param labels the classes that the total may have; more than one where open scores decide
     */
    public record StandingOnScale(Bands scale, ScaleClasses classes, double least, double most, Set<String> labels) {
        public StandingOnScale {
            labels = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        }
    }

    /** What becomes of the class when one thing is changed: bounds, weights, scores, what is left out, rules. */
    public record Changes(List<ClassMargin> margins, List<SmallestChange> weights, List<ScoreFlip> flips, List<LeftOut> leftOut,
                          List<ExchangedRules> exchanges) {
        public Changes {
            margins = List.copyOf(margins);
            weights = List.copyOf(weights);
            flips = List.copyOf(flips);
            leftOut = List.copyOf(leftOut);
            exchanges = List.copyOf(exchanges);
        }
    }

    /** What is asked for. */
    public record Question(long draws, double concentration, int rows, long seed) {
        private static final int MOST_ROWS = 65_536;
        public static final Question USUAL = new Question(100_000, Drawing.USUAL_CONCENTRATION, 2048, 1);

        public Question {
            if (rows < 2) {
                throw new BadData(rows == 1 ? Sentence.of("1 row was asked for; the indices need at least 2")
                        : Sentence.of("{0} rows were asked for; the indices need at least 2", rows));
            }
            if (rows > MOST_ROWS) {
                throw new BadData(Sentence.of("{0} rows were asked for; the indices take at most {1}", rows, MOST_ROWS));
            }
        }
    }

    public Robustness {
        drawn = List.copyOf(drawn);
        sources = List.copyOf(sources);
    }

    /** The scorecard that is asked about. */
    public static Scorecard card(Study study, String period, Basis basis) {
        Quantities quantities = Quantities.of(study);
        return basis == Basis.PRINTED ? Scorecards.printed(quantities, period) : Scorecards.repaired(quantities, period);
    }

    public Weighable weighable() {
        return weighing.weighable();
    }

    public List<String> above() {
        return weighing.above();
    }

    public Weights weights() {
        return weighing.weights();
    }

    public Bands scale() {
        return standing.scale();
    }

    public ScaleClasses classes() {
        return standing.classes();
    }

    public double least() {
        return standing.least();
    }

    public double most() {
        return standing.most();
    }

    public Set<String> labels() {
        return standing.labels();
    }

    public List<ClassMargin> margins() {
        return tried.margins();
    }

    public List<SmallestChange> changes() {
        return tried.weights();
    }

    public List<ScoreFlip> flips() {
        return tried.flips();
    }

    public List<LeftOut> leftOut() {
        return tried.leftOut();
    }

    public List<ExchangedRules> exchanges() {
        return tried.exchanges();
    }

    /** True when the study prints the scale itself. */
    public boolean ownScale() {
        return study.scale().equals(Optional.of(scale()));
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
        List<WeightedTotal> placed = weighable.placed(weights);
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
        return new Robustness(study, basis, card, new Weighing(weighable, Weighable.above(card), weights),
                new StandingOnScale(scale, classes, totals[0], totals[1], labels),
                new Changes(ClassMargin.of(classes, placed.get(0), placed.get(1)), changes, ScoreFlip.all(study, card, weights, classes, labels),
                        LeftOut.all(weighable, weights, classes, labels),
                        ExchangedRules.all(AchievementsByRule.of(study, card, weighable, range),
                                ExchangedRules.usual(weighable.indicators(), weights, card.aggregation()), weighable.indicators(), classes, labels)),
                drawn, VarianceSources.of(study, card, range, question.rows(), question.seed()));
    }
}
