package bsc.model;

/** One raw quantity as the publication printed it, with where it stands there. */
public record Input(String measure, Occasion occasion, Printed.Number printed, String where, Place place) {
    /** Of what tells inputs apart; they are looked up by the hundred thousand. */
    @Override
    public int hashCode() {
        return 31 * (31 * measure.hashCode() + occasion.hashCode()) + place.line();
    }
}
