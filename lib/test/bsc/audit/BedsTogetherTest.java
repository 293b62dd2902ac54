package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.model.BedIndicator;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Bed indicators of small wards, printed by one rounding rule: what is right is never refuted, and how much of what is
 * wrong is refuted by enclosures, in which the stay counts as two numbers, and by one stay and one interval for all.
 */
class BedsTogetherTest {
    private static final MathContext EXACT = new MathContext(60);
    private static final List<BedIdentity> THREE = List.of(BedIdentity.TOI_BTO_BOR, BedIdentity.ALOS_TOI_BTO, BedIdentity.BOR_ALOS_TOI);
    private static final List<List<BedIndicator>> THREES = Arrays.stream(BedIdentity.values()).filter(i -> i != BedIdentity.TOGETHER).map(BedIdentity::of).toList();

    private record Ward(int days, Map<BedIndicator, BigDecimal> printed) {
        Ward with(BedIndicator indicator, BigDecimal number) {
            Map<BedIndicator, BigDecimal> changed = new EnumMap<>(printed);
            changed.put(indicator, number);
            return new Ward(days, changed);
        }

        BedRatio ratio(BedIndicator indicator) {
            BigDecimal number = printed.get(indicator);
            Unit unit = indicator == BedIndicator.BOR ? Unit.PERCENT : Unit.DAYS;
            return new BedRatio(indicator, indicator.word(), new Printed.Number(number.toPlainString(), number, unit), "");
        }
    }

    /** Wards with their numbers at full length. */
    private static List<Ward> wards() {
        List<Ward> wards = new ArrayList<>();
        for (int days : new int[] {30, 365}) {
            for (int beds = 1; beds <= 5; beds++) {
                for (int care = 1; care <= beds * days * 11 / 10; care += Math.max(1, beds * days / 9)) {
                    for (int out = 1; out <= care + 1; out += Math.max(1, care / 4)) {
                        wards.add(new Ward(days, Map.of(BedIndicator.BOR, over(care * 100L, beds * days), BedIndicator.ALOS, over(care, out),
                                BedIndicator.TOI, over(beds * days - care, out), BedIndicator.BTO, over(out, beds))));
                    }
                }
            }
        }
        return wards;
    }

    private static BigDecimal over(long a, long b) {
        return BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), EXACT);
    }

    private static Ward printed(Ward ward, RoundingMode rule, int decimals) {
        Map<BedIndicator, BigDecimal> printed = new EnumMap<>(BedIndicator.class);
        ward.printed().forEach((b, n) -> printed.put(b, n.setScale(decimals, rule)));
        return new Ward(ward.days(), printed);
    }

    private static boolean explained(Ward ward, List<BedIndicator> of) {
        for (Function<BedRatio, Range> reading : List.<Function<BedRatio, Range>>of(BedRatio::rounded, BedRatio::cut)) {
            Map<BedIndicator, Range> sets = new EnumMap<>(BedIndicator.class);
            of.forEach(b -> sets.put(b, reading.apply(ward.ratio(b))));
            Optional<End> days = Optional.of(new End(BigDecimal.valueOf(ward.days()), true));
            if (new BedEquations(sets, new Range(days, days)).haveSolution()) {
                return true;
            }
        }
        return false;
    }

    /** Three identities, each number taken for itself wherever it stands. */
    private static boolean enclosed(Ward ward) {
        return THREE.stream().allMatch(i -> List.<Function<Printed.Number, Interval>>of(Printed.Number::rounded, Printed.Number::roundedOrCut).stream()
                .anyMatch(set -> enclosed(i, ward, set)));
    }

    private static boolean enclosed(BedIdentity identity, Ward ward, Function<Printed.Number, Interval> set) {
        Function<BedIndicator, Interval> of = b -> set.apply(ward.ratio(b).printed());
        Interval bor = of.apply(BedIndicator.BOR);
        Interval alos = of.apply(BedIndicator.ALOS);
        Interval toi = of.apply(BedIndicator.TOI);
        Interval bto = of.apply(BedIndicator.BTO);
        Interval days = Interval.point(BigDecimal.valueOf(ward.days()));
        Interval hundred = Interval.point(BigDecimal.valueOf(100));
        return switch (identity) {
            case TOI_BTO_BOR -> toi.times(bto).meets(days.times(Interval.point(BigDecimal.ONE).minus(bor.dividedBy(hundred))));
            case ALOS_TOI_BTO -> bto.holdsZero() || alos.plus(toi).meets(days.dividedBy(bto));
            default -> alos.plus(toi).holdsZero() || bor.dividedBy(hundred).meets(alos.dividedBy(alos.plus(toi)));
        };
    }

    @Test
    void whatIsRightIsNeverRefutedAndWhatIsWrongMoreOften() {
        int right = 0;
        int wrong = 0;
        int before = 0;
        int after = 0;
        int together = 0;
        for (Ward ward : wards()) {
            for (RoundingMode rule : RelationShapes.RULES) {
                for (int decimals = 0; decimals <= 2; decimals++) {
                    Ward printed = printed(ward, rule, decimals);
                    assertTrue(explained(printed, BedIdentity.TOGETHER.of()), () -> "false alarm: " + printed);
                    right++;
                    for (BedIndicator indicator : BedIndicator.values()) {
                        for (int step : new int[] {-9, -2, -1, 1, 2, 9}) {
                            BigDecimal number = printed.printed().get(indicator);
                            BigDecimal other = number.add(BigDecimal.valueOf(step).movePointLeft(decimals));
                            if (other.signum() < 0 && indicator != BedIndicator.TOI) {
                                continue;
                            }
                            Ward changed = printed.with(indicator, other);
                            wrong++;
                            boolean was = !enclosed(changed);
                            boolean three = THREES.stream().anyMatch(i -> !explained(changed, i));
                            boolean is = !explained(changed, BedIdentity.TOGETHER.of());
                            before += was ? 1 : 0;
                            after += three || is ? 1 : 0;
                            together += is && !three ? 1 : 0;
                            assertTrue(!three || is, () -> "three are refuted, and the four are not: " + changed);
                        }
                    }
                }
            }
        }
        Note.printf("  bed indicators together: 0 false alarms in %d wards; of %d wrong figures %d were refuted by enclosures, %d are now, "
                + "%d of them only by all four together%n", right, wrong, before, after, together);
        assertTrue(after > before);
    }
}
