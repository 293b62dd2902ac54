package bsc.draw;

import com.google.gson.Gson;
import java.util.List;
import java.util.stream.Collectors;
import tech.tablesaw.plotly.components.Config;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Margin;
import tech.tablesaw.plotly.components.TickSettings;
import tech.tablesaw.plotly.traces.Trace;

/** Draws the panels of a figure with tablesaw-jsplot, one division of the page each. */
final class InteractiveFigure {
    private static final int NAMES_WIDTH = 190;
    private static final double SIZE = 12;
    /** The sheet whose columns the page has too. */
    private static final double MILLIMETRES = 170;
    /** A point of print on a screen. */
    private static final double PIXELS = 4 / 3.0;
    private static final int PAGE = 880;
    private static final int SMALL = 190;
    /** Of the axis across, that a digit takes. */
    private static final double ROOM = 0.016;

    private InteractiveFigure() {
    }

    /** The divisions and scripts of all panels, in the places that they have in print; the page must have loaded plotly before. */
    static String panels(Plot plot) {
        Sheet sheet = sheet(plot);
        StringBuilder html = new StringBuilder("<div class=\"panels\" style=\"--columns: " + sheet.columns() + "\">\n");
        for (int i = 0; i < sheet.panels().size(); i++) {
            html.append(panel(sheet.panels().get(i), plot.id().replace('-', '_') + "_" + i, sheet.columns()));
        }
        return html.append("</div>\n").toString();
    }

    private static Sheet sheet(Plot plot) {
        return new Sheet(plot, Millimetres.toPoints(MILLIMETRES), 0);
    }

    private static String panel(Plot.Panel given, String name, int columns) {
        Plot.Panel panel = given.y().names() ? PanelRows.placed(given, NAMES_WIDTH, SIZE) : given;
        List<PlotlyTrace> traces = PlotlyTrace.of(panel.marks().stream().filter(m -> shown(m, panel)).toList());
        Figure figure = new Figure(layout(panel, columns), Config.builder().responsive(true).displayModeBar(false).build(),
                traces.stream().map(PlotlyTrace::trace).toArray(Trace[]::new));
        String title = panel.title().isEmpty() ? "" : "<h2>" + Escaped.escaped(panel.title()) + "</h2>";
        String subtitle = panel.subtitle().isEmpty() ? "" : "<p>" + Escaped.escaped(panel.subtitle()) + "</p>";
        String width = panel.isTable() ? " style=\"max-width: " + (int) (left(panel) + PanelChart.cells(panel) * PIXELS + 24) + "px\"" : "";
        // a map has the same scale in both directions, whatever the width of the screen
        String map = panel.x().isBare() && panel.y().isBare() ? ", 'yaxis.scaleanchor': 'x', 'yaxis.scaleratio': " + SimplexFigure.EQUILATERAL : "";
        return "<section" + width + ">" + title + subtitle + "<div id=\"" + name + "\"></div>\n"
                + figure.asJavascript(name) + "<script>Plotly.update('" + name + "', " + restyle(traces)
                + ", {'xaxis.zeroline': false, 'yaxis.zeroline': false" + map + "});</script>\n</section>\n";
    }

    /** Words that may take some of the axis only have it on a page when it is enough for a number. */
    private static boolean shown(Mark mark, Plot.Panel panel) {
        return !(mark instanceof Mark.Label label) || label.room() == 0 || label.room() / (panel.x().high() - panel.x().low()) > ROOM * label.text().length();
    }

    /** What plotly knows and jsplot's templates leave out; none of it holds words of a study. */
    private static String restyle(List<PlotlyTrace> traces) {
        return new Gson().toJson(new java.util.TreeMap<>(java.util.Map.of(
                "hoverinfo", traces.stream().map(PlotlyTrace::hoverInfo).toList(),
                "hoveron", traces.stream().map(PlotlyTrace::hoverOn).toList(),
                "textposition", traces.stream().map(PlotlyTrace::textPosition).toList(),
                "textfont.color", traces.stream().map(PlotlyTrace::textColour).toList(),
                "cliponaxis", traces.stream().map(t -> false).toList())));
    }

    /** About how high the panels are together on a page as wide as they are made for. */
    static int height(Plot plot) {
        Sheet sheet = sheet(plot);
        int height = 0;
        for (int i = 0; i < sheet.panels().size(); i += sheet.columns()) {
            height += sheet.panels().subList(i, Math.min(sheet.panels().size(), i + sheet.columns())).stream()
                    .mapToInt(p -> layoutHeight(p.y().names() ? PanelRows.placed(p, NAMES_WIDTH, SIZE) : p, sheet.columns()) + 50).max().orElse(0);
        }
        return height;
    }

    /** As in print; rows are placed already. */
    private static int layoutHeight(Plot.Panel panel, int columns) {
        return (int) (panel.y().names() ? panel.y().high() + (panel.x().names() ? 60 : 58) : panel.ratio() == 0 ? SMALL : PAGE / columns * panel.ratio());
    }

    private static int left(Plot.Panel panel) {
        return panel.y().names() ? (int) panel.y().ticks().stream().flatMap(t -> lines(t).stream())
                .mapToDouble(l -> Fonts.width(l, Fonts.bold(SIZE))).max().orElse(0) + 14 : panel.y().isBare() ? 24 : 62;
    }

    private static Layout layout(Plot.Panel panel, int columns) {
        return Layout.builder().autosize(true).height(layoutHeight(panel, columns)).showLegend(false)
                .margin(Margin.builder().left(left(panel)).right(24).top(10).bottom(panel.x().names() ? 50 : 48).build())
                .xAxis(axis(panel.x(), false)).yAxis(axis(panel.y(), true)).hoverMode(Layout.HoverMode.CLOSEST).build();
    }

    private static tech.tablesaw.plotly.components.Axis axis(Axis axis, boolean vertical) {
        boolean downwards = vertical && axis.names();
        return tech.tablesaw.plotly.components.Axis.builder().title(JsText.of(axis.title()))
                .type(tech.tablesaw.plotly.components.Axis.Type.LINEAR)
                .range(downwards ? axis.high() : axis.low(), downwards ? axis.low() : axis.high())
                .showZeroLine(false).showGrid(!axis.names()).gridColor(Colour.GRID.hex()).showLine(!axis.isBare()).lineColor(Colour.GREY.hex())
                .tickSettings(TickSettings.builder().tickMode(TickSettings.TickMode.ARRAY).length(axis.names() ? 0 : 4).arrayTicks(
                        axis.ticks().stream().mapToDouble(Axis.Tick::at).toArray(),
                        axis.ticks().stream().map(InteractiveFigure::name).toArray(String[]::new)).build()).build();
    }

    private static List<String> lines(Axis.Tick tick) {
        return tick.heading() ? List.of(tick.text()) : Fonts.lines(tick.text(), Fonts.regular(SIZE), NAMES_WIDTH);
    }

    private static String name(Axis.Tick tick) {
        String text = lines(tick).stream().map(JsText::inArray).collect(Collectors.joining("<br>"));
        return tick.heading() ? "<b>" + text + "</b>" : text;
    }
}
