package bsc.audit;

import bsc.formula.Arithmetic;
import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a printed number: it follows when the set recomputed from the study's own numbers meets the set of values
 * that print so; otherwise each convention that can make a difference is tried, alone.
 */
final class NumberJudge {
    private static final Reading USED = Reading.ORDINARY.withBasis(Basis.USED);

    private final Evaluation evaluation;
    private final List<Convention> conventions;

    NumberJudge(Quantities quantities) {
        conventions = Conventions.OF_NUMBERS.stream().filter(c -> !quantities.isIdle(c)).toList();
        evaluation = new Evaluation(quantities);
    }

    /** What a convention makes of the arithmetic and of the printed number. */
    private record UnderConvention(Convention convention, Value value, Interval printed) {
        boolean meets() {
            return value instanceof Value.Known known && known.range().meets(printed);
        }

        /** True when the convention leaves everything as it is, so that it is none here. */
        boolean changesNothing(Value without, Interval rounded) {
            return value instanceof Value.Known known && without instanceof Value.Known other
                    && known.range().equals(other.range()) && printed.equals(rounded);
        }
    }

    Finding judge(Figure figure, Printed.Number number) {
        Printed.Number printed = number.computed();
        Value value = evaluation.value(figure, printed.unit(), USED);
        if (!(value instanceof Value.Known known)) {
            return Finding.cannotBeJudged(figure, Reason.unknown(value));
        }
        Arithmetic arithmetic = evaluation.arithmetic(figure, USED);
        if (known.range().meets(printed.rounded())) {
            Optional<Convention> unrounded = isUnrounded(figure, printed, known) ? Optional.of(Convention.UNROUNDED) : Optional.empty();
            return found(figure, printed, unrounded.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.FOLLOWS, known, unrounded,
                    unrounded.stream().toList(), arithmetic);
        }
        List<UnderConvention> attempts = attempts(figure, printed, known);
        Optional<UnderConvention> success = attempts.stream().filter(UnderConvention::meets).findFirst();
        List<Convention> tried = attempts.stream().map(UnderConvention::convention).toList();
        if (success.filter(a -> a.convention() == Convention.UNROUNDED).isPresent()) {
            return found(figure, printed, Verdict.FOLLOWS_UNDER, (Value.Known) success.get().value(),
                    Optional.of(Convention.UNROUNDED), tried, evaluation.arithmetic(figure, USED.under(Convention.UNROUNDED)));
        }
        return found(figure, printed, success.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW, known,
                success.map(UnderConvention::convention), tried, arithmetic);
    }

    /** True when the full inputs print so, and the digits in print that it starts from do not. */
    private boolean isUnrounded(Figure figure, Printed.Number printed, Value.Known ordinary) {
        return !Interval.point(ordinary.centre()).meets(printed.rounded()) && evaluation.value(figure, printed.unit(),
                USED.under(Convention.UNROUNDED)) instanceof Value.Known full
                && !full.range().equals(ordinary.range()) && Interval.point(full.centre()).meets(printed.rounded());
    }

    private Finding found(Figure figure, Printed.Number printed, Verdict verdict, Value.Known known,
                                 Optional<Convention> convention, List<Convention> tried, Arithmetic arithmetic) {
        boolean asSet = verdict == Verdict.FOLLOWS && !Interval.point(known.centre()).meets(printed.rounded());
        Recomputed.Number recomputed = new Recomputed.Number(known, printed, asSet);
        return new Finding(figure, verdict, recomputed, convention, tried, new Reason.Calculated(arithmetic, evaluation.converted(figure, printed.unit()), recomputed));
    }

    /**
     * Every convention that concerns numbers, alone, where it makes a difference. What a machine prints it computed in
     * double precision, whatever else was chosen.
     */
    private List<UnderConvention> attempts(Figure figure, Printed.Number printed, Value.Known ordinary) {
        List<UnderConvention> attempts = new ArrayList<>();
        Reading base = USED;
        Value computed = ordinary;
        if (Conventions.isOfAMachine(printed)) {
            base = USED.under(Convention.DOUBLE_PRECISION);
            computed = evaluation.value(figure, printed.unit(), base);
            attempts.add(new UnderConvention(Convention.DOUBLE_PRECISION, computed, printed.rounded()));
        }
        for (Convention convention : conventions) {
            UnderConvention attempt = new UnderConvention(convention, evaluation.value(figure, printed.unit(), base.under(convention)),
                    convention == Convention.CUT ? printed.roundedOrCut() : printed.rounded());
            Value without = computed;
            if (convention == Convention.ABSOLUTE_BASE && attempt.changesNothing(computed, printed.rounded())) {
                // a change that is itself in print is seen to be one by its formula
                Reading inFull = base.under(Convention.UNROUNDED);
                attempt = new UnderConvention(convention, evaluation.value(figure, printed.unit(), inFull.under(convention)), printed.rounded());
                without = evaluation.value(figure, printed.unit(), inFull);
            }
            if (!attempt.changesNothing(without, printed.rounded())) {
                attempts.add(attempt);
            }
        }
        if (printed.unit() == Unit.PER_MILLE || evaluation.sourceUnit(figure).equals(Optional.of(Unit.PER_MILLE))) {
            int power = printed.unit() == Unit.PER_MILLE ? -1 : 1;
            Value.Known from = computed instanceof Value.Known known ? known : ordinary;
            attempts.add(new UnderConvention(Convention.PER_MILLE, Evaluation.shifted(from, power), printed.rounded()));
        }
        return attempts;
    }
}
