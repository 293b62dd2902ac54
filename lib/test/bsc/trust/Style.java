package bsc.trust;

import bsc.model.Aggregation;
import bsc.model.Occasion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/**
 * The choices of one careful author, kept through the whole study.
 *
 * @param seed         of what is chosen while printing, so that the same study can be printed again
 * @param rule         how every number is rounded
 * @param spanAssessed true when the mean of the years is assessed, false when the last year is
 * @param fromPrinted  true when the author goes on with the printed numbers, false with the unrounded ones
 * @param scored       true when the score of each indicator is printed
 * @param perMille     true when death rates are printed per mille, false when in percent
 * @param staysCounted true when the length of stay is counted apart from the days of care
 * @param wholeUnits   true when a value is compared with the bands after rounding it to whole units
 * @param yearlyLabels true when bed indicators are labelled year by year as well
 * @param gaps         true when the performance line leaves a hundredth between two classes
 */
record Style(long seed, List<String> years, RoundingMode rule, boolean spanAssessed, boolean fromPrinted, boolean scored,
             boolean perMille, boolean staysCounted, boolean wholeUnits, boolean yearlyLabels, boolean gaps,
             Aggregation aggregation) {
    private static final List<RoundingMode> RULES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN);
    private static final int FIRST_YEAR = 2012;

    static Style of(Random random) {
        int first = FIRST_YEAR + random.nextInt(10);
        RoundingMode rule = RULES.get(random.nextInt(RULES.size()));
        return new Style(random.nextLong(), List.of(String.valueOf(first), String.valueOf(first + 1),
                String.valueOf(first + 2)), rule, random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
                random.nextBoolean(), random.nextBoolean(), rule == RoundingMode.HALF_UP && random.nextInt(4) == 0,
                random.nextBoolean(), random.nextBoolean(),
                random.nextBoolean() ? Aggregation.MEAN_OF_INDICATORS : Aggregation.MEAN_OF_PERSPECTIVES);
    }

    String last() {
        return years.get(2);
    }

    String before() {
        return years.get(1);
    }

    String span() {
        return years.get(0) + "-" + last();
    }

    Occasion assessed() {
        return Occasion.of(spanAssessed ? span() : last());
    }

    BigDecimal print(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, rule);
    }
}
