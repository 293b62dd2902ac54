package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.model.Interval;
import bsc.model.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ScoreSpreadTest {
    /** Least, greatest and spread are those of writing out every assignment of open scores. */
    @Test
    void isThatOfWritingOutEveryAssignment() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            List<SortedSet<BigDecimal>> scores = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                SortedSet<BigDecimal> set = new TreeSet<>();
                for (int n = random.nextInt(3); n >= 0; n--) {
                    set.add(BigDecimal.valueOf(random.nextInt(9) - 4));
                }
                scores.add(set);
            }
            List<List<BigDecimal>> written = new ArrayList<>();
            writeOut(scores, new ArrayList<>(), written);
            ScoreSpread spread = ScoreSpread.of(() -> new Place("indicators.csv", 2), scores).orElseThrow();
            assertEquals(range(written, Collections::min), spread.least(), scores.toString());
            assertEquals(range(written, Collections::max), spread.greatest(), scores.toString());
            assertEquals(range(written, a -> Collections.max(a).subtract(Collections.min(a))), spread.spread(),
                    scores.toString());
        }
    }

    private static void writeOut(List<SortedSet<BigDecimal>> scores, List<BigDecimal> chosen, List<List<BigDecimal>> written) {
        if (chosen.size() == scores.size()) {
            written.add(List.copyOf(chosen));
            return;
        }
        for (BigDecimal score : scores.get(chosen.size())) {
            chosen.add(score);
            writeOut(scores, chosen, written);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static Interval range(List<List<BigDecimal>> written, Function<List<BigDecimal>, BigDecimal> of) {
        return Interval.closed(written.stream().map(of).min(BigDecimal::compareTo).orElseThrow(),
                written.stream().map(of).max(BigDecimal::compareTo).orElseThrow());
    }

    /** A missing score is not 0: while one is missing there is no mean. */
    @Test
    void aMissingScoreLeavesNoMean() {
        assertEquals(Optional.empty(), ScoreSpread.of(() -> new Place("indicators.csv", 2), List.of(new TreeSet<>(List.of(BigDecimal.ONE)), new TreeSet<>())));
        assertEquals(Optional.empty(), ScoreSpread.of(() -> new Place("indicators.csv", 2), List.of()));
    }
}
