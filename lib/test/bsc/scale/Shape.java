package bsc.scale;

import bsc.model.Choice;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/** What a study has many of. */
public enum Shape implements Choice {
    VALUES("values", "values of wards, a hundred wards an indicator", Shape::values),
    WARDS("wards", "values of wards, all of one indicator", (c, n) -> wards(c, "wards", n, n)),
    INDICATORS("indicators", "values of indicators, one each", (c, n) -> IntStream.range(0, n).forEach(i -> wards(c, "single" + i + "_", 1, 1))),
    PERIODS("periods", "values of periods, all of one indicator", Shape::periods),
    LABELS("labels", "labels, a hundred wards an indicator", Shape::labels),
    SCORES("scores", "scores of labelled wards", Shape::scores),
    PARTS("parts", "numbers of single months", Shape::parts),
    SUMS("sums", "sums of half-years", Shape::sums),
    CHANGES("changes", "differences and growth from year to year", Shape::changes),
    MEANS("means", "means over spans of four years", Shape::means),
    SHARES("shares", "shares of which no whole number is", Shape::shares),
    COUNTS("counts", "counts of labels", Shape::counts),
    TOTALS("totals", "totals, averages and conclusions of forty years", Shape::totals),
    RESTATED("restated", "numbers printed again", Shape::restated),
    RELATIONS("relations", "relations that do not hold, beside ten figures", Shape::relations),
    BEDS("beds", "bed indicators of wards", Shape::beds),
    INPUTS("inputs", "inputs, two for each figure asked for, and ten figures", Shape::inputs),
    WIDE("wide", "ten sums, of two inputs for each figure asked for", Shape::wide);

