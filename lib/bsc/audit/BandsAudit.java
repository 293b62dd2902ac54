package bsc.audit;

import bsc.formula.Quantities;
import java.util.List;

/** Looks for faults in the tables of bands that a study's indicators are judged by. */
final class BandsAudit {
    private BandsAudit() {
    }

    static List<BandDefect> of(Quantities quantities) {
        return List.of();
    }
}
