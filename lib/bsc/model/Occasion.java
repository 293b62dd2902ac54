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

    /** As a record has it; written out because occasions are looked up by the million. */
    @Override
    public int hashCode() {
        return 31 * period.hashCode() + part.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Occasion o && period.equals(o.period) && part.equals(o.part);
    }

    @Override
    public String toString() {
        return whole() ? period : period + " " + part;
    }
}
