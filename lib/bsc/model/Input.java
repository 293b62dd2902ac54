package bsc.model;

/** One raw quantity as the publication printed it, with where it stands there. */
public record Input(String measure, Occasion occasion, Printed.Number printed, String where, Place place) {
}
