package bsc.survey;

import java.util.List;

/** The parts of a questionnaire that are told apart: its dimensions, or each item where an item has none. */
public final class Dimensions {
    private Dimensions() {
    }

    /** In the order of the items. */
    public static List<List<Item>> of(Questionnaire answers) {
        return answers.items().stream().anyMatch(i -> i.dimension().isEmpty()) ? answers.items().stream().map(List::of).toList()
                : answers.dimensions().stream().map(answers::of).toList();
    }

    /** The name of the dimension; of the item where it stands alone without one. */
    public static String name(List<Item> part) {
        return part.get(0).dimension().isEmpty() ? part.get(0).id() : part.get(0).dimension();
    }

    /** The mean of the means of its items, each over those who answered it. */
    public static double mean(Questionnaire answers, List<Item> part) {
        return part.stream().mapToDouble(i -> ItemSummary.of(answers, i).mean()).average().orElseThrow();
    }
}
