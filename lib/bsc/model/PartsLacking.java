package bsc.model;

import java.util.List;

/**
 * The parts that a period of a measure lacks, so that the sum or mean of the others is not the whole.
 *
 * @param given   how many parts there are
 * @param all     how many make the whole
 * @param kind    what the parts are: months, quarters, half-years, parts
 * @param lacking those that are not there
 */
public record PartsLacking(String measure, String period, int given, int all, String kind, List<String> lacking) {
    public PartsLacking {
        lacking = List.copyOf(lacking);
    }
}
