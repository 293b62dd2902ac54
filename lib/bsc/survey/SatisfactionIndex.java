package bsc.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.StatUtils;

/**
 * The index of satisfaction with public services: the mean of each element (a dimension, or an item where there are no
 * dimensions), the mean of the elements, each with the same weight, times 25 (PermenPANRB 14/2017; KEP/25/M.PAN/2/2004).
 *
 * @param elements   the mean of the means of its items, from 1 to 4
 * @param half       half the width of the interval of the index over respondents, by t; empty where it cannot be had
 * @param complete   how many respondents the interval is made of: those who answered every item
 */
public record SatisfactionIndex(List<Element> elements, double mean, OptionalDouble half, int complete) {
    /** What is judged together. */
    public record Element(String name, double mean) {
    }

    public SatisfactionIndex {
        elements = List.copyOf(elements);
    }

    /** From 25 to 100. */
    public double index() {
        return 25 * mean;
    }

    /** Empty when an item has another scale than 1 to 4. */
    public static Optional<SatisfactionIndex> of(Questionnaire answers, double level) {
        if (answers.items().stream().anyMatch(i -> i.lowest() != 1 || i.highest() != 4)) {
            return Optional.empty();
        }
        List<List<Item>> parts = Dimensions.of(answers);
        List<Element> elements = parts.stream().map(p -> new Element(Dimensions.name(p), Dimensions.mean(answers, p))).toList();
        double mean = elements.stream().mapToDouble(Element::mean).average().orElseThrow();
        double[] persons = answers.responses().stream().filter(Response::complete).mapToDouble(r -> 25 * parts.stream().mapToDouble(part -> part.stream()
                .mapToInt(i -> i.scored(r.answers().get(answers.items().indexOf(i)).getAsInt())).average().orElseThrow()).average().orElseThrow()).toArray();
        return Optional.of(new SatisfactionIndex(elements, mean, half(persons, level), persons.length));
    }

    /** t s / sqrt(n), t at (1 + level) / 2 with n - 1 degrees of freedom. */
    static OptionalDouble half(double[] persons, double level) {
        return persons.length < 2 ? OptionalDouble.empty() : DoubleStream.of(new TDistribution(persons.length - 1).inverseCumulativeProbability((1 + level) / 2)
                * Math.sqrt(StatUtils.variance(persons) / persons.length)).findFirst();
    }
}
