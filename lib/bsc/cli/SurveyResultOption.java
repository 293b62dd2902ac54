package bsc.cli;

import bsc.survey.SurveyResult;
import picocli.CommandLine.ITypeConverter;

/** Reads the word of a result of a questionnaire. */
final class SurveyResultOption implements ITypeConverter<SurveyResult> {
    @Override
    public SurveyResult convert(String word) {
        return Mistyped.choice(SurveyResult.class, word);
    }
}
