package bsc.audit;

import bsc.formula.Quantities;
import bsc.model.BedIndicator;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.Kind;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Printed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bed indicators that a study prints, under whatever name, on every occasion. */
public final class BedRatios {
    private final Map<BedIndicator, List<String>> ids = new EnumMap<>(BedIndicator.class);
    private final Map<Occasion, Map<BedIndicator, BedRatio>> printed = new HashMap<>();
    private final Set<Occasion> occasions = new LinkedHashSet<>();
    private final Set<BedRatio> means = new LinkedHashSet<>();

    private BedRatios() {
    }

    public static BedRatios of(Quantities quantities) {
        BedRatios ratios = new BedRatios();
        quantities.study().indicators().forEach(ratios::add);
        Set<BedIndicator> asIndicators = Set.copyOf(ratios.ids.keySet());
        quantities.study().measures().stream().filter(m -> !isIn(asIndicators, m)).forEach(ratios::add);
        quantities.study().figures().forEach(ratios::add);
        quantities.study().inputs().forEach(ratios::add);
        return ratios;
    }

    private void add(Indicator indicator) {
        BedIndicator.named(List.of(indicator.id(), indicator.name(), indicator.nameId())).filter(b -> b.isIn(indicator.unit()))
                .ifPresent(b -> add(b, indicator.id()));
    }

    private static boolean isIn(Set<BedIndicator> found, Measure measure) {
        return BedIndicator.named(names(measure)).filter(found::contains).isPresent();
    }

    private static List<String> names(Measure measure) {
        return List.of(measure.id(), measure.name(), measure.nameId());
    }

    private void add(Measure measure) {
        BedIndicator.named(names(measure)).filter(b -> b.isIn(measure.unit())).ifPresent(b -> add(b, measure.id()));
    }

    private void add(BedIndicator indicator, String id) {
        ids.computeIfAbsent(indicator, i -> new ArrayList<>()).add(id);
    }

    private void add(Figure figure) {
        if (figure.kind().isIndicatorValue() && figure.printed() instanceof Printed.Number number) {
            add(figure.indicator(), figure.occasion(), number, figure.where(), figure.kind() == Kind.MEAN);
        }
    }

    private void add(Input input) {
        add(input.measure(), input.occasion(), input.printed(), input.where(), false);
    }

    private void add(String id, Occasion occasion, Printed.Number number, String where, boolean isMean) {
        for (BedIndicator indicator : BedIndicator.values()) {
            if (id(indicator).filter(id::equals).isPresent() && indicator.isIn(number.unit())) {
                BedRatio ratio = new BedRatio(indicator, id, number, where);
                boolean isNew = printed.computeIfAbsent(occasion, o -> new EnumMap<>(BedIndicator.class))
                        .putIfAbsent(indicator, ratio) == null;
                occasions.add(occasion);
                if (isNew && isMean) {
                    means.add(ratio);
                }
            }
        }
    }

    /** The name that the indicator has in this study: its usual one, or the only one that can mean it. */
    Optional<String> id(BedIndicator indicator) {
        List<String> all = ids(indicator);
        return all.contains(indicator.word()) ? Optional.of(indicator.word()) : all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Every name that may mean the indicator. */
    List<String> ids(BedIndicator indicator) {
        return ids.getOrDefault(indicator, List.of());
    }

    /** The occasions on which any is printed, in the order of printing. */
    List<Occasion> occasions() {
        return List.copyOf(occasions);
    }

    public Map<BedIndicator, BedRatio> on(Occasion occasion) {
        return Map.copyOf(printed.getOrDefault(occasion, Map.of()));
    }

    /** True when it is printed as the mean of others, of which no identity need hold. */
    boolean isMean(BedRatio ratio) {
        return means.contains(ratio);
    }
}
