package bsc.audit;

import bsc.formula.Basis;
import bsc.formula.Decimals;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a printed number: it follows when the set recomputed from the study's own numbers meets the set of values
 * that print so; otherwise each convention that can make a difference is tried, alone.
 */
final class NumberJudge {
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal LEAP_YEAR = BigDecimal.valueOf(366);

    private final Evaluation evaluation;

    NumberJudge(Quantities quantities) {
        evaluation = new Evaluation(quantities);
    }

    private record Attempt(Convention convention, Value value, Interval printed) {
        boolean meets() {
            return value instanceof Value.Known known && known.range().meets(printed);
        }
    }

    Finding judge(Figure figure, Printed.Number printed) {
        Value value = evaluation.value(figure, printed.unit(), Reading.ORDINARY);
        if (value instanceof Value.Missing missing) {
            return Finding.cannotBeJudged(figure, "not published: " + missing.what());
        }
        if (value instanceof Value.Undefined undefined) {
            return Finding.cannotBeJudged(figure, "undefined: " + undefined.why());
        }
        Value.Known known = (Value.Known) value;
        String arithmetic = evaluation.arithmetic(figure, Reading.ORDINARY);
        if (known.range().meets(printed.rounded())) {
            return found(figure, printed, Verdict.FOLLOWS, known, Optional.empty(), 0, arithmetic);
        }
        List<Attempt> attempts = attempts(figure, printed, known);
        Optional<Attempt> success = attempts.stream().filter(Attempt::meets).findFirst();
        return found(figure, printed, success.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW, known,
                success.map(Attempt::convention), attempts.size(), arithmetic);
    }

    private static Finding found(Figure figure, Printed.Number printed, Verdict verdict, Value.Known known,
                                 Optional<Convention> convention, int tried, String arithmetic) {
        String recomputed = shown(known, printed);
        boolean restated = arithmetic.startsWith("first printed");
        String reason = restated ? arithmetic : arithmetic + " = " + recomputed + printed.unit().suffix();
        return new Finding(figure, verdict, recomputed, Optional.of(known), convention, tried, arithmetic, reason);
    }

    /** The number with two decimals more than were printed, without zeros at its end beyond the printed digits. */
    private static String shown(Value.Known known, Printed.Number printed) {
        BigDecimal number = known.centre();
        int leadingZeros = number.signum() == 0 ? 0 : Math.max(0, number.scale() - number.precision());
        BigDecimal rounded = number.setScale(Math.max(printed.value().scale(), leadingZeros) + 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Decimals.fixed(rounded, Math.max(rounded.scale(), printed.value().scale()));
    }

    private List<Attempt> attempts(Figure figure, Printed.Number printed, Value.Known ordinary) {
        List<Attempt> attempts = new ArrayList<>();
        if (!printed.unit().exact()) {
            attempts.add(new Attempt(Convention.CUT, evaluation.value(figure, printed.unit(),
                    Reading.ORDINARY.withSet(Printed.Number::roundedOrCut)), printed.roundedOrCut()));
        }
        if (evaluation.usesPrintedIndicators(figure)) {
            attempts.add(new Attempt(Convention.UNROUNDED, evaluation.value(figure, printed.unit(),
                    Reading.ORDINARY.withBasis(Basis.RECOMPUTED)), printed.rounded()));
        }
        if (evaluation.names(figure, Reading.DAYS)) {
            attempts.add(new Attempt(Convention.YEAR_LENGTH, evaluation.value(figure, printed.unit(),
                    Reading.ORDINARY.withDays(NumberJudge::otherYear)), printed.rounded()));
        }
        if (printed.unit() == Unit.PER_MILLE || evaluation.sourceUnit(figure).equals(Optional.of(Unit.PER_MILLE))) {
            int power = printed.unit() == Unit.PER_MILLE ? -1 : 1;
            attempts.add(new Attempt(Convention.PER_MILLE, Evaluation.shifted(ordinary, power), printed.rounded()));
        }
        return attempts;
    }

    private static BigDecimal otherYear(BigDecimal days) {
        if (days.compareTo(YEAR) == 0) {
            return LEAP_YEAR;
        }
        return days.compareTo(LEAP_YEAR) == 0 ? YEAR : days;
    }
}
