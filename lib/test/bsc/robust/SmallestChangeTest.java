package bsc.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;

import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/** The smallest change of weights is the optimum of its linear programme, and does what it says. */
class SmallestChangeTest {
    private static final ScaleClasses TWO = Scales.classes("poor", 0.5, "good");

    /** Half of all weight on 0, half on 1: the total .5 is good; any weight at all taken from the best makes it poor. */
    @Test
    void onTheBoundNothingNeedsToMove() {
        SmallestChange down = SmallestChange.of(Scales.weighed(new double[] {0.5, 0.5}, new double[] {0, 1}), TWO).get(0);
        assertEquals(Set.of("poor"), down.beyond());
        assertEquals(Optional.of(0.0), down.moved());
    }

    /** T = .2; to reach .5, 3/10 of the weight goes from 0 to 1. */
    @Test
    void weightGoesFromTheWorstToTheBest() {
        SmallestChange up = SmallestChange.of(Scales.weighed(new double[] {0.7, 0.2, 0.1}, new double[] {0, 0.5, 1}), TWO).get(0);
        assertEquals(0.3, up.moved().orElseThrow(), 1e-12);
        assertEquals(List.of("I2"), up.gainers());
        assertEquals(List.of("I0"), up.takes().get(0).names());
    }

    @Test
    void aClassThatNoWeightsReachIsSaidToBeOutOfReach() {
        SmallestChange up = SmallestChange.of(Scales.weighed(new double[] {0.5, 0.5}, new double[] {0, 0.4}), TWO).get(0);
        assertEquals(Optional.empty(), up.moved());
    }

    /** 300 random cases against the simplex algorithm: minimise 1/2 sum |w' - w| so that the total reaches the bound. */
    @Test
    void equalsTheLinearProgramme() {
        Random random = new Random(11);
        int reached = 0;
        for (int number = 0; number < 300; number++) {
            int n = 2 + random.nextInt(6);
            double[] weights = random.doubles(n).toArray();
            double sum = Arrays.stream(weights).sum();
            weights = Arrays.stream(weights).map(w -> w / sum).toArray();
            double[] achievements = random.ints(n, -2, 3).mapToDouble(i -> i / 2.0).toArray();
            double bound = Math.round(random.nextDouble() * 20 - 10) / 10.0 + 0.013;
            TotalParts weighed = Scales.weighed(weights, achievements);
            boolean up = weighed.total(OpenScoresAt.LEAST).value() < bound;
            SmallestChange change = SmallestChange.of(weighed, Scales.classes("poor", bound, "good")).get(0);
            Optional<Double> optimum = optimum(weights, achievements, bound, up);
            assertEquals(optimum.isPresent(), change.moved().isPresent());
            if (optimum.isPresent()) {
                reached++;
                assertEquals(optimum.get(), change.moved().get(), 1e-9);
            }
        }
        assertTrue(reached > 100, reached + " cases reach the bound");
    }

    private static Optional<Double> optimum(double[] weights, double[] achievements, double bound, boolean up) {
        int n = weights.length;
        double[] cost = new double[2 * n];
        Arrays.fill(cost, 0.5);
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] balance = new double[2 * n];
        double[] total = new double[2 * n];
        double now = 0;
        for (int k = 0; k < n; k++) {
            balance[k] = 1;
            balance[n + k] = -1;
            total[k] = achievements[k];
            total[n + k] = -achievements[k];
            now += weights[k] * achievements[k];
            double[] stays = new double[2 * n];
            stays[n + k] = 1;
            stays[k] = -1;
            constraints.add(new LinearConstraint(stays, Relationship.LEQ, weights[k]));
        }
        constraints.add(new LinearConstraint(balance, Relationship.EQ, 0));
        constraints.add(new LinearConstraint(total, up ? Relationship.GEQ : Relationship.LEQ, bound - now));
        try {
            return Optional.of(new SimplexSolver().optimize(new LinearObjectiveFunction(cost, 0),
                    new LinearConstraintSet(constraints), GoalType.MINIMIZE, new NonNegativeConstraint(true)).getValue());
        } catch (MathIllegalStateException e) {
            return Optional.empty();
        }
    }
}
