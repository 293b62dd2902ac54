package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.say.Language;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An Indonesian notebook is the English one of its name in other words: the same cells, the same code, the same numbers. */
class NotebookLanguagesTest {
    private static final Pattern COMMENT = Pattern.compile("//[^\n\"]*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FORMAT = Pattern.compile("%[.0-9]*[a-z]|[0-9]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameCodeAndNumbers() {
        List<NotebookFile> english = NotebookFile.all(Language.ENGLISH);
        return NotebookFile.all(Language.INDONESIAN).stream().map(n -> DynamicTest.dynamicTest(n.name(), () -> {
            NotebookFile other = english.stream().filter(e -> e.name().equals(n.name())).findFirst().orElseThrow();
            assertEquals(other.cells().stream().map(NotebookLanguagesTest::kind).toList(), n.cells().stream().map(NotebookLanguagesTest::kind).toList());
            assertEquals(other.code().stream().map(c -> code(c.source())).toList(), n.code().stream().map(c -> code(c.source())).toList());
            assertEquals(other.solutions().stream().map(s -> code(s.code())).toList(), n.solutions().stream().map(s -> code(s.code())).toList());
            IntStream.range(0, n.code().size()).forEach(i -> assertEquals(numbers(other.code().get(i)), numbers(n.code().get(i)),
                    "cell " + n.code().get(i).number()));
        }));
    }

    @Test
    void onlyWordsMayDiffer() {
        assertEquals(code("x.only(\"bor\", \"%.2f to %d of 8\") // why"), code("x.only(\"bor\", \"%.2f sampai %d dari 8\") // mengapa"));
        assertTrue(!code("x(\"bor\")").equals(code("x(\"toi\")")) && !code("x(\"a 1\")").equals(code("x(\"a 2\")")));
    }

    private static String kind(NotebookCell cell) {
        return cell.json().get("cell_type").getAsString() + (cell.hasTag(NotebookCell.ANSWER) ? " answer" : "")
                + (cell.hasTag(NotebookCell.FOR_MAINTAINERS) ? " for maintainers" : "");
    }

    /** Without comments; of a text with a blank in it, which is words for a reader, the numbers and their forms. */
    private static String code(String code) {
        return LITERAL.matcher(COMMENT.matcher(code).replaceAll("")).replaceAll(l -> Matcher.quoteReplacement(!l.group(1).contains(" ") ? l.group()
                : "\"" + String.join(" ", FORMAT.matcher(l.group(1)).results().map(MatchResult::group).toList()) + "\"")).strip();
    }

    /** The digits of what a cell shows as text, in any order: words may stand in another one. */
    private static List<String> numbers(NotebookCell cell) {
        return cell.outputs().stream().filter(o -> o.has("data")).map(o -> o.getAsJsonObject("data")).filter((JsonObject d) -> d.has("text/plain"))
                .flatMap(d -> DIGITS.matcher(NotebookCell.text(d.get("text/plain"))).results().map(MatchResult::group)).sorted().toList();
    }
}
