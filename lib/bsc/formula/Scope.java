package bsc.formula;

import bsc.model.Value;

/** What the names of a formula stand for. */
public interface Scope {
    /** The value of a name in the scope's own period and part, or in the period written in brackets. */
    Value value(Term.Name name);
}
