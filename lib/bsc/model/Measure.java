package bsc.model;

/** A raw quantity per period: patient days, discharges, revenue. {@code nameId} is the Indonesian term, or empty. */
public record Measure(String id, String name, String nameId, Unit unit, Parts parts, Place place) {
}
