package bsc.weight;

import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * every criterion j, with weights that are not negative and sum to 1. It has one solution. Rezaei, J. (2016), Omega 64,
 * 126-130, doi:10.1016/j.omega.2015.12.001. Solved by linear programming.
 *
 * @param xi 0 for consistent answers
 */
public record BestWorstLinear(Weights weights, double xi) {
    public static BestWorstLinear of(BestWorst answers) {
        int n = answers.names().size();
        double[] leastXi = new double[n + 1];
        leastXi[n] = 1;
        double[] solution = new SimplexSolver().optimize(new LinearObjectiveFunction(leastXi, 0),
                new LinearConstraintSet(constraints(answers)), GoalType.MINIMIZE, new NonNegativeConstraint(true),
                PivotSelectionRule.BLAND).getPoint();
        return new BestWorstLinear(Weights.normalised(Sentence.of("best-worst method, linear model (Rezaei 2016)"), answers.names(),
                Arrays.copyOf(solution, n)), solution[n]);
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
}
