package bsc.beds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.Point;
import bsc.read.DataFolder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lines of the Barber-Johnson chart. */
class BedGeometryTest {
    private static final double CLOSE = 1e-6;

    @TestFactory
    Stream<DynamicTest> linesAndPoints() {
        return Repository.each("bed-geometry.csv", r -> r.getField("line") + " " + r.getField("a"), r -> {
            double a = Double.parseDouble(r.getField("a"));
            double y = Double.parseDouble(r.getField("y"));
            switch (r.getField("line")) {
                case "slope" -> assertEquals(y, BedGeometry.slope(a), CLOSE);
                case "intercept" -> assertEquals(y, BedGeometry.intercept(Double.parseDouble(r.getField("days")), a), CLOSE);
                case "implied" -> {
                    Point spot = BedGeometry.implied(a, Double.parseDouble(r.getField("b")), Double.parseDouble(r.getField("days")));
                    assertEquals(Double.parseDouble(r.getField("x")), spot.x(), CLOSE);
                    assertEquals(y, spot.y(), CLOSE);
                }
                default -> throw new IllegalArgumentException(r.getField("line"));
            }
        });
    }

    /** An implied point lies on its ray and on its diagonal. */
    @Test
    void theImpliedPointIsWhereRayAndDiagonalMeet() {
        for (double occupancy : new double[] {1, 50, 66.6, 99}) {
            for (double turnover : new double[] {1, 30, 61.74}) {
                Point spot = BedGeometry.implied(occupancy, turnover, 366);
                assertEquals(BedGeometry.slope(occupancy), spot.y() / spot.x(), CLOSE * BedGeometry.slope(occupancy));
                assertEquals(BedGeometry.intercept(366, turnover), spot.x() + spot.y(), CLOSE);
            }
        }
    }

    /** Inside the region of Barber and Johnson every indicator is in its range, at every corner and nowhere beyond. */
    @Test
    void theEfficientRegionKeepsAllFourRanges() {
        EfficientRegion region = EfficientRegion.of(new DataFolder(Repository.data()).study("rs-unhas-2019"), "barber_johnson", 365, 20, 20);
        assertEquals("Barber and Johnson", region.name());
        List<Point> corners = region.corners();
        // three of the lines meet in (1, 3), which rounding may give twice
        assertEquals(5, corners.stream().map(c -> Math.round(c.x() * 1e6) + " " + Math.round(c.y() * 1e6)).distinct().count());
        for (Point c : corners) {
            double occupancy = 100 * c.y() / (c.x() + c.y());
            assertTrue(c.x() >= 1 - CLOSE && c.x() <= 3 + CLOSE && c.y() >= 3 - CLOSE && c.y() <= 12 + CLOSE, c.toString());
            assertTrue(occupancy >= 75 - CLOSE && occupancy <= 85 + CLOSE && 365 / (c.x() + c.y()) >= 30 - CLOSE, c.toString());
        }
        assertTrue(corners.stream().anyMatch(c -> Math.abs(c.x() - 1) < CLOSE && Math.abs(c.y() - 3) < CLOSE));
        assertTrue(corners.stream().anyMatch(c -> Math.abs(c.x() - 3) < CLOSE && Math.abs(c.y() - 9) < CLOSE));
    }
}
