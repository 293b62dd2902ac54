package bsc.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a careful reader looks at in the answers before computing: a remark each, never a reason to leave anybody out.
 *
 * @param straight   respondents who gave the same answer to every question, at least {@value #ENOUGH} of them, left none blank
 * @param duplicates respondents whose complete answers are the same, a group each
 */
public record Oddities(List<String> straight, List<List<String>> duplicates) {
    /** With fewer questions the same answers come about by themselves. */
    public static final int ENOUGH = 5;

    public Oddities {
        straight = List.copyOf(straight);
        duplicates = List.copyOf(duplicates);
    }

    public static Oddities of(Questionnaire questionnaire) {
        if (questionnaire.items().size() < ENOUGH) {
            return new Oddities(List.of(), List.of());
        }
        List<String> straight = new ArrayList<>();
        Map<List<OptionalInt>, List<String>> same = new LinkedHashMap<>();
        for (Response response : questionnaire.responses()) {
            if (response.complete()) {
                if (response.answers().stream().distinct().count() == 1) {
                    straight.add(response.respondent());
                } else {
                    same.computeIfAbsent(response.answers(), a -> new ArrayList<>()).add(response.respondent());
                }
            }
        }
        return new Oddities(straight, same.values().stream().filter(s -> s.size() > 1).map(List::copyOf).toList());
    }
}
