package bsc.view;

import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Text;
import bsc.say.Words;
import bsc.survey.CompleteAnswers;
import bsc.survey.Item;
import bsc.survey.ItemValidity;
import bsc.survey.Questionnaire;
import bsc.survey.ReadTable;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which questions hang together with the others, and by which entry of an r table. */
final class ValidityView {
    private ValidityView() {
    }

    static Section of(Questionnaire answers, SurveyChoices choices, Words words) {
        List<Block> blocks = CompleteAnswers.of(answers, answers.items()).map(all -> blocks(answers, all, choices, words))
                .orElseGet(() -> List.of(new Paragraph(Text.of(words.say("survey.too-few-complete")))));
        return new Section("validity", words.say("survey.validity"), false, blocks);
    }

    private static List<Block> blocks(Questionnaire answers, CompleteAnswers all, SurveyChoices choices, Words words) {
        List<ItemValidity> items = ItemValidity.of(all, choices.correlation());
        List<ReadTable> read = ReadTable.of(items, all.respondents(), choices.significance());
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Text.of(words.say("survey.validity-of", words.of(choices.correlation()), all.respondents()))),
                items(items, read.get(0), words)));
        inDimensions(answers, choices, words).ifPresent(blocks::add);
        blocks.addAll(List.of(new Paragraph(Text.of(words.say("survey.r-tables"))), tables(read, words)));
        List<String> against = items.stream().filter(ItemValidity::against).map(i -> i.item().id()).toList();
        if (!against.isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("survey.against", words.some(against)))));
        }
        return blocks;
    }

    private static Table items(List<ItemValidity> items, ReadTable textbook, Words words) {
        SurveyCells cells = new SurveyCells(words);
        List<List<Cell>> rows = new ArrayList<>();
        items.forEach(item -> rows.add(List.of(Cell.of(item.item().id()), SurveyCells.coefficient(item.itemTotal()),
                SurveyCells.coefficient(item.corrected()), SurveyCells.probability(item.significance()),
                Cell.of(words.say(textbook.failing().contains(item.item()) ? "survey.not-valid"
                        : textbook.corrected().contains(item.item()) ? "survey.valid-with-itself" : "survey.valid")))));
        return new Table("validity", "", List.of(cells.text("item"), cells.number("item_total"), cells.number("corrected"), cells.number("p"),
                cells.text("valid")), rows);
    }

    /** Of the dimensions that have two questions or more and are not the whole. */
    private static Optional<Table> inDimensions(Questionnaire answers, SurveyChoices choices, Words words) {
        SurveyCells cells = new SurveyCells(words);
        List<List<Cell>> rows = new ArrayList<>();
        answers.dimensions().stream().map(answers::of).filter(of -> of.size() > 1 && of.size() < answers.items().size())
                .flatMap(of -> CompleteAnswers.of(answers, of).stream()).flatMap(of -> ItemValidity.of(of, choices.correlation()).stream())
                .forEach(item -> rows.add(List.of(Cell.of(item.item().id()), Cell.of(item.item().dimension()),
                        SurveyCells.coefficient(item.itemTotal()), SurveyCells.coefficient(item.corrected()))));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("validity_dimensions", "", List.of(cells.text("item"),
                cells.text("dimension"), cells.number("dimension_total"), cells.number("dimension_corrected")), rows));
    }

    private static Table tables(List<ReadTable> read, Words words) {
        SurveyCells cells = new SurveyCells(words);
        List<List<Cell>> rows = new ArrayList<>();
        List<String> ways = List.of("survey.read-textbook", "survey.read-one-sided", "survey.read-n-1", "survey.read-n");
        for (int i = 0; i < read.size(); i++) {
            ReadTable table = read.get(i);
            rows.add(List.of(Cell.of(words.say(ways.get(i))), Cell.of(table.critical().df()), Cell.of(words.of(table.critical().tails())),
                    SurveyCells.coefficient(table.critical().significance()), SurveyCells.coefficient(table.critical().value()), named(table.failing(), words),
                    named(table.corrected(), words)));
        }
        return new Table("r_tables", "", List.of(cells.text("read"), cells.number("df"), cells.text("tails"), cells.number("significance"),
                cells.number("r_table"), cells.text("failing"), cells.text("failing_corrected")), rows);
    }

    private static Cell named(List<Item> items, Words words) {
        return items.isEmpty() ? Cell.of(words.say("survey.none")) : Cell.of(words.some(items.stream().map(Item::id).toList()));
    }
}
