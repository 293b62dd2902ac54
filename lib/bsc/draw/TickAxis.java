package bsc.draw;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An {@link Axis} for JFreeChart: its ticks stand where the definition has them, and long names break into lines. */
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 3;
    private final transient Axis axis;
    private final double nameWidth;
    private final double size;

    /** @param nameWidth the room for a name, in points */
    TickAxis(Axis axis, boolean vertical, double nameWidth, double size) {
        super(axis.title().isEmpty() ? null : axis.title());
        this.axis = axis;
        this.nameWidth = nameWidth;
        this.size = size;
        setRange(axis.low(), axis.high());
        setVisible(!axis.isBare());
        setInverted(vertical && axis.names());
        setTickLabelFont(Fonts.regular(size));
        setTickLabelPaint(Look.colour(Colour.BLACK));
        setLabelFont(Fonts.regular(size));
        setLabelPaint(Look.colour(Colour.BLACK));
        setAxisLinePaint(Look.colour(Colour.GREY));
        setAxisLineStroke(new BasicStroke(0.6f));
        setTickMarkPaint(Look.colour(Colour.GREY));
        setTickMarkStroke(new BasicStroke(0.6f));
        setTickMarkOutsideLength(axis.names() ? 0 : 2.5f);
        setMinorTickMarksVisible(false);
        setTickLabelInsets(new org.jfree.chart.ui.RectangleInsets(1.5, 2, 1.5, 2));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        double free = Double.NEGATIVE_INFINITY;
        List<NumberTick> ticks = new ArrayList<>();
        for (Axis.Tick tick : axis.ticks()) {
            // a number that would touch the one before it is left out, its mark stays
            double half = Fonts.width(tick.text(), font(false)) / 2 + 1;
            double at = valueToJava2D(tick.at(), area, edge);
            boolean shown = !axis.names() && (!RectangleEdge.isTopOrBottom(edge) || at - half >= free);
            free = shown ? at + half : free;
            ticks.add(new NumberTick(tick.at(), shown ? tick.text() : "", anchor, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected double findMaximumTickLabelWidth(List ticks, Graphics2D g2, Rectangle2D area, boolean vertical) {
        return axis.names() ? axis.ticks().stream().flatMap(t -> lines(t).stream().map(l -> Fonts.width(l, font(t.heading()))))
                .mapToDouble(w -> w).max().orElse(0) + 2 * GAP
                : super.findMaximumTickLabelWidth(ticks, g2, area, vertical);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected double findMaximumTickLabelHeight(List ticks, Graphics2D g2, Rectangle2D area, boolean vertical) {
        return axis.names() ? axis.ticks().stream().mapToInt(t -> lines(t).size()).max().orElse(0) * Fonts.lineHeight(font(false)) + GAP
                : super.findMaximumTickLabelHeight(ticks, g2, area, vertical);
    }

    @Override
    protected AxisState drawTickMarksAndLabels(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        if (axis.names()) {
            axis.ticks().forEach(t -> drawName(g2, t, plotArea, dataArea, edge));
        }
        return super.drawTickMarksAndLabels(g2, cursor, plotArea, dataArea, edge);
    }

    private void drawName(Graphics2D g2, Axis.Tick tick, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        Font font = font(tick.heading());
        List<String> lines = lines(tick);
        double at = valueToJava2D(tick.at(), dataArea, edge);
        boolean below = RectangleEdge.isTopOrBottom(edge);
        double y = below ? dataArea.getMaxY() + GAP : at - lines.size() * Fonts.lineHeight(font) / 2;
        g2.setFont(font);
        g2.setPaint(Look.colour(Colour.BLACK));
        for (String line : tick.text().isEmpty() ? List.<String>of() : lines) {
            double width = Fonts.width(line, font);
            double x = below ? at - width / 2 : tick.heading() ? plotArea.getMinX() : dataArea.getMinX() - GAP - width;
            g2.drawString(line, (float) x, (float) (y + font.getSize2D()));
            y += Fonts.lineHeight(font);
        }
    }

    private Font font(boolean heading) {
        return heading ? Fonts.bold(size) : Fonts.regular(size);
    }

    private List<String> lines(Axis.Tick tick) {
        return lines(tick, nameWidth, size);
    }

    static List<String> lines(Axis.Tick tick, double width, double size) {
        return Fonts.lines(tick.text(), tick.heading() ? Fonts.bold(size) : Fonts.regular(size), width);
    }
}
