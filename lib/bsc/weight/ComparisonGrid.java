package bsc.weight;

import bsc.model.BadData;
import bsc.model.SourceCell;
import bsc.model.Grid;
import bsc.model.JudgementScale;
import bsc.model.Reciprocity;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairwise comparisons as a list with the columns first, second, preference, and judge where there are several: the
 * first is so many times as important as the second. The names are all that occur.
 */
public final class ComparisonGrid {
    private static final String JUDGE = "judge";
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String PREFERENCE = "preference";

    /** A comparison and the cell that holds its preference. */
    private record At(PairwiseJudgement judgement, SourceCell cell) {
        /** How it fits to another one about the same pair, from the same side or from the other. */
        private Reciprocity reciprocity(At other) {
            return judgement.first().equals(other.judgement.first()) ? Reciprocity.ofSame(cell.number(), other.cell.number())
                    : Reciprocity.of(cell.number(), other.cell.number());
        }
    }

    private ComparisonGrid() {
    }

    static boolean isList(Grid grid) {
        return grid.columns().contains(PREFERENCE);
    }

    /** Of either form of table. @throws BadData naming the cell that is at fault */
    public static Judges read(Grid grid) {
        return read(grid, JudgementScale.SAATY);
    }

    /** @param scale of the judgements */
    public static Judges read(Grid grid, JudgementScale scale) {
        if (!isList(grid)) {
            return PairwiseGrid.read(grid, scale);
        }
        for (String column : grid.columns()) {
            if (!Set.of(JUDGE, FIRST, SECOND, PREFERENCE).contains(column)) {
                throw BadData.at(grid.place(), Sentence.of("column {0} is not known; columns are: judge (may be left out), first, second, "
                        + "preference", column));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        Map<String, List<At>> byJudge = new LinkedHashMap<>();
        int rounded = 0;
        for (int i = 0; i < grid.rows().size(); i++) {
            SourceCell first = filled(grid.column(FIRST).get(i));
            SourceCell second = filled(grid.column(SECOND).get(i));
            if (first.text().equals(second.text())) {
                throw second.refuse(Sentence.of("is compared with itself; a comparison names two"));
            }
            SourceCell preference = grid.column(PREFERENCE).get(i);
            names.addAll(List.of(first.text(), second.text()));
            String judge = grid.columns().contains(JUDGE) ? filled(grid.column(JUDGE).get(i)).text() : grid.place().file();
            rounded += add(byJudge.computeIfAbsent(judge, j -> new ArrayList<>()), new At(new PairwiseJudgement(first.text(), second.text(),
                    PairwiseGrid.judged(preference, scale)), preference)) ? 1 : 0;
        }
        if (byJudge.isEmpty()) {
            throw grid.refuse(Sentence.of("holds no comparison"));
        }
        Map<String, PairwiseMatrix> matrices = new LinkedHashMap<>();
        byJudge.forEach((judge, made) -> matrices.put(judge,
                new PairwiseMatrix(List.copyOf(names), made.stream().map(At::judgement).toList())));
        return new Judges(grid.place().file(), matrices, rounded);
    }

    /**
     * The same comparison twice is one; two different ones about the same pair cannot both be meant. Of two that are the
     * same only as far as their digits say, the preference of 1 or more is taken; returns whether these are such.
     */
    private static boolean add(List<At> made, At next) {
        for (int i = 0; i < made.size(); i++) {
            At earlier = made.get(i);
            if (earlier.judgement().sameTwo(next.judgement())) {
                Reciprocity same = earlier.reciprocity(next);
                if (same == Reciprocity.BROKEN) {
                    throw next.cell().refuse(Sentence.of("contradicts line {0}, where {1} against {2} is {3}; a judge compares a pair "
                            + "once", earlier.cell().place().line(), earlier.judgement().first(), earlier.judgement().second(),
                            earlier.cell().text()));
                }
                made.set(i, earlier.judgement().preference() < 1 && next.judgement().preference() >= 1 ? next : earlier);
                return same != Reciprocity.EXACT;
            }
        }
        made.add(next);
        return false;
    }

    private static SourceCell filled(SourceCell cell) {
        if (cell.isBlank()) {
            throw cell.refuse(Sentence.of("is blank; each line names both that are compared"));
        }
        return cell;
    }
}
