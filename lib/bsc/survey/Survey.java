package bsc.survey;

import bsc.model.Grid;
import java.util.List;
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
    /** @throws bsc.model.BadData that names every fault of the first table that has some */
    public static Survey of(String source, Grid items, Grid responses, Optional<Grid> importance, Optional<Grid> expectation) {
        List<Item> asked = QuestionnaireGrids.items(items);
        // how important a matter is has no other end where its question is asked the other way round
        List<Item> matters = asked.stream().map(i -> new Item(i.id(), i.text(), i.dimension(), ItemDirection.FORWARD, i.lowest(), i.highest())).toList();
        return new Survey(source, QuestionnaireGrids.of(asked, responses), importance.map(g -> QuestionnaireGrids.of(matters, g)),
                expectation.map(g -> QuestionnaireGrids.of(asked, g)));
    }
}
