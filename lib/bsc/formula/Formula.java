package bsc.formula;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.Value;
import java.util.List;

/**
 * A formula over measures, indicators and figures: {@code + - * / ( )}, numbers with a decimal point, the functions
 * of {@link Aggregate}, and {@code name[period]} for another period. It is parsed once and evaluated over exact
 * numbers and over intervals at the same time.
 *
 * <p>Worked example: {@code deaths / discharges * 1000} with 157 deaths and 10255 discharges is 15.3096….
 */
public record Formula(String text, Term term) {
    /**
     * @param place  where the formula stands, for the message
     * @param column the column that it stands in
     * @throws BadData when the text is not a formula
     */
    public static Formula parse(String text, Place place, String column) {
        try {
            return new Formula(text, FormulaReader.read(text));
        } catch (FormulaReader.NotAllowed e) {
            throw BadData.at(place, column, shortened(text), Sentence.of("is not a formula: {0}", e.what()));
        }
    }

    public Value evaluate(Scope scope) {
        return term.evaluate(scope);
    }

    /** Known where {@link #evaluate} is, with the same number, and a set that may be wider. */
    public Value atFace(Scope scope) {
        return term.atFace(scope);
    }

    /** What is left of this formula when the other is taken away. */
    public Formula minus(Formula other) {
        return new Formula(text + " - (" + other.text + ")", new Term.Operation(Operator.MINUS, term, other.term));
    }

    public List<Term.Name> names() {
        return term.names().distinct().toList();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
