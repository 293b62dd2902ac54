package bsc.trust;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.Diagnosis;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.Indicator;
import bsc.model.Input;
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
 * @param figures    how many figures of the study without an error came out with each verdict
 * @param relations  how many relations and identities were judged in it
 * @param alarms     what was accused in it
 * @param excluded   why places for the error were left out
 * @param verdict    on the planted error: DOES_NOT_FOLLOW when it was found
 * @param rank       the place of the right diagnosis among those proposed, from 1; 0 when it is not there
 * @param first      the first diagnosis, or empty
 * @param collateral what was accused that does not depend on the error
 */
record Trial(Slip slip, Map<Verdict, Integer> figures, int relations, List<String> alarms, List<Attempt.Reason> excluded,
             Verdict verdict, int rank, String first, List<String> collateral, String what) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

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

    /** Neighbouring seeds must not give neighbouring studies. */
    private static long mixed(long seed) {
        long z = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static Trial judged(Slip slip, Made made, Planted planted, List<Attempt.Reason> excluded) {
        Audit clean = Audit.of(made.study());
        Map<Verdict, Integer> figures = new TreeMap<>();
        clean.findings().forEach(f -> figures.merge(f.verdict(), 1, Integer::sum));
        Audit audit = Audit.of(planted.study());
        Dependence dependence = new Dependence(planted.study());
        Set<String> changed = planted.input().map(i -> Set.of(Dependence.of(i))).orElseGet(() -> Set.copyOf(planted.figures()));
        List<Finding> own = audit.findings().stream().filter(f -> planted.input().isEmpty()
                ? changed.contains(f.figure().id()) : touches(changed, dependence.of(f.figure()))).toList();
        List<RelationFinding> ownRelations = relations(audit).filter(r -> planted.input().isPresent()
                && touches(changed, dependence.of(r.relation(), r.occasion()))).toList();
        List<List<Diagnosis>> accused = Stream.concat(own.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW)
                .map(Finding::diagnoses), ownRelations.stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW)
                .map(RelationFinding::diagnoses)).toList();
        boolean under = planted.input().isEmpty() && own.stream().anyMatch(f -> f.verdict() == Verdict.FOLLOWS_UNDER);
        List<Diagnosis> proposed = accused.isEmpty() ? List.of() : accused.get(0);
        return new Trial(slip, figures, clean.relations().size() + clean.identities().size(), accusations(made, clean).toList(),
                excluded, !accused.isEmpty() ? Verdict.DOES_NOT_FOLLOW : under ? Verdict.FOLLOWS_UNDER : Verdict.FOLLOWS,
                rank(slip, planted, proposed), proposed.isEmpty() ? "" : proposed.get(0).toString(),
                collateral(made, audit, dependence, changed), what(made, planted));
    }

    private static boolean touches(Set<String> changed, Set<String> named) {
        return named.stream().anyMatch(changed::contains);
    }

    private static Stream<RelationFinding> relations(Audit audit) {
        return Stream.concat(audit.relations().stream(), audit.identities().stream());
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
        String[] sides = diagnosis.arithmetic().split(" instead of ");
        return List.of(sides[0].replaceFirst("^with ", "").split(" or ")).contains(input.printed().text())
                && sides[1].startsWith(misprint + " (") && sides[1].contains(", " + Dependence.of(input) + ")");
    }

    private static Stream<String> accusations(Made made, Audit audit) {
        return Stream.of(audit.findings().stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW)
                        .map(f -> f.figure().id() + " " + f.figure().printed().text() + ": " + f.reason()),
                relations(audit).filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW)
                        .map(r -> r.relation().id() + " " + r.occasion() + ": " + r.reason()),
                defects(made, audit).map(Trial::shown)).flatMap(s -> s);
    }

    /** The faults of tables that have none. */
    private static Stream<BandDefect> defects(Made made, Audit audit) {
        return audit.bandDefects().stream().filter(d -> made.standards().get(d.indicator().map(Indicator::id)
                .orElse(Standards.LINE)).sound());
    }

    private static String shown(BandDefect defect) {
        return defect.bands().id() + ": " + defect.what();
    }

    private static List<String> collateral(Made made, Audit audit, Dependence dependence, Set<String> changed) {
        return Stream.of(audit.findings().stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW
                        && !changed.contains(f.figure().id()) && !touches(changed, dependence.of(f.figure())))
                        .map(f -> f.figure().id() + ": " + f.reason()),
                relations(audit).filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW
                        && !touches(changed, dependence.of(r.relation(), r.occasion()))).map(r -> r.relation().id() + ": " + r.reason()),
                defects(made, audit).filter(d -> d.indicator().isEmpty() || !touches(changed, dependence.of(d.indicator().get())))
                        .map(Trial::shown)).flatMap(s -> s).toList();
    }

    private static String what(Made made, Planted planted) {
        String was = planted.input().map(i -> Dependence.of(i) + " " + i.printed().text()).orElseGet(() -> String.join(", ",
                made.study().figures().stream().filter(f -> planted.figures().contains(f.id()))
                        .map(f -> f.id() + " " + f.printed().text()).toList()));
        return was + " -> " + planted.is();
    }
}
