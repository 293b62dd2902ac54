package bsc.weight;

import bsc.model.BadData;
import bsc.model.SourceCell;
import bsc.model.Grid;
import bsc.model.JudgementScale;
import bsc.model.Place;
import bsc.model.Reciprocity;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairwise comparisons as a square table: first column and header hold the same names, in any order. A pair may stand
 * on one side of the diagonal or on both; where it stands on neither, nobody compared the two.
 */
final class PairwiseGrid {
    private final Grid grid;
    private final JudgementScale scale;
    private final List<String> names;
    private int rounded;

    private PairwiseGrid(Grid grid, JudgementScale scale) {
        this.grid = grid;
        this.scale = scale;
        this.names = grid.names();
    }

    /** @throws BadData naming the cell when the table is not square, not positive or not reciprocal */
    static Judges read(Grid grid, JudgementScale scale) {
        return new PairwiseGrid(grid, scale).judges();
    }

    private Judges judges() {
        List<String> columns = grid.columns().subList(1, grid.columns().size());
        if (!new LinkedHashSet<>(columns).equals(new LinkedHashSet<>(names)) || names.size() < 2) {
            throw BadData.at(grid.place(), Sentence.of("the columns name {0}, the rows {1}; a pairwise matrix names the same two or more "
                    + "in both (a list of comparisons has the columns first, second, preference)", list(columns), list(names)));
        }
        List<PairwiseJudgement> judgements = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            checkDiagonal(cell(i, i));
            for (int j = i + 1; j < names.size(); j++) {
                String first = names.get(i);
                String second = names.get(j);
                preference(cell(i, j), cell(j, i)).ifPresent(p -> judgements.add(new PairwiseJudgement(first, second, p)));
            }
        }
        if (judgements.isEmpty()) {
            throw grid.refuse(Sentence.of("holds no comparison; fill the cells above the diagonal"));
        }
        return new Judges(grid.place().file(), Map.of(grid.place().file(), new PairwiseMatrix(names, judgements)), rounded);
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private SourceCell cell(int row, int column) {
        return grid.rows().get(row).get(grid.columns().subList(1, grid.columns().size()).indexOf(names.get(column)) + 1);
    }

    private void checkDiagonal(SourceCell cell) {
        if (!cell.isBlank() && !fits(cell, cell)) {
            throw cell.refuse(Sentence.of("is not 1; a name compared with itself is 1"));
        }
    }

    /** Whether the two are reciprocals as far as their digits say; counts those that are only then. */
    private boolean fits(SourceCell above, SourceCell below) {
        Reciprocity reciprocity = Reciprocity.of(above.number(), below.number());
        rounded += reciprocity == Reciprocity.ROUNDED || reciprocity == Reciprocity.CUT ? 1 : 0;
        return reciprocity != Reciprocity.BROKEN;
    }

    private Optional<Double> preference(SourceCell above, SourceCell below) {
        if (above.isBlank() || below.isBlank()) {
            return above.isBlank() && below.isBlank() ? Optional.empty()
                    : Optional.of(above.isBlank() ? 1 / judged(below, scale) : judged(above, scale));
        }
        double a = judged(above, scale);
        double b = judged(below, scale);
        if (fits(above, below)) {
            return Optional.of(a >= 1 ? a : 1 / b);
        }
        Place other = above.place();
        throw below.refuse(Sentence.of("is not the reciprocal of '{0}' in line {1}, column {2}; write {3} or leave the cell blank",
                above.text(), other.line(), above.column(), reciprocal(above.text())));
    }

    /** A preference of the scale. */
    static double judged(SourceCell cell, JudgementScale scale) {
        scale.refusal(cell.number()).ifPresent(why -> {
            throw cell.refuse(why);
        });
        return cell.value();
    }

    private static Sentence reciprocal(String text) {
        String[] parts = text.split("/");
        return parts.length == 2 ? Sentence.plain(parts[0].equals("1") ? parts[1] : parts[1] + "/" + parts[0])
                : text.chars().allMatch(Character::isDigit) ? Sentence.plain("1/" + text) : Sentence.of("its reciprocal");
    }
}
