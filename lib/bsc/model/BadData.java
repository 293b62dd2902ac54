package bsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Data that broke its contract. The message names file, line, column, the value and what would be right, a line for
 * each fault; commands print it and end with exit status 2. What cannot be seen in a value stands there as a symbol.
 */
public final class BadData extends RuntimeException {
    /** So many faults are told at once. */
    public static final int MOST = 50;
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;
    private final transient Optional<Place> place;
    private final transient Optional<String> column;

    private BadData(Sentence sentence, Optional<Place> place, Optional<String> column) {
        super(Visible.ofLines(sentence.toString()));
        this.sentence = sentence;
        this.place = place;
        this.column = column;
    }

    public BadData(Sentence sentence) {
        this(sentence, Optional.empty(), Optional.empty());
    }

    /** A fault that is told in English alone. */
    public BadData(String message) {
        this(Sentence.plain(message));
    }

    /** All faults of a folder, a line each: at most {@value #MOST}, then how many more there are. */
    public static BadData all(List<BadData> faults) {
        List<Sentence> lines = new ArrayList<>(faults.stream().limit(MOST).map(f -> f.sentence).toList());
        if (faults.size() > MOST) {
            lines.add(Sentence.of("… and {0} more", faults.size() - MOST));
        }
        return new BadData(Sentence.joined("\n", lines));
    }

    /** A fault of a file or a line as a whole. */
    public static BadData at(Place place, Sentence what) {
        return new BadData(Sentence.of("{0}: {1}", place, what), Optional.of(place), Optional.empty());
    }

    /** A fault that begins at a character of a line. */
    public static BadData at(Place place, int character, Sentence what) {
        return new BadData(Sentence.of("{0}: column {1}: {2}", place, character, what), Optional.of(place), Optional.empty());
    }

    /** A fault of one cell: {@code file:line: column c: 'value' what}. */
    public static BadData at(Place place, String column, String value, Sentence what) {
        return at(place, Sentence.plain(column), value, what);
    }

    /** Likewise, of a cell or a value that more than one word names. */
    public static BadData at(Place place, Sentence column, String value, Sentence what) {
        return new BadData(Sentence.of("{0}: column {1}: '{2}' {3}", place.cell(column.toString()), column, Visible.inShort(value), what), Optional.of(place),
                Optional.of(column.toString()));
    }

    /** The message in other words than those of English, such as the words of another language. */
    public String said(Function<Sentence, String> words) {
        return Visible.ofLines(words.apply(sentence));
    }

    /** The file and line of the fault, when it is of one file. */
    public Optional<Place> place() {
        return place;
    }

    /** The cell of the line; empty for a fault of a file or of a line as a whole. */
    public Optional<String> column() {
        return column;
    }
}
