package bsc.audit;

import bsc.formula.Quantities;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Perspective;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges how many indicators are said to have a label, such as "21 of 26 are good": counted are the labels printed on
 * that occasion, of one perspective or of all. What the figure names as its formula are the labels that count, separated
 * by semicolons; with none, every indicator with a label counts.
 */
final class CountJudge {
    private final Quantities quantities;
    private final Map<Question, Answer> answers = new HashMap<>();

    CountJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    private record Question(List<String> wanted, Optional<Perspective> perspective, Occasion occasion) {
    }

    /** How many are counted for certain, and how many may be besides. */
    private record Answer(int certain, int open) {
    }

    Finding judge(Figure figure, Printed.Number printed) {
        List<String> wanted = figure.labels();
        Answer answer = answers.computeIfAbsent(new Question(wanted, figure.perspective(), figure.occasion()), this::count);
        return judge(figure, printed.value(), wanted, answer.certain(), answer.open());
    }

    private Answer count(Question question) {
        List<String> wanted = question.wanted();
        int certain = 0;
        int open = 0;
        for (Indicator indicator : quantities.study().indicators()) {
            if (question.perspective().isEmpty() || question.perspective().get() == indicator.perspective()) {
                Optional<Figure> label = quantities.label(indicator, question.occasion());
                Set<String> meant = label.map(l -> quantities.study().labelsOf(l.printed())).orElse(Set.of());
                boolean counts = label.isPresent() && (wanted.isEmpty() || meant.stream().anyMatch(m -> wanted.stream().anyMatch(m::equalsIgnoreCase)));
                boolean surely = counts && (wanted.isEmpty() || wanted.stream().anyMatch(label.get().printed().text()::equalsIgnoreCase) || meant.size() <= 2);
                certain += surely ? 1 : 0;
                open += label.isEmpty() || counts && !surely ? 1 : 0;
            }
        }
        return new Answer(certain, open);
    }

    private static Finding judge(Figure figure, BigDecimal printed, List<String> wanted, int certain, int open) {
        boolean possible = printed.compareTo(BigDecimal.valueOf(certain)) >= 0 && printed.compareTo(BigDecimal.valueOf((long) certain + open)) <= 0;
        if (possible && open > 0) {
            return Finding.cannotBeJudged(figure, new Reason.LabelsOpen(certain, open, wanted));
        }
        return Finding.plain(figure, possible, new Recomputed.Count(certain, open), certain + open == 0 && printed.signum() != 0
                ? new Reason.NoneCounted(wanted) : new Reason.Counted(certain, open, wanted));
    }
}
