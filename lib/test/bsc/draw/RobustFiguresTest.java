package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.formula.Basis;
import bsc.model.Point;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.robust.Robustness;
import bsc.say.Language;
import bsc.say.Words;
import bsc.score.Scorecard;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The figures about how firmly a conclusion stands, of every study whose total can be weighted and has a scale. */
class RobustFiguresTest {
    private static final DataFolder DATA = new DataFolder(Repository.data());
    private static final String CONTOH = Repository.root().resolve("lib/test/studies/contoh").toString();
    private static final Robustness.Question SMALL = new Robustness.Question(2000, 16, 2, 1);
    private static final Map<String, Robustness> ANSWERS = answers();

    private static Map<String, Robustness> answers() {
        Map<String, Robustness> answers = new TreeMap<>();
        Stream.concat(DATA.studyIds().stream(), Stream.of(CONTOH)).map(DATA::study).forEach(study -> {
            Scorecard card = Robustness.card(study, study.assessed(), Basis.RECOMPUTED);
            if (card.unscored().isEmpty()) {
                answers.put(study.id(), of(study, Weighable.of(card).own()));
            }
        });
        Study unhas = DATA.study("rs-unhas-2019");
        for (int few = 1; few <= 3; few++) {
            answers.put(few + " perspectives of rs-unhas-2019", of(unhas, last(unhas, few)));
        }
        return answers;
    }

    private static Robustness of(Study study, Weights weights) {
        return Robustness.of(study, Basis.RECOMPUTED, Robustness.card(study, study.assessed(), Basis.RECOMPUTED), weights,
                DATA.scale(study, Optional.empty()).orElseThrow(), SMALL, done -> { });
    }

    /** All weight on the last perspectives. */
    private static Weights last(Study study, int perspectives) {
        List<String> weighed = study.indicators().stream().filter(i -> i.perspective().ordinal() >= 4 - perspectives).map(i -> i.id()).toList();
        Map<String, Double> weights = new LinkedHashMap<>();
        study.indicators().forEach(i -> weights.put(i.id(), weighed.contains(i.id()) ? 1.0 / weighed.size() : 0));
        return new Weights("the last " + perspectives, weights);
    }

    @Test
    void theseStudiesAreDrawn() {
        assertEquals("[1 perspectives of rs-unhas-2019, 2 perspectives of rs-unhas-2019, 3 perspectives of rs-unhas-2019, contoh, "
                + "rs-unhas-2019, rsud-makassar-2020-2022, rsud-makassar-2023]", ANSWERS.keySet().toString());
    }

    @TestFactory
    Stream<DynamicTest> isDrawnWithinItsPage() {
        return Stream.of(Language.values()).flatMap(language -> ANSWERS.entrySet().stream().flatMap(answer -> Stream.of(RobustFigureKind.values())
                .filter(kind -> kind.of(answer.getValue()) instanceof DrawnOrNot.Drawn)
                .map(kind -> DynamicTest.dynamicTest(language.word() + " " + answer.getKey() + " " + kind.word(), () -> {
                    Plot plot = ((DrawnOrNot.Drawn) kind.of(answer.getValue(), Words.in(language))).plot();
                    for (double width : List.of(80.0, 85.0, 170.0)) {
                        FiguresTest.checkSheets(plot, width);
                    }
                    FiguresTest.checkPage(FigurePage.of(new StaticFigure(plot, 170, 0)));
                    assertTrue(plot.notes().get(0).contains(language == Language.ENGLISH ? "Classes: " : "Kelas: "), plot.notes().get(0));
                }))));
    }

    @Test
    void saysWhyNotDrawn() {
        assertEquals("every weighting gives the same total, because all scores are the same", why("contoh", RobustFigureKind.TOTALS));
        assertEquals("one perspective has all the weight, so there is no other weighting of perspectives",
                why("1 perspectives of rs-unhas-2019", RobustFigureKind.SIMPLEX));
        long drawn = ANSWERS.values().stream().flatMap(r -> Stream.of(RobustFigureKind.values()).map(k -> k.of(r)))
                .filter(DrawnOrNot.Drawn.class::isInstance).count();
        assertEquals(ANSWERS.size() * 3 - 2, drawn);
    }

