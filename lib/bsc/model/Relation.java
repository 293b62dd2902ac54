package bsc.model;

/**
 * What must hold between measures and figures whatever the method: a column adds up, new and returning are all visits,
 * equity lies within assets.
 *
 * @param part  empty for the whole period, a part, or {@link #EACH} when it must hold for every part
 * @param left  a formula
 * @param right a formula
 * @param why   why it must hold, in a sentence
 */
public record Relation(String id, String where, Occasion occasion, String left, Sign sign, String right, String why,
                       Place place) {
    public static final String EACH = "each";

    public boolean forEachPart() {
        return occasion.part().equals(EACH);
    }
}
