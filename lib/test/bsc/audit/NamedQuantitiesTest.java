package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.formula.Quantities;
import bsc.model.Measure;
import bsc.model.Parts;
import bsc.model.Place;
import bsc.model.Relation;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Verdict;
import bsc.read.NamedQuantities;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What names say of measures: a part within its whole, one quantity under two names. */
class NamedQuantitiesTest {
    private static final Place HERE = new Place("measures.csv", 2);
    private static final List<RoundingMode> RULES = List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN);

    /** True parts and wholes, exact or each rounded to its own digits by one rule; also below zero, and with no whole printed where a part that is not named is below zero. */
    @Test
    void whoPrintsATruePartAndWholeIsNotAccused() {
        int judged = 0;
        for (int part = -30; part <= 130; part += 5) {
            for (int rest = -30; rest <= 130; rest += 4) {
                for (RoundingMode rule : RULES) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        for (int ofWhole = 0; ofWhole <= 2; ofWhole++) {
                            BigDecimal a = BigDecimal.valueOf(part, 2).setScale(decimals, rule);
                            BigDecimal w = BigDecimal.valueOf(part + rest, 2).setScale(ofWhole, rule);
                            BigDecimal again = BigDecimal.valueOf(part, 2).setScale(ofWhole, rule);
                            List<RelationFinding> findings = findings(Unit.RATIO, Optional.of(a), rest < 0 && part >= 0 && part + rest >= 0
                                    ? Optional.empty() : Optional.of(w), Optional.of(again));
                            judged += findings.size();
                            findings.forEach(f -> assertTrue(f.verdict() == Verdict.FOLLOWS || f.verdict() == Verdict.FOLLOWS_UNDER, () -> f.toString()));
                        }
                    }
                }
            }
        }
        Note.printf("  parts within wholes and quantities printed twice: %d relations, 0 false alarms%n", judged);
    }

    @Test
    void aPartAboveItsWholeAndTwoNumbersForOneAreTold() {
        int told = 0;
        for (int whole = 0; whole <= 50; whole++) {
            for (int part = 0; part <= 50; part++) {
                List<RelationFinding> findings = findings(Unit.COUNT, Optional.of(BigDecimal.valueOf(part)), Optional.of(BigDecimal.valueOf(whole)),
                        Optional.of(BigDecimal.valueOf(whole)));
                assertEquals(part > whole, findings.get(0).verdict() == Verdict.DOES_NOT_FOLLOW, part + " of " + whole);
                assertEquals(part != whole, findings.get(1).verdict() == Verdict.DOES_NOT_FOLLOW, part + " is " + whole);
                told += (int) findings.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).count();
            }
        }
        Note.printf("  %d parts above their whole, or second numbers of one quantity, all told%n", told);
        assertEquals(List.of(), findings(Unit.COUNT, Optional.of(BigDecimal.TEN), Optional.empty(), Optional.empty()));
        assertEquals(List.of(), findings(Unit.IDR, Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.valueOf(-5)), Optional.empty()));
    }

    private static List<RelationFinding> findings(Unit unit, Optional<BigDecimal> part, Optional<BigDecimal> whole, Optional<BigDecimal> again) {
        MadeUp made = new MadeUp().measure("a", unit).measure("w", unit).measure("b", unit);
        part.ifPresent(v -> made.input("a", "", v, unit));
        whole.ifPresent(v -> made.input("w", "", v, unit));
        again.ifPresent(v -> made.input("b", "", v, unit));
        Study study = made.study();
        List<Measure> measures = List.of(measure("a", unit, Optional.of("w"), Optional.of("b")), measure("w", unit, Optional.empty(), Optional.empty()));
        List<Relation> relations = NamedQuantities.relations(measures, study.inputs(), List.of());
        RelationJudge judge = new RelationJudge(Quantities.of(study));
        return relations.stream().flatMap(r -> judge.judge(r).stream()).toList();
    }

    private static Measure measure(String id, Unit unit, Optional<String> partOf, Optional<String> sameAs) {
        return new Measure(id, id, "", unit, Parts.NONE, Optional.empty(), List.of(), partOf, sameAs, HERE);
    }
}