    private static String why(String study, RobustFigureKind kind) {
        return ((DrawnOrNot.NotDrawn) kind.of(ANSWERS.get(study))).why();
    }

    private static List<Plot.Panel> panels(String study, RobustFigureKind kind) {
        return ((DrawnOrNot.Drawn) kind.of(ANSWERS.get(study))).plot().panels();
    }

    @Test
    void panelsAreOnePerLevelAndKindOrPerPerspectiveHeld() {
        assertEquals(List.of("Indicators, any weights", "Indicators, near given", "Perspectives, any weights", "Perspectives, near given"),
                panels("rs-unhas-2019", RobustFigureKind.TOTALS).stream().map(Plot.Panel::title).toList());
        assertEquals(List.of("Financial 24.6 %", "Customer 15.1 %", "Internal process 40.2 %", "Learning and growth 20.1 %"),
                panels("rsud-makassar-2023", RobustFigureKind.SIMPLEX).stream().map(Plot.Panel::title).toList());
        assertEquals(1, panels("3 perspectives of rs-unhas-2019", RobustFigureKind.SIMPLEX).size());
    }

    /** Both histograms hold every draw that the axis shows: the areas sum to 100 percent. */
    @Test
    void histogramsHoldTheDraws() {
        Plot.Panel panel = panels("rsud-makassar-2020-2022", RobustFigureKind.TOTALS).get(0);
        List<Point> least = panel.marks().stream().filter(m -> m instanceof Mark.Area a && a.fill() == Colour.BAR)
                .map(m -> ((Mark.Area) m).corners()).findFirst().orElseThrow();
        double sum = 0;
        // three spots a bin: the foot of its left side, its left top, its right top
        for (int i = 1; i < least.size() - 1; i += 3) {
            sum += least.get(i).y();
        }
        assertEquals(100, sum, 0.1);
    }

    /** Every side of a triangle is as long as the others, on every sheet; all histograms have one pair of axes. */
    @Test
    void trianglesAreEquilateralAndHistogramsShareTheirAxes() {
        for (String study : List.of("rs-unhas-2019", "3 perspectives of rs-unhas-2019")) {
            for (double width : new double[] {227, 482}) {
                Plot.Panel panel = panels(study, RobustFigureKind.SIMPLEX).get(0);
                double up = (PanelChart.height(panel, width) - 8) / (panel.y().high() - panel.y().low());
                double across = (width - 9) / (panel.x().high() - panel.x().low());
                assertEquals(Math.sqrt(3) / 2, up / across, 1e-9);
            }
        }
        assertEquals(1, panels("rs-unhas-2019", RobustFigureKind.TOTALS).stream().map(p -> List.of(p.x(), p.y())).distinct().count());
    }

    /** Of 67 indicators the widest 16 are shown, the rest is said. */
    @Test
    void aTornadoOfManyIndicatorsSaysWhatItLeavesOut() {
        Plot plot = ((DrawnOrNot.Drawn) RobustFigureKind.TORNADO.of(ANSWERS.get("rsud-makassar-2023"))).plot();
        assertEquals(1 + 1 + 4 + 1 + 16, plot.panels().get(0).y().ticks().size());
        assertTrue(plot.notes().get(0).contains("The other 51 indicators can move it by at most 1.508 each."), plot.notes().get(0));
    }

    @Test
    void filesAreNamedAfterStudyAndFigure(@TempDir Path folder) {
        String written = FigureFiles.write(ANSWERS.get("contoh"), List.of(RobustFigureKind.TORNADO), folder, 85, 0, List.of(FigureFiles.Format.values()), Words.in(Language.ENGLISH));
        assertEquals(List.of("contoh-tornado.svg", "contoh-tornado.png", "contoh-tornado.html"),
                written.lines().map(l -> Path.of(l).getFileName().toString()).toList());
        assertTrue(written.lines().allMatch(l -> Files.exists(Path.of(l))));
        assertEquals("contoh, totals: not drawn: every weighting gives the same total, because all scores are the same\n",
                FigureFiles.write(ANSWERS.get("contoh"), List.of(RobustFigureKind.TOTALS), folder, 85, 0, List.of(FigureFiles.Format.SVG), Words.in(Language.ENGLISH)));
    }
}
