package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.PrintedKind;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes of what does not follow are sought within stated limits, and what was not tried is said. */
class ManyFiguresTest {
    @Test
    void causesAreSoughtForTheFirstFigures() {
        MadeUp study = new MadeUp();
        for (int i = 0; i < 2_010; i++) {
            study.input("a", "p" + i, BigDecimal.valueOf(4711), Unit.COUNT)
                    .figure("p" + i, "a", PrintedKind.VALUE, BigDecimal.valueOf(4171), Unit.COUNT);
        }
        Audit audit = study.audit();
        assertTrue(audit.findings().subList(0, 2_000).stream().noneMatch(f -> f.diagnoses().isEmpty()));
        assertTrue(audit.findings().subList(2_000, 2_010).stream().allMatch(f -> f.diagnoses().isEmpty()));
        assertEquals(List.of(new Unchecked.TooManyFigures(2_000, 10)), reasons(audit));
    }

    @Test
    void aKindOfManyWaysIsNotTried() {
        MadeUp study = new MadeUp().figure("", "m0", PrintedKind.VALUE, BigDecimal.valueOf(9), Unit.COUNT);
        for (int i = 0; i < 502; i++) {
            study.input("m" + i, "", BigDecimal.valueOf(1000 + i), Unit.COUNT);
        }
        assertEquals(List.of(new Unchecked.TooManyWays(DiagnosisKind.OTHER_QUANTITY, 1, 500)), reasons(study.audit()));
    }

    private static List<Unchecked.WhyUnchecked> reasons(Audit audit) {
        return audit.unchecked().stream().filter(u -> u.check() == Unchecked.RelationCheck.CAUSES).map(Unchecked::reason).toList();
    }
}
