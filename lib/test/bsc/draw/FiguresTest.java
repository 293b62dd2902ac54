package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Display;
import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Point;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.read.GridFile;
import bsc.read.StudyCopy;
import bsc.say.Block;
import bsc.say.Language;
import bsc.say.Words;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Every figure of every study. */
class FiguresTest {
    private static final List<Double> WIDTHS = List.of(80.0, 85.0, 170.0);
    private static final String NASTY = "</script><b>\"quoted\" 'and' \\back\\slash & \u2028 R\u00e9sum\u00e9";

    private static Stream<Audit> audits() {
        DataFolder data = new DataFolder(Repository.data());
        return Stream.concat(data.studies(List.of()).stream(),
                Stream.of(data.study(Repository.root().resolve("lib/test/studies/contoh").toString()))).map(Audit::of);
    }

    @TestFactory
    Stream<DynamicTest> isDrawnWithinItsPageOrSaysWhyNot() {
        return audits().flatMap(audit -> Stream.of(Language.values()).flatMap(language -> Stream.of(FigureKind.values()).map(kind ->
                DynamicTest.dynamicTest(language.word() + " " + audit.study().id() + " " + kind.word(), () -> {
                    DrawnOrNot attempt = kind.of(audit, Words.in(language));
                    if (attempt instanceof DrawnOrNot.Drawn drawn) {
                        for (double width : WIDTHS) {
                            checkSheets(drawn.plot(), width);
                        }
                        checkPage(FigurePage.of(new StaticFigure(drawn.plot(), 170, 0)));
                    } else {
                        assertTrue(((DrawnOrNot.NotDrawn) attempt).why().matches(".{10,}"));
                    }
                }))));
    }

    /** Each sheet fits a page of print, is told to those who do not see it, and has words of 12 of a screen's pixels. */
    static void checkSheets(Plot plot, double width) throws Exception {
        for (Plot sheet : Sheet.pages(plot, Millimetres.toPoints(width))) {
            StaticFigure figure = new StaticFigure(sheet, width, 0);
            checkWords(figure);
            Element root = SvgWords.parse(figure.svg());
            double height = Double.parseDouble(root.getAttribute("height").replace("mm", ""));
            assertTrue(height <= 250 || sheet.panels().size() == 1 && !sheet.panels().get(0).y().names(), width + " mm wide: " + height + " mm high");
            assertEquals("title desc", root.getFirstChild().getNodeName() + " " + root.getFirstChild().getNextSibling().getNodeName());
            assertEquals(sheet.title(), root.getFirstChild().getTextContent());
            assertTrue(SvgWords.of(figure.svg()).stream().allMatch(w -> w.size() * 4 / 3 >= 12), "words smaller than 12 pixels");
            assertFalse(figure.svg().contains("(no unit)") || figure.svg().contains("(tanpa satuan)"));
        }
    }

