package bsc.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How an item hangs together with the questionnaire it stands in.
 *
 * @param itemTotal    its correlation with the sum of all items, itself among them
 * @param corrected    its correlation with the sum of the other items; empty where that sum does not vary
 * @param significance of itemTotal, two-sided, by t with n - 2 degrees of freedom
 */
public record ItemValidity(Item item, double itemTotal, OptionalDouble corrected, double significance) {
    public static List<ItemValidity> of(CompleteAnswers answers, CorrelationKind kind) {
        double[] total = answers.total();
        List<ItemValidity> all = new ArrayList<>();
        for (int i = 0; i < answers.items().size(); i++) {
            double[] column = answers.columns()[i];
            double[] rest = answers.rest(i);
            double r = kind.of(column, total);
            all.add(new ItemValidity(answers.items().get(i), r, CompleteAnswers.varies(rest) ? OptionalDouble.of(kind.of(column, rest))
                    : OptionalDouble.empty(), CriticalCorrelation.significance(r, answers.respondents())));
        }
        return List.copyOf(all);
    }

    /** Does the item go against the others? It may have to be declared reversed; nothing is turned round by itself. */
    public boolean against() {
        return corrected.isPresent() && corrected.getAsDouble() < 0;
    }
}
