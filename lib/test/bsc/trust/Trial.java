package bsc.trust;

import bsc.audit.Audit;
import bsc.audit.Diagnosis;
import bsc.audit.Fate;
import bsc.audit.Finding;
import bsc.audit.Support;
import bsc.audit.edits.PrintedCell;
import bsc.model.Input;
import bsc.model.Printed;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One made-up study, judged without an error and with one.
 *
 * @param clean      what came out without the error
 * @param excluded   why places for the error were left out
 * @param verdict    on the planted error: DOES_NOT_FOLLOW when it was found
 * @param rank       the place of the right diagnosis among those proposed, from 1; 0 when it is not there
 * @param first      the first diagnosis, or empty
 * @param collateral what was accused that does not depend on the error
 * @param what       what was printed, and what instead
 */
record Trial(Slip slip, Clean clean, List<Attempt.Reason> excluded, Verdict verdict, int rank, String first,
             List<String> collateral, String what) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /**
     * The study without the error.
     *
     * @param figures   how many figures came out with each verdict
     * @param relations how many relations and identities were judged
     * @param alarms    what was accused
     */
    record Clean(Map<Verdict, Integer> figures, int relations, List<String> alarms, Fate.Outcome fate) {
        static Clean of(Made made) {
            Audit audit = Audit.of(made.study());
            Map<Verdict, Integer> figures = new TreeMap<>();
            audit.findings().forEach(f -> figures.merge(f.verdict(), 1, Integer::sum));
            Fate.Outcome fate = audit.fate().outcome();
            return new Clean(figures, audit.relations().size() + audit.identities().size(), Stream.concat(
                    Accusation.in(audit, made).stream().map(Accusation::text),
                    Stream.of(fate).filter(Fate.Outcome.DOES_NOT_SURVIVE::equals).map(f -> "conclusion: " + f.word())).toList(), fate);
        }
    }

    /** The same for the same seed and number, whatever ran before. */
    static Trial of(long seed, int number) {
        Slip slip = Slip.values()[number % Slip.values().length];
        List<Attempt.Reason> excluded = new ArrayList<>();
        for (int again = 0;; again++) {
            Random random = new Random(mixed(mixed(seed + GOLDEN * (number + 1)) + again));
            Made made = Author.study(random);
            Planter.Result result = Planter.plant(slip, made, random);
            excluded.addAll(result.excluded());
            if (result.planted().isPresent()) {
                return judged(slip, made, result.planted().get(), excluded);
            }
        }
    }

    /** Neighbouring seeds must not give neighbouring studies; the mixing of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long seed) {
        long z = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** An error in a figure is found there; one in an input, in what is calculated from it. */
    private static Trial judged(Slip slip, Made made, Planted planted, List<Attempt.Reason> excluded) {
        Audit audit = Audit.of(planted.study());
        Set<String> changed = planted.input().map(i -> Set.of(Dependence.of(i))).orElseGet(() -> Set.copyOf(planted.figures()));
        List<Accusation> all = Accusation.in(audit, made);
        List<Accusation> found = all.stream()
                .filter(a -> changed.contains(a.of()) || planted.input().isPresent() && a.dependsOn(changed)).toList();
        boolean under = audit.with(Verdict.FOLLOWS_UNDER).stream().map(Finding::figure).anyMatch(f -> changed.contains(f.id()));
        List<Diagnosis> proposed = found.isEmpty() ? List.of() : found.get(0).diagnoses();
        return new Trial(slip, Clean.of(made), excluded,
                !found.isEmpty() ? Verdict.DOES_NOT_FOLLOW : under ? Verdict.FOLLOWS_UNDER : Verdict.FOLLOWS,
                rank(slip, planted, proposed), Accusation.SAID.cause(proposed),
                all.stream().filter(a -> !changed.contains(a.of()) && !a.dependsOn(changed)).map(Accusation::text).toList(),
                what(made, planted));
    }

    private static int rank(Slip slip, Planted planted, List<Diagnosis> proposed) {
        for (int i = 0; i < proposed.size(); i++) {
            Diagnosis diagnosis = proposed.get(i);
            boolean right = slip.diagnosis().filter(k -> k == diagnosis.kind()).isPresent();
            if (right && planted.input().map(input -> names(diagnosis, input, planted.is())).orElse(true)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** True when the diagnosis puts the right number, perhaps beside others, in the place of the misprint in this input. */
    private static boolean names(Diagnosis diagnosis, Input input, String misprint) {
        return diagnosis.support() instanceof Support.Mends mends ? names(mends.numbers(), mends.cell(), input, misprint)
                : diagnosis.support() instanceof Support.MendsShared shared && names(shared.numbers(), shared.cell(), input, misprint);
    }

    private static boolean names(List<Printed.Number> numbers, PrintedCell cell, Input input, String misprint) {
        return numbers.stream().anyMatch(n -> n.text().equals(input.printed().text())) && cell.printed().text().equals(misprint)
                && cell.id().equals(input.measure()) && cell.occasion().equals(input.occasion());
    }

    private static String what(Made made, Planted planted) {
        String was = planted.input().map(i -> Dependence.of(i) + " " + i.printed().text()).orElseGet(() -> String.join(", ",
                made.study().figures().stream().filter(f -> planted.figures().contains(f.id()))
                        .map(f -> f.id() + " " + f.printed().text()).toList()));
        return was + " -> " + planted.is();
    }
}
