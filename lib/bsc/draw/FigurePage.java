package bsc.draw;

import bsc.say.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A figure as a page of its own that needs nothing else: plotly travels inside it, and where scripts are off or fail the
 * static drawing stays.
 */
public final class FigurePage {
    private static final String PLOTLY = "/bsc/plotly-basic.min.js";
    private static final double COLUMN = 85;
    private static final String STYLE = """
            body { font: 14px/1.4 %s; color: #222222; margin: 16px; }
            h1 { font-size: 18px; } h2 { font-size: 14px; margin: 8px 0 0; }
            section p { color: #6b6b6b; font-size: 12px; margin: 0; }
            .interactive { display: none; } .drawn .interactive { display: block; } .drawn .static { display: none; }
            .interactive { max-width: 900px; }
            .panels { display: grid; grid-template-columns: repeat(var(--columns), 1fr); gap: 12px; } .panels section { min-width: 0; }
            .narrow { display: none; }
            @media (max-width: 640px) { .narrow { display: block; } .static, .drawn .static, .drawn .interactive { display: none; } }
            .keys span { margin-right: 18px; white-space: nowrap; } .keys i { display: inline-block; width: 18px; height: 10px; border: 1px solid #6b6b6b; }
            .keys b { font-size: 16px; }
            .notes { color: #6b6b6b; font-size: 12px; } .static svg, .narrow svg { max-width: 100%%; height: auto; }
            """.formatted(Fonts.STACK);

    private FigurePage() {
    }

    public static String of(StaticFigure figure) {
        return of(figure, Language.ofReader());
    }

    static String of(StaticFigure figure, Language language) {
        Plot plot = figure.plot();
        return "<!DOCTYPE html>\n<html lang=\"" + language.word() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Escaped.escaped(plot.title()) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + "<div class=\"static\">\n" + inPage(figure) + "\n</div>\n<div class=\"narrow\">\n" + narrow(plot) + "\n</div>\n"
                + "<script>" + plotly() + "</script>\n<script>if (window.Plotly) { document.body.className = 'drawn'; }</script>\n"
                + "<div class=\"interactive\">\n<h1>" + Escaped.escaped(plot.title()) + "</h1>\n<p class=\"keys\">"
                + plot.keys().stream().map(FigurePage::key).collect(Collectors.joining()) + "</p>\n"
                + InteractiveFigure.panels(plot) + "<div class=\"notes\">"
                + plot.notes().stream().map(n -> "<p>" + Escaped.escaped(n) + "</p>").collect(Collectors.joining("\n"))
                + "</div>\n</div>\n</body>\n</html>\n";
    }

    /** The page inside another one, such as a notebook, with which it shares neither names nor scripts. */
    public static String framed(StaticFigure figure) {
        return "<iframe style=\"width: 100%; height: " + (InteractiveFigure.height(figure.plot()) + 260) + "px; border: 0\" title=\""
                + Escaped.escaped(figure.plot().title()) + "\" srcdoc=\"" + of(figure).replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
    }

    private static String inPage(StaticFigure figure) {
        return figure.svg().replaceFirst("<\\?xml[^>]*>\\s*", "");
    }

    /** The sheets of a column of print, which a telephone can show at their size. */
    private static String narrow(Plot plot) {
        List<Plot> sheets = Sheet.pages(plot, Millimetres.toPoints(COLUMN));
        return IntStream.range(0, sheets.size()).mapToObj(i -> inPage(new StaticFigure(sheets.get(i).named(plot.id() + "-narrow" + i), COLUMN, 0))).collect(Collectors.joining("\n"));
    }

    private static String key(Plot.Key key) {
        if (key.sign() == MarkSign.AREA) {
            return "<span><i style=\"background:" + key.ink().hex() + "\"></i> " + Escaped.escaped(key.text()) + "</span> ";
        }
        if (key.sign() == MarkSign.STRIPES) {
            return "<span><i style=\"background:repeating-linear-gradient(135deg," + key.ink().hex() + " 0 3px,#ffffff 3px 6px)\"></i> "
                    + Escaped.escaped(key.text()) + "</span> ";
        }
        return "<span><b style=\"color:" + key.ink().hex() + "\">"
                + switch (key.sign()) {
                    case DISC -> "\u25cf";
                    case RING -> "\u25cb";
                    case DIAMOND -> "\u25c6";
                    case OPEN_DIAMOND, WIDE_DIAMOND -> "\u25c7";
                    case TRIANGLE -> "\u25b2";
                    default -> "\u2501";
                    case DASHED -> "\u2505";
                } + "</b> " + Escaped.escaped(key.text()) + "</span> ";
    }

    static String plotly() {
        try (InputStream in = FigurePage.class.getResourceAsStream(PLOTLY)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
