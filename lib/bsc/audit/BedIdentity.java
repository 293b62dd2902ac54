package bsc.audit;

import bsc.model.BedIndicator;
import bsc.model.Choice;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The identities of Barber and Johnson (1973) between bed indicators, which no study needs to declare: any three give
 * the fourth.
 */
enum BedIdentity implements Choice {
    TOI_BTO_BOR("toi_bto_bor", List.of(BedIndicator.BOR, BedIndicator.TOI, BedIndicator.BTO), r -> r.toi() + " * " + r.bto(), r -> r.days() + " * (1 - " + r.bor() + " / 100)"),
    ALOS_TOI_BTO("alos_toi_bto", List.of(BedIndicator.ALOS, BedIndicator.TOI, BedIndicator.BTO), r -> r.alos() + " + " + r.toi(), r -> r.days() + " / " + r.bto()),
    BOR_ALOS_TOI("bor_alos_toi", List.of(BedIndicator.BOR, BedIndicator.ALOS, BedIndicator.TOI), r -> r.bor() + " / 100", r -> r.alos() + " / (" + r.alos() + " + " + r.toi() + ")"),
    BOR_ALOS_BTO("bor_alos_bto", List.of(BedIndicator.BOR, BedIndicator.ALOS, BedIndicator.BTO), r -> r.alos() + " * " + r.bto(), r -> r.days() + " * " + r.bor() + " / 100"),
    TOGETHER("bor_alos_toi_bto", List.of(BedIndicator.BOR, BedIndicator.ALOS, BedIndicator.TOI, BedIndicator.BTO), r -> r.alos() + " + " + r.toi(), r -> r.days() + " / " + r.bto());

    private final String word;
    private final List<BedIndicator> of;
    private final Function<Ratios, String> left;
    private final Function<Ratios, String> right;

    BedIdentity(String word, List<BedIndicator> of, Function<Ratios, String> left, Function<Ratios, String> right) {
        this.word = word;
        this.of = of;
        this.left = left;
        this.right = right;
    }

    @Override
    public String word() {
        return word;
    }

    List<BedIndicator> of() {
        return of;
    }

    boolean needsAlos() {
        return of.contains(BedIndicator.ALOS);
    }

    boolean needsDays() {
        return of.contains(BedIndicator.BTO);
    }

    String left(Map<BedIndicator, BedRatio> ratios, String days) {
        return left.apply(new Ratios(ratios, days));
    }

    String right(Map<BedIndicator, BedRatio> ratios, String days) {
        return right.apply(new Ratios(ratios, days));
    }

    /** What an identity is written with: the terms of the ratios, and the days of the period. */
    private record Ratios(Map<BedIndicator, BedRatio> printed, String days) {
        String bor() {
            return printed.get(BedIndicator.BOR).term();
        }

        String alos() {
            return printed.get(BedIndicator.ALOS).term();
        }

        String toi() {
            return printed.get(BedIndicator.TOI).term();
        }

        String bto() {
            return printed.get(BedIndicator.BTO).term();
        }
    }
}
