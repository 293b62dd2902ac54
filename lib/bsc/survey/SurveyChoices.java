package bsc.survey;

import bsc.model.BadData;
import bsc.model.Sentence;

/**
 * What may be chosen when a questionnaire is computed.
 *
 * @param significance of an r table, such as 0.05
 * @param resamples    drawn for each interval by bootstrap
 */
public record SurveyChoices(CorrelationKind correlation, double significance, int resamples, long seed) {
    public static final SurveyChoices USUAL = new SurveyChoices(CorrelationKind.PEARSON, 0.05, 10_000, 1);
    /** Where nobody says how many resamples, no more respondents than these are drawn, in all of them together ... */
    private static final int DRAWN = 40_000_000;
    /** ... but so many resamples there are at least. */
    private static final int FEW = 400;

    /** With fewer the ends of an interval of 95 % are chance. */
    private static final int FEWEST = 100;
    private static final int MOST = 1_000_000;

    public SurveyChoices {
        if (!(significance > 0 && significance < 0.5)) {
            throw new BadData(Sentence.of("a significance of {0} was asked for; it is above 0 and below 0.5, such as 0.05", significance));
        }
        if (resamples < FEWEST || resamples > MOST) {
            throw new BadData(Sentence.of("{0} resamples were asked for; from {1} to {2} are drawn", resamples, FEWEST, MOST));
        }
    }

    /** As many resamples as are drawn of so many respondents where nobody says how many: fewer of very many. */
    public static int resamples(int respondents) {
        return Math.max(FEW, Math.min(USUAL.resamples, DRAWN / respondents));
    }

    /** The same with other resamples. */
    public SurveyChoices withResamples(int number) {
        return new SurveyChoices(correlation, significance, number, seed);
    }

    /** What is chosen for a questionnaire where nobody chooses. */
    public static SurveyChoices usual(Survey survey) {
        return USUAL.withResamples(resamples(survey.answers().responses().size()));
    }

    /** That of an interval beside such a significance. */
    public double level() {
        return 1 - significance;
    }
}
