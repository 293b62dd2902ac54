package bsc.model;

/**
 * One thing that a publication printed about a set of weights.
 *
 * @param row    the criterion of the row, blank for a kind that has none
 * @param column the criterion of the column, blank for a kind that has none
 * @param where  where it stands in the publication
 */
public record WeightFigure(WeightKind kind, String row, String column, Printed printed, String where, Place place) {
    public WeightFigure {
        if (row.isEmpty() == kind.ofRow() || column.isEmpty() == kind.ofColumn()) {
            throw new IllegalArgumentException(kind.word() + " of row '" + row + "' and column '" + column + "'");
        }
        if (printed instanceof Printed.Word != (kind == WeightKind.DECISION)) {
            throw new IllegalArgumentException(kind.word() + " printed as '" + printed.text() + "'");
        }
    }

    /** The number printed; of every kind but the decision, which is a word. */
    public Printed.Number number() {
        return (Printed.Number) printed;
    }
}
