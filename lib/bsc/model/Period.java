package bsc.model;

import java.util.List;

/**
 * A period of a study. {@code of} lists the periods that a span covers, oldest first; it is empty for a single period.
 */
public record Period(String name, List<String> of) {
    public Period {
        of = List.copyOf(of);
    }

    public boolean span() {
        return !of.isEmpty();
    }
}
