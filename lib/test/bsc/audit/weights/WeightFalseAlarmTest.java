package bsc.audit.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.PrintedWeights;
import bsc.model.Verdict;
import bsc.weight.Derivation;
import bsc.weight.RandomIndex;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Weights that a careful author printed never come out as does-not-follow, whatever the derivation and the rounding. */
class WeightFalseAlarmTest {
    private static final List<RoundingMode> RULES = List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN, RoundingMode.DOWN);

    static List<CarefulAuthor> authors(int seeds) {
        SplittableRandom random = new SplittableRandom(5);
        List<CarefulAuthor> authors = new ArrayList<>();
        for (int n = 2; n <= 5; n++) {
            for (int decimals = 2; decimals <= 4; decimals++) {
                for (RoundingMode rule : RULES) {
                    for (Derivation derivation : Derivation.values()) {
                        for (int method = 0; method < 3; method++) {
                            for (int flags = 0; flags < 16; flags++) {
                                for (int seed = 0; seed < seeds; seed++) {
                                    authors.add(new CarefulAuthor(n, decimals, rule, (flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0,
                                            derivation, method, RandomIndex.values()[random.nextInt(3)], (flags & 8) > 0,
                                            random.nextLong()));
                                }
                            }
                        }
                    }
                }
            }
        }
        return authors;
    }

    @Test
    void noCarefulAuthorIsAccused() {
        long[] counts = new long[Verdict.values().length];
        long weak = 0;
        List<String> accused = new ArrayList<>();
        for (CarefulAuthor author : authors(Integer.getInteger("seeds", 1))) {
            PrintedWeights printed = author.print();
            WeightAudit audit = WeightAudit.of(printed);
            for (WeightFinding finding : audit.findings()) {
                counts[finding.verdict().ordinal()]++;
                weak += finding.weak() ? 1 : 0;
                if (finding.verdict() == Verdict.DOES_NOT_FOLLOW || finding.verdict() == Verdict.CANNOT_BE_JUDGED) {
                    accused.add(author + " " + finding);
                }
            }
        }
        System.out.printf("  weights: %d follow, %d under a convention, %d of both weak, %d accused%n", counts[0], counts[1], weak, accused.size());
        accused.stream().limit(8).forEach(System.out::println);
        assertEquals(0, accused.size());
    }
}
