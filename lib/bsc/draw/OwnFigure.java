package bsc.draw;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tech.tablesaw.plotly.components.Figure;

/**
 * A figure that a user made with jsplot, ready to be shown without a network. What the pinned plotly draws (points, lines,
 * bars, pies) stays the user's own in every detail; histograms and boxes are drawn from the numbers. Each has a drawing
 * that is seen without scripts.
 */
public record OwnFigure(Figure figure) {
    private static final double WIDTH = 170;
    private static final int HIGHEST = 460;
    private static final Set<String> PLOTLY = Set.of("scatter", "bar", "pie");
    private static final Gson JSON = new Gson();

    private PlotlyJson json() {
        return PlotlyJson.of(figure);
    }

    /** The drawing; empty for a kind that is not drawn here, and where there is nothing to draw or too much. */
    public Optional<String> svg() {
        return OwnPlot.of(json()).map(p -> new StaticFigure(p, WIDTH, 0).svg());
    }

    /** What it shows, in a line for machines. */
    public String text() {
        PlotlyJson json = json();
        return (json.title().isEmpty() ? FigureWords.ofReader().say("draw.own.figure") : json.title()) + ": " + json.traces().stream().map(OwnFigure::told).collect(Collectors.joining("; "));
    }

    private static String told(JsonObject trace) {
        int values = Math.max(PlotlyJson.values(trace, "x").size(), Math.max(PlotlyJson.values(trace, "y").size(), PlotlyJson.values(trace, "values").size()));
        String name = PlotlyJson.text(trace, "name");
        String type = PlotlyJson.text(trace, "type");
        return FigureWords.ofReader().words().counted("draw.own.values", values, name.isEmpty() ? type : FigureWords.ofReader().say("draw.own.of", type, name));
    }

    /** The drawing, and over it the figure that answers to the pointer wherever scripts run; else the kinds that are drawn. */
    public String html() {
        PlotlyJson json = json();
        Optional<Plot> plot = OwnPlot.of(json);
        boolean own = !json.traces().isEmpty() && json.traces().stream().allMatch(t -> PLOTLY.contains(PlotlyJson.text(t, "type")));
        if (plot.isEmpty() && !own) {
            return "<p>" + Escaped.escaped(refusal(json)) + "</p>";
        }
        StringBuilder html = new StringBuilder("<div>");
        plot.ifPresent(p -> html.append("<img style=\"max-width:100%\" alt=\"").append(Escaped.escaped(json.title())).append("\" src=\"data:image/svg+xml;base64,")
                .append(Base64.getEncoder().encodeToString(new StaticFigure(p, WIDTH, 0).svg().getBytes(StandardCharsets.UTF_8))).append("\">"));
        return html.append(own ? frame(page(json), HIGHEST) : frame(FigurePage.of(new StaticFigure(plot.orElseThrow(), WIDTH, 0)),
                InteractiveFigure.height(plot.orElseThrow()) + 160)).append("</div>").toString();
    }

    private static String refusal(PlotlyJson json) {
        FigureWords words = FigureWords.ofReader();
        return json.traces().isEmpty() ? words.say("draw.own.nothing") : words.say("draw.own.not-drawn", json.traces().stream()
                .map(t -> PlotlyJson.text(t, "type")).distinct().collect(Collectors.joining(", ")));
    }

    /** Shown by the script inside it, which then hides what stands before it. */
    private static String frame(String page, int height) {
        return "<iframe style=\"display:none;width:100%;height:" + height + "px;border:0\" srcdoc=\""
                + page.replace("<body>", "<body><script>frameElement.style.display = 'block';</script>")
                .replace("</body>", "<script>if (window.Plotly && frameElement.previousElementSibling) { "
                        + "frameElement.previousElementSibling.style.display = 'none'; }</script></body>")
                .replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
    }

    private static String page(PlotlyJson json) {
        return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<script>" + FigurePage.plotly() + "</script>\n</head>\n<body>\n"
                + "<div id=\"figure\"></div>\n<script>Plotly.newPlot('figure', " + JSON.toJson(json.drawn()) + ", "
                + JSON.toJson(json.drawnLayout(HIGHEST - 20)) + ", {responsive: true, displayModeBar: false});</script>\n</body>\n</html>\n";
    }
}
