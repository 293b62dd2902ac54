package bsc.audit.edits;

import bsc.model.Printed;
import java.util.List;

/**
 * One printed number put otherwise.
 *
 * @param to      the number that would repair
 * @param firm    true when it would seldom repair so much by chance: a slip among all that were tried, or another number
 *                that several relations or figures call for
 * @param others  other numbers in the same place that repair as well, by slips as likely; mostly empty
 * @param repairs the relations and figures that the number takes part in and that do not hold as it is printed
 * @param arithmetic those relations and figures with the numbers of the whole set put in, in the same order
 */
public record Edit(PrintedCell cell, Printed.Number to, EditKind kind, boolean firm, List<Printed.Number> others, List<Check> repairs,
                   List<Statement> arithmetic) {
    public Edit {
        others = List.copyOf(others);
        arithmetic = List.copyOf(arithmetic);
        repairs = List.copyOf(repairs);
    }

    /** True when it repairs a relation, or more than one figure. */
    public boolean shared() {
        return repairs.size() > 1 || repairs.stream().anyMatch(Check::relation);
    }

    /** True when the other one puts the same number in the same place. */
    boolean alike(Edit other) {
        return cell.equals(other.cell) && to.equals(other.to);
    }
}
