package bsc.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is said of data that broke its contract: English words with {0}, {1} ... for the arguments, so that it can be said in
 * another language by the same words and arguments. An argument is a number, a text from outside, or a sentence itself.
 */
public record Sentence(String words, List<Object> arguments) {
    public static final Sentence NONE = of("");
    private static final int SHOWN = 4;

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String words, Object... arguments) {
        return new Sentence(words, List.of(arguments));
    }

    /** A number of a computation: up to four decimals as they stand, longer ones rounded to four, or to four digits below one. */
    public static Sentence rounded(BigDecimal number) {
        return of("{0}", number.signum() == 0 ? BigDecimal.ZERO : number.scale() <= SHOWN ? number : number.setScale(
                Math.max(0, number.scale() - number.precision()) + SHOWN, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** Text as it is, the same in every language. */
    public static Sentence plain(String text) {
        return of("{0}", text);
    }

    /** One behind the other, with the sign between them. */
    public static Sentence joined(String between, List<Sentence> sentences) {
        return new Sentence(IntStream.range(0, sentences.size()).mapToObj(i -> "{" + i + "}").collect(Collectors.joining(between)),
                List.copyOf(sentences));
    }

    /** As in "a or b or c". */
    public static Sentence or(List<String> items) {
        return items.stream().map(Sentence::plain).reduce((a, b) -> of("{0} or {1}", a, b)).orElse(NONE);
    }

    /** In English. */
    @Override
    public String toString() {
        return filled(words, arguments);
    }

    /** The words of any language with the arguments put in; another brace than {0}, {1} ... stands as it is. */
    public static String filled(String words, List<?> arguments) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            int close = words.charAt(at) == '{' ? words.indexOf('}', at) : -1;
            if (close > at + 1 && words.substring(at + 1, close).chars().allMatch(c -> c >= '0' && c <= '9')) {
                Object argument = arguments.get(Integer.parseInt(words.substring(at + 1, close)));
                text.append(argument instanceof BigDecimal number ? number.toPlainString() : argument);
                at = close;
            } else {
                text.append(words.charAt(at));
            }
        }
        return text.toString();
    }
}
