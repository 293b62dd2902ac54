package bsc.weight;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import java.util.Arrays;
import java.util.List;

/** How criteria are weighed by data x(i,j) of m alternatives i on n criteria j. Weights are shares, without unit. */
public enum DataMethod implements Choice {
    ENTROPY("entropy", "entropy", "Hwang, C.-L. and Yoon, K. (1981), Multiple Attribute Decision Making, Springer, after "
            + "Shannon (1948)", LowerIsBetter.AS_IS, "1/x") {
        @Override
        public DataWeights of(DecisionMatrix matrix, LowerIsBetter lower) {
            return Entropy.of(matrix, lower);
        }
    },
    CRITIC("critic", "CRITIC", "Diakoulaki, D., Mavrotas, G. and Papayannakis, L. (1995), Computers and Operations Research "
            + "22(7), 763-770, doi:10.1016/0305-0548(94)00059-H", LowerIsBetter.REVERSED, "(max - x) / (max - min)") {
        @Override
        public DataWeights of(DecisionMatrix matrix, LowerIsBetter lower) {
            return Critic.of(matrix, lower);
        }
    },
    MEREC("merec", "MEREC", "Keshavarz-Ghorabaee, M., Amiri, M., Zavadskas, E. K., Turskis, Z. and Antucheviciene, J. "
            + "(2021), Symmetry 13(4), 525, doi:10.3390/sym13040525", LowerIsBetter.REVERSED, "x / max") {
        @Override
        public DataWeights of(DecisionMatrix matrix, LowerIsBetter lower) {
            return Merec.of(matrix, lower);
        }
    };

    private final String word;
    private final String title;
    private final String citation;
    private final LowerIsBetter usual;
    private final String reversal;

    DataMethod(String word, String title, String citation, LowerIsBetter usual, String reversal) {
        this.word = word;
        this.title = title;
        this.citation = citation;
        this.usual = usual;
        this.reversal = reversal;
    }

    /** @throws BadData when a number is outside what the method can take, or the data tell no criterion from another */
    public abstract DataWeights of(DecisionMatrix matrix, LowerIsBetter lower);

    @Override
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    public String citation() {
        return citation;
    }

    /** What the publication of the method does with columns where lower is better. */
    public LowerIsBetter usual() {
        return usual;
    }

    /** How a column is reversed. */
    public String reversal() {
        return reversal;
    }

    /** The weights in proportion to the last of the quantities. @throws BadData when it is zero for all criteria */
    DataWeights inProportion(DecisionMatrix matrix, List<DataWeights.Quantity> quantities) {
        double[] shares = quantities.get(quantities.size() - 1).values().stream().mapToDouble(Double::doubleValue).toArray();
        if (!(Arrays.stream(shares).sum() > 0)) {
            throw new BadData(Sentence.of("{0}: {1} gives every criterion the weight zero, because the criteria move together without "
                    + "exception; choose another method", matrix.source(), title));
        }
        return new DataWeights(Weights.normalised(Sentence.plain(title), matrix.criteria(), shares), quantities);
    }
}
