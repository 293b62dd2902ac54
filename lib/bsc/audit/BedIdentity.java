package bsc.audit;

import bsc.model.BedIndicator;
import bsc.model.Choice;
import java.util.List;
import java.util.Map;

/**
 * The identities of Barber and Johnson (1973) between bed indicators, which no study needs to declare: any three give
 * the fourth. In the formulas D stands for the days of the period.
 */
enum BedIdentity implements Choice {
    TOI_BTO_BOR("toi_bto_bor", List.of(BedIndicator.BOR, BedIndicator.TOI, BedIndicator.BTO), "toi * bto", "D * (1 - bor / 100)",
            "Empty bed days are the days of the period times the share of empty beds."),
    ALOS_TOI_BTO("alos_toi_bto", List.of(BedIndicator.ALOS, BedIndicator.TOI, BedIndicator.BTO), "alos + toi", "D / bto",
            "Stay and empty interval together are the days of the period over the turnover of a bed."),
    BOR_ALOS_TOI("bor_alos_toi", List.of(BedIndicator.BOR, BedIndicator.ALOS, BedIndicator.TOI), "bor / 100", "alos / (alos + toi)",
            "Occupancy is the share of the stay in stay and empty interval together."),
    BOR_ALOS_BTO("bor_alos_bto", List.of(BedIndicator.BOR, BedIndicator.ALOS, BedIndicator.BTO), "alos * bto", "D * bor / 100",
            "The occupied days of a bed are the stay times its turnover."),
    TOGETHER("bor_alos_toi_bto", List.of(BedIndicator.BOR, BedIndicator.ALOS, BedIndicator.TOI, BedIndicator.BTO), "alos + toi", "D / bto",
            "One stay and one empty interval, rounded in one way, in a year of one length, make all four.");

    private final String word;
    private final List<BedIndicator> of;
    private final String left;
    private final String right;
    private final String why;

    BedIdentity(String word, List<BedIndicator> of, String left, String right, String why) {
        this.word = word;
        this.of = of;
        this.left = left;
        this.right = right;
        this.why = why;
    }

    @Override
    public String word() {
        return word;
    }

    List<BedIndicator> of() {
        return of;
    }

    String why() {
        return why;
    }

    boolean needsAlos() {
        return of.contains(BedIndicator.ALOS);
    }

    boolean needsDays() {
        return of.contains(BedIndicator.BTO);
    }

    String left(Map<BedIndicator, BedRatio> ratios, String days) {
        return written(left, ratios, days);
    }

    String right(Map<BedIndicator, BedRatio> ratios, String days) {
        return written(right, ratios, days);
    }

    private static String written(String formula, Map<BedIndicator, BedRatio> ratios, String days) {
        StringBuilder written = new StringBuilder();
        for (String token : formula.split("(?<=[^a-z])|(?=[^a-z])")) {
            written.append(token.equals("D") ? days : Choice.of(BedIndicator.class, token).map(b -> ratios.get(b).term()).orElse(token));
        }
        return written.toString();
    }
}
