package bsc.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a publication printed about one set of weights: as much of the way from judgements to decision as there is. */
public record PrintedWeights(String source, List<WeightFigure> figures) {
    public PrintedWeights {
        figures = List.copyOf(figures);
    }

    /** The criteria, in the order in which they first stand in the file. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        figures.forEach(f -> Stream.of(f.row(), f.column()).filter(n -> !n.isEmpty()).forEach(names::add));
        return List.copyOf(names);
    }

    public List<WeightFigure> all(WeightKind kind) {
        return figures.stream().filter(f -> f.kind() == kind).toList();
    }

    /** @param row blank, as {@code column}, for a kind that has none */
    public Optional<WeightFigure> find(WeightKind kind, String row, String column) {
        return figures.stream().filter(f -> f.kind() == kind && f.row().equals(row) && f.column().equals(column)).findFirst();
    }
}
