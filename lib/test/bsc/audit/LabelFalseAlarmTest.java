package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.model.Bands;
import bsc.model.PrintedKind;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Labels and scores that careful authors gave never come out as does-not-follow: in whichever unit value and bands are
 * printed, from the printed, the unrounded or the whole value, added up and rounded. And the reverse is counted.
 */
class LabelFalseAlarmTest {
    private static final List<RoundingMode> RULES = RelationShapes.RULES;
    private static final MathContext EXACT = new MathContext(60);
    private static final Bands SHARES = Tables.bands("low (,0.3) 1 | middle [0.3,0.7] 2 | high (0.7,) 3");
    private static final Bands WHOLE = Tables.bands("low (,30) 1 | middle [30,70] 2 | high (70,) 3");
    private static final List<String> LABELS = List.of("low", "middle", "high");

    /** What careful authors printed, and the same with another word or number. */
    private record Pair(MadeUp careful, MadeUp wrong) {
        void report(String shape, double least) {
            Audit audit = careful.audit();
            List<Finding> accused = audit.with(Verdict.DOES_NOT_FOLLOW);
            int caught = wrong.audit().with(Verdict.DOES_NOT_FOLLOW).size();
            Note.printf("    %-34s %7d figures, %5d under a convention, %d false alarms; %d of %d wrong ones caught%n", shape,
                    careful.figures(), audit.with(Verdict.FOLLOWS_UNDER).size(), accused.size(), caught, wrong.figures());
            assertTrue(accused.isEmpty(), () -> shape + ": " + accused.size() + ", first: " + accused.get(0));
            assertEquals(List.of(), audit.with(Verdict.CANNOT_BE_JUDGED).stream().limit(2).toList(), shape);
            assertTrue(caught >= least * wrong.figures(), caught + " of " + wrong.figures());
        }
    }

    private static String label(BigDecimal value, int hundred) {
        BigDecimal share = value.divide(BigDecimal.valueOf(hundred), EXACT);
        return share.compareTo(new BigDecimal("0.3")) < 0 ? "low" : share.compareTo(new BigDecimal("0.7")) <= 0 ? "middle" : "high";
    }

    private static String other(String label) {
        return LABELS.get((LABELS.indexOf(label) + 1) % 3);
    }

    private static int perWhole(Unit unit) {
        return unit == Unit.PERCENT ? 100 : unit == Unit.PER_MILLE ? 1000 : 1;
    }

    /** Indicator, printed value and bands each in percent, per mille or as a fraction. */
    @Test
    void labelsInEveryUnit() {
        MadeUp careful = new MadeUp();
        MadeUp wrong = new MadeUp();
        List<Unit> units = List.of(Unit.RATIO, Unit.PERCENT, Unit.PER_MILLE);
        for (Unit own : units) {
            for (Unit ofBands : units) {
                String id = own.word() + "_" + ofBands.word();
                Bands table = new Bands(id, SHARES.rows(), "", Optional.of(Unit.RATIO)).in(ofBands);
                for (MadeUp study : List.of(careful, wrong)) {
                    study.bands(id, table).indicator(id, Perspective.FINANCIAL, "a / b * " + perWhole(own), own, id, List.of(), Optional.empty());
                }
                for (Unit printed : units) {
                    for (int b = 1; b <= 12; b++) {
                        for (int a = 0; a <= b; a++) {
                            String part = a + "/" + b + printed;
                            BigDecimal exact = BigDecimal.valueOf((long) a * perWhole(printed)).divide(BigDecimal.valueOf(b), EXACT);
                            RoundingMode rule = RULES.get((a + b) % RULES.size());
                            BigDecimal shown = exact.setScale(printed == Unit.RATIO ? 4 : 2, rule);
                            for (MadeUp study : List.of(careful, wrong)) {
                                if (own == Unit.RATIO && ofBands == Unit.RATIO) {
                                    study.input("a", part, BigDecimal.valueOf(a), Unit.COUNT).input("b", part, BigDecimal.valueOf(b), Unit.COUNT);
                                }
                            }
                            careful.value(id, part, shown, printed).label(id, part, label(exact, perWhole(printed)));
                            wrong.value(id, part, shown, printed).label(id, part, other(label(exact, perWhole(printed))));
                        }
                    }
                }
            }
        }
        // half of what is in the wrong study are the values, which are right
        new Pair(careful, wrong).report("labels in three units", 0.49);
    }

