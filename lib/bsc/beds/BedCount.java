package bsc.beds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What was counted in a register for a group of wards and a period, and the bed indicators that it gives. With beds A, days
 * t, patient days H, stays S and discharges D: an indicator is missing, never zero, where its divisor is zero or no beds
 * are known.
 *
 * @param ward        empty for all wards together
 * @param roomClass   empty for all classes together
 * @param supply      nothing where no file of beds was given
 * @param patientDays hari perawatan: the census of each day, added up
 * @param stayDays    lama dirawat: the whole stays of those who were discharged in the period
 */
public record BedCount(String ward, String roomClass, CountPeriod period, Optional<BedSupply> supply, PatientFlow flow, long patientDays, long stayDays) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Optional<BigDecimal> bedDays() {
        return supply.map(s -> BigDecimal.valueOf(s.bedDays()));
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> above, Optional<BigDecimal> below) {
        return above.flatMap(a -> below.filter(b -> b.signum() != 0).map(b -> a.divide(b, DIGITS)));
    }

    private static Optional<BigDecimal> of(long count) {
        return Optional.of(BigDecimal.valueOf(count));
    }

    private Optional<BigDecimal> discharged() {
        return of(flow.discharged());
    }

    /** Beds A: the mean over the days of the period. */
    public Optional<BigDecimal> beds() {
        return quotient(bedDays(), of(period.days()));
    }

    /** 100 H / (A t), in percent; above 100 where there were more patients than beds. */
    public Optional<BigDecimal> bor() {
        return quotient(of(patientDays).map(h -> h.multiply(HUNDRED)), bedDays());
    }

    /** S / D in days: the length of stay as hospitals report it (lama dirawat). */
    public Optional<BigDecimal> alosOfStays() {
        return quotient(of(stayDays), discharged());
    }

    /** H / D in days: the length of stay of Barber and Johnson (1973), which obeys their identities. */
    public Optional<BigDecimal> alosOfPatientDays() {
        return quotient(of(patientDays), discharged());
    }

    /** (A t - H) / D in days; below zero where there were more patients than beds. */
    public Optional<BigDecimal> toi() {
        return quotient(bedDays().map(b -> b.subtract(BigDecimal.valueOf(patientDays))), discharged());
    }

    /** D / A: discharges a bed in the period. */
    public Optional<BigDecimal> bto() {
        return quotient(discharged(), beds());
    }

    /** BTO as it would be over a year: times the days of the year over those of the period. */
    public Optional<BigDecimal> btoOfYear() {
        return bto().map(b -> b.multiply(BigDecimal.valueOf(period.yearLength())).divide(BigDecimal.valueOf(period.days()), DIGITS));
    }

    /** Gross death rate: 1000 deaths / D, per mille. */
    public Optional<BigDecimal> gdr() {
        return quotient(of(flow.died()).map(THOUSAND::multiply), discharged());
    }

    /** Net death rate: 1000 deaths after 48 hours / D, per mille. */
    public Optional<BigDecimal> ndr() {
        return quotient(of(flow.diedAfter()).map(THOUSAND::multiply), discharged());
    }
}
