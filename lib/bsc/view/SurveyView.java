package bsc.view;

import bsc.say.Block;
import bsc.say.Doc;
import bsc.say.Words;
import bsc.survey.AskedSample;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;

/** What a questionnaire's answers give. */
public final class SurveyView {
    private SurveyView() {
    }

    public static Doc of(Survey survey, SurveyChoices choices, AskedSample asked, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(RespondentsView.of(survey.answers(), words));
        blocks.add(ValidityView.of(survey.answers(), choices, words));
        blocks.add(ReliabilityView.of(survey.answers(), choices, words));
        blocks.add(SurveyIndicesView.of(survey.answers(), choices, words));
        survey.importance().ifPresent(i -> blocks.add(ImportanceView.map(survey.answers(), i, choices, words)));
        survey.expectation().ifPresent(e -> blocks.add(ImportanceView.gaps(survey.answers(), e, survey.importance(), words)));
        blocks.add(SampleView.of(survey.answers().responses().size(), asked, choices, words));
        return new Doc(words.language(), words.say("survey.title", survey.source()), blocks);
    }
}
