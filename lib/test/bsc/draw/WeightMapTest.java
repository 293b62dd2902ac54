package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.Bands;
import bsc.model.Point;
import bsc.read.DataFolder;
import bsc.robust.Level;
import bsc.robust.ScaleClasses;
import bsc.robust.TotalParts.WeighedPart;
import bsc.robust.TotalParts;
import bsc.weight.WeightedTotal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The map of weightings: what lies at its corners, where the given weights lie, and which class stands where. */
class WeightMapTest {
    private static final double CLOSE = 1e-9;
    private static final Bands SCALE = new DataFolder(Repository.data()).study("rs-unhas-2019").scale().orElseThrow();
    private static final ScaleClasses CLASSES = ScaleClasses.of(SCALE);
    /** The perspectives of RS Unhas 2019. */
    private static final List<WeighedPart> FOUR = List.of(item("a", "A", 4 / 17.0, -0.5, -0.5), item("b", "B", 3 / 17.0, 1 / 3.0, 1 / 3.0),
            item("c", "C", 7 / 17.0, 1 / 7.0, 4 / 7.0), item("d", "D", 3 / 17.0, 1 / 3.0, 1 / 3.0));

    private static WeighedPart item(String id, String name, double weight, double least, double most) {
        return new WeighedPart(id, name, new BigDecimal(weight), weight, new BigDecimal(least), new BigDecimal(most));
    }

    private static WeightedTotal at(double total) {
        return new WeightedTotal(total, 0, List.of(BigDecimal.ONE), List.of(new BigDecimal(total)));
    }

    private static List<WeighedPart> without(WeighedPart held) {
        return FOUR.stream().filter(i -> i != held).toList();
    }

    @Test
    void atACornerOnePerspectiveHasAllThatIsShared() {
        WeightMap map = WeightMap.triangle(without(FOUR.get(0)), List.of(FOUR.get(0)));
        double held = 4 / 17.0 * -0.5;
        double rest = 13 / 17.0;
        assertEquals(held + rest / 3, map.least().at(new Point(0, 0)), CLOSE);
        assertEquals(held + rest / 7, map.least().at(new Point(1, 0)), CLOSE);
        assertEquals(held + rest * 4 / 7, map.most().at(new Point(1, 0)), CLOSE);
        assertEquals(held + rest / 3, map.least().at(new Point(0.5, 1)), CLOSE);
        assertEquals(List.of(new Point(0, 0), new Point(1, 0), new Point(0.5, 1)), map.outline());
    }

    /** Each of the four cuts holds the given weights: 1/17 and 4/17 are the totals of the study. */
    @Test
    void theGivenWeightsLieInEveryCut() {
        for (WeighedPart held : FOUR) {
            WeightMap map = WeightMap.triangle(without(held), List.of(held));
            assertEquals(1 / 17.0, map.least().at(map.given()), CLOSE);
            assertEquals(4 / 17.0, map.most().at(map.given()), CLOSE);
        }
        WeightMap first = WeightMap.triangle(without(FOUR.get(0)), List.of(FOUR.get(0)));
        assertEquals(3 / 13.0, first.given().y(), CLOSE);
        assertEquals(7 / 13.0 + 3 / 26.0, first.given().x(), CLOSE);
    }

    /** At 2000 points of each cut, the one region around a point has the classes that the weights there give. */
    @Test
    void theClassIsThatOfTheTotal() {
        Random random = new Random(1);
        for (WeighedPart held : FOUR) {
            List<WeighedPart> corners = without(held);
            List<WeightMap.Region> regions = WeightMap.triangle(corners, List.of(held)).regions(CLASSES);
            for (int i = 0; i < 2000; i++) {
                double[] shares = shares(random);
                double least = held.weight() * held.least();
                double most = held.weight() * held.most();
                for (int k = 0; k < 3; k++) {
                    least += (1 - held.weight()) * shares[k] * corners.get(k).least();
                    most += (1 - held.weight()) * shares[k] * corners.get(k).most();
                }
                Point spot = new Point(shares[1] + shares[2] / 2, shares[2]);
                List<WeightMap.Region> around = regions.stream().filter(r -> holds(r.corners(), spot)).toList();
                assertEquals(1, around.size(), spot.toString());
                Set<String> expected = new HashSet<>(CLASSES.labels().get(CLASSES.at(at(least))));
                expected.addAll(CLASSES.between(at(least), at(most)));
                assertEquals(expected, around.get(0).labels(), spot.toString());
            }
        }
    }

    private static double[] shares(Random random) {
        double a = random.nextDouble();
        double b = random.nextDouble();
        return new double[] {Math.min(a, b), Math.abs(a - b), 1 - Math.max(a, b)};
    }

    /** Whether the corners of a convex polygon turn around a spot. */
    private static boolean holds(List<Point> corners, Point spot) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = corners.get((i + 1) % corners.size());
            double turn = (to.x() - from.x()) * (spot.y() - from.y()) - (to.y() - from.y()) * (spot.x() - from.x());
            left += turn > 0 ? 1 : 0;
            right += turn < 0 ? 1 : 0;
        }
        return left == 0 || right == 0;
    }

    /** From all weight on the first (-0.5, kurang) to all on the second (1, baik): the bounds lie at 1/3, 2/3 and 2.02/3. */
    @Test
    void twoPerspectivesShareALine() {
        WeightMap map = WeightMap.line(item("a", "A", 0.7, -0.5, -0.5), item("b", "B", 0.3, 1, 1));
        assertEquals(new Point(0.3, 0.5), map.given());
        List<WeightMap.Region> regions = map.regions(CLASSES);
        assertEquals(List.of(Set.of("kurang"), Set.of("cukup"), Set.of("cukup", "baik"), Set.of("baik")),
                regions.stream().map(r -> r.labels()).toList());
        double[] ends = {1 / 3.0, 2 / 3.0, 1.01 / 1.5, 1};
        for (int i = 0; i < ends.length; i++) {
            assertEquals(ends[i], regions.get(i).corners().stream().mapToDouble(Point::x).max().orElseThrow(), CLOSE);
        }
    }

    /** All perspectives alike: one class everywhere, also when it is the one of a bound. */
    @Test
    void aLevelTotalHasOneRegion() {
        for (double total : new double[] {0.2, 0.5, 0}) {
            List<WeighedPart> alike = List.of(item("a", "A", 0.5, total, total), item("b", "B", 0.25, total, total), item("c", "C", 0.25, total, total));
            List<WeightMap.Region> regions = WeightMap.triangle(alike, List.of()).regions(CLASSES);
            assertEquals(1, regions.size());
            assertEquals(CLASSES.labels().get(CLASSES.at(at(total))), regions.get(0).labels());
        }
    }

    /** The perspectives above are those of the study, so that the map is about it. */
    @Test
    void itemsAreThoseOfTheStudy() {
        var study = new DataFolder(Repository.data()).study("rs-unhas-2019");
        var weighable = bsc.weight.Weighable.of(bsc.robust.Robustness.card(study, study.assessed(), bsc.formula.Basis.RECOMPUTED));
        List<WeighedPart> items = TotalParts.of(weighable, weighable.own(), Level.PERSPECTIVES).items();
        for (int i = 0; i < 4; i++) {
            assertEquals(FOUR.get(i).weight(), items.get(i).weight(), CLOSE);
            assertEquals(FOUR.get(i).least(), items.get(i).least(), CLOSE);
            assertEquals(FOUR.get(i).most(), items.get(i).most(), CLOSE);
        }
    }
}
