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
    private static final int LINE = 16;
    /** Of the axis across, that a digit takes. */
    private static final double ROOM = 0.016;

    private InteractiveFigure() {
    }

    /** The divisions and scripts of all panels; the page must have loaded plotly before. */
    static String panels(Plot plot) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < plot.panels().size(); i++) {
            html.append(panel(plot.panels().get(i), plot.id().replace('-', '_') + "_" + i,
                    plot.panels().size() == 1));
        }
        return html.toString();
    }

    private static String panel(Plot.Panel panel, String name, boolean alone) {
        List<PlotlyTrace> traces = PlotlyTrace.of(panel.marks().stream().filter(m -> shown(m, panel)).toList());
        Figure figure = new Figure(layout(panel), Config.builder().responsive(true).displayModeBar(false).build(),
                traces.stream().map(PlotlyTrace::trace).toArray(Trace[]::new));
        String title = panel.title().isEmpty() ? "" : "<h2>" + Escaped.escaped(panel.title()) + "</h2>";
        String subtitle = panel.subtitle().isEmpty() ? "" : "<p>" + Escaped.escaped(panel.subtitle()) + "</p>";
        return "<section" + (alone || panel.y().names() ? " class=\"wide\"" : "") + ">" + title + subtitle + "<div id=\"" + name + "\"></div>\n"
                + figure.asJavascript(name) + "<script>Plotly.update('" + name + "', " + restyle(traces)
                + ", {'xaxis.zeroline': false, 'yaxis.zeroline': false});</script>\n</section>\n";
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

    private static int pitch(Plot.Panel panel) {
        return 8 + LINE * panel.y().ticks().stream().mapToInt(t -> lines(t).size()).max().orElse(1);
    }

    /** About how high the panels are together on a page 900 pixels wide. */
    static int height(Plot plot) {
        boolean rows = plot.panels().get(0).y().names();
        return rows ? plot.panels().stream().mapToInt(p -> layoutHeight(p) + 40).sum()
                : (plot.panels().size() == 4 ? 2 : (plot.panels().size() + 2) / 3) * (layoutHeight(plot.panels().get(0)) + 80);
    }

    private static int layoutHeight(Plot.Panel panel) {
        return panel.y().names() ? panel.y().ticks().size() * pitch(panel) + 90 : panel.ratio() < 1 && !panel.y().isBare() ? 250 : 420;
    }

    private static Layout layout(Plot.Panel panel) {
        boolean rows = panel.y().names();
        int left = rows ? (int) panel.y().ticks().stream().flatMap(t -> lines(t).stream())
                .mapToDouble(l -> Fonts.width(l, Fonts.bold(SIZE))).max().orElse(0) + 14 : panel.y().isBare() ? 24 : 62;
        return Layout.builder().autosize(true).height(layoutHeight(panel)).showLegend(false)
                .margin(Margin.builder().left(left).right(24).top(10).bottom(panel.x().names() ? 70 : 48).build())
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
