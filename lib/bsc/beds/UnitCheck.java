package bsc.beds;

import bsc.model.Interval;

/** A ratio that is printed, beside all values that a formula leaves it. */
public record UnitCheck(UnitFormula formula, Interval recomputed, boolean meets) {
}
