package bsc.beds;

import bsc.model.Printed;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hospitals or wards side by side: whether the figures of each can stand together, where each stands among the others, and what is odd. */
public record ComparedUnits(List<JudgedUnit> units, Optional<PabonLasso> pabonLasso, List<UnitRemark> remarks) {
    private static final List<UnitColumn> RATIOS = List.of(UnitColumn.BOR, UnitColumn.ALOS, UnitColumn.TOI, UnitColumn.BTO);
    private static final int DIGITS = 4;
    private static final int FEWEST_SAME = 3;
    private static final double SHARE_SAME = 0.02;
    private static final int FEWEST_FOR_OUTLIERS = 8;
    private static final double FAR = 3.5;
    private static final double NORMAL = 1.4826;

    public ComparedUnits {
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }

    /** @param days those of the period, where they are the same for all; else 365, and 366 is tried */
    public static ComparedUnits of(List<BedUnit> units, Optional<Integer> days, LinesAt at) {
        List<JudgedUnit> judged = units.stream().map(u -> JudgedUnit.of(u, days)).toList();
        return new ComparedUnits(judged, PabonLasso.of(judged, at), remarks(judged));
    }

    public List<JudgedUnit> with(Verdict verdict) {
        return units.stream().filter(u -> u.verdict() == verdict).toList();
    }

    private static List<UnitRemark> remarks(List<JudgedUnit> units) {
        List<UnitRemark> remarks = new ArrayList<>();
        List<String> above = units.stream().filter(u -> u.centre(UnitColumn.BOR).filter(b -> b > 100).isPresent()).map(ComparedUnits::name).toList();
        if (!above.isEmpty()) {
            remarks.add(new UnitRemark.AboveHundred(above));
        }
        for (UnitColumn column : UnitColumn.values()) {
            if (column != UnitColumn.DAYS && column != UnitColumn.BEDS) {
                same(units, column, remarks);
            }
        }
        units.stream().filter(u -> u.unit().figures().size() >= 2).collect(Collectors.groupingBy(u -> u.unit().figures().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text())), LinkedHashMap::new, Collectors.toList())).values().stream()
                .filter(g -> g.size() > 1).forEach(g -> remarks.add(new UnitRemark.SameLine(g.stream().map(ComparedUnits::name).toList())));
        RATIOS.forEach(ratio -> farOff(units, ratio).ifPresent(remarks::add));
        return remarks;
    }

    private static String name(JudgedUnit unit) {
        return unit.unit().name();
    }

    private static void same(List<JudgedUnit> units, UnitColumn column, List<UnitRemark> remarks) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (JudgedUnit unit : units) {
            unit.unit().figure(column).filter(n -> n.value().stripTrailingZeros().precision() >= DIGITS)
                    .ifPresent(n -> byText.computeIfAbsent(n.text(), t -> new ArrayList<>()).add(name(unit)));
        }
        byText.forEach((text, names) -> {
            if (names.size() >= Math.max(FEWEST_SAME, SHARE_SAME * units.size())) {
                remarks.add(new UnitRemark.SameNumber(column, text, names));
            }
        });
    }

    private static Optional<UnitRemark> farOff(List<JudgedUnit> units, UnitColumn ratio) {
        List<JudgedUnit> known = units.stream().filter(u -> u.centre(ratio).isPresent()).toList();
        if (known.size() < FEWEST_FOR_OUTLIERS) {
            return Optional.empty();
        }
        double[] numbers = known.stream().mapToDouble(u -> u.centre(ratio).orElseThrow()).toArray();
        double median = Middle.of(numbers);
        double spread = NORMAL * Middle.of(Arrays.stream(numbers).map(n -> Math.abs(n - median)).toArray());
        List<String> far = known.stream().filter(u -> spread > 0 && Math.abs(u.centre(ratio).orElseThrow() - median) > FAR * spread).map(ComparedUnits::name).toList();
        return far.isEmpty() ? Optional.empty() : Optional.of(new UnitRemark.FarOff(ratio, median, far));
    }

    /** The median cost of a patient day in a sector; nothing where no unit gives both. */
    public Optional<Double> costOfDay(PabonSector sector) {
        double[] costs = pabonLasso.stream().flatMap(p -> p.placed().stream()).filter(p -> p.sector() == sector).flatMap(p -> cost(p.unit().unit()).stream())
                .mapToDouble(c -> c).toArray();
        return costs.length == 0 ? Optional.empty() : Optional.of(Middle.of(costs));
    }

    private static Optional<Double> cost(BedUnit unit) {
        return unit.figure(UnitColumn.COST).map(Printed.Number::value).flatMap(cost -> unit.figure(UnitColumn.PATIENT_DAYS).map(Printed.Number::value)
                .filter(d -> d.signum() > 0).map(d -> cost.doubleValue() / d.doubleValue()));
    }
}