    /** The author compares the unrounded, the printed, the rounded whole or the cut whole value. */
    @Test
    void labelsOfWholeValues() {
        MadeUp careful = new MadeUp().bands("table", WHOLE);
        MadeUp wrong = new MadeUp().bands("table", WHOLE);
        for (boolean inputs : List.of(true, false)) {
            String id = inputs ? "known" : "printed";
            for (MadeUp study : List.of(careful, wrong)) {
                study.indicator(id, Perspective.FINANCIAL, "a / b * 100", Unit.PERCENT, "table", List.of(), Optional.empty());
            }
            for (int b = 1; b <= 40; b++) {
                for (int a = 0; a <= b; a++) {
                    BigDecimal exact = BigDecimal.valueOf(a * 100L).divide(BigDecimal.valueOf(b), EXACT);
                    for (int way = 0; way < 12; way++) {
                        String part = a + "/" + b + "/" + way + id;
                        BigDecimal shown = exact.setScale(way / 4, RULES.get((a + b) % RULES.size()));
                        BigDecimal compared = List.of(exact, shown, exact.setScale(0, RoundingMode.HALF_UP),
                                exact.setScale(0, RoundingMode.DOWN)).get(way % 4);
                        for (MadeUp study : List.of(careful, wrong)) {
                            if (inputs) {
                                study.input("a", part, BigDecimal.valueOf(a), Unit.COUNT).input("b", part, BigDecimal.valueOf(b), Unit.COUNT);
                            }
                            study.value(id, part, shown, Unit.PERCENT);
                        }
                        careful.label(id, part, label(compared, 100));
                        wrong.label(id, part, other(label(compared, 100)));
                    }
                }
            }
        }
        Audit audit = careful.audit();
        List<Finding> accused = audit.with(Verdict.DOES_NOT_FOLLOW);
        long caught = wrong.audit().with(Verdict.DOES_NOT_FOLLOW).size();
        Note.printf("    %-34s %7d figures, %5d under a convention, %d false alarms; %d of %d wrong labels caught%n", "labels of whole values",
                careful.figures(), audit.with(Verdict.FOLLOWS_UNDER).size(), accused.size(), caught, wrong.figures() / 2);
        assertTrue(accused.isEmpty(), () -> accused.size() + ", first: " + accused.get(0));
        assertTrue(caught >= 0.9 * wrong.figures() / 2, caught + " of " + wrong.figures() / 2);
    }

    /** Scores of thirds, quarters and eighths, added and printed with fewer digits; a year for each. */
    @Test
    void sumsOfScoresPrintedWithFewerDigits() {
        int figures = 0;
        int planted = 0;
        int caught = 0;
        List<String> alarms = new ArrayList<>();
        Bands table = Tables.bands("a [0,1) 0.125 | b [1,2) 0.25 | c [2,3) 0.333 | d [3,4) 0.667 | e [4,5] 1.25");
        List<BigDecimal> scores = Stream.of("0.125", "0.25", "0.333", "0.667", "1.25").map(BigDecimal::new).toList();
        for (int code = 0; code < 125; code++) {
            List<Integer> at = List.of(code % 5, code / 5 % 5, code / 25);
            MadeUp careful = new MadeUp().bands("table", table);
            MadeUp wrong = new MadeUp().bands("table", table);
            BigDecimal sum = at.stream().map(scores::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int i = 0; i < 3; i++) {
                for (MadeUp study : List.of(careful, wrong)) {
                    study.indicator("i" + i, Perspective.FINANCIAL, "", Unit.PERCENT, "table", List.of(), Optional.empty())
                            .value("i" + i, "", new BigDecimal(at.get(i) + ".5"), Unit.PERCENT)
                            .label("i" + i, "", "abcde".substring(at.get(i), at.get(i) + 1));
                }
            }
            Set<BigDecimal> said = new TreeSet<>();
            for (RoundingMode rule : RULES) {
                for (int decimals = 0; decimals <= 3; decimals++) {
                    for (Unit unit : EnumSet.of(Unit.POINTS, Unit.SCORE)) {
                        careful.printed(PrintedKind.TOTAL, Optional.empty(), "", MadeUp.number(sum.setScale(decimals, rule), unit))
                                .printed(PrintedKind.AVERAGE, Optional.empty(), "", MadeUp.number(sum.divide(BigDecimal.valueOf(3), EXACT).setScale(decimals, rule), unit));
                    }
                }
                said.add(sum.setScale(1, rule));
            }
            for (double machine : new double[] {sum.doubleValue() / 3, at.stream().mapToDouble(i -> scores.get(i).doubleValue() / 3).sum(),
                at.stream().mapToDouble(i -> scores.get(i).doubleValue()).sum() * (1 / 3.0)}) {
                careful.printed(PrintedKind.AVERAGE, Optional.empty(), "", MadeUp.number(new BigDecimal(Double.toString(machine)), Unit.SCORE));
                wrong.printed(PrintedKind.AVERAGE, Optional.empty(), "", MadeUp.number(new BigDecimal(Double.toString(machine + 1e-10)), Unit.SCORE));
                planted++;
            }
            for (int off = -2; off <= 2; off++) {
                BigDecimal number = sum.setScale(1, RoundingMode.HALF_UP).add(BigDecimal.valueOf(off, 1));
                if (said.stream().noneMatch(s -> s.compareTo(number) == 0)) {
                    wrong.printed(PrintedKind.TOTAL, Optional.empty(), "", MadeUp.number(number, Unit.POINTS));
                    planted++;
                }
            }
            // scores in hundredths beside a table in thousandths, added up as they are or as they are printed
            for (boolean fromPrinted : List.of(true, false)) {
                MadeUp hundredths = new MadeUp().bands("table", table);
                BigDecimal total = BigDecimal.ZERO;
                for (int i = 0; i < 3; i++) {
                    BigDecimal printed = scores.get(at.get(i)).setScale(2, RoundingMode.HALF_UP);
                    total = total.add(fromPrinted ? printed : scores.get(at.get(i)));
                    hundredths.indicator("i" + i, Perspective.FINANCIAL, "", Unit.PERCENT, "table", List.of(), Optional.empty())
                            .value("i" + i, "", new BigDecimal(at.get(i) + ".5"), Unit.PERCENT)
                            .printed(PrintedKind.SCORE, Optional.empty(), "i" + i, MadeUp.number(printed, Unit.POINTS));
                }
                hundredths.printed(PrintedKind.TOTAL, Optional.empty(), "", MadeUp.number(total.setScale(2, RoundingMode.HALF_UP), Unit.POINTS))
                        .printed(PrintedKind.AVERAGE, Optional.empty(), "", MadeUp.number(total.divide(BigDecimal.valueOf(3), EXACT).setScale(3, RoundingMode.HALF_UP), Unit.SCORE));
                figures += hundredths.audit().findings().size();
                hundredths.audit().with(Verdict.DOES_NOT_FOLLOW).forEach(f -> alarms.add(f.toString()));
            }
            Audit audit = careful.audit();
            figures += audit.findings().size();
            audit.with(Verdict.DOES_NOT_FOLLOW).forEach(f -> alarms.add(f.toString()));
            caught += wrong.audit().with(Verdict.DOES_NOT_FOLLOW).size();
        }
        Note.printf("    %-34s %7d figures, %d false alarms; %d of %d wrong ones caught%n", "sums of scores, fewer digits", figures,
                alarms.size(), caught, planted);
        assertEquals(List.of(), alarms.stream().limit(3).toList());
        assertTrue(caught >= 0.75 * planted, caught + " of " + planted);
    }

