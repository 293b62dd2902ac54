package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.Told;
import bsc.model.Bands;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Verdict;
import bsc.read.StudyFolder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each figure is judged in its own period and in its own unit. */
class PeriodsTest {
    /** The invented hospital without its trends, with other deaths in 2024, more contented staff in 2025, and a conclusion for each. */
    private static Audit ownHospital(int deaths, String of2024, String of2025) {
        Study s = StudyFolder.read(Repository.data().resolve("examples/own-hospital"), Repository.standards());
        List<Input> inputs = s.inputs().stream().map(i -> i.occasion().period().equals("2024") && i.measure().startsWith("deaths")
                ? with(i, deaths) : i.occasion().period().equals("2025") && i.measure().equals("employees_satisfied") ? with(i, 150) : i).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(conclusion("of_2024", "2024", of2024, s));
        figures.add(conclusion("of_2025", "2025", of2025, s));
        return Audit.of(s.with(new Study.Numbers(s.measures(), inputs, figures, List.of())).with(s.assessment(), new Study.Judging(
                s.indicators().stream().filter(i -> i.series().isEmpty()).toList(), s.bands(), s.wordings())).withActions(List.of()));
    }

    private static Input with(Input input, int number) {
        return new Input(input.measure(), input.occasion(), MadeUp.number(BigDecimal.valueOf(number), Unit.COUNT), input.where(), input.place());
    }

    private static Figure conclusion(String id, String period, String word, Study study) {
        return new Figure(id, "Conclusion", Optional.empty(), "", Occasion.of(period), PrintedKind.CONCLUSION, new Printed.Word(word), "", study.place());
    }

    @Test
    void everyConclusionHasItsOwnFate() {
        Audit audit = ownHospital(900, "poor", "fair");
        assertEquals(List.of(Verdict.FOLLOWS, Verdict.FOLLOWS), audit.findings().stream().map(Finding::verdict).toList());
        assertEquals(List.of("2024 poor survives", "2025 fair survives"), audit.fates().stream()
                .map(f -> f.card().period() + " " + f.printed() + " " + f.outcome().word()).toList());
        assertEquals("fair", audit.fate().printed());
        assertEquals(List.of(Verdict.DOES_NOT_FOLLOW, Verdict.DOES_NOT_FOLLOW), ownHospital(900, "fair", "poor").findings().stream()
                .map(Finding::verdict).toList());
    }

    @Test
    void aPeriodWithoutAnyScoreIsNotAssessed() {
        MadeUp study = new MadeUp().bands("table", Tables.bands("poor (,60) -1 | good [60,) 1"))
                .scale(Tables.bands("poor [-1,0) none | good [0,1] none"))
                .indicator("i", Perspective.FINANCIAL, "", Unit.PERCENT, "table", List.of(), Optional.empty())
                .period("2023").printed(PrintedKind.CONCLUSION, Optional.empty(), "", new Printed.Word("good"))
                .period("2024").value("i", "", BigDecimal.valueOf(50), Unit.PERCENT)
                .printed(PrintedKind.CONCLUSION, Optional.empty(), "", new Printed.Word("poor"));
        Audit audit = study.audit();
        assertEquals("not assessed: no indicator has a score in 2023", Told.AUDITED.reason(audit.findings().get(0)));
        assertEquals(Verdict.CANNOT_BE_JUDGED, audit.findings().get(0).verdict());
        assertEquals(Verdict.FOLLOWS, audit.findings().get(2).verdict());
        assertEquals(List.of(Fate.Outcome.CANNOT_BE_JUDGED, Fate.Outcome.SURVIVES), audit.fates().stream().map(Fate::outcome).toList());
    }

    /** 5,20 percent of an indicator in per mille are 52, above the 45 below which it is ideal. */
    @Test
    void aLabelIsJudgedInTheUnitOfItsBands() {
        Bands gdr = new Bands("gdr", Tables.bands("ideal (,45) 1 | not_ideal [45,) -1").rows(), "", Optional.of(Unit.PER_MILLE));
        for (Unit unit : List.of(Unit.PER_MILLE, Unit.PERCENT)) {
            Audit audit = new MadeUp().bands("gdr", gdr).indicator("i", Perspective.CUSTOMER, "", unit, "gdr", List.of(), Optional.empty())
                    .value("i", "", new BigDecimal("5.20"), Unit.PERCENT).label("i", "", "not_ideal").label("i", "", "ideal").audit();
            assertEquals(List.of(Verdict.FOLLOWS, Verdict.DOES_NOT_FOLLOW), audit.findings().subList(1, 3).stream().map(Finding::verdict).toList());
        }
    }

    /** "2 values in a row are rising" with a year between them that is not published. */
    @Test
    void aSeriesWithAGapCannotBeJudged() {
        Audit audit = new MadeUp().bands("table", Tables.bands("up rising 1 | down falling -1"))
                .indicator("i", Perspective.FINANCIAL, "", Unit.PERCENT, "table", List.of("2012", "2013", "2014"), Optional.empty())
                .period("2012").value("i", "", BigDecimal.ONE, Unit.PERCENT).period("2013")
                .period("2014").value("i", "", BigDecimal.TEN, Unit.PERCENT).label("i", "", "down").audit();
        assertEquals("not published: i 2013", Told.AUDITED.reason(audit.findings().get(2)));
        assertEquals(Verdict.CANNOT_BE_JUDGED, audit.findings().get(2).verdict());
    }
}
