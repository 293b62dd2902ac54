package bsc.survey;

import java.util.Optional;

/**
 * What was asked of patients or employees, and answered.
 *
 * @param source      where it lies, as messages name it
 * @param answers     how the service was found, or how one is satisfied
 * @param importance  how important the same matters are, where it was asked
 * @param expectation what was expected of them, where it was asked
 */
public record Survey(String source, Questionnaire answers, Optional<Questionnaire> importance, Optional<Questionnaire> expectation) {
}
