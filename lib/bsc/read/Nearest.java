package bsc.read;

import bsc.model.Sentence;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that an unknown one was probably meant to be. */
public final class Nearest {
    private Nearest() {
    }

    /** The name with the fewest changes of a letter; empty when more than a third of the letters differ. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream().filter(k -> changes(word, k) <= Math.max(1, Math.max(word.length(), k.length()) / 3))
                .min(Comparator.comparingInt(k -> changes(word, k)));
    }

    /** What to say behind an unknown name: the nearest known one, or all of them. */
    public static Sentence advice(String word, Collection<String> known) {
        return to(word, known).map(k -> Sentence.of("did you mean {0}?", k)).orElseGet(() -> Sentence.of("known are: {0}",
                String.join(", ", known)));
    }

    /** Letters added, left out, changed or swapped with the next. */
    private static int changes(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1,
                        d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
