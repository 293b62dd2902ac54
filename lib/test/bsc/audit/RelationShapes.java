package bsc.audit;

import bsc.model.Sign;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Relations and bed identities over all small inputs, printed by each rounding rule with zero to two decimals. The bed
 * indicators are printed together, as one author would: by one rule, and with as many decimals each.
 */
final class RelationShapes {
    static final List<RoundingMode> RULES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN);
    private static final MathContext EXACT = new MathContext(60);
    /** Looking a period up takes as long as there are periods, so that each study gets no more. */
    private static final int MOST_PERIODS = 400;
    private static final int FIRST_YEAR = 1001;

    private RelationShapes() {
    }

    private static BigDecimal n(long number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal percent(long part, long whole) {
        return n(part * 100).divide(n(whole), EXACT);
    }

    /** Counts that add up exactly: new + returning = visits, a part lies within its whole, profit = revenue - cost. */
    static MadeUp counts(int most) {
        MadeUp study = new MadeUp();
        for (int a = 0; a <= most; a++) {
            for (int b = 0; b <= most; b++) {
                String part = a + "+" + b;
                study.input("fresh", part, n(a), Unit.COUNT).input("returning", part, n(b), Unit.COUNT)
                        .input("visits", part, n(a + b), Unit.COUNT).input("profit", part, n(a - b), Unit.IDR)
                        .relation(part, "fresh + returning", Sign.EQUAL, "visits").relation(part, "fresh", Sign.AT_MOST, "visits")
                        .relation(part, "visits", Sign.AT_LEAST, "returning")
                        .relation(part, "profit", Sign.EQUAL, "fresh - returning");
            }
        }
        return study;
    }

    /** Shares of one whole, by the number of shares: each is rounded, together they are 100. */
    static MadeUp shares(int shares, int most) {
        MadeUp study = new MadeUp();
        for (int whole = 1; whole <= most; whole++) {
            for (List<Integer> parts : sums(shares, whole)) {
                for (RoundingMode rule : RULES) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        String part = parts + " " + rule + decimals;
                        List<String> names = new ArrayList<>();
                        for (int i = 0; i < shares; i++) {
                            names.add("share" + i);
                            study.input("share" + i, part, percent(parts.get(i), whole).setScale(decimals, rule), Unit.PERCENT);
                        }
                        study.relation(part, String.join(" + ", names), Sign.EQUAL, "100")
                                .relation(part, "share0", Sign.AT_MOST, "share0 + share1");
                    }
                }
            }
        }
        return study;
    }

    /** Two shares of 100 as a machine prints them, with 15 to 17 digits; in the second study the tenth digit is another one. */
    static List<MadeUp> machines(int most) {
        MadeUp careful = new MadeUp();
        MadeUp wrong = new MadeUp();
        for (int whole = 3; whole <= most; whole++) {
            for (int part = 1; part < whole; part++) {
                for (double share : new double[] {(double) part / whole * 100, (double) part * 100 / whole}) {
                    BigDecimal printed = new BigDecimal(Double.toString(share));
                    BigDecimal other = new BigDecimal(Double.toString((double) (whole - part) / whole * 100));
                    if (printed.precision() < 15 || other.precision() < 15) {
                        continue;
                    }
                    String name = printed + " of " + whole + "/" + part;
                    for (MadeUp study : List.of(careful, wrong)) {
                        BigDecimal share0 = study == careful ? printed
                                : printed.add(BigDecimal.ONE.movePointLeft(9 - (printed.precision() - printed.scale() - 1)));
                        study.input("share0", name, share0, Unit.PERCENT)
                                .input("share1", name, other, Unit.PERCENT)
                                .input("part", name, n(part), Unit.COUNT).input("whole", name, n(whole), Unit.COUNT)
                                .relation(name, "share0 + share1", Sign.EQUAL, "100")
                                .relation(name, "share0", Sign.EQUAL, "part / whole * 100");
                    }
                }
            }
        }
        return List.of(careful, wrong);
    }

    /** All lists of so many numbers from 0 that add up to the sum. */
    private static List<List<Integer>> sums(int count, int sum) {
        if (count == 1) {
            return List.of(List.of(sum));
        }
        List<List<Integer>> lists = new ArrayList<>();
        for (int first = 0; first <= sum; first++) {
            for (List<Integer> rest : sums(count - 1, sum - first)) {
                List<Integer> list = new ArrayList<>(List.of(first));
                list.addAll(rest);
                lists.add(list);
            }
        }
        return lists;
    }

    /** What a small ward counted. */
    private record Ward(int beds, int days, int care, int discharges) {
    }

    /** Wards of 1 to 6 beds with days of care from none to full, and discharges from one to one a day of care. */
    private static List<Ward> wards(int... periods) {
        List<Ward> wards = new ArrayList<>();
        for (int beds = 1; beds <= 6; beds++) {
            for (int days : periods) {
                for (int care = 0; care <= beds * days; care += Math.max(1, beds * days / 7)) {
                    for (int discharges = 1; discharges <= care + 1; discharges += Math.max(1, care / 4)) {
                        wards.add(new Ward(beds, days, care, discharges));
                    }
                }
            }
        }
        return wards;
    }

    /**
     * Bed indicators of small wards, a period each.
     *
     * @param printed true when the study prints the days of the period, which then need not be a whole year
     */
    static List<MadeUp> beds(boolean printed) {
        List<MadeUp> studies = new ArrayList<>();
        int year = FIRST_YEAR;
        int count = 0;
        for (Ward ward : printed ? wards(28, 29, 30, 31, 365, 366) : wards(365, 366)) {
            for (RoundingMode rule : RULES) {
                for (int decimals = 0; decimals <= 2; decimals++) {
                    if (count++ % MOST_PERIODS == 0) {
                        studies.add(bedIndicators());
                        year = FIRST_YEAR;
                    }
                    // a year without days in print is a calendar year, or a leap year that was counted as 365 days
                    while (!printed && ward.days() > Year.of(year).length()) {
                        year++;
                    }
                    print(studies.get(studies.size() - 1), year++, printed, ward, rule, decimals);
                }
            }
        }
        return studies;
    }

    private static MadeUp bedIndicators() {
        return new MadeUp().measure("days", Unit.COUNT).target("any", n(0), n(1000))
                .indicator("bor", "care / (beds * days) * 100", Unit.PERCENT, "any")
                .indicator("alos", "care / discharges", Unit.DAYS, "any")
                .indicator("toi", "(beds * days - care) / discharges", Unit.DAYS, "any")
                .indicator("bto", "discharges / beds", Unit.TIMES, "any");
    }

    private static void print(MadeUp study, int year, boolean printed, Ward ward, RoundingMode rule, int decimals) {
        int bedDays = ward.beds() * ward.days();
        study.period(String.valueOf(year)).input("care", "", n(ward.care()), Unit.COUNT)
                .input("beds", "", n(ward.beds()), Unit.COUNT).input("discharges", "", n(ward.discharges()), Unit.COUNT);
        if (printed) {
            study.input("days", "", n(ward.days()), Unit.COUNT);
        }
        study.value("bor", "", percent(ward.care(), bedDays).setScale(decimals, rule), Unit.PERCENT)
                .value("alos", "", over(ward.care(), ward.discharges()).setScale(decimals, rule), Unit.DAYS)
                .value("toi", "", over(bedDays - ward.care(), ward.discharges()).setScale(decimals, rule), Unit.DAYS)
                .value("bto", "", over(ward.discharges(), ward.beds()).setScale(decimals, rule), Unit.TIMES);
    }

    private static BigDecimal over(int a, int b) {
        return n(a).divide(n(b), EXACT);
    }
}
