package bsc.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.model.Aggregation;
import bsc.model.Direction;
import bsc.model.Indicator;
import bsc.model.OverPeriods;
import bsc.model.Perspective;
import bsc.model.Place;
import bsc.model.Unit;
import bsc.read.GridFile;
import bsc.weight.GivenWeights;
import bsc.weight.IndicatorWeights;
import bsc.weight.Total;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Which class a total falls into, decided in fractions here and by the code, on and within 1e-18 beside every bound. */
class ExactClassesTest {
    private static final List<String> BESIDE = List.of("0", "1e-18", "-1e-18", "1e-13", "-1e-13");

    @Test
    void totalsOnABoundAndJustBesideItAreDecidedAsInFractions() {
        int decided = 0;
        for (int n = 2; n <= 30; n++) {
            List<Indicator> indicators = indicators(n);
            for (int step = 0; step < 12; step++) {
                List<BigDecimal> scores = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                    scores.add(new BigDecimal((i * (step + 3) + step) % 11 - 5).movePointLeft(1));
                }
                for (Weights weights : weights(indicators, step)) {
                    decided += compare(indicators, scores, weights);
                }
            }
        }
        System.out.printf("  totals on a bound of the scale, and beside it: %d decided, 0 other than in fractions%n", decided);
    }

    private static List<Weights> weights(List<Indicator> indicators, int seed) {
        int n = indicators.size();
        StringBuilder file = new StringBuilder("name,weight\n");
        for (int i = 0; i < n; i++) {
            file.append("i").append(i).append(",0.").append((i * 7 + seed) % 9 + 1).append('\n');
        }
        return List.of(IndicatorWeights.equalPerIndicator(indicators), IndicatorWeights.equalPerPerspective(indicators),
                GivenWeights.read(GridFile.of("w.csv", file.toString(), false), true).weights());
    }

    /** Bounds of few decimals at which the total lies, where it has few decimals; and bounds a little above and below. */
    private static int compare(List<Indicator> indicators, List<BigDecimal> scores, Weights weights) {
        List<SortedSet<BigDecimal>> achievements = scores.stream().map(s -> (SortedSet<BigDecimal>) new TreeSet<>(Set.of(s))).toList();
        Weighable weighable = new Weighable(indicators, achievements, Aggregation.MEAN_OF_INDICATORS, weights, Optional.empty());
        Total total = weighable.placed(weights).get(0);
        BigFraction exact = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < scores.size(); i++) {
            BigFraction share = fraction(weights.shares().get("i" + i));
            exact = exact.add(share.multiply(fraction(scores.get(i))));
            sum = sum.add(share);
        }
        exact = exact.divide(sum);
        BigDecimal near = new BigDecimal(exact.bigDecimalValue(24, java.math.RoundingMode.HALF_EVEN.ordinal()).toPlainString());
        int decided = 0;
        for (String beside : BESIDE) {
            BigDecimal bound = near.add(new BigDecimal(beside));
            int place = Scales.classes("poor", bound.toPlainString(), "good").at(total);
            int expected = 1 + exact.compareTo(fraction(bound));
            assertEquals(expected, place, () -> scores + " by " + weights.source() + " at " + bound);
            decided++;
        }
        return decided;
    }

    private static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0 ? new BigFraction(number.toBigIntegerExact())
                : new BigFraction(number.unscaledValue(), java.math.BigInteger.TEN.pow(number.scale()));
    }

    private static List<Indicator> indicators(int n) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            indicators.add(new Indicator("i" + i, Perspective.values()[i % 7 % 4], "I" + i, "", "", Unit.SCORE, Direction.HIGHER_IS_BETTER,
                    "", OverPeriods.OWN_FORMULA, List.of(), "", Optional.empty(), "", "", new Place("made-up", 1)));
        }
        return indicators;
    }
}
