package bsc.show;

import bsc.formula.Decimals;
import bsc.model.Band;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ranges, rows and scores in words. */
final class RangeText {
    private RangeText() {
    }

    /** As in: 85; above 85; at least 1.5 and below 2; any number. */
    static String of(Range range) {
        if (range.isPoint()) {
            return shown(range.low().get());
        }
        Optional<String> from = range.low().map(e -> (e.closed() ? "at least " : "above ") + shown(e));
        Optional<String> to = range.high().map(e -> (e.closed() ? "at most " : "below ") + shown(e));
        return from.isPresent() && to.isPresent() ? from.get() + " and " + to.get()
                : from.or(() -> to).orElse("any number");
    }

    /** The same as a noun: 85; numbers above 85. */
    static String numbers(Range range) {
        return range.isPoint() ? of(range) : "numbers " + of(range);
    }

    private static String shown(End end) {
        return Decimals.shortest(end.at());
    }

    /** As in: 'a', 'b' and 'c'. */
    static String of(List<Band> rows) {
        return and(rows.stream().map(b -> "'" + b.label() + "'").toList());
    }

    /** As in: -1 or 0. */
    static String of(Collection<BigDecimal> scores) {
        return scores.stream().map(Decimals::shortest).collect(Collectors.joining(" or "));
    }

    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
