package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.BedMeasure;
import bsc.model.BedIndicator;
import bsc.model.Convention;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Value;
import bsc.model.Verdict;
import bsc.model.Why;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether printed bed indicators of one occasion can stand together, see {@link BedIdentity}. Means over years or months
 * are left out: no identity need hold of them. Those with ALOS hold when it counts days of care; where a study counts
 * length of stay otherwise, a breach cannot be judged.
 */
final class BedIdentities {
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal LEAP_YEAR = BigDecimal.valueOf(366);
    private static final List<RatioReading> READINGS = List.of(new RatioReading(Optional.empty(), BedRatio::rounded),
            new RatioReading(Optional.of(Convention.CUT), BedRatio::cut), new RatioReading(Optional.of(Convention.DOUBLE_PRECISION), BedRatio::computedByMachine));

    private final Quantities quantities;
    private final BedRatios ratios;
    private final RelationJudge judge;
    private final BedFormulas formulas;
    private final boolean alosCountsDaysOfCare;
    private final Map<Occasion, BigDecimal> daysOfParts = new HashMap<>();
    private final Map<String, List<Occasion>> partsOf = new HashMap<>();

    BedIdentities(Quantities quantities) {
        this.quantities = quantities;
        this.ratios = BedRatios.of(quantities);
        this.judge = new RelationJudge(quantities);
        this.formulas = new BedFormulas(quantities, ratios);
        this.alosCountsDaysOfCare = alosCountsDaysOfCare();
        quantities.study().inputs().stream().filter(i -> quantities.count(BedMeasure.DAYS).filter(i.measure()::equals).isPresent()).forEach(i -> daysOfParts.putIfAbsent(
                i.occasion(), i.printed().value()));
        ratios.occasions().stream().filter(o -> !o.whole()).forEach(o -> partsOf.computeIfAbsent(o.period(), p -> new ArrayList<>()).add(o));
    }

    /** One way in which all the numbers were brought into print. */
    private record RatioReading(Optional<Convention> convention, Function<BedRatio, Range> set) {
    }

    /**
     * The days of an occasion.
     *
     * @param tried   the number that the study prints or the calendar has, then the other length of the year where that may be meant
     * @param certain false for a part that may have been open, or counted, for a shorter time than the whole
     */
    private record Days(List<BigDecimal> tried, boolean certain) {
        Range atMost() {
            return new Range(Optional.empty(), Optional.of(new End(tried.stream().max(BigDecimal::compareTo).orElseThrow(), true)));
        }
    }

    List<RelationFinding> findings() {
        List<RelationFinding> findings = new ArrayList<>();
        for (Occasion occasion : ratios.occasions()) {
            Map<BedIndicator, BedRatio> printed = judged(occasion);
            Optional<Days> days = days(occasion);
            List<RelationFinding> found = Arrays.stream(BedIdentity.values()).filter(i -> i != BedIdentity.TOGETHER)
                    .filter(i -> printed.keySet().containsAll(i.of()) && (days.isPresent() || !i.needsDays()))
                    .map(i -> judge(i, occasion, printed, days)).toList();
            findings.addAll(found);
            if (printed.keySet().containsAll(BedIdentity.TOGETHER.of()) && days.isPresent()
                    && found.stream().allMatch(BedIdentities::holds)) {
                RelationFinding together = judge(BedIdentity.TOGETHER, occasion, printed, days);
                if (found.stream().noneMatch(f -> holds(together) && f.convention().equals(together.convention()))) {
                    findings.add(together);
                }
            }
        }
        return findings;
    }

    /** Where something is printed and nothing, or not everything, could be held together. */
    List<Unchecked> unchecked() {
        List<Unchecked> unchecked = new ArrayList<>();
        Arrays.stream(BedIndicator.values()).filter(b -> !ratios.undecided(b).isEmpty()).forEach(b -> unchecked.add(unchecked(
                quantities.study().assessed(), new Unchecked.SeveralNames(b.word(), ratios.undecided(b)))));
        for (Period period : quantities.study().periods()) {
            reason(Occasion.of(period.name())).ifPresent(r -> unchecked.add(unchecked(period.name(), r)));
            List<String> noDays = partsOf.getOrDefault(period.name(), List.of()).stream()
                    .filter(o -> ratios.on(o).size() > 2 && days(o).isEmpty()).map(Occasion::part).toList();
            if (!noDays.isEmpty() && !period.span()) {
                unchecked.add(unchecked(period.name(), new Unchecked.NoDays(noDays)));
            }
        }
        return unchecked;
    }

    private static Unchecked unchecked(String period, Unchecked.WhyUnchecked reason) {
        return new Unchecked(Unchecked.RelationCheck.BED_IDENTITIES, Occasion.of(period), reason);
    }