    /** No word leaves the page, and no two cover one another. */
    static void checkWords(StaticFigure figure) throws Exception {
        String svg = figure.svg();
        Element root = SvgWords.parse(svg);
        String[] box = root.getAttribute("viewBox").split(" ");
        Rectangle2D page = new Rectangle2D.Double(0, 0, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
        assertEquals(String.format(Locale.ROOT, "%.2fmm", figure.width()), root.getAttribute("width"));
        List<SvgWords> words = SvgWords.of(svg);
        for (int i = 0; i < words.size(); i++) {
            SvgWords word = words.get(i);
            assertTrue(page.contains(word.box()), figure.width() + " mm: leaves the page: " + word);
            for (SvgWords other : words.subList(i + 1, words.size())) {
                Rectangle2D common = word.box().createIntersection(other.box());
                assertTrue(common.getWidth() <= 0.5 || common.getHeight() <= 0.5, figure.width() + " mm: " + word + " covers " + other);
            }
        }
        figure.plot().panels().forEach(p -> checkHeadings(p, words));
        assertTrue(words.stream().anyMatch(w -> w.text().matches("(Source|Sumber): .*")));
        assertFalse(svg.contains("<!DOCTYPE"), "a document type would be fetched");
    }

    /** A heading ends where the names below it do, left of the axis. */
    private static void checkHeadings(Plot.Panel panel, List<SvgWords> words) {
        double axis = words.stream().filter(w -> !w.bold() && panel.y().ticks().stream().anyMatch(t -> !t.heading() && t.text().contains(w.text())))
                .mapToDouble(w -> w.box().getMaxX()).max().orElse(Double.MAX_VALUE);
        words.stream().filter(w -> w.bold() && panel.y().ticks().stream().anyMatch(t -> t.heading() && t.text().contains(w.text())))
                .forEach(w -> assertTrue(w.box().getMaxX() <= axis + 3, w + " crosses the axis at " + axis));
    }

    /** Nothing in the page would be fetched from anywhere, and each script ends where it should. */
    static void checkPage(String html) {
        String own = withoutPlotly(html);
        assertFalse(own.matches("(?is).*(src|href|action)\\s*=\\s*[\"']?(https?:)?//.*"));
        assertFalse(own.matches("(?is).*(@import|url\\(\\s*[\"']?(https?:)?//|<link|fetch\\(|XMLHttpRequest).*"));
        assertEquals(own.split("<script>", -1).length, own.split("</script>", -1).length);
        assertFalse(own.contains("cdn"));
    }

    private static String withoutPlotly(String html) {
        int start = html.indexOf("<script>");
        return html.substring(0, start) + html.substring(html.indexOf("</script>", start) + 9);
    }

    private static Plot nasty() {
        return new Plot("nasty", NASTY, List.of(new Plot.Panel(NASTY, NASTY, Axis.between(NASTY, 0, 1, new FigureWords(Words.in(Language.ENGLISH))), Axis.names("", List.of(NASTY, "two\nlines")), 1,
                List.of(new Mark.Area(Point.rectangle(0, 0, 1, 1), Colour.BAND, Colour.NONE, NASTY), new Mark.Dot(new Point(0.5, 0), Colour.PUBLISHED, MarkSign.DISC, NASTY + "\n"),
                        new Mark.Label(new Point(0.5, 1), NASTY, Colour.BLACK, Mark.Anchor.CENTRE)))),
                List.of(new Plot.Key(NASTY, Colour.BAND, MarkSign.AREA)), List.of(NASTY));
    }

    @Test
    void wordsOfAStudyCannotBreakAPage() throws Exception {
        StaticFigure figure = new StaticFigure(nasty(), 170, 0);
        assertTrue(SvgWords.of(figure.svg()).stream().anyMatch(w -> w.text().contains("</script><b>\"quoted\" 'and' \\back\\slash &")));
        String own = withoutPlotly(FigurePage.of(figure));
        checkPage(FigurePage.of(figure));
        assertFalse(own.contains("<b>\"quoted"));
        Matcher scripts = Pattern.compile("(?s)<script>(.*?)</script>").matcher(own);
        int checked = 0;
        while (scripts.find()) {
            scripts.group(1).lines().map(String::strip).filter(l -> l.startsWith("title: ") || l.startsWith("name: ")).forEach(l ->
                    assertTrue(l.matches("(title|name): '([^'\\\\]|\\\\u[0-9a-f]{4})*',"), l));
            assertFalse(scripts.group(1).contains(" \\back"), "a backslash that is not doubled");
            checked++;
        }
        assertEquals(3, checked);
        assertEquals("\\u0026\\u006c\\u0074\\u003b/b", JsText.of("</b"));
        assertEquals("a\\u005cn\\u003c\\u0062\\u0072\\u003e", JsText.of("a\\n\n"));
    }

    @Test
    void sizesAreThoseAskedFor() throws Exception {
        Plot plot = ((DrawnOrNot.Drawn) FigureKind.PERSPECTIVES.of(Audit.of(new DataFolder(Repository.data()).study("rs-unhas-2019")))).plot();
        BufferedImage image = new StaticFigure(plot, 127, 100).image(300);
        assertEquals(1500, image.getWidth());
        assertEquals(1181, image.getHeight(), 1);
        assertEquals("100.00mm", SvgWords.parse(new StaticFigure(plot, 127, 100).svg()).getAttribute("height"));
        Assertions.assertThrows(BadData.class, () -> new StaticFigure(plot, 127, 20).svg());
    }

    /** Without a kernel the text comes back. */
    @Test
    void displayNeedsNoKernel() {
        assertEquals("<svg/>", Display.svg("<svg/>"));
        assertEquals("why", Display.figure(new DrawnOrNot.NotDrawn("why")));
        assertTrue(Display.interactive(new DrawnOrNot.Drawn(nasty())).startsWith("<iframe "));
    }

    /** BOR in whole percents and BTO in whole numbers leave a box; two decimals leave nearly none, and the words say so. */
    @Test
    void theBarberJohnsonChartTellsHowFarRoundingMayMoveAnImpliedPoint() {
        assertEquals("Implied points: the rounding of BOR and BTO leaves a range of at most 0.15 days of TOI and at most 0.26 days of ALOS "
                + "(an outline, which the sign covers where it is smaller).", barberJohnson("soedarso-2021-2024").notes().get(1));
        assertTrue(barberJohnson("rsud-makassar-2020-2022").notes().get(1).contains("less than 0.01 days of TOI and less than 0.01 days of ALOS"));
        assertTrue(barberJohnson("rsud-makassar-2020-2022").panels().get(0).marks().stream().anyMatch(m -> m instanceof Mark.Dot dot
                && dot.sign() == MarkSign.WIDE_DIAMOND && dot.hover().equals("2020, implied by BOR and BTO: TOI 1.98, ALOS 3.79")));
    }

    /** More days of care than the beds have: the point lies left of zero, and the chart reaches there. */
    @Test
    void anOccupancyAboveAHundredIsDrawn() {
        Study full = StudyCopy.of(Repository.data().resolve("examples/own-hospital"), "full", Repository.standards())
                .with("inputs.csv", "care_days,2024,,37.480", "care_days,2024,,99.999").study();
        Plot.Panel panel = ((DrawnOrNot.Drawn) FigureKind.BARBER_JOHNSON.of(Audit.of(full))).plot().panels().get(0);
        assertEquals("-8.0 [2024, recomputed: TOI \u22126.78, ALOS 16.37]", panel.x().low() + " "
                + panel.marks().stream().filter(Mark.Dot.class::isInstance).map(m -> ((Mark.Dot) m).hover()).filter(h -> h.startsWith("2024")).toList());
    }

    /** What is not in the figure is not in its legend. */
    @Test
    void theLegendNamesOnlyWhatIsDrawn() {
        Study few = StudyCopy.of(Repository.data().resolve("examples/own-hospital"), "few", Repository.standards()).study();
        assertEquals("[published TOI and ALOS, implied by published BOR and BTO, TOI and ALOS recomputed from inputs, efficient region, Barber and Johnson]",
                ((DrawnOrNot.Drawn) FigureKind.BARBER_JOHNSON.of(Audit.of(few))).plot().keys().stream().map(Plot.Key::text).toList().toString());
    }

    private static Plot barberJohnson(String study) {
        return plot(study, FigureKind.BARBER_JOHNSON);
    }

    private static Plot plot(String study, FigureKind kind) {
        return ((DrawnOrNot.Drawn) kind.of(Audit.of(new DataFolder(Repository.data()).study(study)))).plot();
    }

    private static List<String> shown(Plot plot) throws Exception {
        return SvgWords.of(new StaticFigure(plot, 170, 0).svg()).stream().map(SvgWords::text).toList();
    }

    /** One chart, each year beside its point, rays and diagonals with their names. */
    @Test
    void yearsShareOneBarberJohnsonChart() throws Exception {
        Plot plot = barberJohnson("soedarso-2021-2024");
        List<String> words = shown(plot);
        List<String> named = List.of("2021", "2022", "2023", "2024", "BOR 75 %", "BOR 85 %", "BTO 30", "BTO 50");
        assertEquals(named, named.stream().filter(words::contains).toList());
        assertEquals(1, plot.panels().size());
        assertEquals(List.of(4), plot.panels().get(0).marks().stream().filter(m -> m instanceof Mark.Path p && p.ink() == Colour.PUBLISHED)
                .map(m -> ((Mark.Path) m).spots().size()).toList());
    }

    /** Each year has its name on every panel of the regions too, also in a journal's column. */
    @Test
    void yearsAreNamedInEveryRegion() throws Exception {
        Audit audit = Audit.of(new DataFolder(Repository.data()).study("soedarso-2021-2024"));
        Plot plot = ((DrawnOrNot.Drawn) RegionsFigure.of(audit, List.of("depkes_2005", "sirs_2011", "barber_johnson"), new FigureWords(Words.in(Language.ENGLISH)))).plot();
        for (double width : WIDTHS) {
            checkSheets(plot, width);
            for (String year : List.of("2021", "2022", "2023", "2024")) {
                assertEquals(3, SvgWords.of(new StaticFigure(plot, width, 0).svg()).stream().filter(w -> w.text().equals(year)).count(), year + " at " + width);
            }
        }
    }

    /** In a text the title is the caption, and is still told inside the drawing; what no page holds stands on two. */
    @Test
    void picturesAreToldAndFitAPage() throws Exception {
        List<Block.Picture> pictures = new DrawnOrNot.Drawn(plot("rsud-makassar-2023", FigureKind.SCORES)).pictures();
        assertEquals("[figure-scores-1, figure-scores-2]", pictures.stream().map(Block.Picture::id).toList().toString());
        for (Block.Picture picture : pictures) {
            Element root = SvgWords.parse(picture.svg());
            assertTrue(root.getFirstChild().getTextContent().startsWith("Scores of the indicators: "));
            assertTrue(Double.parseDouble(root.getAttribute("height").replace("mm", "")) <= 250);
            assertTrue(SvgWords.of(picture.svg()).stream().noneMatch(w -> w.text().startsWith("Scores of the indicators")));
        }
    }

    /** Poorer is darker, step by step, also where a printer knows only grey, and black words can be read on each. */
    @Test
    void theColoursOfClassesGrowLighter() {
        for (int classes = 1; classes <= 5; classes++) {
            double before = 0.3;
            for (int rank = 0; rank < classes; rank++) {
                double light = luminance(Colour.ofRank(rank, classes));
                assertTrue(light > before + (rank == 0 ? 0 : 0.04), classes + " classes, " + rank + ": " + light + " after " + before);
                before = light;
            }
        }
    }

    /** As WCAG defines it. */
    private static double luminance(Colour colour) {
        double[] parts = IntStream.of(16, 8, 0).mapToDouble(shift -> (colour.rgb() >> shift & 0xff) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    /** A class of the scale has its colour on the line, behind the perspectives and above the waterfall; a score of the scale has it too. */
    @Test
    void aClassHasOneColour() {
        for (FigureKind kind : List.of(FigureKind.PERFORMANCE_LINE, FigureKind.PERSPECTIVES, FigureKind.WATERFALL)) {
            assertEquals("{baik=GOOD, cukup=FAIR, kurang=POOR}", new TreeMap<>(plot("rs-unhas-2019", kind).panels().get(0).marks().stream()
                    .filter(m -> m instanceof Mark.Area a && a.hover().matches("(kurang|cukup|baik)(,.*)?"))
                    .collect(Collectors.toMap(m -> m.hover().replaceFirst(",.*", ""), m -> ((Mark.Area) m).fill(), (a, b) -> a))).toString(), kind.word());
        }
        assertEquals("[score \u22121 POOR, score 0 FAIR, score 1 GOOD]", plot("rs-unhas-2019", FigureKind.SCORES).keys().stream().map(k -> k.text() + " " + k.ink()).toList().toString());
    }

    /** Only an indicator whose score is open has the line that says so: three of them, and the total. */
    @Test
    void theWaterfallShowsOpennessWhereItIs() {
        Plot.Panel panel = plot("rs-unhas-2019", FigureKind.WATERFALL).panels().get(0);
        assertEquals("[Average Length of Stay, Bed Occupancy Ratio, Bed Turn Over Rate, Total]", panel.marks().stream()
                .filter(m -> m instanceof Mark.Path p && p.ink() == Colour.RECOMPUTED).map(m -> panel.y().ticks().get((int) Math.round(((Mark.Path) m).spots().get(0).y())).text())
                .distinct().toList().toString());
        assertEquals(17 + 1, panel.marks().stream().filter(m -> m instanceof Mark.Label l && l.anchor() == Mark.Anchor.LEFT).count());
    }

    /** No sign hides another: every published number that was recomputed is one of a sign or of the number beside it. */
    @Test
    void theDifferencesCountEveryNumber() throws Exception {
        for (String study : List.of("rs-unhas-2019", "rsud-makassar-2020-2022", "rsud-makassar-2023", "soedarso-2021-2024")) {
            Plot plot = plot(study, FigureKind.DIFFERENCES);
            List<Mark.Dot> dots = plot.panels().get(0).marks().stream().filter(Mark.Dot.class::isInstance).map(Mark.Dot.class::cast).toList();
            assertEquals(dots.size(), dots.stream().map(Mark.Dot::at).distinct().count());
            long counted = plot.keys().stream().mapToLong(k -> Long.parseLong(k.text().replaceFirst(".*\\((\\d+)\\)|.*", "0$1"))).sum();
            assertEquals(counted, dots.stream().mapToLong(d -> d.hover().lines().count()).sum());
            List<String> words = shown(plot);
            plot.panels().get(0).marks().stream().filter(m -> m instanceof Mark.Label).map(m -> ((Mark.Label) m).text()).distinct().forEach(n ->
                    assertEquals(plot.panels().get(0).marks().stream().filter(m -> m instanceof Mark.Label l && l.text().equals(n)).count(),
                            words.stream().filter(n::equals).count() - plot.panels().get(0).x().ticks().stream().filter(t -> t.text().equals(n) && words.contains(n)).count(), study + " " + n));
        }
    }

    /** Two points are a sentence; a line joins years that follow each other; rupiah are counted in millions and more. */
    @Test
    void trendsAreDrawnWhereTheyShowSomething() {
        assertEquals("only Employee training has values of two periods: 2018: 72.97 %; 2019: 100 %",
                ((DrawnOrNot.NotDrawn) FigureKind.TRENDS.of(Audit.of(new DataFolder(Repository.data()).study("rs-unhas-2019")))).why());
        Plot own = ((DrawnOrNot.Drawn) FigureKind.TRENDS.of(Audit.of(StudyCopy.of(Repository.data().resolve("examples/own-hospital"), "own", Repository.standards()).study()))).plot();
        assertEquals("billion IDR, 116.0 to 126.0", own.panels().get(1).y().title() + ", " + own.panels().get(1).y().low() + " to " + own.panels().get(1).y().high());
        assertTrue(own.panels().stream().flatMap(p -> p.marks().stream()).filter(Mark.Path.class::isInstance)
                .allMatch(m -> ((Mark.Path) m).spots().get(1).x() - ((Mark.Path) m).spots().get(0).x() == 1));
        assertEquals(1, own.panels().stream().map(Plot.Panel::ratio).distinct().count());
    }

    /** A single period is a narrow column, not a stripe; an indicator with a maximum shows it. */
    @Test
    void scoresAreAsWideAsTheirWords() {
        Plot plot = plot("rs-unhas-2019", FigureKind.SCORES);
        assertTrue(PanelChart.cells(plot.panels().get(0)) < 60, "the cells of one period");
        assertTrue(plot("rsud-makassar-2023", FigureKind.SCORES).panels().get(0).marks().stream().anyMatch(m -> m instanceof Mark.Label l && l.text().equals("0.75 / 10")));
    }

    /** What a figure says by itself, it says in the reader's language. */
    @TestFactory
    Stream<DynamicTest> figuresSpeakOneLanguage() throws Exception {
        List<String> english = new ArrayList<>();
        GridFile.read(Repository.root().resolve("lib/bsc/say/words.csv"), false).rows().stream().filter(r -> r.get(0).text().startsWith("draw."))
                .filter(r -> !r.get(1).text().equals(r.get(2).text()) && !r.get(1).text().contains("{")).forEach(r -> english.add(r.get(1).text()));
        return audits().flatMap(audit -> Stream.of(FigureKind.values()).filter(k -> k.of(audit) instanceof DrawnOrNot.Drawn).map(kind ->
                DynamicTest.dynamicTest(audit.study().id() + " " + kind.word(), () -> assertEquals(List.of(),
                        shown(((DrawnOrNot.Drawn) kind.of(audit, Words.in(Language.INDONESIAN))).plot()).stream().filter(english::contains).toList()))));
    }
}
