package bsc.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The linear best-worst model: the least xi such that |w(B) - a(B,j) w(j)| and |w(j) - a(j,W) w(W)| are at most xi for
 * every criterion j, with weights that are not negative and sum to 1. Rezaei, J. (2016), Omega 64, 126-130,
 * doi:10.1016/j.omega.2015.12.001. Solved by linear programming.
 *
 * @param xi    the least xi: 0 for consistent answers
 * @param least for each criterion the least weight among all solutions that reach xi
 * @param most  the greatest; where it lies above the least the answers leave the weight open, and the mean of the
 *              extreme solutions, itself a solution, is taken
 */
public record BestWorstLinear(Weights weights, double xi, List<Double> least, List<Double> most) {
    /** Below this, two weights are the same but for the arithmetic of linear programming. */
    private static final double DUST = 1e-7;

    public static BestWorstLinear of(BestWorst answers) {
        int n = answers.names().size();
        List<LinearConstraint> constraints = constraints(answers);
        double[] first = solve(constraints, n, n, GoalType.MINIMIZE);
        double xi = Math.max(0, first[n]);
        constraints.add(new LinearConstraint(unit(n, n), Relationship.LEQ, xi + DUST / 100));
        double[] mean = new double[n];
        List<Double> least = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            double[] low = solve(constraints, n, j, GoalType.MINIMIZE);
            double[] high = solve(constraints, n, j, GoalType.MAXIMIZE);
            least.add(low[j]);
            most.add(high[j]);
            for (int i = 0; i < n; i++) {
                mean[i] += (low[i] + high[i]) / (2 * n);
            }
        }
        boolean open = IntStream.range(0, n).anyMatch(j -> open(least.get(j), most.get(j)));
        return new BestWorstLinear(Weights.normalised("best-worst method, linear model (Rezaei 2016)", answers.names(),
                open ? mean : Arrays.copyOf(first, n)), xi, least, most);
    }

    private static boolean open(double least, double most) {
        return most - least > DUST;
    }

    /** Whether the answers leave the weight of the criterion at this position open. */
    public boolean open(int j) {
        return open(least.get(j), most.get(j));
    }

    private static List<LinearConstraint> constraints(BestWorst a) {
        int n = a.names().size();
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            addBound(constraints, n, a.best(), j, a.bestToOthers().get(j));
            addBound(constraints, n, j, a.worst(), a.othersToWorst().get(j));
        }
        double[] sum = new double[n + 1];
        Arrays.fill(sum, 0, n, 1);
        constraints.add(new LinearConstraint(sum, Relationship.EQ, 1));
        return constraints;
    }

    /** |w(more) - times w(less)| <= xi; nothing for a criterion against itself. */
    private static void addBound(List<LinearConstraint> constraints, int n, int more, int less, double times) {
        if (more != less) {
            for (int sign : new int[] {1, -1}) {
                double[] bound = new double[n + 1];
                bound[more] = sign;
                bound[less] = -sign * times;
                bound[n] = -1;
                constraints.add(new LinearConstraint(bound, Relationship.LEQ, 0));
            }
        }
    }

    private static double[] solve(List<LinearConstraint> constraints, int n, int goal, GoalType type) {
        PointValuePair solution = new SimplexSolver().optimize(new LinearObjectiveFunction(unit(n, goal), 0),
                new LinearConstraintSet(constraints), type, new NonNegativeConstraint(true), PivotSelectionRule.BLAND);
        return solution.getPoint();
    }

    private static double[] unit(int n, int at) {
        double[] unit = new double[n + 1];
        unit[at] = 1;
        return unit;
    }
}
