package bsc.trust;

import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Perspective;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The indicators of a made-up study: every shape of formula that the published studies use. */
final class Shapes {
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("revenue_growth", "economic_ratio", "roa", "roe",
            "employee_retention", "training");

    private Shapes() {
    }

    /** Some of them are left out, so that perspectives have one to six indicators. */
    static List<Shape> of(Style style) {
        Random random = new Random(style.seed());
        return all(style).stream().filter(s -> random.nextInt(4) > 0 || !MAY_BE_LEFT_OUT.contains(s.id())).toList();
    }

    private static List<Shape> all(Style style) {
        return List.of(growth(style),
                Shape.ratio("economic_ratio", Perspective.FINANCIAL, Unit.PERCENT, "expense", "budget", 100),
                Shape.ratio("efficiency_ratio", Perspective.FINANCIAL, Unit.PERCENT, "cost", "revenue", 100),
                Shape.ratio("roa", Perspective.FINANCIAL, Unit.PERCENT, "profit", "assets", 100),
                Shape.ratio("roe", Perspective.FINANCIAL, Unit.PERCENT, "profit", "equity", 100),
                points("patient_satisfaction", Perspective.CUSTOMER, "patient_answers"),
                satisfaction(),
                Shape.ratio("retention", Perspective.CUSTOMER, Unit.PERCENT, "returning_patients", "visits", 100)
                        .over(OverPeriods.LATEST),
                Shape.ratio("acquisition", Perspective.CUSTOMER, Unit.PERCENT, "new_patients", "visits", 100)
                        .over(OverPeriods.LATEST),
                occupancy(),
                Shape.ratio("alos", Perspective.INTERNAL_PROCESS, Unit.DAYS,
                        style.staysCounted() ? "stay_days" : "care_days", "discharges", 1),
                emptyInterval(),
                Shape.ratio("bto", Perspective.INTERNAL_PROCESS, Unit.TIMES, "discharges", "beds", 1),
                deathRate("gdr", "deaths", style), deathRate("ndr", "deaths_after_48h", style),
                Shape.ratio("employee_retention", Perspective.LEARNING_AND_GROWTH, Unit.PERCENT, "employees_left",
                        "employees", 100),
                Shape.ratio("training", Perspective.LEARNING_AND_GROWTH, Unit.PERCENT, "employees_trained", "employees",
                        100).over(OverPeriods.LATEST),
                points("employee_satisfaction", Perspective.LEARNING_AND_GROWTH, "employee_answers"));
    }

    private static Shape growth(Style style) {
        String before = style.before();
        Shape.Side was = (n, o) -> n.at("revenue", Occasion.of(before));
        return new Shape("revenue_growth", Perspective.FINANCIAL, Unit.PERCENT,
                "(revenue - revenue[" + before + "]) / revenue[" + before + "] * 100", List.of("revenue"),
                (n, o) -> n.at("revenue", o).subtract(was.of(n, o)), Optional.of(was), 100, OverPeriods.LATEST);
    }

    private static Shape points(String id, Perspective perspective, String answers) {
        return new Shape(id, perspective, Unit.POINTS, answers, List.of(answers), Shape.of(answers), Optional.empty(), 1,
                OverPeriods.OWN_FORMULA);
    }

    private static Shape satisfaction() {
        return new Shape("customer_satisfaction", Perspective.CUSTOMER, Unit.PERCENT, "very_satisfied + satisfied",
                List.of("very_satisfied", "satisfied"), (n, o) -> n.at("very_satisfied", o).add(n.at("satisfied", o)),
                Optional.empty(), 1, OverPeriods.LATEST);
    }

    private static BigDecimal bedDays(Numbers numbers, Occasion occasion) {
        return numbers.at("beds", occasion).multiply(numbers.at("days", occasion));
    }

    private static Shape occupancy() {
        return new Shape("bor", Perspective.INTERNAL_PROCESS, Unit.PERCENT, "care_days / (beds * days) * 100",
                List.of("care_days", "beds"), Shape.of("care_days"), Optional.of(Shapes::bedDays), 100, OverPeriods.MEAN);
    }

    private static Shape emptyInterval() {
        return new Shape("toi", Perspective.INTERNAL_PROCESS, Unit.DAYS, "(beds * days - care_days) / discharges",
                List.of("beds", "care_days", "discharges"), (n, o) -> bedDays(n, o).subtract(n.at("care_days", o)),
                Optional.of(Shape.of("discharges")), 1, OverPeriods.MEAN);
    }

    private static Shape deathRate(String id, String deaths, Style style) {
        return Shape.ratio(id, Perspective.INTERNAL_PROCESS, style.perMille() ? Unit.PER_MILLE : Unit.PERCENT, deaths,
                "discharges", style.perMille() ? 1000 : 100);
    }
}
