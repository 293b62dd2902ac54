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
import bsc.survey.AnswerShares;
import bsc.survey.Dimensions;
import bsc.survey.IndexRule;
import bsc.survey.Item;
import bsc.survey.LikertTotal;
import bsc.survey.Questionnaire;
import bsc.survey.SatisfactionIndex;
import bsc.survey.SurveyChoices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the answers come to: means of dimensions, the index of satisfaction with its class, totals, shares. */
final class SurveyIndicesView {
    private SurveyIndicesView() {
    }

    static Section of(Questionnaire answers, SurveyChoices choices, Words words) {
        SurveyCells cells = new SurveyCells(words);
        List<Block> blocks = new ArrayList<>();
        SatisfactionIndex.of(answers, choices.level()).ifPresentOrElse(index -> index(blocks, index, choices, cells), () -> blocks.add(means(answers, cells)));
        LikertTotal.of(answers).ifPresent(total -> total(blocks, total, cells));
        blocks.add(shares(answers, cells));
        return new Section("indices", words.say("survey.indices"), false, blocks);
    }

    private static Table means(Questionnaire answers, SurveyCells cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Item> part : Dimensions.of(answers)) {
            rows.add(List.of(Cell.of(Dimensions.name(part)), Cell.of(part.size()), SurveyCells.mean(Dimensions.mean(answers, part))));
        }
        return new Table("dimensions", "", List.of(cells.text("dimension"), cells.number("items"), cells.number("mean")), rows);
    }

    private static void index(List<Block> blocks, SatisfactionIndex index, SurveyChoices choices, SurveyCells cells) {
        Words words = cells.words();
        List<Column> columns = new ArrayList<>(List.of(cells.text("element"), cells.number("mean"), cells.number("index")));
        Arrays.stream(IndexRule.values()).forEach(rule -> columns.add(new Column(rule.word().replace('-', '_'), words.of(rule), false)));
        List<List<Cell>> rows = new ArrayList<>();
        index.elements().forEach(e -> rows.add(row(e.name(), e.mean())));
        rows.add(row(words.say("survey.whole-index"), index.mean()));
        blocks.add(new Table("index", words.say("survey.index"), columns, rows));
        blocks.add(new Paragraph(Text.of(words.say("survey.index-how", index.elements().size()))));
        index.half().ifPresent(half -> blocks.add(new Paragraph(Text.of(words.say("survey.index-interval", cells.percent(choices.level()),
                cells.two(Math.max(25, index.index() - half)), cells.two(Math.min(100, index.index() + half)), index.complete(),
                words.or(classes(index.index(), half)))))));
        for (IndexRule rule : IndexRule.values()) {
            if (rule.elements() == index.elements().size()) {
                double sum = index.mean() * rule.elements() * Double.parseDouble(rule.printedWeight());
                blocks.add(new Paragraph(Text.of(words.say("survey.index-printed-weight", words.numerals().of(new BigDecimal(rule.printedWeight()), Precision.EXACT),
                        rule.citation(), cells.two(25 * sum), rule.classOf(25 * sum)))));
            }
        }
    }

    /** The classes that the interval touches under the rule in force, from the lowest. */
    private static List<String> classes(double index, double half) {
        IndexRule rule = IndexRule.PERMENPAN_14_2017;
        return IndexRule.CLASSES.subList(IndexRule.CLASSES.indexOf(rule.classOf(index - half)), IndexRule.CLASSES.indexOf(rule.classOf(index + half)) + 1);
    }

    private static List<Cell> row(String name, double mean) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name), SurveyCells.coefficient(mean), SurveyCells.mean(25 * mean)));
        Arrays.stream(IndexRule.values()).forEach(rule -> row.add(Cell.of(rule.classOf(25 * mean))));
        return row;
    }

    private static void total(List<Block> blocks, LikertTotal total, SurveyCells cells) {
        Words words = cells.words();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < total.classes(); i++) {
            rows.add(List.of(Cell.of(String.valueOf(i + 1)), range(total.joined().get(i)), range(total.steppedByOne().get(i))));
        }
        int joined = LikertTotal.classOf(total.sum(), total.joined(), true).orElseThrow();
        String stepped = LikertTotal.classOf(total.sum(), total.steppedByOne(), false).map(String::valueOf).orElse(words.say("survey.no-class"));
        blocks.add(new Table("classes", words.say("survey.total", total.sum(), total.least(), total.most(), cells.percent(total.percent() / 100)),
                List.of(cells.text("class"), cells.number("joined"), cells.number("stepped")), rows));
        blocks.add(new Paragraph(Text.of(words.say("survey.class-of", joined, stepped, cells.two(total.steppedByOne().get(total.classes() - 1).high()), total.most()))));
    }

    private static Cell range(LikertTotal.ClassEnds span) {
        return new Cell.Range(BigDecimal.valueOf(span.low()), BigDecimal.valueOf(span.high()), Precision.VALUE, "");
    }

    private static Table shares(Questionnaire answers, SurveyCells cells) {
        List<AnswerShares> all = answers.items().stream().map(i -> AnswerShares.of(answers, i)).toList();
        boolean promoters = all.stream().anyMatch(s -> s.promoters().isPresent());
        List<Column> columns = new ArrayList<>(List.of(cells.text("item"), cells.number("top_two")));
        if (promoters) {
            columns.add(cells.number("promoters"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (AnswerShares each : all) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(each.item().id()), SurveyCells.mean(each.topTwo())));
            if (promoters) {
                row.add(SurveyCells.mean(each.promoters()));
            }
            rows.add(row);
        }
        return new Table("shares", cells.words().say("survey.shares"), columns, rows);
    }
}
