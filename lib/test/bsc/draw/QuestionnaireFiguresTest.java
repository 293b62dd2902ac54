package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.read.GridFile;
import bsc.read.SurveyFolder;
import bsc.say.Language;
import bsc.say.Words;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The figures of questionnaires of every shape. */
class QuestionnaireFiguresTest {
    private static final SurveyChoices FEW = new SurveyChoices(SurveyChoices.USUAL.correlation(), 0.05, 200, 1);
    private static final Map<String, Survey> SURVEYS = surveys();

    private static final String NONE = "fewer than three respondents answered every question, or a question or the sum does not vary among those who did";

    private static Map<String, Survey> surveys() {
        Map<String, Survey> surveys = new TreeMap<>();
        SurveyFolder files = SurveyFolder.read(Repository.data().resolve("examples/patient-survey"), false);
        surveys.put("patient-survey", Survey.of("patient-survey", files.items(), files.responses(), files.importance(), files.expectation()));
        for (int[] shape : new int[][] {{2, 3, 1, 2}, {2, 200, 1, 5}, {5, 40, 1, 5}, {12, 25, 0, 10}, {6, 30, 1, 7}, {4, 20, 0, 100}, {40, 900, 1, 4}, {8, 12, -2, 2}}) {
            surveys.put(shape[0] + " items, " + shape[1] + " respondents, " + shape[2] + " to " + shape[3], made(shape[0], shape[1], shape[2], shape[3], 0));
        }
        surveys.put("three scales", made(9, 50, 1, 4, 3));
        return surveys;
    }

    /** Answers that lean to what a respondent thinks of the whole; blanks among them; each third item goes further where scales differ. */
    private static Survey made(int items, int respondents, int lowest, int highest, int wider) {
        Random random = new Random(items);
        StringBuilder asked = new StringBuilder("item,text,dimension,direction,lowest,highest\n");
        for (int i = 0; i < items; i++) {
            asked.append("q").append(i).append(i % 4 == 0 ? "," : ",The question about a matter of some length & <that> has a number " + i).append(",part ").append(i / 3)
                    .append(i == 1 ? ",reversed," : ",forward,").append(lowest).append(',').append(highest + (wider == 0 ? 0 : i % wider)).append('\n');
        }
        return Survey.of("made", GridFile.of("items.csv", asked.toString(), false), GridFile.of("responses.csv", answers(random, items, respondents, lowest, highest, wider), false),
                Optional.of(GridFile.of("importance.csv", answers(random, items, respondents, lowest, highest, wider), false)),
                Optional.of(GridFile.of("expectation.csv", answers(random, items, respondents + 2, lowest, highest, wider), false)));
    }

    private static String answers(Random random, int items, int respondents, int lowest, int highest, int wider) {
        StringBuilder all = new StringBuilder("respondent," + IntStream.range(0, items).mapToObj(i -> "q" + i).collect(Collectors.joining(",")) + "\n");
        for (int person = 0; person < respondents; person++) {
            double mood = person % 3 / 2.0;
            all.append('p').append(person);
            for (int i = 0; i < items; i++) {
                int top = highest + (wider == 0 ? 0 : i % wider);
                double where = person == 0 ? 0 : person == 1 ? 1 : Math.min(1, Math.max(0, mood * 0.6 + random.nextDouble() * 0.4));
                all.append(',').append(respondents > 10 && random.nextInt(40) == 0 ? "" : String.valueOf(lowest + (int) Math.round(where * (top - lowest))));
            }
            all.append('\n');
        }
        return all.toString();
    }

    @TestFactory
    Stream<DynamicTest> isDrawnWithinItsPageOrSaysWhyNot() {
        return SURVEYS.entrySet().stream().flatMap(survey -> Stream.of(Language.values()).flatMap(language -> Stream.of(QuestionnaireFigureKind.values())
                .map(kind -> DynamicTest.dynamicTest(language.word() + " " + survey.getKey() + " " + kind.word(), () -> {
                    if (kind.of(survey.getValue(), FEW, Words.in(language)) instanceof DrawnOrNot.Drawn drawn) {
                        for (double width : List.of(80.0, 85.0, 170.0)) {
                            FiguresTest.checkSheets(drawn.plot(), width);
                        }
                        FiguresTest.checkPage(FigurePage.of(new StaticFigure(drawn.plot(), 170, 0)));
                    }
                }))));
    }

    @Test
    void saysWhyNotDrawn() {
        assertEquals("{2 items, 200 respondents, 1 to 5 alpha-without=there are two questions, and one alone has no alpha, "
                + "2 items, 3 respondents, 1 to 2 alpha-without=" + NONE + ", 2 items, 3 respondents, 1 to 2 item-correlations=" + NONE + ", "
                + "4 items, 20 respondents, 0 to 100 answers=no question has 11 answers or fewer, "
                + "three scales gaps=its questions have different scales}", new TreeMap<>(SURVEYS.entrySet().stream()
                .flatMap(s -> Stream.of(QuestionnaireFigureKind.values()).flatMap(k -> k.of(s.getValue(), FEW, Words.in(Language.ENGLISH)) instanceof DrawnOrNot.NotDrawn not
                        ? Stream.of(Map.entry(s.getKey() + " " + k.word(), not.why())) : Stream.empty())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))).toString());
    }

    private static List<Mark> marks(QuestionnaireFigureKind kind) {
        return ((DrawnOrNot.Drawn) kind.of(SURVEYS.get("patient-survey"), SurveyChoices.USUAL, Words.in(Language.ENGLISH))).plot().panels().get(0).marks();
    }

    /** Every answer that was given is in a bar, and a row's bars are 100 percent. */
    @Test
    void barsHoldEveryAnswer() {
        List<String> counts = marks(QuestionnaireFigureKind.ANSWERS).stream().filter(Mark.Label.class::isInstance).map(m -> ((Mark.Label) m).text().replace('\u00a0', ' ').strip()).toList();
        assertEquals(60 * 18 - 5, counts.stream().mapToInt(Integer::parseInt).sum());
        assertEquals(18 * 100, marks(QuestionnaireFigureKind.ANSWERS).stream().filter(Mark.Area.class::isInstance).map(m -> ((Mark.Area) m).corners())
                .mapToDouble(c -> c.stream().mapToDouble(p -> p.x()).max().orElseThrow() - c.stream().mapToDouble(p -> p.x()).min().orElseThrow()).sum(), 1e-6);
    }

    /** Open points have another sign than settled ones; the map says the same of them as the table does. */
    @Test
    void openQuadrantsAreMarked() {
        List<Mark.Dot> dots = marks(QuestionnaireFigureKind.IMPORTANCE_PERFORMANCE).stream().filter(Mark.Dot.class::isInstance).map(Mark.Dot.class::cast).toList();
        assertEquals("[u1b, u2a, u2b, u4b, u5a, u8a, u9a, u9b]", dots.stream().filter(d -> d.sign() == MarkSign.DIAMOND).map(d -> d.hover().substring(0, 3)).toList().toString());
        assertTrue(dots.get(4).hover().endsWith("performance 2.783, importance 3.7; concentrate here, in 100.0 % of resamples"), dots.get(4).hover());
    }
}
