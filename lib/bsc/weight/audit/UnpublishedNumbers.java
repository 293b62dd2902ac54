package bsc.weight.audit;

import bsc.model.Sentence;
import bsc.model.WeightFigure;
import java.util.List;

/** Which numbers are not published, so that another one cannot be judged. */
final class UnpublishedNumbers {
    private static final int NAMED = 3;

    private UnpublishedNumbers() {
    }

    static Sentence of(WeightFigure figure, Calculations ways) {
        return Sentence.of("not published: {0}", switch (figure.kind()) {
            case WEIGHT_SUM -> Sentence.of("a weight of every criterion");
            case CONSISTENCY_INDEX, LAMBDA_MAX -> ways.order() < 2 ? Sentence.of("the criteria") : judgements(ways);
            case CONSISTENCY_RATIO -> ways.order() > 2 && ConsistencyCalculations.tablesReaching(ways.order()).isEmpty()
                    ? Sentence.of("the random index, and {0}", RandomIndexJudge.none(ways.order())) : judgements(ways);
            default -> judgements(ways);
        });
    }

    private static Sentence judgements(Calculations ways) {
        List<Sentence> missing = ways.matrix().box().missing();
        if (!ways.matrix().box().started() || missing.isEmpty()) {
            return Sentence.of("the judgements");
        }
        Sentence named = Sentence.joined(", ", missing.subList(0, Math.min(NAMED, missing.size())));
        return missing.size() > NAMED ? Sentence.of("the judgement of {0} and {1} more", named, missing.size() - NAMED)
                : Sentence.of("the judgement of {0}", named);
    }
}