    /** Components that are met add up; a cap holds them down and never lifts them. */
    @Test
    void aCapHoldsDownAndNeverLifts() {
        int cases = 0;
        int caught = 0;
        for (int hundredths = 1; hundredths <= 40; hundredths++) {
            for (int met = 1; met <= 4; met++) {
                for (int maximum = 5; maximum <= 100; maximum += 5) {
                    BigDecimal share = BigDecimal.valueOf(hundredths, 2);
                    BigDecimal most = BigDecimal.valueOf(maximum, 2);
                    BigDecimal sum = share.multiply(BigDecimal.valueOf(met));
                    boolean shares = met == 4 && share.subtract(most.divide(BigDecimal.valueOf(4), EXACT)).abs().compareTo(new BigDecimal("0.01")) < 0;
                    Verdict capped = component(share, met, most, sum.min(most));
                    Verdict lifted = component(share, met, most, most);
                    assertEquals(Verdict.FOLLOWS, capped, share + " x " + met + " up to " + most);
                    assertEquals(sum.compareTo(most) >= 0 || shares ? Verdict.FOLLOWS : Verdict.DOES_NOT_FOLLOW, lifted,
                            share + " x " + met + " lifted to " + most);
                    cases++;
                    caught += lifted == Verdict.DOES_NOT_FOLLOW ? 1 : 0;
                }
            }
        }
        Note.printf("    %-34s %7d scores, 0 false alarms; %d lifted to the maximum and caught%n", "components with a cap", cases, caught);
    }

    private static Verdict component(BigDecimal share, int met, BigDecimal maximum, BigDecimal printed) {
        Bands table = Tables.bands("q adds " + share + " | r adds " + share + " | s adds " + share + " | t adds " + share);
        // a wording that stands for the components that are met
        MadeUp study = new MadeUp().bands("table", table).words("met", table.rows().stream().limit(met).map(b -> b.label()).toList())
                .indicator("i", Perspective.FINANCIAL, "", Unit.POINTS, "table", List.of(), Optional.of(maximum)).label("i", "", "met")
                .printed(PrintedKind.SCORE, Optional.empty(), "i", MadeUp.number(printed, Unit.POINTS));
        return study.audit().findings().get(1).verdict();
    }
}
