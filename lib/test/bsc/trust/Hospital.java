package bsc.trust;

import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Place;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up what a hospital of common size counted in three years: every number fits the others. */
final class Hospital {
    static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");
    static final List<String> ANSWERS = List.of("very_satisfied", "satisfied", "dissatisfied", "very_dissatisfied");
    private static final int CLASSES = 5;

    private final Random random;
    private final Style style;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Map<Occasion, BigDecimal>> numbers = new LinkedHashMap<>();

    private Hospital(Random random, Style style) {
        this.random = random;
        this.style = style;
    }

    static Facts facts(Random random, Style style) {
        Hospital hospital = new Hospital(random, style);
        hospital.beds();
        hospital.money();
        hospital.employees();
        hospital.visits();
        hospital.wards();
        hospital.questionnaire("patient");
        hospital.questionnaire("employee");
        return new Facts(hospital.measures, hospital.numbers);
    }

    /** A number between both ends, which belong to it. */
    private long between(long low, long high) {
        return low + (long) (random.nextDouble() * (high - low + 1));
    }

    private double share(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private void put(String measure, Unit unit, Parts parts, Occasion occasion, BigDecimal number) {
        measures.putIfAbsent(measure, new Measure(measure, measure.replace('_', ' '), "", unit, parts,
                new Place("measures.csv", measures.size() + 2)));
        numbers.computeIfAbsent(measure, m -> new LinkedHashMap<>()).put(occasion, number);
    }

    private long put(String measure, Unit unit, String year, double number) {
        long whole = Math.round(number);
        put(measure, unit, Parts.NONE, Occasion.of(year), BigDecimal.valueOf(whole));
        return whole;
    }

    private void beds() {
        long beds = between(45, 420);
        for (String year : style.years()) {
            long days = put("days", Unit.COUNT, year, Year.parse(year).length());
            put("beds", Unit.COUNT, year, beds);
            long care = put("care_days", Unit.COUNT, year, beds * days * share(0.32, 0.96));
            if (style.staysCounted()) {
                put("stay_days", Unit.COUNT, year, care * share(0.85, 1.1));
            }
            long discharges = put("discharges", Unit.COUNT, year, care / share(2.4, 7.5));
            long deaths = put("deaths", Unit.COUNT, year, discharges * share(0.006, 0.06));
            put("deaths_after_48h", Unit.COUNT, year, deaths * share(0.3, 0.8));
            beds += between(0, 12);
        }
    }

    private void money() {
        double revenue = 8e9 * Math.exp(share(0, 3.6));
        for (String year : style.years()) {
            long earned = put("revenue", Unit.IDR, year, revenue);
            long cost = put("cost", Unit.IDR, year, earned * share(0.72, 1.08));
            put("profit", Unit.IDR, year, earned - cost);
            long assets = put("assets", Unit.IDR, year, earned * share(0.9, 3.5));
            put("equity", Unit.IDR, year, assets * share(0.5, 0.97));
            long budget = put("budget", Unit.IDR, year, earned * share(0.8, 1.4));
            put("expense", Unit.IDR, year, budget * share(0.55, 1.15));
            revenue *= share(0.8, 1.45);
        }
    }

    private void employees() {
        long employees = between(140, 900);
        for (String year : style.years()) {
            put("employees", Unit.COUNT, year, employees);
            put("employees_left", Unit.COUNT, year, employees * share(0.02, 0.14));
            put("employees_trained", Unit.COUNT, year, employees * share(0.25, 0.98));
            employees += between(-10, 40);
        }
    }

    private void visits() {
        long typical = between(600, 11_000);
        for (String month : MONTHS) {
            Occasion occasion = new Occasion(style.last(), month);
            long visits = Math.round(typical * share(0.75, 1.25));
            long fresh = Math.round(visits * share(0.06, 0.4));
            put("new_patients", Unit.COUNT, Parts.SUM, occasion, BigDecimal.valueOf(fresh));
            put("returning_patients", Unit.COUNT, Parts.SUM, occasion, BigDecimal.valueOf(visits - fresh));
            put("visits", Unit.COUNT, Parts.SUM, occasion, BigDecimal.valueOf(visits));
        }
    }

    private void wards() {
        int wards = (int) between(4, 9);
        for (int ward = 1; ward <= wards; ward++) {
            long left = between(20, 90);
            BigDecimal asked = BigDecimal.valueOf(left);
            for (String answer : ANSWERS) {
                long given = answer.equals(ANSWERS.get(ANSWERS.size() - 1)) ? left : between(0, left);
                put(answer, Unit.PERCENT, Parts.MEAN, new Occasion(style.last(), "Ward " + ward),
                        BigDecimal.valueOf(given * 100).divide(asked, Facts.EXACT));
                left -= given;
            }
        }
    }

    /** Items x respondents, answered in five grades; a number of respondents that makes whole classes. */
    private void questionnaire(String who) {
        long items = between(8, 28);
        long respondents = CLASSES * between(6, 40);
        String period = style.assessed().period();
        put(who + "_items", Unit.COUNT, period, items);
        put(who + "_respondents", Unit.COUNT, period, respondents);
        put(who + "_answers", Unit.POINTS, period, items * respondents * share(1.2, 4.9));
    }
}
