package bsc.view;

import bsc.say.Block;
import bsc.say.Doc;
import bsc.say.Words;
import bsc.survey.Survey;
import java.util.ArrayList;
import java.util.List;

/** What a questionnaire's answers give. */
public final class SurveyView {
    private SurveyView() {
    }

    public static Doc of(Survey survey, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(RespondentsView.of(survey.answers(), words));
        return new Doc(words.language(), words.say("survey.title", survey.source()), blocks);
    }
}
