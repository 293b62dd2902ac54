package bsc.audit;

import bsc.formula.Quantities;
import bsc.model.BedIndicator;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The bed indicators that a study prints, under whatever name, on every occasion. */
public final class BedRatios {
    private final Map<BedIndicator, List<String>> indicators = new EnumMap<>(BedIndicator.class);
    private final Map<BedIndicator, List<String>> measures = new EnumMap<>(BedIndicator.class);
    private final Map<Occasion, Map<BedIndicator, BedRatio>> printed = new HashMap<>();
    private final Set<Occasion> occasions = new LinkedHashSet<>();
    private final Map<Occasion, Set<BedIndicator>> means = new HashMap<>();

    private BedRatios() {
    }

    public static BedRatios of(Quantities quantities) {
        BedRatios ratios = new BedRatios();
        for (Indicator i : quantities.study().indicators()) {
            named(ratios.indicators, i.id(), i.name(), i.nameId(), i.unit());
        }
        for (Measure m : quantities.study().measures()) {
            named(ratios.measures, m.id(), m.name(), m.nameId(), m.unit());
        }
        quantities.study().figures().forEach(ratios::add);
        quantities.study().inputs().forEach(ratios::add);
        return ratios;
    }

    private static void named(Map<BedIndicator, List<String>> ids, String id, String name, String nameId, Unit unit) {
        BedIndicator.named(List.of(id, name, nameId)).filter(b -> b.isIn(unit))
                .ifPresent(b -> ids.computeIfAbsent(b, i -> new ArrayList<>()).add(id));
    }

    private void add(Figure figure) {
        if (figure.kind().isIndicatorValue() && figure.printed() instanceof Printed.Number number) {
            add(figure.indicator(), figure.occasion(), number, figure.where(), figure.kind() == PrintedKind.MEAN);
        }
    }

    private void add(Input input) {
        add(input.measure(), input.occasion(), input.printed(), input.where(), false);
    }

    /** Figures come before inputs: what is printed as an indicator's value is not looked for among the measures. */
    private void add(String id, Occasion occasion, Printed.Number number, String where, boolean isMean) {
        for (BedIndicator indicator : BedIndicator.values()) {
            if ((isNamed(indicators, indicator, id) || isNamed(measures, indicator, id)) && indicator.isIn(number.unit())) {
                BedRatio ratio = new BedRatio(indicator, id, number, where);
                boolean isNew = printed.computeIfAbsent(occasion, o -> new EnumMap<>(BedIndicator.class))
                        .putIfAbsent(indicator, ratio) == null;
                occasions.add(occasion);
                if (isNew && isMean) {
                    means.computeIfAbsent(occasion, o -> EnumSet.noneOf(BedIndicator.class)).add(indicator);
                }
            }
        }
    }

    /** By its usual name, or by the only one that can mean it. */
    private static boolean isNamed(Map<BedIndicator, List<String>> ids, BedIndicator indicator, String id) {
        List<String> all = ids.getOrDefault(indicator, List.of());
        return id.equals(indicator.word()) && all.contains(id) || all.equals(List.of(id));
    }

    /** The indicator's name among the study's indicators. */
    public Optional<String> asIndicator(BedIndicator indicator) {
        return indicators.getOrDefault(indicator, List.of()).stream().filter(id -> isNamed(indicators, indicator, id)).findFirst();
    }

    /** The names of which each may mean the indicator, where there are several and none is the usual one. */
    List<String> undecided(BedIndicator indicator) {
        return Stream.of(indicators, measures).map(ids -> ids.getOrDefault(indicator, List.of()))
                .filter(all -> all.size() > 1 && !all.contains(indicator.word())).findFirst().orElse(List.of());
    }

    /** The occasions on which any is printed, in the order of printing. */
    List<Occasion> occasions() {
        return List.copyOf(occasions);
    }

    public Map<BedIndicator, BedRatio> on(Occasion occasion) {
        return Map.copyOf(printed.getOrDefault(occasion, Map.of()));
    }

    /** True when it is printed as the mean of others, of which no identity need hold. */
    boolean isMean(BedIndicator indicator, Occasion occasion) {
        return means.getOrDefault(occasion, Set.of()).contains(indicator);
    }
}
