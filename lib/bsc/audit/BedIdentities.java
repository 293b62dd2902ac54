package bsc.audit;

import bsc.formula.Decimals;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.Convention;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Value;
import bsc.model.Verdict;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The identities of Barber and Johnson between printed bed indicators of one period, which no study needs to declare:
 * TOI x BTO = days x (1 - BOR), ALOS + TOI = days / BTO, BOR = ALOS / (ALOS + TOI). They are never applied to averages
 * over years, of which they need not hold. Those with ALOS hold when it counts days of care; where a study counts
 * length of stay otherwise, a breach cannot be judged.
 */
final class BedIdentities {
    private static final String BOR = "bor";
    private static final String ALOS = "alos";
    private static final String TOI = "toi";
    private static final String BTO = "bto";
    private static final List<String> YEARS = List.of("365", "366");

    /** For each identity what each of its numbers must be, given the others; D stands for the days of the period. */
    private static final List<Identity> IDENTITIES = List.of(
            new Identity("toi_bto_bor", "toi * bto", "D * (1 - bor / 100)", Map.of(
                    TOI, "D * (1 - bor / 100) / bto", BTO, "D * (1 - bor / 100) / toi", BOR, "(1 - toi * bto / D) * 100"),
                    "Empty bed days are the days of the period times the share of empty beds."),
            new Identity("alos_toi_bto", "alos + toi", "D / bto", Map.of(
                    ALOS, "D / bto - toi", TOI, "D / bto - alos", BTO, "D / (alos + toi)"),
                    "Stay and empty interval together are the days of the period over the turnover of a bed."),
            new Identity("bor_alos_toi", "bor / 100", "alos / (alos + toi)", Map.of(
                    BOR, "alos / (alos + toi) * 100", ALOS, "toi * bor / (100 - bor)", TOI, "alos * (100 - bor) / bor"),
                    "Occupancy is the share of the stay in stay and empty interval together."));

    private final Quantities quantities;
    private final RelationJudge judge;

    BedIdentities(Quantities quantities) {
        this.quantities = quantities;
        this.judge = new RelationJudge(quantities);
    }

    private record Identity(String id, String left, String right, Map<String, String> implied, String why) {
        boolean needsAlos() {
            return implied.containsKey(ALOS);
        }
    }

    List<RelationFinding> findings() {
        List<RelationFinding> findings = new ArrayList<>();
        for (Period period : quantities.study().periods()) {
            if (!period.span() && period.name().matches("[0-9]{4}")) {
                for (Identity identity : IDENTITIES) {
                    if (identity.implied().keySet().stream().allMatch(id -> isPrinted(id, period))) {
                        findings.add(judge(identity, period));
                    }
                }
            }
        }
        return findings;
    }

    private boolean isPrinted(String indicator, Period period) {
        return quantities.isIndicator(indicator)
                && quantities.printed(quantities.indicator(indicator), Occasion.of(period.name())).isPresent();
    }

    private RelationFinding judge(Identity identity, Period period) {
        String days = days(period);
        RelationFinding calendar = judge(identity, period, days);
        if (calendar.verdict() == Verdict.DOES_NOT_FOLLOW && Year.parse(period.name()).isLeap() && YEARS.contains(days)
                && YEARS.stream().anyMatch(d -> judge(identity, period, d).verdict() != Verdict.DOES_NOT_FOLLOW)) {
            return with(calendar, Verdict.FOLLOWS_UNDER, Optional.of(Convention.YEAR_LENGTH), calendar.reason(), "");
        }
        if (calendar.verdict() != Verdict.DOES_NOT_FOLLOW) {
            return calendar;
        }
        if (identity.needsAlos() && !alosCountsDaysOfCare()) {
            return with(calendar, Verdict.CANNOT_BE_JUDGED, Optional.empty(), "the study does not say that ALOS counts "
                    + "days of care; " + calendar.reason(), implied(identity, period, days));
        }
        return with(calendar, Verdict.DOES_NOT_FOLLOW, Optional.empty(), calendar.reason(), implied(identity, period, days));
    }

    private static RelationFinding with(RelationFinding f, Verdict verdict, Optional<Convention> convention, String reason,
                                        String implied) {
        return new RelationFinding(f.relation(), f.occasion(), verdict, f.left(), f.right(), convention, reason, implied);
    }

    /** The days that the study prints for the period, which need not be a whole year; else those of the calendar. */
    private String days(Period period) {
        Value printed = quantities.measure(Reading.DAYS).isEmpty() ? new Value.Missing(Reading.DAYS) : quantities
                .scope(Occasion.of(period.name()), Reading.ORDINARY).value(new Term.Name(Reading.DAYS, Optional.empty()));
        return printed instanceof Value.Known known ? known.centre().toPlainString()
                : String.valueOf(Year.parse(period.name()).length());
    }

    private RelationFinding judge(Identity identity, Period period, String days) {
        Relation relation = new Relation(identity.id() + "_" + period.name(), where(period),
                Occasion.of(period.name()), identity.left(), Sign.EQUAL, withDays(identity.right(), days), identity.why(),
                quantities.study().place());
        return judge.judge(relation).get(0);
    }

    private String where(Period period) {
        return quantities.origin(new Term.Name(BOR, Optional.of(period.name())), Occasion.of(period.name()))
                .replaceAll("^first printed as .* in ", "");
    }

    private static String withDays(String formula, String days) {
        return formula.replace("D", days);
    }

    /** True when the formulas of ALOS and BOR count the same days of care. */
    private boolean alosCountsDaysOfCare() {
        Indicator alos = quantities.indicator(ALOS);
        Indicator bor = quantities.indicator(BOR);
        Optional<Formula> ofAlos = quantities.formula(alos);
        Optional<Formula> ofBor = quantities.formula(bor);
        return ofAlos.isPresent() && ofBor.isPresent() && ofAlos.get().names().stream().map(Term.Name::id).findFirst()
                .filter(first -> ofBor.get().names().stream().anyMatch(n -> n.id().equals(first))).isPresent();
    }

    private String implied(Identity identity, Period period, String days) {
        Occasion occasion = Occasion.of(period.name());
        List<String> implied = new ArrayList<>();
        for (String id : List.of(BOR, ALOS, TOI, BTO)) {
            if (identity.implied().containsKey(id)) {
                Printed.Number printed = quantities.printed(quantities.indicator(id), occasion).orElseThrow();
                Value value = quantities.parse(withDays(identity.implied().get(id), days), quantities.study().place(), "")
                        .evaluate(quantities.scope(occasion, Reading.ORDINARY));
                if (value instanceof Value.Known known) {
                    implied.add(id.toUpperCase(java.util.Locale.ROOT) + " printed " + printed.text() + ", implied "
                            + Decimals.fixed(known.centre(), Math.max(printed.value().scale(), 2)));
                }
            }
        }
        return String.join("; ", implied);
    }
}
