package bsc.view;

import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Doc;
import bsc.say.Words;
import bsc.survey.AskedSample;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a questionnaire's answers give. */
public final class SurveyView {
    private SurveyView() {
    }

    public static Doc of(Survey survey, SurveyChoices choices, AskedSample asked, Words words) {
        return of(survey, choices, asked, Map.of(), words);
    }

    /** @param drawings each at the end of the section of this id */
    public static Doc of(Survey survey, SurveyChoices choices, AskedSample asked, Map<String, Block.Picture> drawings, Words words) {
        List<Section> blocks = new ArrayList<>();
        blocks.add(RespondentsView.of(survey.answers(), words));
        blocks.add(ValidityView.of(survey.answers(), choices, words));
        blocks.add(ReliabilityView.of(survey.answers(), choices, words));
        blocks.add(SurveyIndicesView.of(survey.answers(), choices, words));
        survey.importance().ifPresent(i -> blocks.add(ImportanceView.map(survey.answers(), i, choices, words)));
        survey.expectation().ifPresent(e -> blocks.add(ImportanceView.gaps(survey.answers(), e, survey.importance(), words)));
        blocks.add(SampleView.of(survey.answers().responses().size(), asked, choices, words));
        return new Doc(words.language(), words.say("survey.title", survey.source()), blocks.stream().<Block>map(s -> drawings.containsKey(s.id()) ? with(s, drawings.get(s.id())) : s).toList());
    }

    private static Section with(Section section, Block.Picture drawing) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        blocks.add(drawing);
        return new Section(section.id(), section.heading(), section.folded(), blocks);
    }
}
