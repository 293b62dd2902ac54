package bsc.survey;

import java.util.ArrayList;
import java.util.Arrays;
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
        List<Response> mixed = new ArrayList<>();
        for (Response response : questionnaire.responses()) {
            if (response.complete()) {
                if (isStraight(response.answers())) {
                    straight.add(response.respondent());
                } else {
                    mixed.add(response);
                }
            }
        }
        // most answers have a hash of their own, and need not be kept to be compared
        int[] hashes = mixed.stream().mapToInt(r -> r.answers().hashCode()).toArray();
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        Map<List<OptionalInt>, List<String>> same = new LinkedHashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            int at = Arrays.binarySearch(sorted, hashes[i]);
            if (at > 0 && sorted[at - 1] == hashes[i] || at + 1 < sorted.length && sorted[at + 1] == hashes[i]) {
                same.computeIfAbsent(mixed.get(i).answers(), a -> new ArrayList<>()).add(mixed.get(i).respondent());
            }
        }
        return new Oddities(straight, same.values().stream().filter(s -> s.size() > 1).map(List::copyOf).toList());
    }

    private static boolean isStraight(List<OptionalInt> answers) {
        for (OptionalInt answer : answers) {
            if (!answer.equals(answers.get(0))) {
                return false;
            }
        }
        return true;
    }
}
