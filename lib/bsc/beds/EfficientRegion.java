package bsc.beds;

import bsc.model.Criterion;
import bsc.model.Point;
import bsc.model.Study;
import bsc.score.BestBands;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a standard of four bed indicators calls all four of them best.
 *
 * @param name    the authority that the standard is ascribed to
 * @param corners empty when the four ranges have no point in common
 * @param ranges  what each of the four calls best
 */
public record EfficientRegion(String name, List<Point> corners, Map<String, Criterion.Range> ranges) {
    public static final List<String> INDICATORS = List.of("bor", "alos", "toi", "bto");

    public EfficientRegion {
        corners = List.copyOf(corners);
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    /**
     * The region of a standard within the window of a chart, for a period of so many days.
     *
     * @param standard what its four tables are called behind the indicator: bor_STANDARD, alos_STANDARD and so on
     */
    public static EfficientRegion of(Study study, String standard, double days, double right, double top) {
        List<Point> corners = Point.rectangle(0, 0, right, top);
        Map<String, Criterion.Range> ranges = new LinkedHashMap<>();
        for (String indicator : INDICATORS) {
            Criterion.Range range = BestBands.of(study.bandsOf(indicator + "_" + standard), Optional.empty()).ranges().findFirst().orElseThrow();
            ranges.put(indicator, range);
            if (range.low().isPresent()) {
                corners = clip(corners, indicator, range.low().get().at().doubleValue(), days, 1);
            }
            if (range.high().isPresent()) {
                corners = clip(corners, indicator, range.high().get().at().doubleValue(), days, -1);
            }
        }
        return new EfficientRegion(study.bandsOf("bor_" + standard).rows().get(0).where(), corners, ranges);
    }

    /** Keeps what lies on the side of the end: 1 at or above it, -1 at or below it. */
    private static List<Point> clip(List<Point> corners, String indicator, double end, double days, int side) {
        return switch (indicator) {
            case "toi" -> Point.clip(corners, side, 0, side * end);
            case "alos" -> Point.clip(corners, 0, side, side * end);
            case "bor" -> Point.clip(corners, -side * BedGeometry.slope(end), side, 0);
            // more discharges a bed leave fewer days to each
            case "bto" -> Point.clip(corners, -side, -side, -side * BedGeometry.intercept(days, end));
            default -> throw new IllegalArgumentException(indicator);
        };
    }
}
