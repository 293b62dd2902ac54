package bsc.trust;

import bsc.audit.Audit;
import bsc.audit.edits.Edit;
import bsc.audit.edits.Localisation;
import bsc.audit.edits.Repair;
import bsc.model.Choice;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Balance sheets and budget tables, judged without errors and with one to three slips in their numbers. */
public record Ledgers(List<Trial> trials) {
    private static final int MOST_ERRORS = 3;
    private static final int FIRST = 3;

    public Ledgers {
        trials = List.copyOf(trials);
    }

    /** How the numbers that were misprinted came out. */
    enum Found {
        /** The likeliest sets are the misprinted numbers with what was meant, and nothing else. */
        EXACT,
        /** Among the first three sets of each group, beside others. */
        AMONG_FIRST,
        /** The right places, with other numbers. */
        PLACES,
        NOT
    }

    /** @param alarm true when the table without errors is accused, or has an edit proposed */
    record Trial(Ledger.Kind kind, int errors, Found found, boolean alarm, String what) {
    }

    /** As many tables of each kind with each number of errors; the same for the same seed. */
    public static Ledgers of(int each, long seed) {
        List<Trial> trials = new ArrayList<>();
        for (Ledger.Kind kind : Ledger.Kind.values()) {
            for (int errors = 1; errors <= MOST_ERRORS; errors++) {
                Random random = new Random(seed * 31 + kind.ordinal() * MOST_ERRORS + errors);
                for (int i = 0; i < each; i++) {
                    trials.add(trial(kind, errors, random));
                }
            }
        }
        return new Ledgers(trials);
    }

    private static Trial trial(Ledger.Kind kind, int errors, Random random) {
        Ledger ledger = Ledger.of(kind, random);
        Audit clean = Audit.of(ledger.printed(Map.of()));
        Map<String, String> slips = ledger.slips(errors, random);
        List<Localisation> found = Audit.of(ledger.printed(slips)).localisations();
        return new Trial(kind, errors, found(ledger, slips, found), !clean.localisations().isEmpty()
                || clean.relations().stream().anyMatch(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW), slips.toString());
    }

    private static Found found(Ledger ledger, Map<String, String> slips, List<Localisation> groups) {
        if (groups.isEmpty() || groups.stream().anyMatch(g -> !g.repairsAll())) {
            return Found.NOT;
        }
        Map<String, String> meant = new HashMap<>();
        slips.keySet().forEach(name -> meant.put(name, ledger.numbers().get(name).toPlainString()));
        Map<String, String> likeliest = new HashMap<>();
        groups.forEach(g -> likeliest.putAll(edits(g.repairs().get(0))));
        if (likeliest.equals(meant)) {
            return Found.EXACT;
        }
        boolean among = groups.stream().allMatch(g -> g.repairs().stream().limit(FIRST).anyMatch(r -> meant.entrySet().containsAll(edits(r).entrySet())))
                && groups.stream().mapToInt(Localisation::edits).sum() == meant.size();
        return among ? Found.AMONG_FIRST : likeliest.keySet().equals(meant.keySet()) ? Found.PLACES : Found.NOT;
    }

    private static Map<String, String> edits(Repair repair) {
        Map<String, String> edits = new HashMap<>();
        for (Edit edit : repair.edits()) {
            edits.put(edit.cell().id(), edit.to().value().toPlainString());
        }
        return edits;
    }

    int count(Ledger.Kind kind, int errors, Found found) {
        return (int) trials.stream().filter(t -> t.kind() == kind && t.errors() == errors && t.found() == found).count();
    }

    long alarms() {
        return trials.stream().filter(Trial::alarm).count();
    }

    /** The table; the same for the same seed. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%-33s %7s %6s %9s %7s %9s%n", "errors in tables that add up", "planted",
                "exact", "in three", "places", "not found"));
        for (Ledger.Kind kind : Ledger.Kind.values()) {
            for (int errors = 1; errors <= MOST_ERRORS; errors++) {
                int exact = count(kind, errors, Found.EXACT);
                int among = exact + count(kind, errors, Found.AMONG_FIRST);
                int places = count(kind, errors, Found.PLACES);
                int not = count(kind, errors, Found.NOT);
                text.append(String.format(Locale.ROOT, "%-33s %7d %6d %9d %7d %9d%n", ((Choice) kind).word() + ", " + errors
                        + (errors == 1 ? " error" : " errors"), among + places + not, exact, among, places, not));
            }
        }
        return text.append(String.format(Locale.ROOT, "%nexact: the likeliest smallest set of edits is what was planted; in three: it is among the first%n"
                + "three sets; places: the right numbers, to be put otherwise; the same %d tables without an error:%n%d false alarms%n",
                trials.size(), alarms())).toString();
    }
}
