package bsc.model;

/** One cell of a table that a person wrote, with its place and what could be read from it. */
public record Cell(Place place, String column, String text, Content content) {
    /** What a cell holds. */
    public sealed interface Content {
    }

    /**
     * A number.
     *
     * @param rounding half a unit of its last decimal, as 0.33 stands for 0.325 to 0.335; 0 for whole numbers and fractions
     */
    public record Number(double value, double rounding) implements Content {
        /** Whether this and another one may be reciprocals: some two numbers that are written so multiply to 1, within 1e-9. */
        public boolean mayBeReciprocalOf(Number other) {
            return (value - rounding) * (other.value - other.rounding) <= 1 + 1e-9
                    && (value + rounding) * (other.value + other.rounding) >= 1 - 1e-9;
        }

        /** Whether the number, rounded to the digits written here, is this one. */
        public boolean standsFor(double other) {
            return Math.abs(value - other) <= rounding + 1e-9 * Math.abs(other);
        }
    }

    /** Anything else; {@code advice} says how a number would be written. */
    public record Words(String advice) implements Content {
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** @throws BadData when the cell is blank or no number */
    public Number number() {
        if (content instanceof Number number) {
            return number;
        }
        throw refuse(isBlank() ? "is blank; a number is needed" : ((Words) content).advice());
    }

    public BadData refuse(String what) {
        return BadData.at(place, column, text, what);
    }
}
