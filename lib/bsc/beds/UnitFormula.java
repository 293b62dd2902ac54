package bsc.beds;

import static bsc.beds.UnitColumn.ALOS;
import static bsc.beds.UnitColumn.BEDS;
import static bsc.beds.UnitColumn.BOR;
import static bsc.beds.UnitColumn.BTO;
import static bsc.beds.UnitColumn.DISCHARGES;
import static bsc.beds.UnitColumn.PATIENT_DAYS;
import static bsc.beds.UnitColumn.STAY_DAYS;
import static bsc.beds.UnitColumn.TOI;

import bsc.model.Choice;
import bsc.model.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How one of the four ratios follows from counts or from the other ratios (Barber and Johnson 1973), with beds A, days t,
 * patient days H, stays S and discharges D. Those by length of stay hold with patient days; hospitals often report stays.
 */
public enum UnitFormula implements Choice {
    BOR_OF_COUNTS("bor-of-counts", BOR, List.of(PATIENT_DAYS, BEDS), (v, t) -> hundred(v.get(PATIENT_DAYS)).dividedBy(v.get(BEDS).times(t))),
    TOI_OF_COUNTS("toi-of-counts", TOI, List.of(PATIENT_DAYS, BEDS, DISCHARGES), (v, t) -> v.get(BEDS).times(t).minus(v.get(PATIENT_DAYS)).dividedBy(v.get(DISCHARGES))),
    BTO_OF_COUNTS("bto-of-counts", BTO, List.of(BEDS, DISCHARGES), (v, t) -> v.get(DISCHARGES).dividedBy(v.get(BEDS))),
    TOI_OF_BOR_AND_BTO("toi-of-bor-and-bto", TOI, List.of(BOR, BTO), (v, t) -> hundred(Interval.point(BigDecimal.ONE)).minus(v.get(BOR)).times(t).dividedBy(hundred(v.get(BTO)))),
    ALOS_OF_PATIENT_DAYS("alos-of-patient-days", ALOS, List.of(PATIENT_DAYS, DISCHARGES), (v, t) -> v.get(PATIENT_DAYS).dividedBy(v.get(DISCHARGES))),
    ALOS_OF_STAYS("alos-of-stays", ALOS, List.of(STAY_DAYS, DISCHARGES), (v, t) -> v.get(STAY_DAYS).dividedBy(v.get(DISCHARGES))),
    ALOS_OF_BOR_AND_BTO("alos-of-bor-and-bto", ALOS, List.of(BOR, BTO), (v, t) -> v.get(BOR).times(t).dividedBy(hundred(v.get(BTO)))),
    BOR_OF_ALOS_AND_TOI("bor-of-alos-and-toi", BOR, List.of(ALOS, TOI), (v, t) -> hundred(v.get(ALOS)).dividedBy(v.get(ALOS).plus(v.get(TOI)))),
    BTO_OF_ALOS_AND_TOI("bto-of-alos-and-toi", BTO, List.of(ALOS, TOI), (v, t) -> t.dividedBy(v.get(ALOS).plus(v.get(TOI))));

    private final String word;
    private final UnitColumn result;
    private final List<UnitColumn> inputs;
    private final BiFunction<Map<UnitColumn, Interval>, Interval, Interval> formula;

    UnitFormula(String word, UnitColumn result, List<UnitColumn> inputs, BiFunction<Map<UnitColumn, Interval>, Interval, Interval> formula) {
        this.word = word;
        this.result = result;
        this.inputs = inputs;
        this.formula = formula;
    }

    private static Interval hundred(Interval value) {
        return value.times(Interval.point(BigDecimal.valueOf(100)));
    }

    @Override
    public String word() {
        return word;
    }

    public UnitColumn result() {
        return result;
    }

    /** True where a length of stay by another definition is no error. */
    public boolean needsPatientDaysInAlos() {
        return this != ALOS_OF_STAYS && (result == ALOS || inputs.contains(ALOS));
    }

    /** All values that the inputs allow; nothing where one is not known, or a divisor may be zero. */
    Optional<Interval> of(Map<UnitColumn, Interval> known, Interval days) {
        if (!known.keySet().containsAll(inputs)) {
            return Optional.empty();
        }
        try {
            return Optional.of(formula.apply(known, days));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
