package bsc.survey;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A survey instrument with the answers to it.
 *
 * @param place     the file of the answers
 * @param items     two at least
 * @param responses three at least, each with an answer or a blank for each item
 */
public record Questionnaire(Place place, List<Item> items, List<Response> responses) {
    /** With fewer respondents a correlation is always 1, -1 or undefined. */
    public static final int FEWEST = 3;

    public Questionnaire {
        items = List.copyOf(items);
        responses = List.copyOf(responses);
        if (items.size() < 2) {
            throw BadData.at(place, Sentence.of("has {0} items; a questionnaire has two at least", items.size()));
        }
        if (responses.size() < FEWEST) {
            throw BadData.at(place, Sentence.of("has {0} respondents; correlations need {1} at least", responses.size(), FEWEST));
        }
        for (Response response : responses) {
            if (response.answers().size() != items.size()) {
                throw BadData.at(response.place(), Sentence.of("has {0} answers to {1} items", response.answers().size(), items.size()));
            }
            for (int i = 0; i < items.size(); i++) {
                OptionalInt answer = response.answers().get(i);
                if (answer.isPresent() && !items.get(i).allows(answer.getAsInt())) {
                    throw BadData.at(response.place(), items.get(i).id(), String.valueOf(answer.getAsInt()), outside(items.get(i)));
                }
            }
        }
    }

    static Sentence outside(Item item) {
        return Sentence.of("is outside the scale of the item; answers are whole numbers from {0} to {1}, and a blank cell is no answer",
                item.lowest(), item.highest());
    }

    /** The dimensions in the order in which items name them; none where no item names one. */
    public List<String> dimensions() {
        return items.stream().map(Item::dimension).filter(d -> !d.isEmpty()).distinct().toList();
    }

    public List<Item> of(String dimension) {
        return items.stream().filter(i -> i.dimension().equals(dimension)).toList();
    }

    /** The answers given to an item, turned round where it is declared reversed, from the first respondent to the last. */
    public int[] scored(Item item) {
        int at = items.indexOf(item);
        int[] scored = new int[responses.size()];
        int answered = 0;
        for (Response response : responses) {
            OptionalInt answer = response.answers().get(at);
            if (answer.isPresent()) {
                scored[answered++] = item.scored(answer.getAsInt());
            }
        }
        return Arrays.copyOf(scored, answered);
    }

    /** How many respondents left an item blank. */
    public int blanks(Item item) {
        return responses.size() - scored(item).length;
    }
}
