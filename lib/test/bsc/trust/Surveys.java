package bsc.trust;

import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Makes up what patients and employees answered. */
final class Surveys {
    static final List<String> ANSWERS = List.of("very_satisfied", "satisfied", "dissatisfied", "very_dissatisfied");
    private static final int CLASSES = 5;

    private final Counting count;
    private final Style style;

    Surveys(Counting count, Style style) {
        this.count = count;
        this.style = style;
    }

    void write() {
        wards();
        questionnaire("patient");
        questionnaire("employee");
    }

    /** The shares of four answers in each ward; together they are 100 percent of those asked. */
    private void wards() {
        int wards = (int) count.between(4, 9);
        for (int ward = 1; ward <= wards; ward++) {
            long left = count.between(20, 90);
            BigDecimal asked = BigDecimal.valueOf(left);
            for (String answer : ANSWERS) {
                long given = answer.equals(ANSWERS.get(ANSWERS.size() - 1)) ? left : count.between(0, left);
                count.put(answer, Unit.PERCENT, Parts.MEAN, new Occasion(style.last(), "Ward " + ward),
                        BigDecimal.valueOf(given * 100).divide(asked, Facts.EXACT));
                left -= given;
            }
        }
    }

    /** Items x respondents, answered in five grades; a number of respondents that makes whole classes. */
    private void questionnaire(String who) {
        long items = count.between(8, 28);
        long respondents = CLASSES * count.between(6, 40);
        String period = style.assessed().period();
        count.put(who + "_items", Unit.COUNT, period, items);
        count.put(who + "_respondents", Unit.COUNT, period, respondents);
        count.put(who + "_answers", Unit.POINTS, period, items * respondents * count.share(1.2, 4.9));
    }
}