    private Optional<Unchecked.WhyUnchecked> reason(Occasion occasion) {
        Map<BedIndicator, BedRatio> printed = ratios.on(occasion);
        List<String> means = printed.keySet().stream().filter(b -> !judged(occasion).containsKey(b)).map(BedIndicator::word).sorted().toList();
        if (printed.size() < 2) {
            return Optional.empty();
        }
        if (!means.isEmpty()) {
            return Optional.of(new Unchecked.OfMeans(means));
        }
        if (printed.size() == 2) {
            return Optional.of(new Unchecked.NotPrinted(Arrays.stream(BedIndicator.values()).filter(b -> !printed.containsKey(b))
                    .map(BedIndicator::word).toList()));
        }
        return printed.containsKey(BedIndicator.BTO) && days(occasion).isEmpty() ? Optional.of(new Unchecked.NoYear()) : Optional.empty();
    }

    private static boolean holds(RelationFinding finding) {
        return finding.verdict() == Verdict.FOLLOWS || finding.verdict() == Verdict.FOLLOWS_UNDER;
    }

    /** What is printed for a single period, and is no mean: not by its kind, nor by its parts. */
    private Map<BedIndicator, BedRatio> judged(Occasion occasion) {
        Map<BedIndicator, BedRatio> judged = new EnumMap<>(BedIndicator.class);
        if (quantities.period(occasion.period()).filter(Period::span).isEmpty()) {
            ratios.on(occasion).forEach((indicator, ratio) -> {
                if (!ratios.isMean(indicator, occasion) && !isMeanOfParts(ratio, occasion)) {
                    judged.put(indicator, ratio);
                }
            });
        }
        return judged;
    }

    /** True when the parts are printed too, and their mean prints like the whole. */
    private boolean isMeanOfParts(BedRatio ratio, Occasion occasion) {
        List<BedRatio> parts = !occasion.whole() ? List.of() : partsOf.getOrDefault(occasion.period(), List.of()).stream()
                .flatMap(o -> Optional.ofNullable(ratios.on(o).get(ratio.indicator())).stream()).toList();
        BigDecimal count = BigDecimal.valueOf(parts.size());
        return parts.size() > 1 && READINGS.stream().map(RatioReading::set).anyMatch(r -> {
            Range whole = r.apply(ratio);
            return sum(parts, r, true).compareTo(whole.high().orElseThrow().at().multiply(count)) <= 0
                    && sum(parts, r, false).compareTo(whole.low().orElseThrow().at().multiply(count)) >= 0;
        });
    }

