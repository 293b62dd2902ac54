package bsc.survey.audit;

import bsc.model.PrintedSurvey;
import bsc.model.SurveyFigure;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every printed figure of a questionnaire, judged by the others.
 *
 * @param findings of each figure that is judged one at least, in the order of the file
 * @param rebuilt  deviations of items that the table of item statistics gives away
 * @param changing items that are valid or not by the printed table value, and the other way by the textbook's
 * @param textbook the r table's value at n - 2, two-sided
 * @param nearest  the degrees of freedom whose value is nearest to the printed one
 */
public record SurveyAudit(PrintedSurvey printed, List<SurveyFinding> findings, List<RebuiltDeviation> rebuilt, List<String> changing, Optional<Double> textbook,
        OptionalInt nearest) {
    public SurveyAudit {
        findings = List.copyOf(findings);
        rebuilt = List.copyOf(rebuilt);
        changing = List.copyOf(changing);
    }

    public static SurveyAudit of(PrintedSurvey printed) {
        SurveyJudging judging = new SurveyJudging(printed);
        AnswerChecks.judge(judging);
        TableChecks.judge(judging);
        CorrelationTableChecks.judge(judging);
        IndexChecks.judge(judging);
        MapChecks.judge(judging);
        Map<SurveyFigure, List<SurveyFinding>> byFigure = new IdentityHashMap<>();
        judging.findings().forEach(f -> byFigure.computeIfAbsent(f.figure(), figure -> new ArrayList<>()).add(f));
        List<SurveyFinding> findings = new ArrayList<>();
        for (SurveyFigure figure : printed.figures()) {
            List<SurveyFinding> own = byFigure.getOrDefault(figure, List.of());
            findings.addAll(own);
            if (own.isEmpty() && figure.kind().judged()) {
                findings.add(new SurveyFinding(figure, SurveyCheck.NOTHING, Verdict.CANNOT_BE_JUDGED, Optional.empty(), List.of()));
            }
        }
        return new SurveyAudit(printed, findings, TableChecks.rebuilt(judging), CorrelationTableChecks.changing(printed), CorrelationTableChecks.textbook(printed),
                CorrelationTableChecks.nearest(printed));
    }

    /** One verdict a figure: it follows when it follows by every check that was made of it. */
    public List<SurveyVerdict> verdicts() {
        Map<SurveyFigure, List<SurveyFinding>> byFigure = new LinkedHashMap<>();
        findings.forEach(f -> byFigure.computeIfAbsent(f.figure(), figure -> new ArrayList<>()).add(f));
        return byFigure.entrySet().stream().map(e -> SurveyVerdict.of(e.getKey(), e.getValue())).toList();
    }

    public List<SurveyFinding> with(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).toList();
    }
}
