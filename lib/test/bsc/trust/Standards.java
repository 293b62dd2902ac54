package bsc.trust;

import bsc.model.Movement;
import bsc.model.Occasion;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The bands that the indicators of a made-up study are judged by, and its performance line. */
final class Standards {
    static final String LINE = "performance_line";

    private Standards() {
    }

    /** Below or above an ideal range; where scores are not printed, missing the ideal leaves the score open. */
    private static Standard ideal(Number low, Number high, boolean scored) {
        Integer[] missed = scored ? new Integer[] {-1} : new Integer[] {-1, 0};
        return new Standard(low == null
                ? List.of(Standard.row("ideal", null, false, high, true, 1), Standard.row("not ideal", high, false, null, false, missed))
                : List.of(Standard.row("ideal", low, true, high, true, 1), Standard.row("not ideal", null, false, low, false, missed),
                        Standard.row("not ideal", high, false, null, false, missed)), true);
    }

    /** Three grades, of which each owns its lower end, its upper end, or, as in many papers, both. */
    private static Standard grades(Number first, Number second, boolean higherIsBetter, int owner) {
        String low = higherIsBetter ? "poor" : "good";
        String high = higherIsBetter ? "good" : "poor";
        int sign = higherIsBetter ? 1 : -1;
        return new Standard(List.of(Standard.row(low, null, false, first, owner != 0, -sign),
                Standard.row("enough", first, owner != 1, second, owner != 0, 0),
                Standard.row(high, second, owner != 1, null, false, sign)), owner != 2);
    }

    private static Standard movement() {
        return new Standard(List.of(Standard.row("good", Movement.RISING, 1), Standard.row("enough", Movement.CONSTANT, 0),
                Standard.row("poor", Movement.FALLING, -1), Standard.row("enough", Movement.FLUCTUATING, 0)), true);
    }

    /** The five classes of a questionnaire, as its class bounds say. */
    private static Standard classes(String who, Facts facts, Occasion occasion) {
        BigDecimal least = facts.at(who + "_items", occasion).multiply(facts.at(who + "_respondents", occasion));
        long low = least.longValue();
        long width = low * 4 / 5;
        List<String> labels = List.of("very dissatisfied", "dissatisfied", "quite satisfied", "satisfied", "very satisfied");
        List<Integer> scores = List.of(-1, -1, 0, 1, 1);
        return new Standard(IntStream.range(0, 5).mapToObj(k -> Standard.row(labels.get(k),
                low + k * width + k, true, low + (k + 1) * width + k, true, scores.get(k))).toList(), true);
    }

    static Standard line(Style style) {
        return new Standard(List.of(Standard.row("poor", -1, true, 0, false, -1), Standard.row("enough", 0, true, 0.5, true, 0),
                Standard.row("good", style.gaps() ? 0.51 : 0.5, style.gaps(), 1, true, 1)), !style.gaps());
    }

    static Standard of(Shape shape, Style style, Facts facts) {
        int owner = new Random(style.seed() + shape.id().hashCode()).nextInt(3);
        boolean scored = style.scored();
        int rate = shape.unit() == Unit.PER_MILLE ? 10 : 1;
        return switch (shape.id()) {
            case "bor" -> ideal(60, 85, scored);
            case "alos" -> ideal(owner == 0 ? 6 : 3, 9, scored);
            case "toi" -> ideal(1, 3, scored);
            case "bto" -> ideal(40, 50, scored);
            case "gdr" -> ideal(null, 4.5 * rate, scored);
            case "ndr" -> ideal(null, 2.5 * rate, scored);
            case "economic_ratio" -> grades(85, 95, false, owner);
            case "efficiency_ratio" -> grades(85, 100, false, owner);
            case "roa" -> grades(0, 2.5, true, owner);
            case "roe" -> grades(0, 4, true, owner);
            case "revenue_growth" -> grades(0, 10, true, owner);
            case "customer_satisfaction" -> grades(60, 80, true, owner);
            case "employee_retention" -> grades(5, 8.5, false, owner);
            case "patient_satisfaction" -> classes("patient", facts, style.assessed());
            case "employee_satisfaction" -> classes("employee", facts, style.assessed());
            case "training" -> movement();
            default -> style.spanAssessed() ? grades(shape.id().equals("retention") ? 70 : 10,
                    shape.id().equals("retention") ? 85 : 20, true, owner) : movement();
        };
    }
}
