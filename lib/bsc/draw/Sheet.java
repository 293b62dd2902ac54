package bsc.draw;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure laid out on a sheet of fixed width: title, panels in a grid, legend and notes from top to bottom. All lengths
 * are points of 1/72 inch; type has the same size on every sheet, because journals print figures at their size.
 */
final class Sheet {
    /** No figure that can be parted is higher: what a page of print holds with its caption. */
    static final double TALLEST = Millimetres.toPoints(250);
    private static final double MARGIN = 6;
    private static final double NARROWEST_PANEL = 104;
    private static final double NARROWEST_SQUARE = 205;
    /** A name of a row in a table beside another table. */
    private static final double NARROWEST_NAME = 105;
    private static final int FEWEST_ROWS = 8;
    private static final double SAMPLE = 12;
    private static final double SIZE = Look.LABEL;
    private final Plot plot;
    private final double width;
    private final List<Plot.Panel> panels;
    private final List<Double> heads = new ArrayList<>();
    private final List<Double> rowHeights = new ArrayList<>();
    private final int columns;
    private final double panelWidth;

    /** @param height the height that the sheet is to have, or 0 for the one that fits */
    Sheet(Plot plot, double width, double height) {
        this.plot = plot;
        this.width = width;
        double inner = width - 2 * MARGIN;
        this.columns = columns(plot, inner);
        this.panelWidth = inner / columns;
        boolean parted = columns > plot.panels().size();
        List<Plot.Panel> fitted = plot.panels().stream().map(p -> PanelChart.fitted(p, panelWidth)).toList();
        this.panels = parted ? PanelRows.split(fitted.get(0), columns, PanelChart.nameWidth(fitted.get(0), panelWidth, true), SIZE) : fitted;
        for (int i = 0; i < panels.size(); i += columns) {
            List<Plot.Panel> row = panels.subList(i, Math.min(i + columns, panels.size()));
            heads.add(row.stream().mapToDouble(p -> PanelChart.titleHeight(p, panelWidth)).max().orElse(0));
            rowHeights.add(heads.get(heads.size() - 1) + row.stream().mapToDouble(p -> PanelChart.height(p, panelWidth)).max().orElse(0));
        }
        if (height > 0) {
            double factor = (height - (height() - panelsHeight())) / panelsHeight();
            if (factor < 0.5) {
                throw new BadData(Sentence.of("--height: the figure {0} needs at least {1} mm at this width", plot.id(),
                        (int) Math.ceil(Millimetres.of(height() - panelsHeight() / 2))));
            }
            rowHeights.replaceAll(h -> h * factor);
        }
    }

    /** As many as fit, and of those the number that leaves the fewest places empty; a long table stands in columns. */
    private static int columns(Plot plot, double inner) {
        Plot.Panel first = plot.panels().get(0);
        int panels = plot.panels().size();
        if (first.isTable()) {
            int room = (int) (inner / (PanelChart.cells(first) + NARROWEST_NAME + 2 * MARGIN));
            return Math.max(1, Math.min(Math.min(room, 3), panels == 1 ? first.y().ticks().size() / FEWEST_ROWS : panels));
        }
        double narrowest = plot.panels().stream().allMatch(p -> p.ratio() == 0) ? NARROWEST_PANEL : NARROWEST_SQUARE;
        int most = Math.max(1, Math.min(panels, (int) (inner / narrowest)));
        int best = most;
        for (int columns = most; columns > (most + 1) / 2; columns--) {
            best = empty(panels, columns) < empty(panels, best) ? columns : best;
        }
        return best;
    }

    private static int empty(int panels, int columns) {
        return (columns - panels % columns) % columns;
    }

    int columns() {
        return columns;
    }

    /** What stands in the grid: the panels, or the parts of a long one. */
    List<Plot.Panel> panels() {
        return panels;
    }

    private double panelsHeight() {
        return rowHeights.stream().mapToDouble(Double::doubleValue).sum();
    }

    double height() {
        return 2 * MARGIN + textHeight(titleLines(), titleFont()) + 4 + panelsHeight() + keysHeight() + textHeight(noteLines(), font()) + 3;
    }

    private static Font titleFont() {
        return Fonts.bold(SIZE + 1);
    }

    private static Font font() {
        return Fonts.regular(SIZE);
    }

    private List<String> titleLines() {
        return Fonts.lines(plot.title(), titleFont(), width - 2 * MARGIN);
    }

    private List<String> noteLines() {
        return plot.notes().stream().flatMap(n -> Fonts.lines(n, font(), width - 2 * MARGIN).stream()).toList();
    }

    private static double textHeight(List<String> lines, Font font) {
        return lines.size() * Fonts.lineHeight(font);
    }

