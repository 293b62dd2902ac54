package bsc.beds;

import bsc.model.Interval;
import bsc.model.Point;
import java.util.List;

/**
 * The lines of a Barber-Johnson chart (Barber and Johnson 1973), with the turnover interval T on the horizontal and the
 * length of stay L on the vertical axis, both in days. Occupancy b gives the ray L = T b / (1 - b) from the origin; a
 * turnover of B discharges a bed in D days gives the diagonal L + T = D / B.
 */
public final class BedGeometry {
    private BedGeometry() {
    }

    /** The slope L / T of the ray of an occupancy in percent; 100 % has none. */
    public static double slope(double occupancy) {
        if (!(occupancy >= 0 && occupancy < 100)) {
            throw new IllegalArgumentException("an occupancy of " + occupancy + " % has no ray");
        }
        return occupancy / (100 - occupancy);
    }

    /** Where the diagonal of a bed turnover meets both axes: D / B. */
    public static double intercept(double days, double turnover) {
        return days / turnover;
    }

    /** The one point that an occupancy in percent and a bed turnover leave: T = (1 - b) D / B, L = b D / B. */
    public static Point implied(double occupancy, double turnover, double days) {
        double both = intercept(days, turnover);
        return new Point(both * (100 - occupancy) / 100, both * occupancy / 100);
    }

    /**
     * The corners around every point that a set of occupancies in percent and a set of turnovers leave; the sets a
     * printed BOR and BTO stand for give the box of their rounding. Two rays and two diagonals bound it.
     *
     * @throws ArithmeticException when the turnovers hold zero
     */
    public static List<Point> box(Interval bor, Interval bto, double days) {
        if (bto.holdsZero()) {
            throw new ArithmeticException("a turnover of zero leaves no point");
        }
        double[] b = {bor.low().doubleValue(), bor.high().doubleValue()};
        double[] t = {bto.low().doubleValue(), bto.high().doubleValue()};
        return List.of(implied(b[0], t[0], days), implied(b[1], t[0], days), implied(b[1], t[1], days), implied(b[0], t[1], days));
    }
}
