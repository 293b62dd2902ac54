package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.Told;
import bsc.model.Verdict;
import bsc.read.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the audit finds beyond single figures in the published studies, pinned after each was checked by hand:
 * relations and bed identities that do not hold (spec/relations.csv) and the first proposed cause of each figure that
 * does not follow (spec/diagnoses.csv; blank where none fits).
 */
class RefereeTest {
    private static Stream<Audit> audits() {
        return new DataFolder(Repository.data()).studies(List.of()).stream().map(Audit::of);
    }

    @TestFactory
    Stream<DynamicTest> relationsAndIdentities() {
        return audits().map(audit -> DynamicTest.dynamicTest(audit.study().id(), () -> {
            List<String> pinned = Repository.table("relations.csv").stream()
                    .filter(r -> r.getField("study").equals(audit.study().id()))
                    .map(r -> String.join(" | ", r.getFields())).toList();
            List<String> found = new ArrayList<>();
            for (List<RelationFinding> findings : List.of(audit.relations(), audit.identities())) {
                findings.stream().filter(f -> f.verdict() != Verdict.FOLLOWS).map(f -> String.join(" | ",
                        audit.study().id(), f.relation().id(), f.occasion().toString(), f.verdict().word(), Told.AUDITED.left(f),
                        Told.AUDITED.right(f), Told.AUDITED.implied(f))).forEach(found::add);
            }
            assertEquals(String.join("\n", pinned), String.join("\n", found));
        }));
    }

    @TestFactory
    Stream<DynamicTest> firstDiagnoses() {
        return audits().map(audit -> DynamicTest.dynamicTest(audit.study().id(), () -> {
            List<String> pinned = Repository.table("diagnoses.csv").stream()
                    .filter(r -> r.getField("study").equals(audit.study().id()))
                    .map(r -> r.getField("figure") + ": " + r.getField("diagnosis")).toList();
            List<String> found = audit.with(Verdict.DOES_NOT_FOLLOW).stream().map(f -> f.figure().id() + ": "
                    + Told.AUDITED.cause(f.diagnoses())).toList();
            assertEquals(String.join("\n", pinned), String.join("\n", found));
        }));
    }
}
