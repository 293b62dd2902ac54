package bsc.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word behind digits that is a power of ten, Indonesian or English. */
enum ScaleWord {
    THOUSAND(3, "ribu", "rb", "thousand"),
    MILLION(6, "juta", "jt", "million"),
    THOUSAND_MILLION(9, "miliar", "milyar", "billion"),
    MILLION_MILLION(12, "triliun", "trilyun", "trillion");

    /** Letters that stand for different powers in Indonesian and in English. */
    static final List<String> AMBIGUOUS = List.of("m", "mio", "b", "bn", "k", "t", "mn", "tn");

    private final int zeros;
    private final List<String> words;

    ScaleWord(int zeros, String... words) {
        this.zeros = zeros;
        this.words = List.of(words);
    }

    static Optional<ScaleWord> of(String word) {
        return Arrays.stream(values()).filter(s -> s.words.contains(word)).findFirst();
    }

    int zeros() {
        return zeros;
    }
}
