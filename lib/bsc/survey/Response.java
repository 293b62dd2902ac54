package bsc.survey;

import bsc.model.Place;
import java.util.List;
import java.util.OptionalInt;

/** One person's answers, as they were given, in the order of the questionnaire's items; empty for a question left blank. */
public record Response(String respondent, Place place, List<OptionalInt> answers) {
    public Response {
        answers = List.copyOf(answers);
    }

    /** Is no question left blank? */
    public boolean complete() {
        for (OptionalInt answer : answers) {
            if (answer.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
