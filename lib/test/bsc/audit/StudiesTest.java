package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.Told;
import bsc.model.Choice;
import bsc.model.Verdict;
import bsc.read.DataFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the engine finds in the published studies, pinned after each was checked by hand: spec/findings.csv. */
class StudiesTest {
    private static final Map<String, Audit> AUDITS = new TreeMap<>();

    private static Audit audit(String study) {
        return AUDITS.computeIfAbsent(study, id -> Audit.of(new DataFolder(Repository.data()).study(id)));
    }

    @TestFactory
    Stream<DynamicTest> findings() {
        return Repository.each("findings.csv", r -> r.getField("study") + " " + r.getField("figure"), row -> {
            Finding finding = audit(row.getField("study")).findings().stream()
                    .filter(f -> f.figure().id().equals(row.getField("figure"))).findFirst().orElseThrow();
            assertEquals(row.getField("printed"), finding.figure().printed().text());
            assertEquals(row.getField("recomputed"), Told.AUDITED.recomputed(finding.recomputed()));
            assertEquals(row.getField("verdict"), (finding.verdict().word() + " "
                    + finding.convention().map(Choice::word).orElse("")).strip());
        });
    }

    /** Every figure that does not follow is one that was checked by hand. */
    @TestFactory
    Stream<DynamicTest> nothingElseIsAccused() {
        Map<String, List<String>> pinned = Repository.table("findings.csv").stream()
                .filter(r -> r.getField("verdict").equals(Verdict.DOES_NOT_FOLLOW.word()))
                .collect(Collectors.groupingBy(r -> r.getField("study"),
                        Collectors.mapping(r -> r.getField("figure"), Collectors.toList())));
        return pinned.keySet().stream().map(study -> DynamicTest.dynamicTest(study, () -> assertEquals(
                pinned.get(study).stream().sorted().toList(), audit(study).with(Verdict.DOES_NOT_FOLLOW).stream()
                        .map(f -> f.figure().id()).sorted().toList())));
    }

    @TestFactory
    Stream<DynamicTest> fates() {
        Function<Fate, String> shown = f -> f.recomputed() + " of " + f.assignments();
        return Repository.each("fates.csv", r -> r.getField("study"), row -> {
            Fate fate = audit(row.getField("study")).fate();
            assertEquals(row.getField("printed"), fate.printed());
            assertEquals(row.getField("outcome"), fate.outcome().word());
            assertEquals(row.getField("recomputed"), shown.apply(fate));
        });
    }

    /** Nurmaulidia et al.: of the eight assignments exactly one gives the printed 0,06. */
    @Test
    void oneAssignmentGivesTheTotalOfRsUnhas() {
        Finding finding = audit("rs-unhas-2019").findings().stream()
                .filter(f -> f.figure().id().equals("abs_scale")).findFirst().orElseThrow();
        assertEquals("the labels allow 8 assignments of scores, from 0.05882 to 0.2353; 1 of them give 0,06", Told.AUDITED.reason(finding));
    }

    /** The sample size follows only because the error margin is printed with one digit. */
    @Test
    void aWideSetIsReportedAsAWeakCheck() {
        assertEquals(true, finding("soedarso-2021-2024", "met_sample_size").weak());
    }

    /** Table 3 is printed in hundredths, 47 is 47,00: the units give a share of 99,5275 and no other. */
    @Test
    void theShareOfSatisfiedPatientsDoesNotFollowFromTheUnits() {
        Finding finding = finding("rs-unhas-2019", "res_customer_satisfaction");
        assertEquals(Verdict.DOES_NOT_FOLLOW, finding.verdict());
        assertEquals("44.4125 + 55.115 = 99.5275%", Told.AUDITED.reason(finding));
    }

    private static Finding finding(String study, String figure) {
        return audit(study).findings().stream().filter(f -> f.figure().id().equals(figure)).findFirst().orElseThrow();
    }
}
