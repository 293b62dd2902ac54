package bsc.weight;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The best-worst method: how many times as important the best criterion B is as each one, a(B,j), and each one as the
 * worst criterion W, a(j,W). Rezaei, J. (2015), Omega 53, 49-57, doi:10.1016/j.omega.2014.11.009.
 *
 * @param best  the position of B among the names
 * @param worst the position of W
 */
public record BestWorst(String source, List<String> names, List<Double> bestToOthers, List<Double> othersToWorst,
                        int best, int worst) {
    /** @throws BadData when a preference is below 1, B or W is not 1 against itself, or B against W is said in two ways */
    public BestWorst {
        names = List.copyOf(names);
        bestToOthers = List.copyOf(bestToOthers);
        othersToWorst = List.copyOf(othersToWorst);
        if (names.size() < 2 || best == worst || bestToOthers.get(best) != 1 || othersToWorst.get(worst) != 1
                || !bestToOthers.get(worst).equals(othersToWorst.get(best))
                || !atLeastOne(bestToOthers) || !atLeastOne(othersToWorst)) {
            throw new BadData(Sentence.of("{0}: best-worst vectors need two or more criteria, preferences of 1 or more, 1 for the best "
                    + "and the worst against themselves, and the same preference of the best over the worst in both", source));
        }
    }

    private static boolean atLeastOne(List<Double> preferences) {
        return preferences.stream().allMatch(p -> p >= 1 && !p.isInfinite());
    }

    /** a(B,W), the greatest preference said; the scale by which thresholds are published. */
    public double scale() {
        return bestToOthers.get(worst);
    }

    /**
     * How far a(B,j) a(j,W) lies from a(B,W), over a(B,W)^2 - a(B,W): 0 for each j when the answers are consistent, and
     * 0 throughout when a(B,W) is 1. The greatest is the input-based consistency ratio. Liang, F., Brunelli, M. and
     * Rezaei, J. (2020), Omega 96, 102175, doi:10.1016/j.omega.2019.102175.
     */
    public double[] localRatios() {
        return IntStream.range(0, names.size()).mapToDouble(j -> scale() == 1 ? 0
                : Math.abs(bestToOthers.get(j) * othersToWorst.get(j) - scale()) / (scale() * scale() - scale())).toArray();
    }

    public double consistencyRatio() {
        return Arrays.stream(localRatios()).max().orElseThrow();
    }

    /** Up to which ratio the answers are acceptable; empty for a number of criteria or a scale that has no published threshold. */
    public OptionalDouble threshold() {
        return BestWorstThreshold.of(names.size(), scale());
    }

    /** The criteria whose two answers contradict a(B,W) most; none when the answers are consistent. */
    public List<String> mostInconsistent() {
        double most = consistencyRatio();
        List<String> criteria = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            if (most > 0 && localRatios()[j] == most) {
                criteria.add(names.get(j));
            }
        }
        return criteria;
    }

    /**
     * The same answers with those on one criterion given anew.
     *
     * @throws BadData when there is no such criterion, or the new answers contradict the rules of the method
     */
    public BestWorst asking(String criterion, double bestToIt, double itToWorst) {
        int at = names.indexOf(criterion);
        if (at < 0) {
            throw new BadData(Sentence.of("'{0}' is no criterion; they are: {1}", criterion, String.join(", ", names)));
        }
        List<Double> bestAnew = new ArrayList<>(bestToOthers);
        List<Double> worstAnew = new ArrayList<>(othersToWorst);
        bestAnew.set(at, bestToIt);
        worstAnew.set(at, itToWorst);
        return new BestWorst(source, names, bestAnew, worstAnew, best, worst);
    }
}
