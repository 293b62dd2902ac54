package bsc.view;

import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Language;
import bsc.say.Words;
import bsc.survey.Survey;
import bsc.survey.SurveyResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A result of a questionnaire as a row of inputs.csv. */
public final class InputRow {
    private InputRow() {
    }

    /** @param decimalComma whether inputs.csv writes 80,12 */
    public static Table of(Survey survey, SurveyResult result, String measure, String period, boolean decimalComma) {
        String number = BigDecimal.valueOf(result.of(survey)).setScale(2, RoundingMode.HALF_UP).toPlainString();
        String where = Words.in(Language.ENGLISH).say("survey.input-source", survey.source(), result.word(), survey.answers().responses().size(), survey.answers().items().size());
        return new Table("inputs", "", Stream.of("measure", "period", "part", "printed", "where").map(c -> new Column(c, c, false)).toList(),
                List.of(List.of(Cell.of(measure), Cell.of(period), Cell.of(""), new Cell.AsPrinted(decimalComma ? number.replace('.', ',') : number), Cell.of(where))));
    }
}
