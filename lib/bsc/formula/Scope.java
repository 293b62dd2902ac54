package bsc.formula;

import bsc.model.Value;

/** What the names of a formula stand for. */
public interface Scope {
    /** The value of a name in the scope's own period and part, or in the period written in brackets. */
    Value value(Term.Name name);

    /** Enters what a name stands for; without arithmetic of its own it is a given number, the same wherever it is named. */
    default int enter(Steps steps, Term.Name name) {
        return steps.of(name).orElseGet(() -> steps.name(name, steps.given(value(name))));
    }

    default Steps.Rules rules() {
        return Steps.Rules.EXACT;
    }
}
