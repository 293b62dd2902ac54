package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.read.GridFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for every input, over 300 drawn ones of each kind with a fixed seed. */
class WeightPropertiesTest {
    private static final int DRAWS = 300;
    private static final double EXACT = 1e-10;

    private static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
    }

    private static double[] weights(Random random, int n) {
        return Derivation.shares(random.doubles(n, 0.05, 1).toArray());
    }

    private static void areWeights(Weights weights) {
        assertTrue(weights.byName().values().stream().allMatch(w -> w >= 0), weights.toString());
        assertEquals(1, weights.byName().values().stream().mapToDouble(w -> w).sum(), Weights.TOLERANCE);
    }

    @Test
    void aConsistentMatrixGivesBackItsWeights() {
        Random random = new Random(1);
        for (int draw = 0; draw < DRAWS; draw++) {
            int n = 2 + draw % 9;
            double[] w = weights(random, n);
            double[][] rows = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    rows[i][j] = w[i] / w[j];
                }
            }
            Ahp ahp = Ahp.of(PairwiseMatrix.of(names(n), rows), RandomIndex.SAATY_1980);
            for (Weights found : ahp.weights().values()) {
                areWeights(found);
                for (int i = 0; i < n; i++) {
                    assertEquals(w[i], found.of("c" + i), EXACT);
                }
            }
            assertEquals(n, ahp.eigenvalue(), EXACT);
            assertTrue(ahp.mostInconsistent().isEmpty(), "nothing is inconsistent");
        }
    }

    /** The hardest for the iteration: a long chain of comparisons, each as strong as the scale allows, the rest missing. */
    @Test
    void longChainsOfStrongComparisonsHaveTheirWeights() {
        for (double preference : new double[] {9, 1, 1.0 / 9}) {
            List<PairwiseJudgement> chain = IntStream.range(0, 9).mapToObj(i -> new PairwiseJudgement("c" + i, "c" + (i + 1), preference)).toList();
            Ahp ahp = Ahp.of(new PairwiseMatrix(names(10), chain), RandomIndex.SAATY_1980);
            assertEquals(10, ahp.eigenvalue(), EXACT);
            for (int i = 0; i < 9; i++) {
                for (Weights weights : ahp.weights().values()) {
                    assertEquals(preference, weights.of("c" + i) / weights.of("c" + (i + 1)), preference * 1e-8);
                }
            }
        }
    }

    /** Any judgements: weights are weights, the eigenvalue is not below the order, and order and names change nothing. */
    @Test
    void orderAndNamesChangeNothing() {
        Random random = new Random(2);
        for (int draw = 0; draw < DRAWS; draw++) {
            int n = 3 + draw % 6;
            List<PairwiseJudgement> judgements = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    int value = 1 + random.nextInt(9);
                    judgements.add(new PairwiseJudgement("c" + i, "c" + j, random.nextBoolean() ? value : 1.0 / value));
                }
            }
            List<String> shuffled = new ArrayList<>(names(n));
            Collections.shuffle(shuffled, random);
            Ahp ahp = Ahp.of(new PairwiseMatrix(names(n), judgements), RandomIndex.SAATY_1980);
            Ahp other = Ahp.of(new PairwiseMatrix(shuffled.stream().map(c -> "renamed " + c).toList(), judgements.stream()
                    .map(j -> new PairwiseJudgement("renamed " + j.first(), "renamed " + j.second(), j.preference()).reversed()).toList()),
                    RandomIndex.SAATY_1980);
            assertTrue(ahp.eigenvalue() >= n - EXACT);
            assertEquals(ahp.eigenvalue(), other.eigenvalue(), EXACT * n);
            ahp.weights().forEach((derivation, weights) -> {
                areWeights(weights);
                names(n).forEach(c -> assertEquals(weights.of(c), other.weights().get(derivation).of("renamed " + c), EXACT));
            });
        }
    }

    /** Three judges who say the same count as one; the order of judges changes nothing. */
    @Test
    void judgesWhoAgreeCountAsOne() {
        PairwiseMatrix one = AhpTest.matrix("a/b 3; a/c 5; b/c 2");
        PairwiseMatrix two = AhpTest.matrix("a/b 2; a/c 7; b/c 4");
        Judges same = new Judges("judges", java.util.Map.of("x", one, "y", one, "z", one), 0);
        assertEquals(Derivation.EIGENVECTOR.of(one).of("a"), Derivation.EIGENVECTOR.of(same.combined()).of("a"), EXACT);
        Judges xy = Judges.together(List.of(new Judges("judges", java.util.Map.of("x", one), 0), new Judges("judges", java.util.Map.of("y", two), 0)));
        Judges yx = Judges.together(List.of(new Judges("judges", java.util.Map.of("y", two), 0), new Judges("judges", java.util.Map.of("x", one), 0)));
        assertEquals(Math.sqrt(6), xy.combined().ratio("a", "b").orElseThrow(), EXACT);
        for (PairwiseJudgement judgement : xy.combined().judgements()) {
            assertEquals(judgement.preference(), yx.combined().ratio(judgement.first(), judgement.second()).orElseThrow(), EXACT);
        }
    }

    @Test
    void consistentBestWorstAnswersGiveBackTheirWeightsInAnyOrder() {
        Random random = new Random(3);
        for (int draw = 0; draw < DRAWS; draw++) {
            int n = 2 + draw % 7;
            double[] w = weights(random, n);
            int best = IntStream.range(0, n).reduce((a, b) -> w[b] > w[a] ? b : a).orElseThrow();
            int worst = IntStream.range(0, n).reduce((a, b) -> w[b] < w[a] ? b : a).orElseThrow();
            List<Double> bestTo = IntStream.range(0, n).mapToObj(j -> w[best] / w[j]).toList();
            List<Double> toWorst = IntStream.range(0, n).mapToObj(j -> w[j] / w[worst]).toList();
            BestWorstLinear found = BestWorstLinear.of(new BestWorst("drawn", names(n), bestTo, toWorst, best, worst));
            areWeights(found.weights());
            assertEquals(0, found.xi(), EXACT);
            for (int j = 0; j < n; j++) {
                assertEquals(w[j], found.weights().of("c" + j), 1e-8);
            }
        }
    }

    /** Answers that contradict each other too: the linear programme has one solution, whatever the order of the criteria. */
    @Test
    void orderChangesNoBestWorstWeight() {
        Random random = new Random(4);
        for (int draw = 0; draw < DRAWS; draw++) {
            int n = 3 + draw % 5;
            double scale = 2 + random.nextInt(8);
            List<Double> bestTo = new ArrayList<>(List.of(1.0));
            List<Double> toWorst = new ArrayList<>(List.of(scale));
            for (int j = 0; j < n - 2; j++) {
                bestTo.add(1.0 + random.nextInt((int) scale));
                toWorst.add(1.0 + random.nextInt((int) scale));
            }
            bestTo.add(scale);
            toWorst.add(1.0);
            List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(order, random);
            Weights one = BestWorstLinear.of(new BestWorst("drawn", names(n), bestTo, toWorst, 0, n - 1)).weights();
            Weights other = BestWorstLinear.of(new BestWorst("drawn", order.stream().map(j -> "c" + j).toList(),
                    order.stream().map(bestTo::get).toList(), order.stream().map(toWorst::get).toList(),
                    order.indexOf(0), order.indexOf(n - 1))).weights();
            areWeights(one);
            names(n).forEach(c -> assertEquals(one.of(c), other.of(c), 1e-8));
        }
    }

    @Test
    void weightsFromDataAreWeights() {
        Random random = new Random(5);
        for (int draw = 0; draw < DRAWS; draw++) {
            int m = 3 + draw % 5;
            int n = 2 + draw % 4;
            List<String> rows = IntStream.range(0, m).mapToObj(i -> String.join(" ", random.doubles(n, 1, 100)
                    .mapToObj(x -> String.format("%.3f", x)).toList())).toList();
            String directions = String.join(" ", IntStream.range(0, n).mapToObj(j -> j % 2 == 0 ? "higher" : "lower").toList());
            for (DataMethod method : DataMethod.values()) {
                for (LowerIsBetter lower : LowerIsBetter.values()) {
                    areWeights(method.of(DataWeightsTest.matrix(directions, String.join("; ", rows)), lower).weights());
                }
            }
        }
    }

    /** N-5: .485 + .227 + .207 + .081 is .9999999999999999 in binary fractions, and is 1. */
    @Test
    void theDustOfBinaryFractionsIsAccepted() {
        assertEquals(.9999999999999999, .485 + .227 + .207 + .081);
        GivenWeights given = GivenWeights.read(GridFile.of("w.csv",
                "name,weight\ncustomer,.485\nfinancial,.227\nlearning_and_growth,.207\ninternal_process,.081".replace(",.", ",0."),
                false), false);
        assertTrue(given.renormalised().isEmpty());
        assertEquals(.485, given.weights().of("customer"));
    }
}
