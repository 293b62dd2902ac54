package bsc.trust;

import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Random;

/** Makes up what a hospital of common size counted in three years: every number fits the others. */
final class Hospital {
    static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");

    private final Counting count;
    private final Style style;

    private Hospital(Counting count, Style style) {
        this.count = count;
        this.style = style;
    }

    static Facts facts(Random random, Style style) {
        Counting count = new Counting(random);
        Hospital hospital = new Hospital(count, style);
        hospital.beds();
        hospital.money();
        hospital.employees();
        hospital.visits();
        new Surveys(count, style).write();
        return count.facts();
    }

    private void beds() {
        long beds = count.between(45, 420);
        for (String year : style.years()) {
            long days = count.put("days", Unit.COUNT, year, Year.parse(year).length());
            count.put("beds", Unit.COUNT, year, beds);
            long care = count.put("care_days", Unit.COUNT, year, beds * days * count.share(0.32, 0.96));
            if (style.staysCounted()) {
                count.put("stay_days", Unit.COUNT, year, care * count.share(0.85, 1.1));
            }
            long discharges = count.put("discharges", Unit.COUNT, year, care / count.share(2.4, 7.5));
            long deaths = count.put("deaths", Unit.COUNT, year, discharges * count.share(0.006, 0.06));
            count.put("deaths_after_48h", Unit.COUNT, year, deaths * count.share(0.3, 0.8));
            beds += count.between(0, 12);
        }
    }

    private void money() {
        double revenue = 8e9 * Math.exp(count.share(0, 3.6));
        for (String year : style.years()) {
            long earned = count.put("revenue", Unit.IDR, year, revenue);
            long cost = count.put("cost", Unit.IDR, year, earned * count.share(0.72, 1.08));
            count.put("profit", Unit.IDR, year, earned - cost);
            long assets = count.put("assets", Unit.IDR, year, earned * count.share(0.9, 3.5));
            count.put("equity", Unit.IDR, year, assets * count.share(0.5, 0.97));
            long budget = count.put("budget", Unit.IDR, year, earned * count.share(0.8, 1.4));
            count.put("expense", Unit.IDR, year, budget * count.share(0.55, 1.15));
            revenue *= count.share(0.8, 1.45);
        }
    }

    private void employees() {
        long employees = count.between(140, 900);
        for (String year : style.years()) {
            count.put("employees", Unit.COUNT, year, employees);
            count.put("employees_left", Unit.COUNT, year, employees * count.share(0.02, 0.14));
            count.put("employees_trained", Unit.COUNT, year, employees * count.share(0.25, 0.98));
            employees += count.between(-10, 40);
        }
    }

    private void visits() {
        long typical = count.between(600, 11_000);
        for (String month : MONTHS) {
            Occasion occasion = new Occasion(style.last(), month);
            long visits = Math.round(typical * count.share(0.75, 1.25));
            long fresh = Math.round(visits * count.share(0.06, 0.4));
            count.put("new_patients", Unit.COUNT, Parts.SUM, occasion, BigDecimal.valueOf(fresh));
            count.put("returning_patients", Unit.COUNT, Parts.SUM, occasion, BigDecimal.valueOf(visits - fresh));
            count.put("visits", Unit.COUNT, Parts.SUM, occasion, BigDecimal.valueOf(visits));
        }
    }
}
