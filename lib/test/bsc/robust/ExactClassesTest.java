package bsc.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Note;
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
import bsc.weight.WeightedTotal;
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
        Note.printf("  totals on a bound of the scale, and beside it: %d decided, 0 other than in fractions%n", decided);
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
        WeightedTotal total = weighable.placed(weights).get(0);
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

    /**
     * Where all achievements are the same every drawn total is that number; where they are not, hardly any drawn total is
     * within 1e-13 of a bound, so that bounds moved by that much leave every count as it is.
     */
    @Test
    void drawnTotalsOnABoundAndJustBesideIt() {
        for (DrawnFrom from : DrawnFrom.values()) {
            for (String beside : BESIDE) {
                ScaleClasses classes = Scales.classes("poor", new BigDecimal("0.3").add(new BigDecimal(beside)), "good");
                Drawing drawing = new Drawing(Level.INDICATORS, from, Drawing.USUAL_CONCENTRATION, 2_000, 1);
                DrawnTotals same = Draws.of(Scales.weighed(new double[] {0.2, 0.3, 0.5}, new double[] {0.3, 0.3, 0.3}), classes,
                        classes.carrying(Set.of("good")), drawing, done -> { });
                int place = 1 + new BigDecimal(beside).negate().signum();
                assertEquals(2_000, same.least().get(place), from + " " + beside);
                assertEquals(place == 0 ? 0 : 2_000, same.always(), from + " " + beside);
                DrawnTotals others = Draws.of(Scales.weighed(new double[] {0.2, 0.3, 0.5}, new double[] {0, 0.3, 1}), classes,
                        classes.carrying(Set.of("good")), drawing, done -> { });
                assertEquals(0, others.least().get(1), from + " " + beside);
            }
        }
    }

    /** One indicator bears all the weight that is drawn: its achievement is the total, on the bound or beside it. */
    @Test
    void aDrawThatOneIndicatorBears() {
        for (String beside : BESIDE) {
            ScaleClasses classes = Scales.classes("poor", new BigDecimal("0.3").add(new BigDecimal(beside)), "good");
            DrawnTotals drawn = Draws.of(Scales.weighed(new double[] {0, 1}, new double[] {0.9, 0.3}), classes,
                    classes.carrying(Set.of("good")), new Drawing(Level.INDICATORS, DrawnFrom.AROUND, 16, 100, 1), done -> { });
            assertEquals(100, drawn.least().get(1 - new BigDecimal(beside).signum()), beside);
        }
    }

    /** The distance to a bound and the smallest change: nothing moves on a bound, and beside it only upwards or downwards. */
    @Test
    void marginsAndSmallestChangesOnABoundAndJustBesideIt() {
        int decided = 0;
        for (int n = 2; n <= 12; n++) {
            double[] weights = new double[n];
            double[] achievements = new double[n];
            for (int i = 0; i < n; i++) {
                weights[i] = 1.0 / n;
                achievements[i] = (i % 3 - 1) / 2.0;
            }
            TotalParts items = Scales.weighed(weights, achievements);
            BigFraction exact = BigFraction.ZERO;
            for (TotalParts.WeighedPart item : items.items()) {
                exact = exact.add(fraction(item.lowest()).divide(n));
            }
            for (String beside : BESIDE) {
                BigDecimal bound = exact.bigDecimalValue(24, java.math.RoundingMode.HALF_EVEN.ordinal()).add(new BigDecimal(beside));
                ScaleClasses classes = Scales.classes("poor", bound.toPlainString(), "good");
                boolean below = exact.compareTo(fraction(bound)) < 0;
                Set<String> other = Set.of(below ? "good" : "poor");
                assertEquals(List.of(other), ClassMargin.of(classes, items.total(OpenScoresAt.LEAST), items.total(OpenScoresAt.LEAST)).stream()
                        .map(ClassMargin::beyond).toList(), n + " " + beside);
                assertEquals(List.of(other), SmallestChange.of(items, classes).stream().map(SmallestChange::beyond).toList(), n + " " + beside);
                decided++;
            }
        }
        Note.printf("  margins and smallest changes on a bound and beside it: %d decided, 0 other than in fractions%n", decided);
    }

    /** A bound that the best achievement reaches exactly, and one that it misses by less than a double shows. */
    @Test
    void whatNoWeightsReachIsDecidedExactly() {
        for (String beside : BESIDE) {
            ScaleClasses classes = Scales.classes("poor", new BigDecimal("0.4").add(new BigDecimal(beside)), "good");
            SmallestChange up = SmallestChange.of(Scales.weighed(new double[] {0.5, 0.5}, new double[] {0, 0.4}), classes).get(0);
            assertEquals(new BigDecimal(beside).signum() <= 0, up.moved().isPresent(), beside);
        }
    }

    /** Means under other rules, arithmetic and geometric, whose bound is the mean itself, or lies just beside it. */
    @Test
    void exchangedMeansOnABoundAndJustBesideIt() {
        int decided = 0;
        TotalRange range = new TotalRange(new BigDecimal("-1"), BigDecimal.ONE);
        List<String> roots = List.of("0.1", "0.2", "0.3", "0.7", "0.9", "1");
        for (String root : roots) {
            for (String other : roots) {
                for (int power = 1; power <= 4; power++) {
                    BigDecimal a = new BigDecimal(root).pow(power + 1);
                    BigDecimal b = new BigDecimal(other).pow(power + 1);
                    List<BigDecimal> shares = List.of(new BigDecimal("0.2"), new BigDecimal("0.2").multiply(BigDecimal.valueOf(power)));
                    BigDecimal mean = new BigDecimal(root).multiply(new BigDecimal(other).pow(power));
                    BigDecimal total = range.total(mean);
                    for (String beside : BESIDE) {
                        GeometricTotal placed = new GeometricTotal(total.doubleValue(), range, shares, List.of(a, b));
                        assertEquals(-new BigDecimal(beside).signum(), placed.compareTo(total.add(new BigDecimal(beside))),
                                a + ", " + b + " beside " + beside);
                        decided++;
                    }
                }
            }
        }
        Note.printf("  geometric means on a bound and beside it: %d decided, 0 other than in powers%n", decided);
    }

    private static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0 ? new BigFraction(number.toBigIntegerExact())
                : new BigFraction(number.unscaledValue(), java.math.BigInteger.TEN.pow(number.scale()));
    }

    private static List<Indicator> indicators(int n) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            indicators.add(new Indicator("i" + i, Perspective.values()[i % 7 % 4], new Indicator.Naming("I" + i, "", ""),
                    new Indicator.Computation("", Unit.SCORE, OverPeriods.OWN_FORMULA, List.of()),
                    new Indicator.Judging(Direction.HIGHER_IS_BETTER, "", Optional.empty(), ""), "", new Place("made-up", 1)));
        }
        return indicators;
    }
}
