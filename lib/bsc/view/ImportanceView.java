package bsc.view;

import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Text;
import bsc.say.Words;
import bsc.survey.ServqualGap;
import bsc.survey.ImportancePerformance;
import bsc.survey.ImportancePerformance.OnMap;
import bsc.survey.ItemSummary;
import bsc.survey.Questionnaire;
import bsc.survey.SurveyChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is important and how well it is done; what was expected and what was found. */
final class ImportanceView {
    private ImportanceView() {
    }

    static Section map(Questionnaire performance, Questionnaire importance, SurveyChoices choices, Words words) {
        SurveyCells cells = new SurveyCells(words);
        ImportancePerformance map = ImportancePerformance.of(performance, importance, choices.resamples(), choices.seed());
        List<List<Cell>> rows = new ArrayList<>();
        for (OnMap point : map.points()) {
            String quadrant = words.of(point.byMeans());
            rows.add(List.of(Cell.of(point.item().id()), SurveyCells.mean(point.performance()), SurveyCells.mean(point.importance()),
                    Cell.of(point.open() ? words.say("survey.open", quadrant) : quadrant), SurveyCells.mean(100 * point.kept()), Cell.of(words.of(point.byMiddle()))));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Table("importance_performance", "", List.of(cells.text("item"), cells.number("performance"),
                cells.number("importance"), cells.text("by_means"), cells.number("kept"), cells.text("by_middle")), rows),
                new Paragraph(Text.of(words.say("survey.map-how", cells.two(map.performanceLine()), cells.two(map.importanceLine()), choices.resamples(),
                        cells.percent(ImportancePerformance.SURE))))));
        List<String> rounded = map.points().stream().filter(p -> p.rounded() != p.byMeans()).map(p -> p.item().id()).toList();
        if (!rounded.isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("survey.map-rounded", words.some(rounded)))));
        }
        map.index().ifPresent(index -> blocks.add(new Paragraph(Text.of(words.say("survey.csi", cells.two(index))))));
        return new Section("importance", words.say("survey.importance"), false, blocks);
    }

    static Section gaps(Questionnaire perception, Questionnaire expectation, Optional<Questionnaire> importance, Words words) {
        SurveyCells cells = new SurveyCells(words);
        List<ServqualGap> items = ServqualGap.ofItems(perception, expectation);
        List<ServqualGap> dimensions = ServqualGap.ofDimensions(perception, expectation);
        List<Block> blocks = new ArrayList<>(List.of(table("gaps_items", items, cells)));
        if (dimensions.size() < items.size()) {
            blocks.add(table("gaps_dimensions", dimensions, cells));
        }
        blocks.add(new Paragraph(Text.of(words.say("survey.gap-whole", cells.two(ServqualGap.weighted(dimensions, dimensions.stream().map(d -> 1.0).toList()))))));
        importance.ifPresent(i -> blocks.add(new Paragraph(Text.of(words.say("survey.gap-weighted", cells.two(ServqualGap.weighted(items, i.items().stream()
                .map(item -> ItemSummary.of(i, item).mean()).toList())))))));
        return new Section("gaps", words.say("survey.gaps"), false, blocks);
    }

    private static Table table(String id, List<ServqualGap> gaps, SurveyCells cells) {
        List<List<Cell>> rows = new ArrayList<>();
        gaps.forEach(g -> rows.add(List.of(Cell.of(g.name()), SurveyCells.mean(g.perception()), SurveyCells.mean(g.expectation()), SurveyCells.mean(g.gap()))));
        return new Table(id, "", List.of(cells.text(id.endsWith("items") ? "item" : "dimension"), cells.number("perception"), cells.number("expectation"),
                cells.number("gap")), rows);
    }
}
