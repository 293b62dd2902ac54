package bsc.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The standards of one thing, side by side.
 *
 * @param otherwise those that were not asked for, and place some number in other classes than one that was
 */
public record StandardsOf(String judges, List<Standard> standards, List<Standard> otherwise) {
    public StandardsOf {
        standards = List.copyOf(standards);
        otherwise = List.copyOf(otherwise);
    }

    /** One for each thing that those asked for judge, in the order in which they stand. */
    public static List<StandardsOf> each(List<Standard> asked, List<Standard> all) {
        Map<String, List<Standard>> groups = new LinkedHashMap<>();
        asked.forEach(s -> groups.computeIfAbsent(s.judges(), j -> new ArrayList<>()).add(s));
        return groups.entrySet().stream().map(e -> new StandardsOf(e.getKey(), e.getValue(), all.stream().filter(s -> s.judges().equals(e.getKey())
                && !e.getValue().contains(s) && e.getValue().stream().anyMatch(a -> !a.agrees(s))).toList())).toList();
    }

    /** Whether two of those asked for place some number in different classes. */
    public boolean differ() {
        return standards.stream().anyMatch(a -> standards.stream().anyMatch(b -> !a.agrees(b)));
    }
}
