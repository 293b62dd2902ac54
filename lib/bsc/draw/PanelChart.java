package bsc.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** One panel as a JFreeChart: its axes, grid and marks, below a title of its own. */
final class PanelChart {
    private static final double NAMES_SHARE = 0.36;
    private static final double ROW_GAP = 3;
    private static final double TALLEST = 300;
    private static final double INSETS = 16;

    private PanelChart() {
    }

    private static double nameWidth(Plot.Panel panel, double width, boolean vertical) {
        return vertical ? width * NAMES_SHARE : width * (panel.y().names() ? 0.6 : 0.75) / panel.x().ticks().size() - 4;
    }

    /** The height below its title that shows every name and keeps the panel's ratio. */
    static double height(Plot.Panel panel, double width, double size) {
        double rows = pitch(panel, width, size) * panel.y().ticks().size();
        return panel.y().names() ? rows + axisHeight(panel, width, size) : Math.min(TALLEST, width * panel.ratio());
    }

    /** The distance of two rows that keeps the names of neighbours apart. */
    private static double pitch(Plot.Panel panel, double width, double size) {
        double pitch = 0;
        double before = 0;
        for (Axis.Tick tick : panel.y().ticks()) {
            int lines = TickAxis.lines(tick, nameWidth(panel, width, true), size).size();
            pitch = Math.max(pitch, Math.max((before + lines) / 2, lines == 1 ? 1 : lines - 0.5));
            before = lines;
        }
        return pitch * Fonts.lineHeight(Fonts.regular(size)) + ROW_GAP;
    }

    /** The room below the rows: names or numbers, the title of the axis, insets. */
    private static double axisHeight(Plot.Panel panel, double width, double size) {
        int lines = panel.x().names() ? panel.x().ticks().stream()
                .mapToInt(t -> TickAxis.lines(t, nameWidth(panel, width, false), size).size()).max().orElse(1) : 1;
        return (lines + (panel.x().title().isEmpty() ? 0 : 1)) * Fonts.lineHeight(Fonts.regular(size)) + INSETS;
    }

    /** What its title and the smaller line below it take. */
    static double titleHeight(Plot.Panel panel, double width, double size) {
        return titleLines(panel, width, size).size() * Fonts.lineHeight(Fonts.bold(size))
                + subtitleLines(panel, width, size).size() * Fonts.lineHeight(Fonts.regular(size - 1));
    }

    private static List<String> titleLines(Plot.Panel panel, double width, double size) {
        return panel.title().isEmpty() ? List.of() : Fonts.lines(panel.title(), Fonts.bold(size), width - 8);
    }

    private static List<String> subtitleLines(Plot.Panel panel, double width, double size) {
        return panel.subtitle().isEmpty() ? List.of() : Fonts.lines(panel.subtitle(), Fonts.regular(size - 1), width - 8);
    }

    /** @param head the height kept for titles, the same for all panels beside each other */
    static void draw(Graphics2D g2, Plot.Panel panel, double size, Rectangle2D area, double head) {
        double y = area.getY();
        y = lines(g2, titleLines(panel, area.getWidth(), size), Fonts.bold(size), Colour.BLACK, area.getX(), y);
        lines(g2, subtitleLines(panel, area.getWidth(), size), Fonts.regular(size - 1), Colour.GREY, area.getX(), y);
        chart(panel, size, area.getWidth()).draw(g2, new Rectangle2D.Double(area.getX(), area.getY() + head,
                area.getWidth(), area.getHeight() - head));
    }

    private static double lines(Graphics2D g2, List<String> lines, Font font, Colour ink, double x, double top) {
        double y = top;
        g2.setFont(font);
        g2.setColor(Look.colour(ink));
        for (String line : lines) {
            g2.drawString(line, (float) x, (float) (y + font.getSize2D()));
            y += Fonts.lineHeight(font);
        }
        return y;
    }

    private static JFreeChart chart(Plot.Panel panel, double size, double width) {
        XYPlot plot = new XYPlot(null, new TickAxis(panel.x(), false, nameWidth(panel, width, false), size),
                new TickAxis(panel.y(), true, nameWidth(panel, width, true), size), null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(6, 0, 2, 9));
        plot.setDomainGridlinesVisible(!panel.x().names());
        plot.setRangeGridlinesVisible(!panel.y().names());
        plot.setDomainGridlinePaint(Look.colour(Colour.GRID));
        plot.setRangeGridlinePaint(Look.colour(Colour.GRID));
        plot.setDomainGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.addAnnotation(new MarkAnnotation(panel.marks(), size));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }
}
