package bsc.view;

import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Text;
import bsc.say.Words;
import bsc.survey.ItemDirection;
import bsc.survey.ItemSummary;
import bsc.survey.Oddities;
import bsc.survey.Questionnaire;
import bsc.survey.Response;
import java.util.ArrayList;
import java.util.List;

/** Who answered, how each question was answered, and what a careful reader looks at first. */
final class RespondentsView {
    private RespondentsView() {
    }

    static Section of(Questionnaire answers, Words words) {
        SurveyCells cells = new SurveyCells(words);
        List<Column> asked = List.of(cells.text("item"), cells.text("question"), cells.text("dimension"), cells.text("scale"));
        List<Column> given = List.of(cells.text("item"), cells.number("answered"), cells.number("blank"), cells.number("mean"),
                cells.number("deviation"), cells.text("counts"));
        List<List<Cell>> questions = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (ItemSummary item : answers.items().stream().map(i -> ItemSummary.of(answers, i)).toList()) {
            String scale = item.item().lowest() + "\u2013" + item.item().highest();
            questions.add(List.of(Cell.of(item.item().id()), Cell.of(item.item().text()), Cell.of(item.item().dimension()),
                    Cell.of(item.item().direction() == ItemDirection.FORWARD ? scale : words.say("survey.scale-reversed", scale))));
            rows.add(List.of(Cell.of(item.item().id()), Cell.of(item.answered()), Cell.of(item.blank()), SurveyCells.mean(item.mean()),
                    SurveyCells.mean(item.deviation()),
                    Cell.of(String.join(" ", item.counts().entrySet().stream().map(c -> c.getKey() + ":" + c.getValue()).toList()))));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Text.of(size(answers, words))), new Table("items", "", asked, questions),
                new Table("answers", "", given, rows)));
        oddities(Oddities.of(answers), words).forEach(line -> blocks.add(new Paragraph(Text.of(line))));
        return new Section("respondents", words.say("survey.respondents"), false, blocks);
    }

    private static String size(Questionnaire answers, Words words) {
        long complete = answers.responses().stream().filter(Response::complete).count();
        int all = answers.responses().size();
        String size = words.say("survey.size", all, answers.items().size(), answers.dimensions().size());
        return complete == all ? size + " " + words.say("survey.no-blanks")
                : size + " " + words.say("survey.blanks", all - complete, answers.items().stream().mapToInt(answers::blanks).sum());
    }

    private static List<String> oddities(Oddities oddities, Words words) {
        List<String> lines = new ArrayList<>();
        if (!oddities.straight().isEmpty()) {
            lines.add(words.counted("survey.straight", oddities.straight().size(), words.some(oddities.straight())));
        }
        if (!oddities.duplicates().isEmpty()) {
            lines.add(words.say("survey.duplicates", words.some(oddities.duplicates().stream().map(words::and).toList())));
        }
        return lines;
    }
}
