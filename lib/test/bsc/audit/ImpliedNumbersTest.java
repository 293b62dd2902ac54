package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.formula.Quantities;
import bsc.model.Criterion.Range;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Sign;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a number of a broken relation would have to be is what makes it hold when it is put there, and nothing else. */
class ImpliedNumbersTest {
    /** A relation of a, b (counts) and c (to one decimal). */
    private record Shape(String left, Sign sign, String right) {
    }

    private static final List<Shape> SHAPES = List.of(new Shape("a + b", Sign.EQUAL, "c"), new Shape("a - b", Sign.EQUAL, "c"),
            new Shape("a / b * 10", Sign.EQUAL, "c"), new Shape("a / (a + b) * 10", Sign.EQUAL, "c"), new Shape("c * b", Sign.EQUAL, "a"),
            new Shape("a * a", Sign.EQUAL, "b + c"), new Shape("a + b", Sign.AT_MOST, "c"), new Shape("a", Sign.LESS, "b * c"),
            new Shape("a / b", Sign.AT_LEAST, "c"), new Shape("a + c", Sign.MORE, "b + c"));

    private static final List<String> DIGITS = List.of("1", "3", "7");
    private static final Map<String, Unit> UNITS = Map.of("a", Unit.COUNT, "b", Unit.COUNT, "c", Unit.RATIO);

    @Test
    void whatIsImpliedMendsTheRelation() {
        int relations = 0;
        int numbers = 0;
        int tried = 0;
        for (Shape shape : SHAPES) {
            for (String a : DIGITS) {
                for (String b : DIGITS) {
                    for (String c : List.of("0.5", "2.0", "4.3")) {
                        Map<String, BigDecimal> printed = new TreeMap<>(Map.of("a", new BigDecimal(a), "b", new BigDecimal(b), "c", new BigDecimal(c)));
                        RelationFinding finding = judge(shape, printed);
                        if (finding.verdict() != Verdict.DOES_NOT_FOLLOW) {
                            assertEquals(List.of(), finding.implied());
                            continue;
                        }
                        relations++;
                        numbers += finding.implied().size();
                        for (String name : printed.keySet()) {
                            tried += compare(shape, printed, name, finding);
                        }
                    }
                }
            }
        }
        Note.printf("  implied: %d broken relations, %d numbers; %d numbers put in hold just where implied%n", relations, numbers, tried);
        assertTrue(relations > 100 && numbers > relations, relations + " and " + numbers);
    }

    private static int compare(Shape shape, Map<String, BigDecimal> printed, String name, RelationFinding finding) {
        Optional<Range> implied = finding.implied().stream().filter(i -> i.name().equals(name)).map(Implied::left).findFirst();
        int tried = 0;
        for (int i = 0; i <= 60; i++) {
            BigDecimal value = name.equals("c") ? BigDecimal.valueOf(i).movePointLeft(1) : BigDecimal.valueOf(i);
            Map<String, BigDecimal> other = new TreeMap<>(printed);
            other.put(name, value);
            Interval set = new Printed.Number("", value, UNITS.get(name)).rounded();
            boolean holds = judge(shape, other).verdict() == Verdict.FOLLOWS;
            assertEquals(holds, implied.filter(r -> r.meets(set)).isPresent(), () -> shape + " " + other + " " + name + " " + implied);
            tried++;
        }
        return tried;
    }

    private static RelationFinding judge(Shape shape, Map<String, BigDecimal> values) {
        MadeUp made = new MadeUp().relation("", shape.left(), shape.sign(), shape.right());
        values.forEach((name, value) -> made.input(name, "", value, UNITS.get(name)));
        Study study = made.study();
        return new RelationJudge(Quantities.of(study)).judge(study.relations().get(0)).get(0);
    }
}
