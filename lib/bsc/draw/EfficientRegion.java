package bsc.draw;

import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a standard of four bed indicators calls all four of them best.
 *
 * @param name    the authority that the standard is ascribed to
 * @param corners empty when the four ranges have no point in common
 */
public record EfficientRegion(String name, List<Spot> corners, String inWords) {
    public static final List<String> INDICATORS = List.of("bor", "alos", "toi", "bto");

    public EfficientRegion {
        corners = List.copyOf(corners);
    }

    /**
     * The region of a standard within the window of a chart, for a period of so many days.
     *
     * @param standard what its four tables are called behind the indicator: bor_STANDARD, alos_STANDARD and so on
     */
    public static EfficientRegion of(Study study, String standard, double days, double right, double top) {
        List<Spot> corners = Spot.rectangle(0, 0, right, top);
        List<String> words = new ArrayList<>();
        for (String indicator : INDICATORS) {
            Bands bands = study.bandsOf(indicator + "_" + standard);
            Standard best = Standard.of(bands);
            Criterion.Range range = best.ranges().get(0);
            words.add(indicator.toUpperCase(Locale.ROOT)
                    + " " + best.rangeInWords() + switch (indicator) { case "bor" -> " %"; case "bto" -> " a year"; default -> " d"; });
            if (range.low().isPresent()) {
                corners = clip(corners, indicator, range.low().get().at().doubleValue(), days, 1);
            }
            if (range.high().isPresent()) {
                corners = clip(corners, indicator, range.high().get().at().doubleValue(), days, -1);
            }
        }
        return new EfficientRegion(study.bandsOf("bor_" + standard).rows().get(0).where(), corners, String.join(", ", words));
    }

    /** Keeps what lies on the side of the end: 1 at or above it, -1 at or below it. */
    private static List<Spot> clip(List<Spot> corners, String indicator, double end, double days, int side) {
        return switch (indicator) {
            case "toi" -> Spot.clip(corners, side, 0, side * end);
            case "alos" -> Spot.clip(corners, 0, side, side * end);
            case "bor" -> Spot.clip(corners, -side * BedGeometry.slope(end), side, 0);
            // more discharges a bed leave fewer days to each
            case "bto" -> Spot.clip(corners, -side, -side, -side * BedGeometry.intercept(days, end));
            default -> throw new IllegalArgumentException(indicator);
        };
    }
}