    private static BigDecimal sum(List<BedRatio> parts, Function<BedRatio, Range> reading, boolean low) {
        return parts.stream().map(reading).map(r -> (low ? r.low() : r.high()).orElseThrow().at()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The days that the study prints for the occasion, else those of the calendar year; a part has them at most. */
    private Optional<Days> days(Occasion occasion) {
        Optional<BigDecimal> own = occasion.whole() ? printedDays(occasion.period())
                : Optional.ofNullable(daysOfParts.get(occasion));
        Optional<BigDecimal> calendar = occasion.period().matches("[0-9]{4}")
                ? Optional.of(BigDecimal.valueOf(Year.parse(occasion.period()).length())) : Optional.empty();
        if (own.isPresent()) {
            return Optional.of(new Days(lengths(own.get(), calendar), true));
        }
        if (occasion.whole()) {
            return calendar.map(c -> new Days(lengths(c, calendar), true));
        }
        return BedDays.mayBeOfTheCalendar(occasion.part()) ? Optional.empty()
                : printedDays(occasion.period()).or(() -> calendar).map(d -> new Days(lengths(d, calendar), false));
    }

    private Optional<BigDecimal> printedDays(String period) {
        return quantities.count(BedMeasure.DAYS).map(id -> quantities.scope(Occasion.of(period), Reading.ORDINARY).value(new Term.Name(id, Optional.empty())))
                .filter(Value.Known.class::isInstance).map(v -> ((Value.Known) v).centre());
    }

    /** A leap year may have been counted as 365 days, and what is printed may not be what was counted. */
    private static List<BigDecimal> lengths(BigDecimal days, Optional<BigDecimal> calendar) {
        boolean isYear = days.compareTo(YEAR) == 0 || days.compareTo(LEAP_YEAR) == 0;
        boolean isLeap = calendar.filter(c -> c.compareTo(LEAP_YEAR) == 0).isPresent();
        boolean differs = calendar.filter(c -> c.compareTo(days) != 0).isPresent();
        return isYear && (isLeap || differs) ? List.of(days, days.compareTo(YEAR) == 0 ? LEAP_YEAR : YEAR) : List.of(days);
    }

    private RelationFinding judge(BedIdentity identity, Occasion occasion, Map<BedIndicator, BedRatio> printed, Optional<Days> days) {
        String number = days.map(d -> d.tried().get(0).toPlainString()).orElse("");
        Relation relation = new Relation(name(identity, occasion), printed.get(identity.of().get(0)).where(), occasion,
                identity.left(printed, number), Sign.EQUAL, identity.right(printed, number), new Why.Rule(identity.word()), quantities.study().place());
        Reason sides = judge.sides(occasion, parse(relation.left()), parse(relation.right()));
        if (!(sides instanceof Reason.Compared compared)) {
            return found(relation, Verdict.CANNOT_BE_JUDGED, Optional.empty(), sides, List.of());
        }
        if (identity.needsDays() && printed.get(BedIndicator.BTO).rounded().low().orElseThrow().at().signum() <= 0) {
            return found(relation, Verdict.CANNOT_BE_JUDGED, Optional.empty(), new Reason.NobodyDischarged(compared.left(), compared.right()), List.of());
        }
        for (int d = 0; d < days.map(known -> known.tried().size()).orElse(1); d++) {
            Range length = days.isPresent() ? exactly(days.get().tried().get(d)) : new Range(Optional.empty(), Optional.empty());
            for (int r = 0; r < READINGS.size(); r++) {
                if (equations(identity, printed, READINGS.get(r).set(), length).haveSolution()) {
                    Optional<Convention> convention = d > 0 ? Optional.of(Convention.YEAR_LENGTH) : READINGS.get(r).convention();
                    return found(relation, convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.FOLLOWS, convention, compared, List.of());
                }
            }
        }
        return breach(identity, printed, days, relation, compared);
    }

    private RelationFinding breach(BedIdentity identity, Map<BedIndicator, BedRatio> printed, Optional<Days> days, Relation relation,
                                   Reason.Compared compared) {
        List<Implied> implied = implied(identity, printed, days);
        if (identity.needsAlos() && !alosCountsDaysOfCare) {
            return found(relation, Verdict.CANNOT_BE_JUDGED, Optional.empty(),
                    new Reason.MayDiffer(Reason.Doubt.ALOS_MAY_COUNT_STAYS, compared), implied);
        }
        if (!formulas.allow(identity, days.map(Days::tried).orElse(List.of()))) {
            return found(relation, Verdict.CANNOT_BE_JUDGED, Optional.empty(),
                    new Reason.MayDiffer(Reason.Doubt.FORMULAS_COUNT_OTHERWISE, compared), implied);
        }
        boolean shorter = days.filter(d -> !d.certain() && READINGS.stream().anyMatch(r ->
                equations(identity, printed, r.set(), d.atMost()).haveSolution())).isPresent();
        return shorter ? found(relation, Verdict.CANNOT_BE_JUDGED, Optional.empty(),
                new Reason.MayDiffer(Reason.Doubt.MAY_HAVE_BEEN_OPEN_FOR_FEWER_DAYS, compared), implied)
                : found(relation, Verdict.DOES_NOT_FOLLOW, Optional.empty(), compared, implied);
    }

    private static BedEquations equations(BedIdentity identity, Map<BedIndicator, BedRatio> printed, Function<BedRatio, Range> reading, Range days) {
        Map<BedIndicator, Range> sets = new EnumMap<>(BedIndicator.class);
        identity.of().forEach(b -> sets.put(b, reading.apply(printed.get(b))));
        return new BedEquations(sets, days);
    }

    /** What each number would have to be for all to hold as rounded; nothing where the others contradict each other. */
    private static List<Implied> implied(BedIdentity identity, Map<BedIndicator, BedRatio> printed, Optional<Days> days) {
        Range length = days.isPresent() ? exactly(days.get().tried().get(0)) : new Range(Optional.empty(), Optional.empty());
        BedEquations equations = equations(identity, printed, BedRatio::rounded, length);
        return identity.of().stream().flatMap(b -> equations.leftFor(b).map(left -> new Implied(b.name(), printed.get(b).printed(),
                printed.get(b).asPrinted(left))).stream()).toList();
    }

    private static Range exactly(BigDecimal days) {
        return new Range(Optional.of(new End(days, true)), Optional.of(new End(days, true)));
    }

    private static String name(BedIdentity identity, Occasion occasion) {
        return identity.word() + "_" + occasion.period() + (occasion.whole() ? "" : "_" + occasion.part());
    }

    private Formula parse(String formula) {
        return quantities.parse(formula, quantities.study().place(), "");
    }

    private static RelationFinding found(Relation relation, Verdict verdict, Optional<Convention> convention, Reason reason, List<Implied> implied) {
        return new RelationFinding(relation, relation.occasion(), verdict, convention, reason, implied);
    }

    /** True when the formula of ALOS starts from the days of care that BOR, or TOI, is computed from. */
    private boolean alosCountsDaysOfCare() {
        Optional<String> counted = formula(BedIndicator.ALOS).flatMap(f -> f.names().stream().map(Term.Name::id).findFirst());
        return counted.isPresent() && List.of(BedIndicator.BOR, BedIndicator.TOI).stream().flatMap(b -> formula(b).stream())
                .anyMatch(f -> f.names().stream().anyMatch(n -> n.id().equals(counted.get())));
    }

    private Optional<Formula> formula(BedIndicator indicator) {
        return ratios.asIndicator(indicator).flatMap(id -> quantities.formula(quantities.indicator(id)));
    }
}
