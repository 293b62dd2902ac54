package bsc.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An alternative that stands in data files and in printed output under one fixed word. */
public interface Choice {
    /** The word, in lower case with underscores. */
    String word();

    /** The alternative of this name, or empty when the enum has none. */
    static <E extends Enum<E> & Choice> Optional<E> of(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.word().equals(word)).findFirst();
    }

    /** All words of the enum, in its order. */
    static <E extends Enum<E> & Choice> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
    }
}
