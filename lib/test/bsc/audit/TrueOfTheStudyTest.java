package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.formula.Quantities;
import bsc.model.Criterion;
import bsc.model.Period;
import bsc.model.Study;
import bsc.model.Value;
import bsc.read.StudyFolder;
import bsc.score.LabelBasis;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.score.ScoredIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of a study where nothing can be judged or labelled is true of it. */
class TrueOfTheStudyTest {
    private static final List<String> FOLDERS = List.of("data/studies/rs-unhas-2019", "data/studies/rsud-makassar-2020-2022",
            "data/studies/soedarso-2021-2024", "data/studies/rsud-makassar-2023", "data/studies/labuang-baji", "data/examples/own-hospital",
            "data/template", "lib/test/studies/contoh", "lib/test/studies/perbaikan");

    private static Study study(String folder) {
        return StudyFolder.read(Repository.root().resolve(folder), Repository.standards());
    }

    /** "no value and no label" stands beside no value, "in no band" only where a table has rules. */
    @TestFactory
    Stream<DynamicTest> labelsThatAreMissing() {
        return FOLDERS.stream().map(folder -> DynamicTest.dynamicTest(folder, () -> {
            Quantities quantities = Quantities.of(study(folder));
            List<String> untrue = new ArrayList<>();
            for (Period period : quantities.study().periods()) {
                for (Scorecard card : List.of(Scorecards.printed(quantities, period.name()), Scorecards.recomputed(quantities, period.name()),
                        Scorecards.repaired(quantities, period.name()))) {
                    for (ScoredIndicator line : card.lines()) {
                        boolean known = line.value() instanceof Value.Known;
                        boolean rules = Stream.ofNullable(quantities.study().bands().get(line.indicator().bands())).flatMap(b -> b.rows().stream())
                                .anyMatch(r -> r.criterion() instanceof Criterion.Range);
                        if (line.basis() == LabelBasis.NONE && (known || !line.labels().isEmpty())
                                || line.basis() == LabelBasis.NO_BAND && !(known && rules)) {
                            untrue.add(period.name() + " " + line.indicator().id() + ": " + line.basis().word());
                        }
                    }
                }
            }
            assertEquals(List.of(), untrue);
        }));
    }

    /** What is said not to be published is in no line of the inputs, of which a number is printed. */
    @TestFactory
    Stream<DynamicTest> whatIsNotPublished() {
        return FOLDERS.stream().map(folder -> DynamicTest.dynamicTest(folder, () -> {
            Audit audit = Audit.of(study(folder));
            List<String> untrue = new ArrayList<>();
            for (Finding finding : audit.findings()) {
                if (finding.reason() instanceof Reason.NumbersNotPublished not) {
                    for (Value.Lack lack : not.lacks()) {
                        if (lack instanceof Value.Lack.OfMeasure of && audit.study().inputs().stream().anyMatch(i ->
                                i.measure().equals(of.measure().id()) && i.occasion().equals(of.occasion()))) {
                            untrue.add(finding.figure().id() + ": " + lack);
                        }
                    }
                }
            }
            assertEquals(List.of(), untrue);
        }));
    }
}
