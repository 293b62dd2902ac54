package bsc.show.weights;

import bsc.model.Indicator;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.show.Listing;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What weights amount to for each indicator of a study. */
final class EffectiveWeights {
    private EffectiveWeights() {
    }

    /** @throws bsc.model.BadData when a name is neither an indicator nor a perspective of the study, or one has no weight */
    static Weights of(Study study, Weights weights) {
        return IndicatorWeights.of(weights, study.indicators(), IndicatorWeights.of(study.aggregation(), study.indicators()));
    }

    static Listing listing(Study study, Weights effective) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : Arrays.stream(Perspective.values()).flatMap(p -> study.indicatorsOf(p).stream()).toList()) {
            rows.add(List.of(indicator.perspective().title(), indicator.id(), indicator.name(),
                    Digits.shown(effective.of(indicator.id()))));
        }
        return new Listing(List.of("perspective", "id", "indicator", "weight"), rows);
    }
}
