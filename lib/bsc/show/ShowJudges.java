package bsc.show;

import bsc.weight.Ahp;
import bsc.weight.ComparisonGrid;
import bsc.weight.Judgement;
import bsc.weight.Judges;
import bsc.weight.PairwiseMatrix;
import bsc.weight.RandomIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the cells of notebooks call to turn pairwise comparisons into weights: one word, one table. Files are those of
 * data/weights, by their name without {@code .csv}. Never returns null; a wrong name is refused with a sentence.
 */
public final class ShowJudges {
    private static final RandomIndex TABLE = RandomIndex.SAATY_1980;
    private static final int SHOWN = 3;
    private static final int RATIO = 4;

    private ShowJudges() {
    }

    /** Pairwise comparisons, of one judge or several. */
    public static Judges judges(String name) {
        return ComparisonGrid.read(ShowWeights.grid(name));
    }

    /** What each judge said: how many times as important the first is as the second, and the geometric mean of all. */
    public static Listing comparisons(Judges judges) {
        List<String> columns = new ArrayList<>(List.of("first", "second"));
        columns.addAll(judges.byJudge().keySet());
        columns.add("together");
        List<List<String>> rows = judges.combined().judgements().stream().map(j -> {
            List<String> row = new ArrayList<>(List.of(j.first(), j.second()));
            judges.byJudge().values().forEach(m -> row.add(said(m, j)));
            row.add(Show.rounded(j.preference(), SHOWN));
            return row;
        }).toList();
        return new Listing(columns, rows);
    }

    private static String said(PairwiseMatrix matrix, Judgement pair) {
        return matrix.judgements().stream().flatMap(j -> Stream.of(j, j.reversed()))
                .filter(j -> j.first().equals(pair.first()) && j.second().equals(pair.second())).findFirst()
                .map(j -> j.preference() >= 1 ? ScoreText.score(BigDecimal.valueOf(j.preference()))
                        : "1/" + ScoreText.score(BigDecimal.valueOf(1 / j.preference()))).orElse(ScoreText.NOT_KNOWN);
    }

    /** The Analytic Hierarchy Process over what all judges said together; random index of Saaty 1980. */
    public static Ahp ahp(Judges judges) {
        return Ahp.of(judges.combined(), TABLE);
    }

    /** The weights by each derivation side by side. */
    public static Listing derivations(Ahp ahp) {
        List<String> columns = new ArrayList<>(List.of("name"));
        ahp.weights().keySet().forEach(d -> columns.add(d.word().replace('_', ' ')));
        return new Listing(columns, ahp.matrix().names().stream().map(name -> {
            List<String> row = new ArrayList<>(List.of(name));
            ahp.weights().values().forEach(w -> row.add(Show.rounded(w.of(name), RATIO)));
            return row;
        }).toList());
    }

    /** The consistency ratio of each judge and of all together, and the judgement farthest from what the weights imply. */
    public static Listing consistency(Judges judges) {
        Map<String, PairwiseMatrix> all = new LinkedHashMap<>(judges.byJudge());
        all.put("together", judges.combined());
        return new Listing(List.of("judge", "consistency ratio", "least consistent judgement", "said", "implied"),
                all.entrySet().stream().map(e -> {
                    Ahp each = Ahp.of(e.getValue(), TABLE);
                    Optional<Ahp.Doubt> doubt = each.mostInconsistent();
                    return List.of(e.getKey(), each.consistencyRatio().isPresent() ? Show.rounded(each.consistencyRatio().getAsDouble(), RATIO)
                            : ScoreText.NOT_KNOWN, doubt.map(d -> d.judgement().first() + " against " + d.judgement().second()).orElse(""),
                            doubt.map(d -> Show.rounded(d.judgement().preference(), 2)).orElse(""),
                            doubt.map(d -> Show.rounded(d.implied(), 2)).orElse(""));
                }).toList());
    }
}
