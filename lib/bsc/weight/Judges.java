package bsc.weight;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pairwise comparisons of one or more judges.
 *
 * @param source  the file or files that they stand in
 * @param byJudge each judge's own matrix, all over the same names in the same order
 * @param rounded how many cells were rounded reciprocals of another cell, such as 0.33 beside 3, which was used instead
 */
public record Judges(String source, Map<String, PairwiseMatrix> byJudge, int rounded) {
    /** @throws BadData when there is no judge, or two compare different names */
    public Judges {
        byJudge = Collections.unmodifiableMap(new LinkedHashMap<>(byJudge));
        if (byJudge.isEmpty()) {
            throw new BadData(Sentence.of("{0}: no comparison is given", source));
        }
        Map.Entry<String, PairwiseMatrix> first = byJudge.entrySet().iterator().next();
        byJudge.forEach((judge, matrix) -> {
            if (!new LinkedHashSet<>(matrix.names()).equals(new LinkedHashSet<>(first.getValue().names()))) {
                throw new BadData(Sentence.of("{0}: {1}", source, Sentence.of("{0} compares {1}, and {2} {3}; all judges compare the same", judge,
                        String.join(", ", matrix.names()), first.getKey(), String.join(", ", first.getValue().names()))));
            }
        });
    }

    /** The judges of several files together. @throws BadData when one stands in two files */
    public static Judges together(List<Judges> files) {
        Map<String, PairwiseMatrix> byJudge = new LinkedHashMap<>();
        for (Judges file : files) {
            file.byJudge.forEach((judge, matrix) -> {
                if (byJudge.putIfAbsent(judge, matrix) != null) {
                    Sentence twice = Sentence.of("judge {0} stands in two files; each judge counts once", judge);
                    // a file of one matrix is its judge's name
                    throw new BadData(judge.equals(file.source) ? twice : Sentence.of("{0}: {1}", file.source, twice));
                }
            });
        }
        return new Judges(files.stream().map(Judges::source).collect(Collectors.joining(", ")), byJudge,
                files.stream().mapToInt(Judges::rounded).sum());
    }

    public List<String> names() {
        return byJudge.values().iterator().next().names();
    }

    /**
     * One matrix: of each pair the geometric mean of the preferences of the judges who compared it, because only that
     * mean keeps a matrix reciprocal. Aczel, J. and Saaty, T. L. (1983), J. Math. Psychology 27, 93-102.
     *
     * @throws BadData when the comparisons of all judges together leave groups that nothing ties together
     */
    public PairwiseMatrix combined() {
        PairwiseMatrix combined = byJudge.size() == 1 ? byJudge.values().iterator().next() : means();
        Set<String> tied = combined.tiedToFirst();
        if (tied.size() < combined.names().size()) {
            throw new BadData(Sentence.of("{0}: no comparison ties {1} to {2}; their weights cannot be compared", source,
                    combined.names().stream().filter(n -> !tied.contains(n)).collect(Collectors.joining(", ")), String.join(", ", tied)));
        }
        return combined;
    }

    private PairwiseMatrix means() {
        List<PairwiseJudgement> means = new ArrayList<>();
        for (int i = 0; i < names().size(); i++) {
            for (int j = i + 1; j < names().size(); j++) {
                List<Double> ratios = ratios(names().get(i), names().get(j));
                if (!ratios.isEmpty()) {
                    means.add(new PairwiseJudgement(names().get(i), names().get(j),
                            Math.exp(ratios.stream().mapToDouble(Math::log).average().orElseThrow())));
                }
            }
        }
        return new PairwiseMatrix(names(), means);
    }

    /** The pairs that some judges compared and others did not, as in {@code a and b (2 of 3 judges)}. */
    public List<String> unequal() {
        List<String> unequal = new ArrayList<>();
        for (PairwiseJudgement pair : combined().judgements()) {
            int count = ratios(pair.first(), pair.second()).size();
            if (count < byJudge.size()) {
                unequal.add(pair.first() + " and " + pair.second() + " (" + count + " of " + byJudge.size() + " judges)");
            }
        }
        return unequal;
    }

    private List<Double> ratios(String first, String second) {
        return byJudge.values().stream().map(m -> m.ratio(first, second)).flatMap(Optional::stream).toList();
    }
}