    private static final int YEARS = 40;
    private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
            "September", "Oktober", "November", "Desember");

    private final String word;
    private final String what;
    private final ObjIntConsumer<Crowd> maker;

    Shape(String word, String what, ObjIntConsumer<Crowd> maker) {
        this.word = word;
        this.what = what;
        this.maker = maker;
    }

    @Override
    public String word() {
        return word;
    }

    String what() {
        return what;
    }

    /** Adds so many figures that do not follow. */
    void add(Crowd crowd, int figures) {
        crowd.period("2000");
        maker.accept(crowd, figures);
    }

    private static String year(int i) {
        return String.valueOf(2000 + i);
    }

    private static void years(Crowd crowd) {
        IntStream.range(0, YEARS).forEach(i -> crowd.period(year(i)));
    }

    /** The share in percent of one measure in another, in so many wards of an indicator. */
    private static void wards(Crowd crowd, String id, int wards, int values) {
        crowd.measure(id + "used", "count", "");
        crowd.measure(id + "offered", "count", "");
        crowd.indicator(id, id + "used / " + id + "offered * 100", "");
        for (int i = 0; i < wards; i++) {
            String part = wards == 1 ? "" : "Ward " + i;
            double share = 100.0 * crowd.input(id + "used", "2000", part, crowd.number(3)) / crowd.input(id + "offered", "2000", part, crowd.number(4));
            if (i < values) {
                crowd.percent(id, "2000", part, "value", share, "");
            }
        }
    }

    private static void values(Crowd crowd, int figures) {
        for (int i = 0; i * 100 < figures; i++) {
            wards(crowd, "share" + i, Math.min(100, figures - i * 100), 100);
        }
    }

    private static void periods(Crowd crowd, int figures) {
        crowd.measure("spent", "count", "");
        crowd.measure("earned", "count", "");
        crowd.indicator("ratio", "spent / earned * 100", "");
        for (int i = 0; i < figures; i++) {
            String period = "Week " + i;
            crowd.newPeriod(period);
            crowd.percent("ratio", period, "", "value", 100.0 * crowd.input("spent", period, "", crowd.number(3))
                    / crowd.input("earned", period, "", crowd.number(4)), "");
        }
    }

    private static void labels(Crowd crowd, int figures) {
        for (int i = 0; i < figures; i++) {
            labelled(crowd, "label" + i / 100, i % 100, true);
        }
    }

    /** A ward whose share is known; its label is the other one. */
    private static void labelled(Crowd crowd, String id, int ward, boolean printed) {
        if (ward == 0) {
            crowd.measure(id + "_used", "count", "");
            crowd.measure(id + "_offered", "count", "");
            crowd.indicator(id, id + "_used / " + id + "_offered * 100", "");
        }
        int offered = crowd.input(id + "_offered", "2000", "Ward " + ward, crowd.number(4));
        int used = crowd.input(id + "_used", "2000", "Ward " + ward, offered * (crowd.number(1) > 5 ? 3 : 1) / 4);
        if (printed) {
            crowd.word(id, "", "2000", "Ward " + ward, "label", used * 2 <= offered ? "high" : "low");
        }
    }

    private static void scores(Crowd crowd, int figures) {
        for (int i = 0; i < figures; i++) {
            labelled(crowd, "score" + i / 100, i % 100, false);
            crowd.figure("score" + i / 100, "2000", "Ward " + i % 100, "score", "7", "en", "points", "");
        }
    }

    private static void parts(Crowd crowd, int figures) {
        years(crowd);
        for (int i = 0; i < figures; i++) {
            String id = "monthly" + i / (YEARS * 12);
            if (i % (YEARS * 12) == 0) {
                crowd.measure(id, "count", "sum");
            }
            String month = MONTHS.get(i % 12);
            String year = year(i / 12 % YEARS);
            crowd.count(year, month, "value", crowd.input(id, year, month, crowd.number(5)), id);
        }
    }

    private static void sums(Crowd crowd, int figures) {
        years(crowd);
        for (int i = 0; i < figures; i++) {
            String id = "halves" + i / YEARS;
            if (i % YEARS == 0) {
                crowd.measure(id, "count", "sum");
            }
            String year = year(i % YEARS);
            crowd.count(year, "", "sum", (long) crowd.input(id, year, "Semester I", crowd.number(5))
                    + crowd.input(id, year, "Semester II", crowd.number(5)), id);
        }
    }

    private static void changes(Crowd crowd, int figures) {
        years(crowd);
        int before = 0;
        int now = 0;
        for (int i = 0; i < figures; i++) {
            String id = "yearly" + i / (2 * YEARS);
            int at = i % (2 * YEARS) / 2;
            String year = year(at);
            if (i % 2 == 0) {
                if (at == 0) {
                    crowd.measure(id, "count", "");
                }
                before = at == 0 ? 0 : now;
                now = crowd.input(id, year, "", crowd.number(5));
                crowd.count(year, "", "difference", now - before, at == 0 ? id : id + " - " + id + "[" + year(at - 1) + "]");
            } else if (at == 0) {
                crowd.count(year, "", "worked", 2L * now, id + " * 2");
            } else {
                String earlier = id + "[" + year(at - 1) + "]";
                crowd.percent("", year, "", "worked", 100.0 * (now - before) / before, "(" + id + " - " + earlier + ") / " + earlier + " * 100");
            }
        }
    }

    private static void means(Crowd crowd, int figures) {
        years(crowd);
        int spans = YEARS - 3;
        IntStream.range(0, spans).forEach(i -> crowd.period(year(i) + "-" + year(i + 3), year(i), year(i + 1), year(i + 2), year(i + 3)));
        double[] shares = new double[YEARS];
        for (int i = 0; i < figures; i++) {
            String id = "mean" + i / spans;
            int at = i % spans;
            if (at == 0) {
                crowd.measure(id + "_used", "count", "");
                crowd.measure(id + "_offered", "count", "");
                crowd.indicator(id, id + "_used / " + id + "_offered * 100", "mean");
                for (int y = 0; y < YEARS; y++) {
                    shares[y] = 100.0 * crowd.input(id + "_used", year(y), "", crowd.number(3))
                            / crowd.input(id + "_offered", year(y), "", crowd.number(4));
                }
            }
            crowd.percent(id, year(at) + "-" + year(at + 3), "", "mean", (shares[at] + shares[at + 1] + shares[at + 2] + shares[at + 3]) / 4, "");
        }
    }

    private static void shares(Crowd crowd, int figures) {
        crowd.measure("asked", "count", "");
        for (int i = 0; i < figures; i++) {
            int asked = crowd.input("asked", "2000", "Ward " + i, 10 + crowd.number(1));
            // between two whole numbers of people
            crowd.figure("", "2000", "Ward " + i, "share", String.valueOf(Math.round(10 * 100 * (asked / 2 + 0.5) / asked) / 10.0), "en",
                    "percent", "asked");
        }
    }

    private static void counts(Crowd crowd, int figures) {
        for (int i = 0; i < 100; i++) {
            crowd.measure("kept" + i, "count", "");
            crowd.indicator("counted" + i, "kept" + i, "");
            crowd.input("kept" + i, "2000", "", crowd.number(2));
            crowd.word("counted" + i, "", "2000", "", "label", "low");
        }
        IntStream.range(0, figures).forEach(i -> crowd.figure("", "2000", "", "count", String.valueOf(1000 + i), "en", "count", "high"));
    }

    private static void totals(Crowd crowd, int figures) {
        years(crowd);
        for (int i = 0; i < 25; i++) {
            crowd.measure("scored" + i, "count", "");
            crowd.indicator("placed" + i, "scored" + i, "");
            for (int y = 0; y < YEARS; y++) {
                crowd.input("scored" + i, year(y), "", crowd.number(1));
            }
        }
        for (int i = 0; i < figures; i++) {
            String year = year(i % YEARS);
            switch (i / YEARS % 4) {
                case 0 -> crowd.figure("", year, "", "total", "99", "en", "points", "");
                case 1 -> crowd.figure("", year, "", "average", "9.9", "en", "score", "");
                case 2 -> crowd.word("", "internal_process", year, "", "perspective", "poor");
                default -> crowd.word("", "", year, "", "conclusion", "poor");
            }
        }
    }

    private static void restated(Crowd crowd, int figures) {
        for (int i = 0; i < figures; i++) {
            if (i % 100 == 0) {
                crowd.measure("again" + i / 100, "count", "");
            }
            String id = "again" + i / 100;
            crowd.count("2000", "Ward " + i % 100, "restated", crowd.input(id, "2000", "Ward " + i % 100, crowd.number(4)), id);
        }
    }

    private static void relations(Crowd crowd, int figures) {
        wards(crowd, "beside", 10, 10);
        for (int i = 0; i < figures; i++) {
            crowd.measure("one" + i, "count", "");
            crowd.measure("other" + i, "count", "");
            crowd.input("one" + i, "2000", "", crowd.number(3));
            crowd.input("other" + i, "2000", "", crowd.number(4));
            crowd.relation("relation_" + i, "2000", "one" + i, i % 2 == 0 ? ">=" : "=", "other" + i);
        }
    }

    private static void beds(Crowd crowd, int figures) {
        List.of("care_days", "beds", "discharges", "days").forEach(m -> crowd.measure(m, "count", ""));
        crowd.indicator("bor", "care_days / (beds * days) * 100", "");
        crowd.indicator("alos", "care_days / discharges", "days", "");
        crowd.indicator("toi", "(beds * days - care_days) / discharges", "days", "");
        crowd.indicator("bto", "discharges / beds", "times", "");
        for (int i = 0; i < figures; i += 4) {
            String ward = "Ward " + i / 4;
            double beds = crowd.input("beds", "2000", ward, 50 + crowd.number(2));
            double days = crowd.input("days", "2000", ward, 365);
            double care = crowd.input("care_days", "2000", ward, 10_000 + crowd.number(4) / 10);
            double discharges = crowd.input("discharges", "2000", ward, 2000 + crowd.number(3));
            crowd.percent("bor", "2000", ward, "value", care / beds / days * 100, "");
            crowd.rate("alos", "2000", ward, "days", care / discharges);
            crowd.rate("toi", "2000", ward, "days", (beds * days - care) / discharges);
            crowd.rate("bto", "2000", ward, "times", discharges / beds);
        }
    }

    private static void wide(Crowd crowd, int figures) {
        for (int i = 0; i < 10; i++) {
            crowd.measure("wide" + i, "count", "sum");
            long sum = 0;
            for (int part = 0; part * 5 < figures; part++) {
                sum += crowd.input("wide" + i, "2000", "Ward " + part, crowd.number(4));
            }
            crowd.count("2000", "", "sum", sum, "wide" + i);
        }
    }

    private static void inputs(Crowd crowd, int figures) {
        for (int i = 0; i * 100 < figures; i++) {
            wards(crowd, "held" + i, Math.min(100, figures - i * 100), i == 0 ? 10 : 0);
        }
    }
}
