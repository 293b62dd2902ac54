package bsc.weight;

import bsc.model.BadData;
import bsc.model.Reciprocity;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A positive reciprocal matrix: a(i,j) says how many times as important name i is as name j, a(j,i) = 1/a(i,j) and
 * a(i,i) = 1. It is held as its judgements, so that it is reciprocal by construction and a comparison that nobody
 * made is simply not there. Immutable.
 *
 * @param names      two or more, in the order of rows and columns
 * @param judgements each pair at most once, from either side
 */
public record PairwiseMatrix(List<String> names, List<PairwiseJudgement> judgements) {
    /** @throws BadData when there are fewer than two names, one stands twice, or a pair is judged twice */
    public PairwiseMatrix {
        names = List.copyOf(names);
        judgements = List.copyOf(judgements);
        Set<String> distinct = new LinkedHashSet<>(names);
        if (names.size() < 2 || distinct.size() < names.size()) {
            throw new BadData(Sentence.of("a pairwise matrix needs two or more different names; there are: {0}", String.join(", ", names)));
        }
        for (int i = 0; i < judgements.size(); i++) {
            PairwiseJudgement judgement = judgements.get(i);
            if (!distinct.contains(judgement.first()) || !distinct.contains(judgement.second())) {
                throw new BadData(Sentence.of("{0} against {1} is no pair of: {2}", judgement.first(), judgement.second(),
                        String.join(", ", names)));
            }
            if (judgements.subList(0, i).stream().anyMatch(judgement::sameTwo)) {
                throw new BadData(Sentence.of("{0} and {1} are compared twice", judgement.first(), judgement.second()));
            }
        }
    }

    /** @throws BadData when the rows are not square, not positive, not 1 on the diagonal or not reciprocal */
    public static PairwiseMatrix of(List<String> names, double[][] rows) {
        List<PairwiseJudgement> judgements = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows.length != names.size() || rows[i].length != names.size()) {
                throw new BadData(Sentence.of("a pairwise matrix of {0} names has as many rows and columns", names.size()));
            }
            for (int j = 0; j <= i; j++) {
                if (!(Math.abs(rows[i][j] * rows[j][i] - 1) <= Reciprocity.TOLERANCE) || !(rows[i][i] > 0)) {
                    throw new BadData(Sentence.of("{0} against {1} is {2} and {3} the other way; one is the reciprocal of the other",
                            names.get(i), names.get(j), rows[i][j], rows[j][i]));
                }
                if (i != j) {
                    judgements.add(new PairwiseJudgement(names.get(j), names.get(i), rows[j][i]));
                }
            }
        }
        return new PairwiseMatrix(names, judgements);
    }

    /** a(first, second); empty when nobody compared the two. */
    public Optional<Double> ratio(String first, String second) {
        return first.equals(second) ? Optional.of(1.0) : judgements.stream()
                .filter(j -> first.equals(j.first()) && second.equals(j.second())
                        || first.equals(j.second()) && second.equals(j.first()))
                .findFirst().map(j -> first.equals(j.first()) ? j.preference() : 1 / j.preference());
    }

    public boolean isComplete() {
        return missing() == 0;
    }

    /** How many of the n(n-1)/2 comparisons nobody made. */
    public int missing() {
        return names.size() * (names.size() - 1) / 2 - judgements.size();
    }

    /** The matrix as numbers; @throws BadData when it is not complete */
    public double[][] ratios() {
        double[][] ratios = new double[names.size()][names.size()];
        for (int i = 0; i < ratios.length; i++) {
            for (int j = 0; j < ratios.length; j++) {
                String first = names.get(i);
                String second = names.get(j);
                ratios[i][j] = ratio(first, second).orElseThrow(() -> new BadData(
                        Sentence.of("no comparison of {0} and {1} is given", first, second)));
            }
        }
        return ratios;
    }

    /** The names that comparisons tie to the first one, directly or through others: all of them, or no weights follow. */
    public Set<String> tiedToFirst() {
        Set<String> tied = new LinkedHashSet<>(List.of(names.get(0)));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (PairwiseJudgement judgement : judgements) {
                if (tied.contains(judgement.first()) != tied.contains(judgement.second())) {
                    grew = tied.addAll(List.of(judgement.first(), judgement.second()));
                }
            }
        }
        return tied;
    }
}
