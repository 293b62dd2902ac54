package bsc.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.BadData;
import bsc.read.GridFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Answers and items as they are read, and what is said of those that cannot be. */
class QuestionnaireTest {
    private static final String ITEMS = "item,dimension,lowest,highest\nq1,A,1,5\nq2,B,1,5\nq3,B,1,5\n";
    private static final String RESPONSES = "respondent,q1,q2,q3\np1,1,2,3\np2,2,4,3\np3,5,5,4\np4,4,4,2\n";

    @TempDir
    static Path folder;

    static Questionnaire read(String items, String responses) {
        return QuestionnaireGrids.of(QuestionnaireGrids.items(GridFile.of("items.csv", items, false)), GridFile.of("responses.csv", responses, false));
    }

    /** spec/survey-bad.csv: the folder of three items and four respondents with one thing changed. */
    @TestFactory
    Stream<DynamicTest> namesFileLineColumnValueAndWhatWouldBeRight() {
        return Repository.each("survey-bad.csv", r -> r.getField("case"), row -> {
            Path survey = written(row.getField("case").replace(' ', '-'), row.getField("file"), row.getField("find"), row.getField("replace"));
            Command.Result result = Command.of("survey", survey.toString());
            assertEquals(row.getField("message").replace("FOLDER", survey.toString()), result.message());
            assertEquals("", result.out());
            assertEquals(2, result.status());
        });
    }

    private static Path written(String name, String file, String find, String replace) {
        try {
            Path survey = Files.createDirectories(folder.resolve(name));
            for (List<String> each : List.of(List.of("items.csv", ITEMS), List.of("responses.csv", RESPONSES))) {
                assertTrue(!each.get(0).equals(file) || each.get(1).contains(find), find);
                Files.writeString(survey.resolve(each.get(0)), each.get(0).equals(file) ? each.get(1).replace(find, replace) : each.get(1));
            }
            return survey;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Of a hundred faults fifty are told, and how many there are besides. */
    @Test
    void atMostFiftyFaultsAreToldAtOnce() {
        StringBuilder wrong = new StringBuilder("respondent,q1,q2,q3\n");
        for (int i = 0; i < 100; i++) {
            wrong.append(i).append(",9,1,").append(1 + i % 5).append('\n');
        }
        List<String> told = assertThrows(BadData.class, () -> read(ITEMS, wrong.toString())).getMessage().lines().toList();
        assertEquals(51, told.size());
        assertEquals("… and 50 more", told.get(50));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertEquals("no-survey: no such folder", Command.of("survey", "no-survey").message());
        assertEquals("no-survey: folder tidak ada", Command.of("survey", "no-survey", "--lang", "id").message());
    }

    /** 1 becomes 5 and 2 becomes 4; an item that is not declared so stays as it is, whatever its correlation. */
    @Test
    void anItemIsTurnedRoundWhereItIsDeclaredAndNowhereElse() {
        Questionnaire read = read("item,direction,lowest,highest\nq1,reversed,1,5\nq2,,1,5\nq3,forward,1,5\n", RESPONSES);
        assertEquals(List.of(5, 4, 1, 2), java.util.Arrays.stream(read.scored(read.items().get(0))).boxed().toList());
        assertEquals(List.of(2, 4, 5, 4), java.util.Arrays.stream(read.scored(read.items().get(1))).boxed().toList());
    }

    @Test
    void aBlankAnswerIsNoZero() {
        Questionnaire read = read(ITEMS, RESPONSES.replace("p2,2,4,3", "p2,,4,3"));
        assertEquals(1, read.blanks(read.items().get(0)));
        assertEquals(10 / 3.0, ItemSummary.of(read, read.items().get(0)).mean(), 1e-15);
    }

    @Test
    void decimalCommaAndSemicolons() {
        String items = ITEMS.replace(',', ';');
        assertEquals(4, QuestionnaireGrids.of(QuestionnaireGrids.items(GridFile.of("items.csv", items, true)),
                GridFile.of("responses.csv", RESPONSES.replace(',', ';').replace(";5;5", ";5,0;5"), true)).responses().size());
    }

    @Test
    void whoAnsweredStraightOrTwiceIsARemark() {
        StringBuilder items = new StringBuilder("item,lowest,highest\n");
        for (int i = 1; i <= 5; i++) {
            items.append("q").append(i).append(",1,5\n");
        }
        Oddities odd = Oddities.of(read(items.toString(), "respondent,q1,q2,q3,q4,q5\na,3,3,3,3,3\nb,1,2,3,4,5\nc,1,2,3,4,5\nd,4,4,4,4,\ne,5,4,3,2,1\n"));
        assertEquals(List.of("a"), odd.straight());
        assertEquals(List.of(List.of("b", "c")), odd.duplicates());
    }
}
