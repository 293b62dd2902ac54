package bsc.model;

/** A number that a study's own files ask for and that is not yet filled in. It is missing, never zero. */
public sealed interface Blank {
    Place place();

    /** The line of an input stands there without its number. */
    record OfInput(String measure, Occasion occasion, Place place) implements Blank {
    }

    /** The end of a band ("low", "high") says closed or open, and at no number. */
    record OfBand(String bands, String label, String end, Place place) implements Blank {
    }
}
