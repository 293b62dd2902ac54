package bsc.audit;

import bsc.model.Criterion.Range;
import bsc.model.Printed;

/**
 * What a number of a relation that does not hold would have to be.
 *
 * @param name    what it is called, such as TOI
 * @param printed the number as printed
 * @param left    what the others leave for it, in the unit in which it was printed
 */
public record Implied(String name, Printed.Number printed, Range left) {
}
