package bsc.model;

/** One cell of a table that a person wrote, with its place and what could be read from it. */
public record SourceCell(Place place, String column, String text, Content content) {
    /** What a cell holds. */
    public sealed interface Content {
    }

    /** A number, with the values that it stands for. */
    public record Number(Printed.Number number) implements Content {
    }

    /** Anything else; {@code advice} says how a number would be written. */
    public record NoNumber(Sentence advice) implements Content {
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** @throws BadData when the cell is blank or no number */
    public Printed.Number number() {
        if (content instanceof Number number) {
            return number.number();
        }
        throw refuse(isBlank() ? Sentence.of("is blank; a number is needed") : ((NoNumber) content).advice());
    }

    /** @throws BadData when the cell is blank or no number */
    public double value() {
        return number().value().doubleValue();
    }

    public BadData refuse(Sentence what) {
        return BadData.at(place, column, text, what);
    }
}
