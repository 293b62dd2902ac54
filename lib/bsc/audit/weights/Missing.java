package bsc.audit.weights;

import bsc.model.WeightFigure;
import java.util.List;

/** Which numbers are not published, so that another one cannot be judged. */
final class Missing {
    private static final int NAMED = 3;

    private Missing() {
    }

    static String of(WeightFigure figure, Ways ways) {
        return "not published: " + switch (figure.kind()) {
            case WEIGHT_SUM -> "a weight of every criterion";
            case CONSISTENCY_INDEX, LAMBDA_MAX -> ways.order() < 2 ? "the criteria" : judgements(ways);
            case CONSISTENCY_RATIO -> ways.order() > 2 && ConsistencyWays.tablesReaching(ways.order()).isEmpty()
                    ? "the random index, and " + RandomIndexJudge.none(ways.order()) : judgements(ways);
            default -> judgements(ways);
        };
    }

    private static String judgements(Ways ways) {
        List<String> missing = ways.matrix().box().missing();
        if (!ways.matrix().box().started() || missing.isEmpty()) {
            return "the judgements";
        }
        return "the judgement of " + String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())))
                + (missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "");
    }
}
