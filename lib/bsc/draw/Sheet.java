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
    private static final double MARGIN = 6;
    private static final double NARROWEST_PANEL = 108;
    private static final double NARROWEST_SQUARE = 150;
    private static final double SAMPLE = 12;
    private static final double NARROW = 300;
    private final Plot plot;
    private final double width;
    private final double size;
    private final List<Double> heads = new ArrayList<>();
    private final List<Double> rowHeights = new ArrayList<>();
    private final int columns;
    private final double panelWidth;

    /** @param height the height that the sheet is to have, or 0 for the one that fits */
    Sheet(Plot plot, double width, double height) {
        this.plot = plot;
        this.width = width;
        this.size = width < NARROW ? 7 : 7.5;
        this.columns = Math.max(1, Math.min(plot.panels().size(), (int) ((width - 2 * MARGIN) / narrowest(plot))));
        this.panelWidth = (width - 2 * MARGIN) / columns;
        for (int i = 0; i < plot.panels().size(); i += columns) {
            List<Plot.Panel> row = plot.panels().subList(i, Math.min(i + columns, plot.panels().size()));
            heads.add(row.stream().mapToDouble(p -> PanelChart.titleHeight(p, panelWidth, size)).max().orElse(0));
            rowHeights.add(heads.get(heads.size() - 1) + row.stream().mapToDouble(p -> PanelChart.height(p, panelWidth, size)).max().orElse(0));
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

    /** Square panels hold more than a single curve. */
    private static double narrowest(Plot plot) {
        return plot.panels().stream().allMatch(p -> p.ratio() < 1) ? NARROWEST_PANEL : NARROWEST_SQUARE;
    }

    private double panelsHeight() {
        return rowHeights.stream().mapToDouble(Double::doubleValue).sum();
    }

    double height() {
        return 2 * MARGIN + textHeight(titleLines(), titleFont()) + 4 + panelsHeight() + keyRows().size() * keyHeight()
                + notesHeight() + 3;
    }

    private Font titleFont() {
        return Fonts.bold(size + 1);
    }

    private Font noteFont() {
        return Fonts.regular(size - 1);
    }

    private double keyHeight() {
        return Fonts.lineHeight(Fonts.regular(size)) + 1;
    }

    private List<String> titleLines() {
        return Fonts.lines(plot.title(), titleFont(), width - 2 * MARGIN);
    }

    private List<String> noteLines() {
        return plot.notes().stream().flatMap(n -> Fonts.lines(n, noteFont(), width - 2 * MARGIN).stream()).toList();
    }

    private double notesHeight() {
        return textHeight(noteLines(), noteFont());
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
            used += keyWidth(key);
        }
        return rows;
    }

    private double keyWidth(Plot.Key key) {
        return SAMPLE + 4 + Fonts.width(key.text(), Fonts.regular(size)) + 10;
    }

    void draw(Graphics2D g2) {
        g2.setColor(Look.colour(Colour.WHITE));
        g2.fill(new Rectangle2D.Double(0, 0, width, height()));
        double y = MARGIN;
        y = text(g2, titleLines(), titleFont(), Colour.BLACK, y) + 4;
        for (int i = 0; i < plot.panels().size(); i++) {
            PanelChart.draw(g2, plot.panels().get(i), size, new Rectangle2D.Double(MARGIN + i % columns * panelWidth, y,
                    panelWidth, rowHeights.get(i / columns)), heads.get(i / columns));
            y += i % columns == columns - 1 || i == plot.panels().size() - 1 ? rowHeights.get(i / columns) : 0;
        }
        for (List<Plot.Key> row : keyRows()) {
            double x = MARGIN;
            for (Plot.Key key : row) {
                Look.sample(g2, key.sign(), key.ink(), x, y + keyHeight() / 2, SAMPLE);
                g2.setColor(Look.colour(Colour.BLACK));
                g2.setFont(Fonts.regular(size));
                g2.drawString(key.text(), (float) (x + SAMPLE + 4), (float) (y + keyHeight() / 2 + size * 0.35));
                x += keyWidth(key);
            }
            y += keyHeight();
        }
        text(g2, noteLines(), noteFont(), Colour.GREY, y + 3);
    }

    private double text(Graphics2D g2, List<String> lines, Font font, Colour ink, double top) {
        double y = top;
        g2.setFont(font);
        g2.setColor(Look.colour(ink));
        for (String line : lines) {
            g2.drawString(line, (float) MARGIN, (float) (y + font.getSize2D()));
            y += Fonts.lineHeight(font);
        }
        return y;
    }
}
