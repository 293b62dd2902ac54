package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Display;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.api.BoxPlot;
import tech.tablesaw.plotly.api.Heatmap;
import tech.tablesaw.plotly.api.Histogram;
import tech.tablesaw.plotly.api.HorizontalBarPlot;
import tech.tablesaw.plotly.api.LinePlot;
import tech.tablesaw.plotly.api.PiePlot;
import tech.tablesaw.plotly.api.ScatterPlot;
import tech.tablesaw.plotly.api.TimeSeriesPlot;
import tech.tablesaw.plotly.api.VerticalBarPlot;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;

/** Figures that a user makes with jsplot: shown without a network, with a drawing for pages without scripts. */
class OwnFigureTest {
    private static final String ODD = "A & B \"q\" back\\slash\nnew </script> it's";
    private static final Table TABLE = Table.create("t", StringColumn.create("g", "a \"b\"", "b\\c</script>", "Women's & null"),
            DoubleColumn.create("x", 1, 2, 3), DoubleColumn.create("y", 1.5, Double.NaN, 3e10),
            DateColumn.create("d", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 1)));

    private static Map<String, Figure> drawn() {
        return Map.of("points", ScatterPlot.create(ODD, TABLE, "x", "y"), "points by group", ScatterPlot.create(ODD, TABLE, "x", "y", "g"),
                "line", LinePlot.create(ODD, TABLE, "x", "y"), "time", TimeSeriesPlot.create(ODD, TABLE, "d", "x"),
                "bars", VerticalBarPlot.create(ODD, TABLE, "g", "x"), "bars across",
                HorizontalBarPlot.create(ODD, TABLE, "g", Layout.BarMode.GROUP, "x", "y"), "bars above each other",
                VerticalBarPlot.create(ODD, TABLE, "g", Layout.BarMode.STACK, "x", "y"), "histogram", Histogram.create(ODD, TABLE, "x"),
                "boxes", BoxPlot.create(ODD, TABLE, "g", "x"), "pie", PiePlot.create(ODD, TABLE, "g", "x"));
    }

    @TestFactory
    Stream<DynamicTest> everyKindHasItsDrawingAndNeedsNoNetwork() {
        return drawn().entrySet().stream().map(f -> DynamicTest.dynamicTest(f.getKey(), () -> {
            Map<String, String> forms = Display.forms(f.getValue());
            assertEquals(List.of("text/html", "image/svg+xml", "text/plain"), List.copyOf(forms.keySet()));
            assertTrue(forms.get("image/svg+xml").contains("back\\slash"), "the title as it is");
            assertFalse(forms.get("text/html").contains("<script src"));
            assertTrue(forms.get("text/html").contains("data:image/svg+xml;base64,"), "where scripts are off, the drawing stays");
            assertTrue(forms.get("text/plain").startsWith(ODD + ": "), forms.get("text/plain"));
        }));
    }

    /** jsplot's own page would not be read by a browser: the title ends the script. */
    @Test
    void whatJsplotWritesIsReadAsItWasMeant() {
        PlotlyJson json = PlotlyJson.of(ScatterPlot.create(ODD, TABLE, "x", "y", "g"));
        assertEquals(ODD, json.title());
        assertEquals(List.of("a \"b\"", "b\\c</script>", "Women's & null"), json.traces().stream().map(t -> PlotlyJson.text(t, "name")).toList());
        assertEquals(List.of("", "3.0E10"), List.of(PlotlyJson.values(json.traces().get(1), "y").get(0), PlotlyJson.values(json.traces().get(2), "y").get(0)));
        assertEquals("[{\"x\":[\"1.0\",\"2.0\",\"3.0\"],\"y\":[\"1.5\",null,\"3.0E10\"]}]", new com.google.gson.Gson().toJson(
                PlotlyJson.of(ScatterPlot.create("", TABLE, "x", "y")).drawn()).replaceAll(",\"(marker|mode).*?(?=}\\])", ""));
    }

    @Test
    void aColumnShowsAsATableOfOneColumn() {
        assertEquals("x\n1\n2\n3\n3 rows", Display.forms(TABLE.column("x")).get("text/plain"));
    }

    @Test
    void aKindThatIsNotDrawnSaysWhatIs() {
        Map<String, String> forms = Display.forms(Heatmap.create("heat", TABLE, "g", "g"));
        assertEquals(List.of("text/html", "text/plain"), List.copyOf(forms.keySet()));
        assertEquals("<p>nothing is drawn: heatmap; drawn are points, lines, bars, pies, histograms and boxes that have a value</p>", forms.get("text/html"));
        assertTrue(Display.forms(new Figure()).get("text/html").contains("the figure has no trace"));
    }

    /** The quartiles of 1 to 5 and 100: type 7 gives 2.25, 3.5 and 4.75; 100 lies beyond the whiskers. */
    @Test
    void aBoxIsOfItsQuartiles() {
        Table table = Table.create("t", StringColumn.create("g", "a", "a", "a", "a", "a", "a"), DoubleColumn.create("x", 1, 2, 3, 4, 5, 100));
        Plot plot = OwnPlot.of(PlotlyJson.of(BoxPlot.create("B", table, "g", "x"))).orElseThrow();
        assertEquals(List.of("a: 1, 2.25, 3.5, 4.75, 5", "a: 100"), plot.panels().get(0).marks().stream()
                .map(m -> m instanceof Mark.Area area ? area.hover() : m instanceof Mark.Dot dot ? dot.hover() : "").filter(h -> !h.isEmpty()).toList());
    }

    @Test
    void barsOfAHistogramHoldEveryValueOnce() {
        Table table = Table.create("t", DoubleColumn.create("x", 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10));
        Plot plot = OwnPlot.of(PlotlyJson.of(Histogram.create("H", table, "x"))).orElseThrow();
        assertEquals(13, plot.panels().get(0).marks().stream().mapToInt(m -> Integer.parseInt(((Mark.Area) m).hover().replaceAll(".*: ", ""))).sum());
    }
}
