package bsc.survey;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.util.OptionalLong;

/**
 * What a sample is wanted for.
 *
 * @param population how many could have been asked; empty where it is not said
 * @param margin     of error that is accepted, such as 0.05
 */
public record AskedSample(OptionalLong population, double margin) {
    public AskedSample {
        if (population.isPresent() && population.getAsLong() < 1) {
            throw new BadData(Sentence.of("a population of {0} was named; it is 1 at least", population.getAsLong()));
        }
        if (!(margin > 0 && margin < 1)) {
            throw new BadData(Sentence.of("a margin of error of {0} was asked for; it is above 0 and below 1, such as 0.05", margin));
        }
    }
}
