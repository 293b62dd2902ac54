package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.model.BadData;
import bsc.model.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentsTest {
    /** The counts are those of writing out every assignment. */
    @Test
    void countsLikeWritingOutEveryAssignment() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<List<BigDecimal>> scores = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                List<BigDecimal> set = new ArrayList<>();
                for (int s = -1; s <= 1; s++) {
                    if (random.nextBoolean() || s == 1 && set.isEmpty()) {
                        set.add(BigDecimal.valueOf(s));
                    }
                }
                scores.add(set);
            }
            TreeMap<BigDecimal, BigInteger> written = new TreeMap<>();
            writeOut(scores, 0, BigDecimal.ZERO, written);
            assertEquals(written, Assignments.sums(() -> new Place("indicators.csv", 2), scores).ways());
        }
    }

    private static void writeOut(List<List<BigDecimal>> scores, int at, BigDecimal sum, TreeMap<BigDecimal, BigInteger> ways) {
        if (at == scores.size()) {
            ways.merge(sum, BigInteger.ONE, BigInteger::add);
            return;
        }
        scores.get(at).forEach(s -> writeOut(scores, at + 1, sum.add(s), ways));
    }

    @Test
    void countsMoreAssignmentsThanCouldBeWrittenOut() {
        List<List<BigDecimal>> open = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            open.add(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        }
        assertEquals(BigInteger.TWO.pow(200), Assignments.sums(() -> new Place("indicators.csv", 2), open).count());
    }

    /** 24 indicators with two irregular scores each have 2^24 assignments: few sums on a grid, too many off one. */
    @Test
    void irregularScoresAreBounded() {
        assertEquals(BigInteger.TWO.pow(24), Assignments.sums(() -> new Place("indicators.csv", 2), irregular(3)).count());
        BadData bad = assertThrows(BadData.class, () -> Assignments.sums(() -> new Place("indicators.csv", 2), irregular(12)));
        assertEquals("indicators.csv:2: the scores that the labels leave open add up to more than 500000 different numbers; print each "
                + "indicator's score, or let its label award fewer scores", bad.getMessage());
    }

    private static List<List<BigDecimal>> irregular(int decimals) {
        Random random = new Random(24);
        return IntStream.range(0, 24).mapToObj(i -> List.of(BigDecimal.valueOf(random.nextDouble()).setScale(decimals, RoundingMode.HALF_UP),
                BigDecimal.valueOf(1 + random.nextDouble()).setScale(decimals, RoundingMode.HALF_UP))).toList();
    }
}
