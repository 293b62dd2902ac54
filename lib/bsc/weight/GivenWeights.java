package bsc.weight;

import bsc.model.BadData;
import bsc.model.SourceCell;
import bsc.model.Grid;
import bsc.model.Indicator;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weights given by hand: a table with the columns name and weight.
 *
 * @param sum   what the weights sum to as given
 * @param cells the cells that hold the names
 */
public record GivenWeights(Weights weights, double sum, List<SourceCell> cells) {
    private static final int SHOWN = 12;

    /**
     * @param normalise whether each weight is divided by the sum; then the caller says so in its output
     * @throws BadData naming the cell that is no weight, or the sum when it is not 1 and is not to be made so
     */
    public static GivenWeights read(Grid grid, boolean normalise) {
        List<String> names = grid.names();
        List<SourceCell> cells = grid.column("weight");
        if (names.isEmpty()) {
            throw grid.refuse(Sentence.of("holds no weight"));
        }
        if (grid.columns().size() != 2) {
            throw BadData.at(grid.place(), Sentence.of("the columns are {0}; they must be: name, weight", String.join(", ",
                    grid.columns())));
        }
        double sum = 0;
        Map<String, Double> byName = new LinkedHashMap<>();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            double weight = cells.get(i).value();
            if (weight < 0) {
                throw cells.get(i).refuse(Sentence.of("is negative; a weight is 0 or more"));
            }
            sum += weight;
            byName.put(names.get(i), weight);
            shares.put(names.get(i), cells.get(i).number().value());
        }
        if (Math.abs(sum - 1) > Weights.TOLERANCE && !(normalise && sum > 0)) {
            throw grid.refuse(Sentence.of("the weights sum to {0}; they must sum to 1{1}", shown(sum), sum > 0
                    ? Sentence.of(" (--normalise divides each by the sum and says so)") : Sentence.NONE));
        }
        double divisor = Math.abs(sum - 1) > Weights.TOLERANCE ? sum : 1;
        byName.replaceAll((name, weight) -> weight / divisor);
        return new GivenWeights(new Weights(Sentence.plain(grid.place().file()), byName, shares), sum,
                grid.rows().stream().map(row -> row.get(0)).toList());
    }

    /**
     * The effective weight of every indicator, see {@link IndicatorWeights}.
     *
     * @throws BadData naming the cell of a name that is none of the study, or the names that have no weight
     */
    public Weights effective(List<Indicator> indicators, Weights inside) {
        List<String> expected = IndicatorWeights.expected(weights, indicators);
        for (SourceCell cell : cells) {
            if (!expected.contains(cell.text())) {
                throw cell.refuse(Sentence.of("is no {0} of the study; they are: {1}", IndicatorWeights.perPerspective(weights)
                        ? Sentence.of("perspective") : Sentence.of("indicator"), String.join(", ", expected)));
            }
        }
        return IndicatorWeights.of(weights, indicators, inside);
    }

    /** The sentence that says the weights were divided by their sum; empty when that changes nothing. */
    public Optional<Sentence> renormalised() {
        return Math.abs(sum - 1) <= Weights.TOLERANCE ? Optional.empty() : Optional.of(Sentence.of(
                "{0}: the weights sum to {1}; each was divided by that sum.", weights.source(), new BigDecimal(shown(sum))));
    }

    /** A sum without the dust of binary fractions. */
    static String shown(double sum) {
        BigDecimal shown = BigDecimal.valueOf(sum).setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString();
    }
}
