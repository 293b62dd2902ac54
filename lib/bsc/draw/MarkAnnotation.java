package bsc.draw;

import bsc.model.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Draws the marks of a panel into a JFreeChart plot. */
final class MarkAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 2;
    private static final double TOUCH = 0.5;
    private final transient List<Mark> marks;
    private final double size;

    MarkAnnotation(List<Mark> marks, double size) {
        this.marks = marks;
        this.size = size;
    }

    /** On a narrow sheet a name gives way to the words that are there already. */
    private boolean covers(Mark.Label text, Rectangle2D box, List<Rectangle2D> taken) {
        return text.behind() != Colour.NONE && taken.stream().map(box::createIntersection).anyMatch(c -> c.getWidth() > TOUCH && c.getHeight() > TOUCH);
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer, PlotRenderingInfo info) {
        Function<Point, Point> place = s -> new Point(x.valueToJava2D(s.x(), area, RectangleEdge.BOTTOM),
                y.valueToJava2D(s.y(), area, RectangleEdge.LEFT));
        List<Rectangle2D> taken = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Area a) {
                draw(g2, a, place);
            } else if (mark instanceof Mark.Path p) {
                g2.setColor(Look.colour(p.ink()));
                g2.setStroke(Look.stroke(p.sign()));
                g2.draw(path(p.spots(), place, false));
            } else if (mark instanceof Mark.Dot d) {
                Point at = place.apply(d.at());
                Look.draw(g2, d.sign(), d.ink(), at.x(), at.y());
            } else if (mark instanceof Mark.Label t && fits(t, x.lengthToJava2D(t.room(), area, RectangleEdge.BOTTOM))) {
                draw(g2, t, place.apply(t.at()), area, taken);
            }
        }
    }

    private boolean fits(Mark.Label text, double room) {
        return text.room() == 0 || Fonts.width(text.text(), Fonts.regular(size - 0.5)) <= room;
    }

    private static void draw(Graphics2D g2, Mark.Area area, Function<Point, Point> place) {
        Path2D path = path(area.corners(), place, true);
        if (area.fill() != Colour.NONE) {
            g2.setColor(Look.colour(area.fill()));
            g2.fill(path);
        }
        if (area.edge() != Colour.NONE) {
            g2.setColor(Look.colour(area.edge()));
            g2.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g2.draw(path);
        }
    }

    private static Path2D path(List<Point> spots, Function<Point, Point> place, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < spots.size(); i++) {
            Point at = place.apply(spots.get(i));
            if (i == 0) {
                path.moveTo(at.x(), at.y());
            } else {
                path.lineTo(at.x(), at.y());
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void draw(Graphics2D g2, Mark.Label text, Point at, Rectangle2D area, List<Rectangle2D> taken) {
        Font font = Fonts.regular(size - 0.5);
        String[] lines = text.text().split("\n");
        double height = font.getSize2D() + (lines.length - 1) * Fonts.lineHeight(font);
        double middle = switch (text.anchor()) {
            case TOP -> at.y() + GAP + height / 2;
            case BOTTOM -> at.y() - GAP - height / 2;
            default -> at.y();
        };
        double top = Math.max(area.getMinY() + 1, Math.min(middle - height / 2, area.getMaxY() - height - 1));
        for (String line : lines) {
            double width = Fonts.width(line, font);
            double x = switch (text.anchor()) {
                case LEFT -> at.x() + GAP;
                case RIGHT -> at.x() - width - GAP;
                default -> at.x() - width / 2;
            };
            double inX = Math.max(area.getMinX() + 1, Math.min(x, area.getMaxX() - width - 1));
            Rectangle2D box = new Rectangle2D.Double(inX, top, width, font.getSize2D());
            if (!covers(text, box, taken)) {
                line(g2, line, text, font, inX, top, width);
                taken.add(box);
            }
            top += Fonts.lineHeight(font);
        }
    }

    private static void line(Graphics2D g2, String line, Mark.Label text, Font font, double inX, double top, double width) {
        if (text.ink() == Colour.GREY) {
            // the lines behind a label give way to it
            g2.setColor(new Color(255, 255, 255, 200));
            g2.fill(new Rectangle2D.Double(inX - 0.5, top + 0.5, width + 1, font.getSize2D() - 1));
        }
        if (text.behind() != Colour.NONE) {
            g2.setColor(Look.colour(text.behind()));
            g2.fill(new Rectangle2D.Double(inX - 0.5, top, width + 1, font.getSize2D()));
        }
        g2.setColor(Look.colour(text.ink()));
        g2.setFont(font);
        g2.drawString(line, (float) inX, (float) (top + font.getSize2D() * 0.85));
    }
}
