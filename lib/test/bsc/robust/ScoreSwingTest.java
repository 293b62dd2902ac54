package bsc.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.formula.Basis;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Between which totals one score alone can move the total. */
class ScoreSwingTest {
    private static final DataFolder DATA = new DataFolder(Repository.data());
    private static final Robustness.Question SMALL = new Robustness.Question(1, 16, 2, 1);
    private static final Map<String, Robustness> ANSWERS = new HashMap<>();

    private static Robustness of(String id) {
        return ANSWERS.computeIfAbsent(id, i -> of(DATA.study(i), Optional.empty()));
    }

    private static Robustness of(Study study, Optional<Weights> weights) {
        var card = Robustness.card(study, study.assessed(), Basis.RECOMPUTED);
        return Robustness.of(study, Basis.RECOMPUTED, card, weights.orElse(Weighable.of(card).own()),
                DATA.scale(study, Optional.empty()).orElseThrow(), SMALL, done -> { });
    }

    @TestFactory
    Stream<DynamicTest> movesTheTotalBetween() {
        return Repository.each("score-swings.csv", r -> r.getField("study") + " " + r.getField("name"), r -> {
            ScoreSwing swing = ScoreSwing.all(of(r.getField("study"))).stream().filter(s -> s.level().word().equals(r.getField("level"))
                    && s.name().equals(r.getField("name"))).findFirst().orElseThrow();
            assertEquals(number(r.getField("low")), swing.low(), 1e-9);
            assertEquals(number(r.getField("high")), swing.high(), 1e-9);
        });
    }

    private static double number(String fraction) {
        String[] parts = fraction.split("/");
        return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }

    /** Wherever one score alone takes the class away, its swing crosses the bound. */
    @Test
    void reachesEveryTotalThatAFlipReaches() {
        for (String id : List.of("rs-unhas-2019", "rsud-makassar-2023")) {
            List<ScoreSwing> swings = ScoreSwing.all(of(id));
            assertTrue(!of(id).flips().isEmpty());
            for (ScoreFlip flip : of(id).flips()) {
                ScoreSwing swing = swings.stream().filter(s -> s.name().equals(flip.line().indicator().name())).findFirst().orElseThrow();
                assertTrue(flip.least() >= swing.low() - 1e-9 && flip.most() <= swing.high() + 1e-9, flip.line().indicator().id());
            }
        }
    }

    /** What has no weight moves nothing and is not listed. */
    @Test
    void needsAWeight() {
        Study study = DATA.study("rs-unhas-2019");
        Map<String, Double> weights = new LinkedHashMap<>();
        study.indicators().forEach(i -> weights.put(i.id(), i.id().equals("bor") ? 1.0 : 0.0));
        assertEquals(List.of("Bed Occupancy Ratio", "internal_process"), ScoreSwing.all(of(study, Optional.of(new Weights("one", weights))))
                .stream().map(ScoreSwing::name).toList());
    }
}
