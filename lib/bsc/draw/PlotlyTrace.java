package bsc.draw;

import bsc.model.Point;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.plotly.components.Line;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.components.Symbol;
import tech.tablesaw.plotly.traces.ScatterTrace;

/** One trace of plotly with what jsplot cannot say of it: marks that follow each other and look the same share one. */
record PlotlyTrace(ScatterTrace trace, String hoverInfo, String hoverOn, String textPosition, String textColour) {
    /** Open signs leave what lies below them to be seen. */
    private static final String THROUGH = "rgba(255,255,255,0)";

    static List<PlotlyTrace> of(List<Mark> marks) {
        List<PlotlyTrace> traces = new ArrayList<>();
        for (int i = 0; i < marks.size();) {
            int end = i + 1;
            while (end < marks.size() && alike(marks.get(i), marks.get(end))) {
                end++;
            }
            traces.add(of(marks.get(i), marks.subList(i, end)));
            i = end;
        }
        return traces;
    }

    private static boolean alike(Mark a, Mark b) {
        return a instanceof Mark.Dot p && b instanceof Mark.Dot q && p.ink() == q.ink() && p.sign() == q.sign()
                || a instanceof Mark.Label s && b instanceof Mark.Label t && s.ink() == t.ink() && s.anchor() == t.anchor();
    }

    private static PlotlyTrace of(Mark first, List<Mark> alike) {
        if (first instanceof Mark.Area area) {
            return area(area);
        }
        if (first instanceof Mark.Path path) {
            Line line = Line.builder().color(path.ink().hex()).width(path.sign() == MarkSign.LINE ? 2 : 1)
                    .dash(path.sign() == MarkSign.DASHED ? Line.Dash.DASH : Line.Dash.SOLID).build();
            return new PlotlyTrace(builder(path.spots()).mode(ScatterTrace.Mode.LINE).line(line).build(), "skip", "points", "middle center", "");
        }
        if (first instanceof Mark.Dot dot) {
            return new PlotlyTrace(builder(alike.stream().map(m -> ((Mark.Dot) m).at()).toList()).mode(ScatterTrace.Mode.MARKERS)
                    .marker(marker(dot)).text(words(alike.stream().map(m -> ((Mark.Dot) m).hover()).toList())).build(),
                    "text", "points", "middle center", "");
        }
        Mark.Label text = (Mark.Label) first;
        return new PlotlyTrace(builder(alike.stream().map(m -> ((Mark.Label) m).at()).toList()).mode(ScatterTrace.Mode.TEXT)
                .text(words(alike.stream().map(m -> (Mark.Label) m).map(l -> l.anchor() == Mark.Anchor.BESIDE ? "\u00a0\u00a0" + l.text() : l.text()).toList())).build(), "skip", "points", switch (text.anchor()) {
                    case LEFT, BESIDE -> "middle right";
                    case RIGHT -> "middle left";
                    case TOP -> "bottom center";
                    case BOTTOM -> "top center";
                    case CENTRE -> "middle center";
                }, text.ink().hex());
    }

    private static PlotlyTrace area(Mark.Area area) {
        List<Point> closed = new ArrayList<>(area.corners());
        closed.add(area.corners().get(0));
        ScatterTrace.ScatterBuilder builder = builder(closed).mode(ScatterTrace.Mode.LINE).line(Line.builder()
                .color((area.edge() == Colour.NONE ? area.fill() : area.edge()).hex()).width(area.edge() == Colour.NONE ? 0 : 1).build());
        if (area.fill() != Colour.NONE) {
            builder.fill(ScatterTrace.Fill.TO_SELF).fillColor(area.fill().hex());
        }
        builder.name(JsText.of(area.hover()));
        return new PlotlyTrace(builder.build(), area.hover().isEmpty() ? "skip" : "text", "fills", "middle center", "");
    }

    private static ScatterTrace.ScatterBuilder builder(List<Point> spots) {
        return ScatterTrace.builder(spots.stream().mapToDouble(Point::x).toArray(), spots.stream().mapToDouble(Point::y).toArray());
    }

    private static String[] words(List<String> words) {
        return words.stream().map(JsText::inArray).toArray(String[]::new);
    }

    private static Marker marker(Mark.Dot dot) {
        boolean open = dot.sign() == MarkSign.RING || dot.sign() == MarkSign.OPEN_DIAMOND || dot.sign() == MarkSign.WIDE_DIAMOND;
        return Marker.builder().size(dot.sign() == MarkSign.WIDE_DIAMOND ? 16 : 9).color(open ? THROUGH : dot.ink().hex()).symbol(switch (dot.sign()) {
            case DIAMOND, OPEN_DIAMOND, WIDE_DIAMOND -> Symbol.DIAMOND;
            case TRIANGLE -> Symbol.TRIANGLE_UP;
            default -> Symbol.CIRCLE;
        }).line(Line.builder().color(open ? dot.ink().hex() : Colour.WHITE.hex()).width(open ? 2 : 1).build()).build();
    }
}
