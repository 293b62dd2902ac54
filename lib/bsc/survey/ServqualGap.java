package bsc.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * Perception less expectation (Parasuraman, Zeithaml and Berry 1988, Servqual: gap 5), of an item, a dimension (the mean of
 * its items' gaps, which is the difference of its means) or the whole (the mean of the dimensions' gaps).
 */
public record ServqualGap(String name, double perception, double expectation) {
    public double gap() {
        return perception - expectation;
    }

    public static List<ServqualGap> ofItems(Questionnaire perception, Questionnaire expectation) {
        return perception.items().stream().map(i -> new ServqualGap(i.id(), ItemSummary.of(perception, i).mean(), ItemSummary.of(expectation, i).mean())).toList();
    }

    public static List<ServqualGap> ofDimensions(Questionnaire perception, Questionnaire expectation) {
        List<ServqualGap> gaps = new ArrayList<>();
        for (List<Item> part : Dimensions.of(perception)) {
            gaps.add(new ServqualGap(Dimensions.name(part), Dimensions.mean(perception, part), Dimensions.mean(expectation, part)));
        }
        return gaps;
    }

    /** The mean of several, each with a weight. */
    public static double weighted(List<ServqualGap> gaps, List<Double> weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < gaps.size(); i++) {
            sum += gaps.get(i).gap() * weights.get(i);
            all += weights.get(i);
        }
        return sum / all;
    }
}
