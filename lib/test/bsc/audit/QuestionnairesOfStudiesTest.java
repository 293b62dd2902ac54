package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.Told;
import bsc.model.Verdict;
import bsc.read.StudyCopy;
import bsc.read.StudyFolder;
import bsc.survey.audit.SurveyVerdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What studies print of their questionnaires is judged with everything else: spec/questionnaires-of-studies.csv. */
class QuestionnairesOfStudiesTest {
    private static Audit audit(String study) {
        return Audit.of(StudyFolder.read(Repository.data().resolve("studies").resolve(study), Repository.standards()));
    }

    private static String counts(List<SurveyVerdict> verdicts) {
        return Stream.of(Verdict.values()).map(v -> v.word() + " " + verdicts.stream().filter(f -> f.verdict() == v).count()).collect(Collectors.joining(" "));
    }

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Repository.each("questionnaires-of-studies.csv", r -> r.getField("study"), row -> {
            List<SurveyVerdict> verdicts = audit(row.getField("study")).ofSurveys();
            assertEquals(row.getField("counts"), counts(verdicts));
            assertEquals(row.getField("do not follow"), verdicts.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).map(f -> String.join(" ",
                    f.figure().kind().word(), f.figure().item(), f.figure().answer()).strip().replace("  ", " ") + " " + f.figure().printed().text()).collect(Collectors.joining("; ")));
        });
    }

    /** Each fault of survey.csv gives its own message: spec/bad-printed-surveys.csv. */
    @TestFactory
    Stream<DynamicTest> faults() {
        StudyCopy study = StudyCopy.of(Repository.data().resolve("studies/rsud-makassar-2023"), "STUDY", Repository.standards());
        return Repository.each("bad-printed-surveys.csv", r -> r.getField("case"), row -> {
            Map<String, String> files = new HashMap<>(study.files());
            files.put("survey.csv", row.getField("survey"));
            assertEquals(row.getField("message"), new StudyCopy("STUDY", files, study.standards()).refusal());
        });
    }

    @Test
    void theyStandInEveryFormOfOutput() {
        Audit audit = audit("soedarso-2021-2024");
        assertTrue(Told.csv(audit).contains("soedarso-2021-2024,employee satisfaction total,Table 3.8,,,,questionnaire,6343,6342,does-not-follow,,,,,6342,6342,,"));
        assertEquals(29, Told.json(audit).getAsJsonArray("questionnaires").size());
        String told = Told.audit(audit, false);
        assertTrue(told.contains("figures of questionnaires          follows: 0, does not follow: 1, cannot be judged: 28\n"), told);
        assertTrue(told.replaceAll(" +", " ").contains("\n total 6343 6,342 respondents × items × scale, or the items' sums Table 3.8\n"), told);
        assertEquals(1, Command.of("reproduce", "rs-unhas-2019", "--format", "csv", "--fail-on", "does-not-follow").status());
        assertTrue(Command.of("check", "rs-unhas-2019").out().contains("Of questionnaires: printed figures 86, questionnaires 2."));
    }
}
