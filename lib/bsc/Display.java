package bsc;

import bsc.say.Doc;
import bsc.say.Language;
import bsc.draw.DrawnOrNot;
import bsc.draw.FigurePage;
import bsc.draw.Interactive;
import bsc.draw.OwnFigure;
import bsc.draw.StaticFigure;
import bsc.write.HtmlWriter;
import bsc.write.NotebookTable;
import bsc.write.TextWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.plotly.components.Figure;

/**
 * Shows things in a Jupyter notebook: the only touch with the kernel, which is found by name, so that IJava and its
 * successor JJava both do and neither needs to be there. Each method returns null once the kernel has shown the thing,
 * because a kernel prints what a cell returns; without a kernel it returns the text.
 */
public final class Display {
    private static final List<String> KERNELS =
            List.of("io.github.spencerpark.ijava.runtime.Display", "org.dflib.jjava.runtime.Display", "org.dflib.jjava.kernel.Display");
    private static final double WIDTH = 170;
    private static final int COLUMNS = 100;
    private static final String HTML = "text/html";
    private static final String SVG = "image/svg+xml";
    private static final String TEXT = "text/plain";

    /** What a kernel is told to show, with the forms that it may have. */
    public static final Map<Class<?>, List<String>> SHOWN = Map.of(Table.class, List.of(HTML, TEXT), Column.class, List.of(HTML, TEXT),
            Doc.class, List.of(HTML, TEXT), DrawnOrNot.class, List.of(SVG, TEXT), Interactive.class, List.of(HTML, SVG, TEXT),
            Figure.class, List.of(HTML, SVG, TEXT));

    private Display() {
    }

    /**
     * What a notebook shows a table of Tablesaw, a Doc or a figure as: its forms by their type, the one for people first. A
     * figure of the library that cannot be drawn says why. A kernel is told so once, where it starts.
     */
    public static Map<String, String> forms(Object shown) {
        Map<String, String> forms = new LinkedHashMap<>();
        if (shown instanceof Figure figure) {
            OwnFigure own = new OwnFigure(figure);
            forms.put(HTML, own.html());
            own.svg().ifPresent(svg -> forms.put(SVG, svg));
            forms.put(TEXT, own.text());
        } else if (shown instanceof Doc doc) {
            forms.put(HTML, HtmlWriter.fragment(doc));
            forms.put(TEXT, new TextWriter(COLUMNS, false).write(doc).stripTrailing());
        } else if (shown instanceof Interactive interactive) {
            if (interactive.figure() instanceof DrawnOrNot.Drawn drawn) {
                forms.put(HTML, FigurePage.framed(new StaticFigure(drawn.plot(), WIDTH, 0)));
            }
            forms.putAll(forms(interactive.figure()));
        } else if (shown instanceof DrawnOrNot.Drawn drawn) {
            forms.put(SVG, new StaticFigure(drawn.plot(), WIDTH, 0).svg());
            forms.put(TEXT, drawn.plot().text());
        } else if (shown instanceof DrawnOrNot.NotDrawn none) {
            forms.put(TEXT, none.why());
        } else {
            NotebookTable view = new NotebookTable(shown instanceof Table table ? table : Table.create((Column<?>) shown),
                    Language.ofReader());
            forms.put(HTML, view.html());
            forms.put(TEXT, view.text());
        }
        return forms;
    }

    public static String svg(String svg) {
        return show(svg, SVG);
    }

    public static String html(String html) {
        return show(html, HTML);
    }

    /** The drawing that is seen everywhere, scripts or not; else the line that says why there is none. */
    public static String figure(DrawnOrNot attempt) {
        return attempt instanceof DrawnOrNot.Drawn drawn ? svg(new StaticFigure(drawn.plot(), WIDTH, 0).svg())
                : ((DrawnOrNot.NotDrawn) attempt).why();
    }

    /** The figure that answers to the pointer, with everything it needs. */
    public static String interactive(DrawnOrNot attempt) {
        return attempt instanceof DrawnOrNot.Drawn drawn ? html(FigurePage.framed(new StaticFigure(drawn.plot(), WIDTH, 0)))
                : ((DrawnOrNot.NotDrawn) attempt).why();
    }

    private static String show(String text, String type) {
        for (String kernel : KERNELS) {
            try {
                Class.forName(kernel).getMethod("display", Object.class, String[].class).invoke(null, text, new String[] {type});
                return null;
            } catch (ClassNotFoundException | NoSuchMethodException e) {
                // not this kernel: the next one is tried
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(kernel + " could not show " + type, e);
            }
        }
        return text;
    }
}
