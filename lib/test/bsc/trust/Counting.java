package bsc.trust;

import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Place;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Facts while they are being made up, with the lot that decides them. */
final class Counting {
    private final Random random;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Map<Occasion, BigDecimal>> numbers = new LinkedHashMap<>();

    Counting(Random random) {
        this.random = random;
    }

    /** A number between both ends, which belong to it. */
    long between(long low, long high) {
        return low + (long) (random.nextDouble() * (high - low + 1));
    }

    double share(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    void put(String measure, Unit unit, Parts parts, Occasion occasion, BigDecimal number) {
        measures.putIfAbsent(measure, new Measure(measure, measure.replace('_', ' '), "", unit, parts,
                new Place("measures.csv", measures.size() + 2)));
        numbers.computeIfAbsent(measure, m -> new LinkedHashMap<>()).put(occasion, number);
    }

    /** A whole number of a whole period. */
    long put(String measure, Unit unit, String period, double number) {
        long whole = Math.round(number);
        put(measure, unit, Parts.NONE, Occasion.of(period), BigDecimal.valueOf(whole));
        return whole;
    }

    Facts facts() {
        return new Facts(measures, numbers);
    }
}
