package bsc.show;

import bsc.formula.Basis;
import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Indicator;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.read.GridFile;
import bsc.robust.ScaleClasses;
import bsc.robust.Robustness;
import bsc.weight.GivenWeights;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weighable;
import bsc.weight.Total;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * What the cells of notebooks call to weigh a study in several ways: one word, one table. Weightings are named by the
 * keys of a map, in its order. Never returns null.
 */
public final class ShowWeights {
    private static final int SHOWN = 3;

    private ShowWeights() {
    }

    /** A file of data/weights, by its name without {@code .csv}. */
    static Grid grid(String name) {
        return GridFile.read(DataFolder.find(null).path().resolve("weights").resolve(name + ".csv"), false);
    }

    /** Weights given by hand, each divided by the sum. */
    public static Weights given(String name) {
        return GivenWeights.read(grid(name), true).weights();
    }

    /** The weights that the study's own aggregation amounts to. */
    public static Weights own(Study study) {
        return IndicatorWeights.of(study.aggregation(), study.indicators());
    }

    /** The weights with this share of all weight taken from one indicator and given to another. */
    public static Weights moved(Weights weights, double share, String from, String to) {
        Map<String, Double> moved = new LinkedHashMap<>(weights.byName());
        moved.put(from, weights.of(from) - share);
        moved.put(to, weights.of(to) + share);
        return new Weights(weights.source() + ", moved", moved);
    }

    /** The effective weight of every indicator, when weights are given per perspective and shared inside as the study does. */
    public static Weights effective(Study study, Weights given) {
        return IndicatorWeights.of(given, study.indicators(), own(study));
    }

    /** The same for four weights, in the order of the perspectives: financial, customer, internal process, learning and growth. */
    public static Weights perspectives(Study study, double... weights) {
        if (weights.length != Perspective.values().length) {
            throw new BadData(weights.length + " weights are given; write four, for " + String.join(", ",
                    Arrays.stream(Perspective.values()).map(Perspective::title).toList()));
        }
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            byName.put(Perspective.values()[i].word(), weights[i]);
        }
        return effective(study, new Weights("by hand", byName));
    }

    /** What each perspective weighs under each of some weightings of the indicators. */
    public static Listing shares(Study study, Map<String, Weights> ways) {
        return table(ways, "perspective", Arrays.stream(Perspective.values()).filter(p -> !study.indicatorsOf(p).isEmpty()).toList(),
                Perspective::title, (p, w) -> study.indicatorsOf(p).stream().mapToDouble(i -> w.of(i.id())).sum());
    }

    /** What each indicator weighs under each of them. */
    public static Listing indicators(Study study, Map<String, Weights> ways) {
        return table(ways, "indicator", study.indicators(), Indicator::name, (i, w) -> w.of(i.id()));
    }

    private static <T> Listing table(Map<String, Weights> ways, String what, List<T> items,
                                     Function<T, String> name, ToDoubleBiFunction<T, Weights> weight) {
        List<String> columns = new ArrayList<>(List.of(what));
        columns.addAll(ways.keySet());
        return new Listing(columns, items.stream().map(item -> {
            List<String> row = new ArrayList<>(List.of(name.apply(item)));
            ways.values().forEach(w -> row.add(Show.rounded(100 * weight.applyAsDouble(item, w), 1) + " %"));
            return row;
        }).toList());
    }

    /** The total under each of some weightings of the indicators, and its class on the study's own scale. */
    public static Listing totals(Study study, Map<String, Weights> ways) {
        Weighable weighable = Weighable.of(Robustness.card(study, study.assessed(), Basis.RECOMPUTED));
        ScaleClasses classes = ScaleClasses.of(study.scale().orElseThrow(() -> new BadData(study.id() + " prints no scale for its total")));
        return new Listing(List.of("weights", "total", "class"), ways.entrySet().stream().map(e -> {
            double[] totals = weighable.totals(e.getValue());
            List<Total> placed = weighable.placed(e.getValue());
            String least = Show.rounded(totals[0], SHOWN);
            String most = Show.rounded(totals[1], SHOWN);
            return List.of(e.getKey(), least.equals(most) ? least : least + " to " + most,
                    ScoreText.labels(classes.between(placed.get(0), placed.get(1))));
        }).toList());
    }
}
