package bsc.model;

/**
 * What must hold between measures and figures whatever the method: a column adds up, new and returning are all visits,
 * equity lies within assets.
 *
 * @param occasion its part is empty for the whole period, a part, {@link #EACH} when it must hold for every part, or
 *              {@link #EACH_PERIOD} when it must hold in every period of a span
 * @param left  a formula
 * @param right a formula
 * @param why   why it must hold
 */
public record Relation(String id, String where, Occasion occasion, String left, Sign sign, String right, Why why,
                       Place place) {
    public static final String EACH = "each";
    public static final String EACH_PERIOD = "each period";

    public boolean forEachPart() {
        return occasion.part().equals(EACH);
    }

    /** True for what is said of a span and judged in each period that it covers: within the standard, always below. */
    public boolean forEachPeriod() {
        return occasion.part().equals(EACH_PERIOD);
    }
}
