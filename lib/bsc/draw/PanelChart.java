package bsc.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** One panel as a JFreeChart: its axes, grid and marks, below a title of its own. */
final class PanelChart {
    private static final double SIZE = Look.LABEL;
    private static final double NAMES_SHARE = 0.36;
    private static final double TALLEST = 340;
    /** Enough for the words beside a vertical axis. */
    private static final double LOWEST = 190;
    /** A small multiple: its curve and the names below it. */
    private static final double SMALL = 92;
    private static final double INSETS = 16;
    private static final double TOP = 6;
    private static final double BOTTOM = 2;
    private static final double RIGHT = 9;
    private static final double NARROWEST_CELL = 26;
    private static final double CELL_GAP = 5;
    private static final double ENOUGH_NAME = 84;
    private static final double NARROWEST_NAME = 56;

    private PanelChart() {
    }

    /** The room that names have beside or below a panel. */
    static double nameWidth(Plot.Panel panel, double width, boolean vertical) {
        if (panel.isTable()) {
            return vertical ? Math.max(NARROWEST_NAME, width - INSETS - cells(panel)) : cells(panel) / panel.x().ticks().size() - 4;
        }
        return vertical ? width * NAMES_SHARE : width * (panel.y().names() ? 0.6 : 0.75) / panel.x().ticks().size() - 4;
    }

    /** How wide all cells of a row are: each as wide as the longest words in one. */
    static double cells(Plot.Panel panel) {
        Stream<String> heads = panel.x().ticks().stream().flatMap(t -> Stream.of(t.text().split("[\\s\u00ad]+")));
        double widest = Stream.concat(heads, panel.marks().stream().filter(Mark.Label.class::isInstance).flatMap(m -> ((Mark.Label) m).text().lines()))
                .mapToDouble(t -> Fonts.width(t, Fonts.regular(SIZE)) + CELL_GAP).max().orElse(0);
        return panel.x().ticks().size() * Math.max(NARROWEST_CELL, widest);
    }

    /** A table whose cells leave the names too little room, with the words in its cells and rows in more lines. */
    static Plot.Panel fitted(Plot.Panel panel, double width) {
        if (!panel.isTable() || width - INSETS - cells(panel) >= ENOUGH_NAME) {
            return panel;
        }
        double cell = (width - INSETS - ENOUGH_NAME) / panel.x().ticks().size() - CELL_GAP;
        int[] lines = new int[panel.y().ticks().size()];
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Label l && l.room() == 0) {
                List<String> own = Fonts.lines(l.text(), Fonts.regular(SIZE), cell);
                lines[(int) l.at().y()] = Math.max(lines[(int) l.at().y()], own.size());
                marks.add(new Mark.Label(l.at(), String.join("\n", own), l.ink(), l.anchor(), l.behind(), l.room()));
            } else {
                marks.add(mark);
            }
        }
        double names = nameWidth(panel.with(panel.y(), marks), width, true);
        List<Axis.Tick> ticks = panel.y().ticks().stream().map(t -> new Axis.Tick(t.at(), t.text()
                + "\n\u00a0".repeat(Math.max(0, lines[(int) t.at()] - TickAxis.lines(t, names, SIZE).size())), t.heading())).toList();
        return panel.with(Axis.rows(panel.y().title(), ticks), marks);
    }

    /** As wide as a table has to be; other panels take the width they are given. */
    static double width(Plot.Panel panel, double given) {
        double room = nameWidth(panel, given, true);
        double names = panel.y().ticks().stream().flatMap(t -> TickAxis.lines(t, room, SIZE).stream().map(l -> Fonts.width(l, Fonts.bold(SIZE)))).mapToDouble(w -> w).max().orElse(0);
        return panel.isTable() ? Math.min(given, names + INSETS + 6 + cells(panel)) : given;
    }

    /** The height below its title that shows every name and keeps the panel's ratio. */
    static double height(Plot.Panel panel, double width) {
        return panel.y().names() ? PanelRows.height(panel.y(), nameWidth(panel, width, true), SIZE) + axisHeight(panel, width)
                : panel.ratio() == 0 ? SMALL : isBare(panel) ? (width - RIGHT) * panel.ratio() + TOP + BOTTOM : Math.min(TALLEST, Math.max(Math.min(width, LOWEST), width * panel.ratio()));
    }

    /** A map, whose ratio is that of what is drawn. */
    private static boolean isBare(Plot.Panel panel) {
        return panel.x().isBare() && panel.y().isBare();
    }

    /** The room below the rows: names or numbers, the title of the axis, insets. */
    private static double axisHeight(Plot.Panel panel, double width) {
        int lines = panel.x().names() ? panel.x().ticks().stream()
                .mapToInt(t -> TickAxis.lines(t, nameWidth(panel, width, false), SIZE).size()).max().orElse(1) : 1;
        return (lines + (panel.x().title().isEmpty() ? 0 : 1)) * Fonts.lineHeight(Fonts.regular(SIZE)) + INSETS;
    }

    /** What its title and the line below it take. */
    static double titleHeight(Plot.Panel panel, double width) {
        return (titleLines(panel, width).size() + subtitleLines(panel, width).size()) * Fonts.lineHeight(Fonts.bold(SIZE));
    }

    private static List<String> titleLines(Plot.Panel panel, double width) {
        return panel.title().isEmpty() ? List.of() : Fonts.lines(panel.title(), Fonts.bold(SIZE), width - 8);
    }

    private static List<String> subtitleLines(Plot.Panel panel, double width) {
        return panel.subtitle().isEmpty() ? List.of() : Fonts.lines(panel.subtitle(), Fonts.regular(SIZE), width - 8);
    }

    /** @param head the height kept for titles, the same for all panels beside each other */
    static void draw(Graphics2D g2, Plot.Panel panel, Rectangle2D area, double head) {
        double y = area.getY();
        y = lines(g2, titleLines(panel, area.getWidth()), Fonts.bold(SIZE), Colour.BLACK, area.getX(), y);
        lines(g2, subtitleLines(panel, area.getWidth()), Fonts.regular(SIZE), Colour.GREY, area.getX(), y);
        double below = panel.y().names() ? Math.min(area.getHeight() - head, height(panel, area.getWidth())) : area.getHeight() - head;
        chart(panel, area.getWidth()).draw(g2, new Rectangle2D.Double(area.getX(), area.getY() + head, width(panel, area.getWidth()), below));
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

    private static JFreeChart chart(Plot.Panel panel, double width) {
        double names = nameWidth(panel, width, true);
        Plot.Panel placed = panel.y().names() ? PanelRows.placed(panel, names, SIZE) : panel;
        XYPlot plot = new XYPlot(null, new TickAxis(panel.x(), false, nameWidth(panel, width, false), SIZE), new TickAxis(placed.y(), true, names, SIZE), null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(TOP, 0, BOTTOM, RIGHT));
        plot.setDomainGridlinesVisible(!panel.x().names());
        plot.setRangeGridlinesVisible(!panel.y().names());
        plot.setDomainGridlinePaint(Look.colour(Colour.GRID));
        plot.setRangeGridlinePaint(Look.colour(Colour.GRID));
        plot.setDomainGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.addAnnotation(new MarkAnnotation(placed.marks(), SIZE));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }
}
