package bsc.audit;

import bsc.audit.Remark.At;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.BedMeasure;
import bsc.model.BedIndicator;
import bsc.model.Criterion;
import bsc.model.Direction;
import bsc.model.Calendar;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What in a study is plausible or not, beyond what can be decided; see {@link Remark}. */
final class Remarks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FULL_YEAR = BigDecimal.valueOf(360);
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    /** No bed is turned over so often within a month, so that a table with such an end counts in years. */
    private static final BigDecimal A_YEARS_TURNOVER = BigDecimal.valueOf(20);
    private static final int FEWEST = 3;
    /** To so many digits two computed numbers are the same. */
    private static final MathContext DIGITS = new MathContext(20);
    /** Each indicator is held beside every other one among so many that are printed often enough. */
    static final int MOST_COMPARED = 500;
    /** Indicators times periods: in a larger study only what is printed is held beside each other, for time. */
    private static final long MOST_COMPUTED = 100_000;

    private final Quantities quantities;
    private final Map<String, Map<Occasion, Printed.Number>> values = new LinkedHashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final Map<String, List<At>> years = new HashMap<>();
    private final Map<String, Map<Occasion, Printed.Number>> known = new HashMap<>();

    private Remarks(Quantities quantities) {
        this.quantities = quantities;
        quantities.study().periods().forEach(p -> placeOf.put(p.name(), placeOf.size()));
        for (Figure figure : quantities.study().figures()) {
            if (figure.kind().isIndicatorValue() && !figure.indicator().isEmpty() && figure.printed() instanceof Printed.Number number) {
                values.computeIfAbsent(figure.indicator(), i -> new LinkedHashMap<>()).putIfAbsent(figure.occasion(), number);
            }
        }
        for (Input input : quantities.study().inputs()) {
            values.computeIfAbsent(input.measure(), m -> new LinkedHashMap<>()).putIfAbsent(input.occasion(), input.printed());
        }
    }

    static List<Remark> of(Quantities quantities) {
        Remarks remarks = new Remarks(quantities);
        List<Remark> found = new ArrayList<>();
        for (String id : remarks.values.keySet()) {
            Optional<Remark> fraction = remarks.fraction(id);
            fraction.ifPresent(found::add);
            if (fraction.isEmpty()) {
                found.addAll(remarks.jumps(id));
            }
        }
        List<Indicator> indicators = remarks.knownOften().limit(MOST_COMPARED).toList();
        for (int i = 0; i < indicators.size(); i++) {
            for (Indicator other : indicators.subList(i + 1, indicators.size())) {
                remarks.alike(indicators.get(i), other).ifPresent(found::add);
                remarks.complements(indicators.get(i), other).ifPresent(found::add);
            }
        }
        found.addAll(remarks.partsOfAYear());
        return found;
    }

    /** How many indicators are printed or known often enough to be held beside each other and are not, because they are too many. */
    static int notCompared(Quantities quantities) {
        int all = quantities.study().indicators().size();
        return all <= MOST_COMPARED ? 0 : (int) Math.max(0, new Remarks(quantities).knownOften().count() - MOST_COMPARED);
    }

    private Stream<Indicator> knownOften() {
        return quantities.study().indicators().stream().filter(i -> known(i).size() >= FEWEST);
    }

    /** What is printed of an indicator, and for a single period that it is not printed for what its inputs give. */
    private Map<Occasion, Printed.Number> known(Indicator indicator) {
        return known.computeIfAbsent(indicator.id(), id -> {
            Map<Occasion, Printed.Number> all = new LinkedHashMap<>(values.getOrDefault(id, Map.of()));
            Stream<Period> computable = (long) quantities.study().indicators().size() * placeOf.size() > MOST_COMPUTED ? Stream.empty()
                    : quantities.study().periods().stream();
            computable.filter(p -> !p.span()).map(p -> Occasion.of(p.name())).filter(o -> !all.containsKey(o)).forEach(o -> {
                if (quantities.value(indicator, o, Reading.ORDINARY) instanceof Value.Known computed) {
                    BigDecimal number = computed.centre().round(DIGITS);
                    all.put(o, new Printed.Number("", number, indicator.unit(), number.ulp(), false));
                }
            });
            return all;
        });
    }

    private List<At> years(Indicator indicator) {
        return years.computeIfAbsent(indicator.id(), id -> years(known(indicator)));
    }

    private List<At> years(String id) {
        return years(values.getOrDefault(id, Map.of()));
    }

    /** The numbers of single periods as a whole, in the order of the periods. */
    private List<At> years(Map<Occasion, Printed.Number> of) {
        return of.entrySet().stream().filter(e -> e.getKey().whole()
                && quantities.period(e.getKey().period()).filter(p -> !p.span()).isPresent())
                .sorted(Comparator.comparing(e -> placeOf.get(e.getKey().period()))).map(e -> new At(e.getKey(), e.getValue())).toList();
    }

    /** The numbers of the months, quarters or half-years of each period, in the order of the periods and of the calendar. */
    private Collection<Map<Integer, At>> parts(String id) {
        Map<Integer, Map<Integer, At>> byPeriod = new TreeMap<>();
        values.getOrDefault(id, Map.of()).forEach((occasion, printed) -> {
            OptionalInt order = occasion.whole() ? OptionalInt.empty() : Calendar.order(occasion.part());
            if (order.isPresent() && placeOf.containsKey(occasion.period())) {
                byPeriod.computeIfAbsent(placeOf.get(occasion.period()), p -> new TreeMap<>())
                        .put(order.getAsInt(), new At(occasion, printed));
            }
        });
        return byPeriod.values();
    }

    private List<Remark> jumps(String id) {
        List<Remark> jumps = new ArrayList<>(jumps(id, years(id)));
        parts(id).forEach(p -> jumps.addAll(jumps(id, List.copyOf(p.values()))));
        return jumps;
    }

    /** Only what is certain whatever the rounding, between neighbours of one sign, neither of them zero. */
    private static List<Remark> jumps(String id, List<At> years) {
        List<Remark> jumps = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            Interval before = size(years.get(i - 1));
            Interval now = size(years.get(i));
            boolean oneSign = years.get(i - 1).printed().value().signum() * years.get(i).printed().value().signum() > 0;
            if (oneSign && (tenfold(before, now) || tenfold(now, before))) {
                jumps.add(new Remark.Jump(id, years.get(i - 1), years.get(i)));
            }
        }
        return jumps;
    }

    private static Interval size(At at) {
        Interval set = at.printed().rounded();
        return at.printed().value().signum() < 0 ? set.negate() : set;
    }

    private static boolean tenfold(Interval small, Interval large) {
        return large.low().compareTo(small.high().multiply(BigDecimal.TEN)) > 0;
    }

    /** Parts stand for themselves: among shares of wards one may well be below 1 %; and so do changes from year to year. */
    private Optional<Remark> fraction(String id) {
        boolean isChange = quantities.isIndicator(id) && quantities.formula(quantities.indicator(id)).stream()
                .flatMap(f -> f.names().stream()).anyMatch(n -> n.period().isPresent());
        if (isChange) {
            return Optional.empty();
        }
        Map<Occasion, Printed.Number> of = values.getOrDefault(id, Map.of());
        List<At> whole = of.entrySet().stream().filter(e -> e.getKey().whole() && e.getValue().unit() == Unit.PERCENT && e.getValue().value().signum() > 0)
                .map(e -> new At(e.getKey(), e.getValue())).toList();
        Predicate<At> isFraction = a -> a.printed().value().compareTo(BigDecimal.ONE) < 0;
        List<At> fractions = whole.stream().filter(isFraction).toList();
        List<At> others = whole.stream().filter(isFraction.negate()).toList();
        NavigableSet<BigDecimal> sizes = new TreeSet<>(others.stream().map(o -> o.printed().value()).toList());
        boolean among = !others.isEmpty() && fractions.stream().map(a -> a.printed().value().multiply(HUNDRED)).allMatch(n ->
                !sizes.subSet(n.multiply(HALF), true, n.multiply(TWO), true).isEmpty());
        boolean apart = others.stream().allMatch(o -> o.printed().value().compareTo(BigDecimal.TEN) > 0);
        return fractions.isEmpty() || !among || !apart ? Optional.empty() : Optional.of(new Remark.Fraction(id, fractions, others));
    }

    /** In three periods at least; zeros alone say nothing. */
    private Optional<Remark> alike(Indicator one, Indicator other) {
        List<At> common = years(one).stream().filter(a -> known(other).containsKey(a.occasion())).toList();
        boolean alike = common.stream().allMatch(a -> {
            Printed.Number b = known(other).get(a.occasion());
            return a.printed().unit() == b.unit() && a.printed().value().compareTo(b.value()) == 0;
        });
        boolean isSomething = common.stream().anyMatch(a -> a.printed().value().signum() != 0);
        return common.size() >= FEWEST && alike && isSomething ? Optional.of(new Remark.Alike(one, other, common)) : Optional.empty();
    }

    /** On three occasions at least; a few may be off by a misprint, none by more than two points. */
    private Optional<Remark> complements(Indicator one, Indicator other) {
        if (one.unit() != Unit.PERCENT || other.unit() != Unit.PERCENT) {
            return Optional.empty();
        }
        Map<Occasion, Printed.Number> b = known(other);
        List<Map.Entry<Occasion, Printed.Number>> common = known(one).entrySet().stream()
                .filter(e -> b.containsKey(e.getKey()) && e.getValue().unit() == Unit.PERCENT && b.get(e.getKey()).unit() == Unit.PERCENT).toList();
        boolean near = common.stream().allMatch(e -> e.getValue().value().add(b.get(e.getKey()).value()).subtract(HUNDRED).abs().compareTo(TWO) <= 0);
        List<Occasion> exact = common.stream().filter(e -> e.getValue().rounded().plus(b.get(e.getKey()).rounded()).meets(Interval.point(HUNDRED)))
                .map(Map.Entry::getKey).toList();
        boolean varies = common.stream().map(e -> e.getValue().value().stripTrailingZeros()).distinct().count() > 1;
        boolean ranked = one.direction() != Direction.TARGET_BAND && other.direction() != Direction.TARGET_BAND;
        return near && varies && ranked && exact.size() >= FEWEST && exact.size() * 4 >= common.size() * 3
                ? Optional.of(new Remark.Complements(one, other, exact, one.direction() == other.direction())) : Optional.empty();
    }

    /** Turnovers that are labelled, or belong to the assessed period, where that is no year. */
    private List<Remark> partsOfAYear() {
        List<Remark> found = new ArrayList<>();
        BedRatios.of(quantities).asIndicator(BedIndicator.BTO).map(quantities::indicator).filter(this::isJudgedByTheYear).ifPresent(turnover -> {
            Stream<Occasion> labelled = quantities.study().figures().stream().filter(f -> f.kind() == PrintedKind.LABEL && f.indicator().equals(turnover.id()))
                    .map(Figure::occasion);
            Stream.concat(labelled, Stream.of(Occasion.of(quantities.study().assessed()))).distinct().filter(o -> isShort(o))
                    .filter(o -> values.getOrDefault(turnover.id(), Map.of()).containsKey(o)).forEach(o -> {
                        Printed.Number printed = values.get(turnover.id()).get(o);
                        found.add(new Remark.PartOfAYear(turnover, new At(o, printed), days(o).map(d ->
                                printed.value().multiply(YEAR).divide(d, 1, RoundingMode.HALF_UP))));
                    });
        });
        return found;
    }

    private boolean isJudgedByTheYear(Indicator turnover) {
        return quantities.study().bandsOf(turnover.bands()).rows().stream().map(b -> b.criterion()).filter(Criterion.Range.class::isInstance)
                .map(Criterion.Range.class::cast).flatMap(r -> Stream.concat(r.low().stream(), r.high().stream()))
                .anyMatch(e -> e.at().compareTo(A_YEARS_TURNOVER) >= 0);
    }

    /** By its printed days, else by its name: a month or a quarter, as a period or as a part of one. */
    private boolean isShort(Occasion occasion) {
        Optional<BigDecimal> days = days(occasion);
        if (days.isPresent()) {
            return days.get().compareTo(FULL_YEAR) < 0;
        }
        return occasion.whole() ? BedDays.isPartOfAYear(occasion.period()) : BedDays.isPartOfAYear(occasion.part());
    }

    private Optional<BigDecimal> days(Occasion occasion) {
        return quantities.count(BedMeasure.DAYS).map(id -> values.getOrDefault(id, Map.of()).get(occasion)).map(Printed.Number::value).filter(d -> d.signum() > 0);
    }
}
