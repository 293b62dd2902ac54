package bsc.cli;

import bsc.read.SurveyFolder;
import bsc.survey.Survey;
import java.nio.file.Path;

/** A questionnaire from its folder. */
final class SurveyFiles {
    private SurveyFiles() {
    }

    /** @throws bsc.model.BadData that names what is wrong with a file */
    static Survey read(Path folder, boolean decimalComma) {
        SurveyFolder files = SurveyFolder.read(folder, decimalComma);
        return Survey.of(SurveyFolder.name(folder), files.items(), files.responses(), files.importance(), files.expectation());
    }
}