    /** The entries of the legend in rows that fit the width. */
    private List<List<Plot.Key>> keyRows() {
        List<List<Plot.Key>> rows = new ArrayList<>();
        double used = width;
        for (Plot.Key key : plot.keys()) {
            if (used + keyWidth(key) > width - 2 * MARGIN) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(key);
            used += keyWidth(key) + 10;
        }
        return rows;
    }

    private List<String> lines(Plot.Key key) {
        return Fonts.lines(key.text(), font(), width - 2 * MARGIN - SAMPLE - 4);
    }

    private double keyWidth(Plot.Key key) {
        return SAMPLE + 4 + lines(key).stream().mapToDouble(l -> Fonts.width(l, font())).max().orElse(0);
    }

    private double height(List<Plot.Key> row) {
        return row.stream().mapToDouble(k -> textHeight(lines(k), font())).max().orElse(0) + 2;
    }

    private double keysHeight() {
        return keyRows().stream().mapToDouble(this::height).sum() + (plot.keys().isEmpty() ? 0 : 2);
    }

    void draw(Graphics2D g2) {
        g2.setColor(Look.colour(Colour.WHITE));
        g2.fill(new Rectangle2D.Double(0, 0, width, height()));
        double y = MARGIN;
        y = text(g2, titleLines(), titleFont(), Colour.BLACK, MARGIN, y) + 4;
        for (int i = 0; i < panels.size(); i++) {
            PanelChart.draw(g2, panels.get(i), new Rectangle2D.Double(MARGIN + i % columns * panelWidth, y,
                    panelWidth, rowHeights.get(i / columns)), heads.get(i / columns));
            y += i % columns == columns - 1 || i == panels.size() - 1 ? rowHeights.get(i / columns) : 0;
        }
        for (List<Plot.Key> row : keyRows()) {
            double x = MARGIN;
            for (Plot.Key key : row) {
                Look.sample(g2, key.sign(), key.ink(), x, y + 2 + SIZE * 0.6, SAMPLE);
                text(g2, lines(key), font(), Colour.BLACK, x + SAMPLE + 4, y + 2);
                x += keyWidth(key) + 10;
            }
            y += height(row);
        }
        text(g2, noteLines(), font(), Colour.GREY, MARGIN, y + 3 + (plot.keys().isEmpty() ? 0 : 2));
    }

    private static double text(Graphics2D g2, List<String> lines, Font font, Colour ink, double x, double top) {
        double y = top;
        g2.setFont(font);
        g2.setColor(Look.colour(ink));
        for (String line : lines) {
            g2.drawString(line, (float) x, (float) (y + font.getSize2D()));
            y += Fonts.lineHeight(font);
        }
        return y;
    }

    /** The figure on as many sheets as it takes: its panels in about equal parts, and the rows of a panel that is too high by itself. */
    static List<Plot> pages(Plot plot, double width) {
        List<List<Plot.Panel>> parts = parts(plot, plot.panels(), width);
        List<Plot> pages = new ArrayList<>();
        for (List<Plot.Panel> part : parts) {
            pages.add(parts.size() == 1 ? plot : new Plot(plot.id(), plot.title() + " (" + (pages.size() + 1) + "/" + parts.size() + ")", part, plot.keys(), plot.notes()));
        }
        return pages;
    }

    private static List<List<Plot.Panel>> parts(Plot plot, List<Plot.Panel> panels, double width) {
        Plot.Panel first = panels.get(0);
        int most = panels.size() > 1 ? panels.size() : first.y().names() ? first.y().ticks().size() / FEWEST_ROWS : 1;
        List<List<Plot.Panel>> parts = List.of(panels);
        for (int n = 2; n <= most && !fit(plot, parts, width); n++) {
            parts = panels.size() > 1 ? inParts(panels, n) : PanelRows.split(first, n, PanelChart.nameWidth(first, width, true), SIZE).stream().map(List::of).toList();
        }
        return panels.size() == 1 || fit(plot, parts, width) ? parts : panels.stream().flatMap(p -> parts(plot, List.of(p), width).stream()).toList();
    }

    private static boolean fit(Plot plot, List<List<Plot.Panel>> parts, double width) {
        return parts.stream().allMatch(p -> new Sheet(new Plot(plot.id(), plot.title() + " (0/0)", p, plot.keys(), plot.notes()), width, 0).height() <= TALLEST);
    }

    private static List<List<Plot.Panel>> inParts(List<Plot.Panel> panels, int parts) {
        List<List<Plot.Panel>> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            all.add(panels.subList(i * panels.size() / parts, (i + 1) * panels.size() / parts));
        }
        return all;
    }
}
