package bsc.view;

import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Text;
import bsc.say.Words;
import bsc.survey.AskedSample;
import bsc.survey.SampleSize;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;

/** How many respondents the usual formulas ask for, and what those at hand can say. */
final class SampleView {
    private SampleView() {
    }

    static Section of(int respondents, AskedSample asked, SurveyChoices choices, Words words) {
        SurveyCells cells = new SurveyCells(words);
        double level = choices.level();
        double margin = asked.margin();
        List<List<Cell>> rows = new ArrayList<>();
        asked.population().ifPresent(all -> {
            rows.add(row("slovin", SampleSize.slovin(all, margin), words));
            rows.add(row("krejcie-morgan", SampleSize.krejcieMorgan(all, margin), words));
            rows.add(row("lemeshow", SampleSize.lemeshow(all, margin, level), words));
            rows.add(row("cochran-finite", SampleSize.cochran(all, margin, level), words));
        });
        rows.add(row("cochran", SampleSize.cochran(margin, level), words));
        List<Block> blocks = List.of(new Paragraph(Text.of(words.say("survey.margin", respondents, cells.percent(SampleSize.margin(respondents, level)),
                cells.percent(level)))), new Table("sample", words.say("survey.sizes", cells.percent(margin)), List.of(cells.text("formula"), cells.number("size"),
                cells.number("respondents_needed"), cells.text("assumes")), rows));
        return new Section("sample", words.say("survey.sample"), false, blocks);
    }

    private static List<Cell> row(String name, double size, Words words) {
        return List.of(Cell.of(words.say("survey.formula." + name)), SurveyCells.mean(size), Cell.of((long) Math.ceil(size - 1e-9)), Cell.of(words.say("survey.assumes." + name)));
    }
}
