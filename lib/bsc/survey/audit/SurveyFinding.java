package bsc.survey.audit;

import bsc.model.SurveyFigure;
import bsc.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What is found about one printed figure by one check.
 *
 * @param reach       where the number can lie by the other figures; empty for words, and where nothing is known
 * @param conventions needed beside ordinary rounding
 */
public record SurveyFinding(SurveyFigure figure, SurveyCheck check, Verdict verdict, Optional<Reach> reach, List<SurveyConvention> conventions) {
    public SurveyFinding {
        conventions = List.copyOf(conventions);
        if (conventions.isEmpty() == (verdict == Verdict.FOLLOWS_UNDER)) {
            throw new IllegalArgumentException(verdict.word() + " " + conventions);
        }
    }
}
