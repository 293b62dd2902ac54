package bsc.draw;

import bsc.model.Choice;
import bsc.say.Words;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;

/** The figures that can be drawn of the answers to a questionnaire. */
public enum QuestionnaireFigureKind implements Choice {
    ANSWERS("answers", "respondents", AnswersFigure::of),
    ITEM_CORRELATIONS("item-correlations", "validity", ItemCorrelationsFigure::of),
    ALPHA_WITHOUT("alpha-without", "reliability", AlphaWithoutFigure::of),
    IMPORTANCE_PERFORMANCE("importance-performance", "importance", ImportancePerformanceFigure::of),
    GAPS("gaps", "gaps", GapsFigure::of);

    /** How one of them is drawn. */
    private interface Draft {
        DrawnOrNot of(Survey survey, SurveyChoices choices, FigureWords words);
    }

    private final String word;
    private final String section;
    private final Draft draft;

    QuestionnaireFigureKind(String word, String section, Draft draft) {
        this.word = word;
        this.section = section;
        this.draft = draft;
    }

    @Override
    public String word() {
        return word;
    }

    /** The section of what is told of the questionnaire that it stands in. */
    public String section() {
        return section;
    }

    /** The figure of this kind from a questionnaire's answers. */
    public DrawnOrNot of(Survey survey, SurveyChoices choices, Words words) {
        return draft.of(survey, choices, new FigureWords(words));
    }

    /** The same as it is computed where nothing else is chosen, in the language that is set for good. */
    public DrawnOrNot of(Survey survey) {
        return draft.of(survey, SurveyChoices.usual(survey), FigureWords.ofReader());
    }
}
