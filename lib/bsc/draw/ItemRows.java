package bsc.draw;

import bsc.model.Point;
import bsc.survey.Dimensions;
import bsc.survey.Item;
import bsc.survey.Questionnaire;
import bsc.survey.Survey;
import java.util.List;
import java.util.function.BiConsumer;

/** A row for each item of a questionnaire, below the name of its dimension where it has several of them. */
final class ItemRows {
    private ItemRows() {
    }

    /** @param add puts the marks of an item at the row that is next */
    static NameRows of(List<Item> items, BiConsumer<NameRows, Item> add) {
        NameRows rows = new NameRows();
        List<String> dimensions = items.stream().map(Item::dimension).distinct().toList();
        for (String dimension : dimensions) {
            List<Item> own = items.stream().filter(i -> i.dimension().equals(dimension)).toList();
            if (dimensions.size() > 1 && own.size() > 1) {
                rows.heading(Dimensions.name(own));
            }
            for (Item item : own) {
                add.accept(rows, item);
                rows.name(name(item));
            }
        }
        return rows;
    }

    static String name(Item item) {
        return item.text().isEmpty() ? item.id() : item.id() + "  " + item.text();
    }

    static String title(String what, Survey survey) {
        return what + ": " + survey.source();
    }

    /** The source of a figure that two questionnaires are in. */
    static String source(Survey survey, Questionnaire second, String key, FigureWords words) {
        int first = survey.answers().responses().size();
        return first == second.responses().size() ? words.say("draw.survey.source-all", survey.source(), first)
                : words.say("draw.survey.source-both", survey.source(), first, second.responses().size(), words.say(key));
    }

    /** What goes from one end of the rows to the other. */
    static List<Point> upright(double x, NameRows rows) {
        return List.of(new Point(x, -0.5), new Point(x, rows.next() - 0.5));
    }
}
