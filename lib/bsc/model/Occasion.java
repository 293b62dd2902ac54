package bsc.model;

/**
 * The period that a quantity belongs to, and the part of it (a month, a ward, a question; empty for the whole).
 */
public record Occasion(String period, String part) {
    public static Occasion of(String period) {
        return new Occasion(period, "");
    }

    public boolean whole() {
        return part.isEmpty();
    }

    @Override
    public String toString() {
        return whole() ? period : period + " " + part;
    }
}
