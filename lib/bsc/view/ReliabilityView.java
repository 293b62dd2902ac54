package bsc.view;

import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import bsc.survey.AlphaBootstrap;
import bsc.survey.CompleteAnswers;
import bsc.survey.Item;
import bsc.survey.Questionnaire;
import bsc.survey.Reliability;
import bsc.survey.SurveyChoices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How far the questions, all and those of each dimension, measure one thing. */
final class ReliabilityView {
    private ReliabilityView() {
    }

    static Section of(Questionnaire answers, SurveyChoices choices, Words words) {
        Map<String, List<Item>> sets = new LinkedHashMap<>();
        sets.put(words.say("survey.all-items"), answers.items());
        answers.dimensions().stream().filter(d -> answers.of(d).size() > 1 && answers.of(d).size() < answers.items().size()).forEach(d -> sets.put(d, answers.of(d)));
        SurveyCells cells = new SurveyCells(words);
        List<Column> columns = List.of(cells.text("set"), cells.number("items"), cells.number("respondents"), cells.number("alpha"), cells.number("feldt"),
                cells.number("bootstrap"), cells.number("omega"));
        List<Column> further = List.of(cells.text("set"), cells.number("lambda6"), cells.number("standardised"), cells.number("mean_r"), cells.number("split_r"),
                cells.number("spearman_brown"), cells.number("guttman"));
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> more = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Optional<Reliability> whole = Optional.empty();
        for (Map.Entry<String, List<Item>> set : sets.entrySet()) {
            Optional<Reliability> found = CompleteAnswers.of(answers, set.getValue()).map(Reliability::of);
            found.ifPresent(f -> rows.add(row(set.getKey(), f, choices)));
            found.ifPresent(f -> more.add(further(set.getKey(), f)));
            if (found.isEmpty()) {
                open.add(set.getKey());
            }
            if (set.getValue().size() == answers.items().size()) {
                whole = found;
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table("reliability", "", columns, rows));
            blocks.add(new Table("reliability_more", words.say("survey.reliability-more"), further, more));
            blocks.add(new Paragraph(Text.of(words.say("survey.reliability-how", choices.resamples(), choices.seed(), cells.percent(choices.level())))));
        }
        if (!open.isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("survey.no-reliability", words.and(open)))));
        }
        whole.filter(w -> w.answers().items().size() > 2).ifPresent(w -> blocks.add(dropped(w, cells)));
        return new Section("reliability", words.say("survey.reliability"), false, blocks);
    }

    private static List<Cell> row(String name, Reliability found, SurveyChoices choices) {
        List<Double> feldt = found.feldt(choices.level());
        AlphaBootstrap drawn = AlphaBootstrap.of(found.answers(), choices.resamples(), choices.seed(), choices.level());
        return List.of(Cell.of(name), Cell.of(found.answers().items().size()), Cell.of(found.answers().respondents()), SurveyCells.coefficient(found.alpha()),
                range(feldt.get(0), feldt.get(1)), drawn.drawn() == 0 ? new Cell.Missing() : range(drawn.low(), drawn.high()),
                SurveyCells.coefficient(found.omega()));
    }

    private static List<Cell> further(String name, Reliability found) {
        return List.of(Cell.of(name), SurveyCells.coefficient(found.lambda6()), SurveyCells.coefficient(found.standardised()), SurveyCells.coefficient(found.meanCorrelation()),
                SurveyCells.coefficient(found.split().correlation()), SurveyCells.coefficient(found.split().spearmanBrown()),
                SurveyCells.coefficient(found.split().guttman()));
    }

    private static Cell range(double low, double high) {
        return new Cell.Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), Precision.WEIGHT, "");
    }

    private static Table dropped(Reliability whole, SurveyCells cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < whole.dropped().size(); i++) {
            OptionalDouble without = whole.dropped().get(i);
            rows.add(List.of(Cell.of(whole.answers().items().get(i).id()), SurveyCells.coefficient(without),
                    without.isEmpty() ? new Cell.Missing() : SurveyCells.coefficient(without.getAsDouble() - whole.alpha())));
        }
        return new Table("alpha_if_dropped", cells.words().say("survey.dropped"), List.of(cells.text("item"), cells.number("alpha_without"), cells.number("change")), rows);
    }
}
