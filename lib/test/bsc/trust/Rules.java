package bsc.trust;

import bsc.model.Relation;
import bsc.model.Sign;

/** The relations that a made-up study declares, as the published studies do. */
final class Rules {
    private Rules() {
    }

    static void write(Draft draft, Style style) {
        String last = style.last();
        draft.relation("new_and_returning_are_visits", last, Relation.EACH, "new_patients + returning_patients", Sign.EQUAL, "visits");
        draft.relation("retention_and_acquisition", last, Relation.EACH, "retention + acquisition", Sign.EQUAL, "100");
        draft.relation("retention_and_acquisition_total", last, "", "retention + acquisition", Sign.EQUAL, "100");
        draft.relation("shares_of_answers", last, Relation.EACH, String.join(" + ", Surveys.ANSWERS), Sign.EQUAL, "100");
        // means of printed shares add up to what the printed shares do, which is 100 only before rounding
        draft.relation("shares_of_answers_total", last, "", style.fromPrinted() ? String.join(" + ", Surveys.ANSWERS)
                : String.join("_mean + ", Surveys.ANSWERS) + "_mean", Sign.EQUAL, "100");
        draft.relation("satisfied_are_both", last, "", "customer_satisfaction", Sign.EQUAL, "very_satisfied_mean + satisfied_mean");
        for (String year : style.years()) {
            draft.relation("profit_is_revenue_less_cost", year, "", "profit", Sign.EQUAL, "revenue - cost");
            draft.relation("equity_within_assets", year, "", "equity", Sign.AT_MOST, "assets");
            draft.relation("trained_within_employees", year, "", "employees_trained", Sign.AT_MOST, "employees");
            draft.relation("left_within_employees", year, "", "employees_left", Sign.AT_MOST, "employees");
            draft.relation("late_deaths_within_deaths", year, "", "deaths_after_48h", Sign.AT_MOST, "deaths");
            draft.relation("deaths_within_discharges", year, "", "deaths", Sign.AT_MOST, "discharges");
            draft.relation("care_days_within_bed_days", year, "", "care_days", Sign.AT_MOST, "beds * days");
            draft.relation("ndr_within_gdr", year, "", "ndr", Sign.AT_MOST, "gdr");
        }
        for (String who : new String[] {"patient", "employee"}) {
            draft.relation(who + "_score_within_scale_low", style.assessed().period(), "", who + "_satisfaction", Sign.AT_LEAST, who + "_least");
            draft.relation(who + "_score_within_scale_high", style.assessed().period(), "", who + "_satisfaction", Sign.AT_MOST, who + "_most");
        }
    }
}
