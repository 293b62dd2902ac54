package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Rooms below the view, and figures, hold no text for readers: what is said stands in words.csv under a key, and what is refused is a
 * sentence of errors.csv. A literal is text when two words of letters stand in it with a blank between them.
 */
class NoTextBelowViewTest {
    private static final List<String> ROOMS = List.of("model", "read", "formula", "score", "weight", "robust", "survey", "beds", "strategy", "audit", "draw");
    private static final Pattern TOKEN = Pattern.compile("(?s)(/\\*.*?\\*/|//[^\n]*)|(\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*')|(.)");
    private static final Pattern TEXT = Pattern.compile("[A-Za-z][a-z']*[,;:.]? [A-Za-z]");
    private static final Pattern REGEX = Pattern.compile("\\\\\\\\|\\[\\^|\\(\\?|\\|.*\\|");
    /** A publication is cited alike in every language. */
    private static final Pattern CITED = Pattern.compile("\\([12][0-9]{3}\\)|[A-Z][a-z]+ [12][0-9]{3}, table");
    /** SQL, HTML and the like. */
    private static final Pattern CODE = Pattern.compile("\\b(SELECT|FROM|INSERT|CREATE|SET|WHERE|CASE|CAST|ELSE|LIMIT|ORDER|VALUES|NULL|AS|UNION|JOIN|GROUP)\\b"
            + "|[A-Z]{3,} [A-Z]{4,}|= (true|false|'|\\{|\\?)|': (true|false)\\b|\\[[0-9]\\]|[<>]|[a-z]: ?(none|[0-9])|sans-serif|Liberation|Plotly|px;");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    /** What is said by one of these is translated, or tells a programmer what is wrong. */
    private static final Set<String> SAYING = Set.of("Sentence.of", "Sentence.joined", "IllegalArgumentException", "IllegalStateException", "ArithmeticException", "IOException");
    /** Words that are sought in data, the columns that it has, and words of plotly. */
    private static final Set<String> VOCABULARY = Set.of("model/BedIndicator.java", "model/BedMeasure.java", "model/Calendar.java", "read/UnitWords.java",
            "read/IndicatorForm.java", "read/PartsOfPeriods.java", "read/StudyTable.java", "draw/PlotlyTrace.java");
    /** Words that stand in data with a meaning, and names. */
    private static final Set<String> OF_DATA = Set.of("each period", "not printed", "Pabon Lasso");

    @TestFactory
    Stream<DynamicTest> noRoomBelowTheViewHoldsText() {
        return ROOMS.stream().map(room -> Repository.root().resolve("lib/bsc").resolve(room)).filter(Files::isDirectory)
                .map(room -> DynamicTest.dynamicTest(room.getFileName().toString(), () -> {
                    List<String> found = new ArrayList<>();
                    try (Stream<Path> files = Files.walk(room)) {
                        files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(f -> {
                            String name = room.getParent().relativize(f).toString().replace('\\', '/');
                            if (!VOCABULARY.contains(name)) {
                                texts(read(f)).forEach(text -> found.add(name + ": " + text));
                            }
                        });
                    }
                    assertEquals(List.of(), found);
                }));
    }

    /** The scan itself finds what it is for, and nothing else. */
    @Test
    void whatCountsAsText() {
        assertEquals(List.of("two words"), texts("String s = \"two words\"; // \"in a comment\""));
        assertEquals(List.of("one text of two literals"), texts("say(\"one text \"\n + \"of two literals\");"));
        assertEquals(List.of("its meaning here"), texts("enum E implements Choice { A(\"the word\", \"its meaning here\"); }"));
        assertEquals(List.of("the word"), texts("enum E { A(\"the word\"); }"));
        assertEquals(List.of(), texts("throw new BadData(Sentence.of(\"is no {0} of the study\", name));"));
        assertEquals(List.of(), texts("cite(\"Saaty, T. L. (1980). The Analytic \"\n+ \"Hierarchy Process\"); x(\"a_b\", \"key.of\");"));
        assertTrue(Files.isDirectory(Repository.root().resolve("lib/bsc/model")));
    }

    private static List<String> texts(String source) {
        boolean choices = source.contains("implements Choice");
        List<String> found = new ArrayList<>();
        Deque<String> calls = new ArrayDeque<>();
        Deque<Integer> literals = new ArrayDeque<>();
        StringBuilder code = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group(1) != null) {
                continue;
            }
            if (token.group(2) != null) {
                if (token.group(2).startsWith("\"")) {
                    literal.append(token.group(2), 1, token.group(2).length() - 1);
                }
                continue;
            }
            char sign = token.group(3).charAt(0);
            if (Character.isWhitespace(sign) || sign == '+' && literal.length() > 0) {
                code.append(Character.isWhitespace(sign) ? " " : "");
                continue;
            }
            if (literal.length() > 0) {
                boolean word = choices && !calls.isEmpty() && literals.peek() == 0 && CONSTANT.matcher(calls.peek()).matches();
                if (!calls.isEmpty()) {
                    literals.push(literals.pop() + 1);
                }
                String text = literal.toString();
                if (isText(text) && !word && calls.stream().noneMatch(SAYING::contains)) {
                    found.add(text);
                }
                literal.setLength(0);
                code.setLength(0);
            }
            if (sign == '(') {
                String before = code.toString().strip();
                calls.push(before.substring(before.lastIndexOf(' ') + 1));
                literals.push(0);
                code.setLength(0);
            } else if (sign == ')' && !calls.isEmpty()) {
                calls.pop();
                literals.pop();
                code.setLength(0);
            } else if (";{},".indexOf(sign) >= 0) {
                code.setLength(0);
            } else {
                code.append(sign);
            }
        }
        return found;
    }

    private static boolean isText(String text) {
        return TEXT.matcher(text).find() && !REGEX.matcher(text).find() && !CITED.matcher(text).find() && !CODE.matcher(text).find() && !OF_DATA.contains(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
