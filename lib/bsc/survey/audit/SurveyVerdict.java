package bsc.survey.audit;

import bsc.model.SurveyFigure;
import bsc.model.Verdict;
import java.util.List;

/**
 * What all checks of one printed figure come to.
 *
 * @param grounds the findings that have this verdict
 */
public record SurveyVerdict(SurveyFigure figure, Verdict verdict, List<SurveyFinding> grounds) {
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.DOES_NOT_FOLLOW, Verdict.FOLLOWS_UNDER, Verdict.FOLLOWS, Verdict.CANNOT_BE_JUDGED);

    public SurveyVerdict {
        grounds = List.copyOf(grounds);
    }

    static SurveyVerdict of(SurveyFigure figure, List<SurveyFinding> findings) {
        Verdict worst = WORST_FIRST.stream().filter(v -> findings.stream().anyMatch(f -> f.verdict() == v)).findFirst().orElseThrow();
        return new SurveyVerdict(figure, worst, findings.stream().filter(f -> f.verdict() == worst).toList());
    }

    /** The conventions that it needs, each once. */
    public List<SurveyConvention> conventions() {
        return grounds.stream().flatMap(f -> f.conventions().stream()).distinct().toList();
    }
}
