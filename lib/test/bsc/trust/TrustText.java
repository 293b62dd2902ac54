package bsc.trust;

import bsc.audit.Fate;
import bsc.model.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What was planted, found and diagnosed, as tables. */
final class TrustText {
    private static final int EXAMPLES = 5;

    private final Trust trust;
    private final StringBuilder text = new StringBuilder();

    private TrustText(Trust trust) {
        this.trust = trust;
    }

    static String of(Trust trust) {
        TrustText text = new TrustText(trust);
        text.planted();
        text.excluded();
        text.clean();
        return text.text.toString();
    }

    private void print(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private void planted() {
        print("%-33s %7s %6s %6s %7s %6s %9s %6s %11s %9s", "planted error", "planted", "found", "under", "missed", "first",
                "in three", "wrong", "collateral", "excluded");
        for (Slip slip : Slip.values()) {
            if (trust.of(slip).planted() > 0) {
                line(slip.word(), trust.of(slip), slip.diagnosis().isPresent());
            }
        }
        line("all", trust, true);
        print("%nfound: does not follow, or for an input something that names it does not; under: follows under a convention,%n"
                + "such as per mille printed as percent; first, in three: the right cause is proposed, first or among three;%n"
                + "wrong: another cause is proposed first; collateral: accused without depending on the error.");
    }

    private void line(String name, Trust of, boolean diagnosed) {
        print("%-33s %7d %6d %6d %7d %6s %9s %6d %11d %9d", name, of.planted(), of.found(), of.with(Verdict.FOLLOWS_UNDER),
                of.with(Verdict.FOLLOWS), diagnosed ? of.diagnosed(1) : "-", diagnosed ? of.diagnosed(3) : "-",
                of.misdiagnosed(), of.collateral().size(), of.excluded());
        trust.collateral().stream().limit(name.equals("all") ? EXAMPLES : 0).forEach(c -> print("    %s", c));
    }

    private void excluded() {
        Map<Attempt.Reason, Integer> reasons = new EnumMap<>(Attempt.Reason.class);
        trust.trials().forEach(t -> t.excluded().forEach(r -> reasons.merge(r, 1, Integer::sum)));
        print("%nexcluded, because");
        reasons.forEach((reason, count) -> print("  %7d  %s", count, reason.word()));
    }

    private void clean() {
        Map<Verdict, Integer> figures = new EnumMap<>(Verdict.class);
        Map<Fate.Outcome, Integer> fates = new EnumMap<>(Fate.Outcome.class);
        for (Trial trial : trust.trials()) {
            trial.clean().figures().forEach((verdict, count) -> figures.merge(verdict, count, Integer::sum));
            fates.merge(trial.clean().fate(), 1, Integer::sum);
        }
        print("%nThe same %d studies without an error", trust.planted());
        figures.forEach((verdict, count) -> print("  %7d  figures: %s", count, verdict.word()));
        print("  %7d  relations and identities", trust.trials().stream().mapToInt(t -> t.clean().relations()).sum());
        fates.forEach((fate, count) -> print("  %7d  conclusions: %s", count, fate.word()));
        print("  %7d  false alarms", trust.alarms().size());
        trust.alarms().stream().limit(EXAMPLES).forEach(a -> print("    %s", a));
    }
}
