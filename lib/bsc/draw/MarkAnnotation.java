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
import java.util.Optional;
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
    /** From a spot to the words beside its sign. */
    private static final double BESIDE = 5;
    /** Where words may stand around a sign, in its breadths across and upwards, the best place first. */
    private static final List<Point> SIDES = List.of(new Point(1, 0), new Point(-1, 0), new Point(0, 1), new Point(0, -1), new Point(1, 1), new Point(-1, 1),
            new Point(1, -1), new Point(-1, -1), new Point(0, 2), new Point(0, -2), new Point(2, 1), new Point(-2, 1), new Point(2, -1), new Point(-2, -1));
    private final transient List<Mark> marks;
    private final double size;

    MarkAnnotation(List<Mark> marks, double size) {
        this.marks = marks;
        this.size = size;
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer, PlotRenderingInfo info) {
        Function<Point, Point> place = s -> new Point(x.valueToJava2D(s.x(), area, RectangleEdge.BOTTOM),
                y.valueToJava2D(s.y(), area, RectangleEdge.LEFT));
        // a sign at the end of an axis is drawn whole
        g2.setClip(null);
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
                taken.add(new Rectangle2D.Double(at.x() - BESIDE, at.y() - BESIDE, 2 * BESIDE, 2 * BESIDE));
            }
        }
        List<Mark.Label> labels = marks.stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .filter(l -> l.room() == 0 || Fonts.width(l.text(), Fonts.regular(size)) <= x.lengthToJava2D(l.room(), area, RectangleEdge.BOTTOM)).toList();
        labels.stream().filter(l -> !l.givesWay() && l.anchor() != Mark.Anchor.BESIDE).forEach(l -> draw(g2, l, box(l, place.apply(l.at()), area), taken));
        labels.stream().filter(l -> l.anchor() == Mark.Anchor.BESIDE).forEach(l -> SIDES.stream().map(side -> beside(l, side, place.apply(l.at()), area))
                .filter(b -> taken.stream().noneMatch(b::intersects)).findFirst().ifPresent(b -> draw(g2, l, b, taken)));
        labels.stream().filter(l -> l.givesWay() && l.anchor() != Mark.Anchor.BESIDE).forEach(l -> Optional.of(box(l, place.apply(l.at()), area))
                .filter(b -> taken.stream().noneMatch(b::intersects)).ifPresent(b -> draw(g2, l, b, taken)));
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

    /** Where the words stand, inside the panel. */
    private Rectangle2D box(Mark.Label text, Point at, Rectangle2D area) {
        return switch (text.anchor()) {
            case LEFT -> box(text, at, 0, 0.5, GAP, 0, area);
            case RIGHT -> box(text, at, 1, 0.5, -GAP, 0, area);
            case TOP -> box(text, at, 0.5, 0, 0, GAP, area);
            case BOTTOM -> box(text, at, 0.5, 1, 0, -GAP, area);
            default -> box(text, at, 0.5, 0.5, 0, 0, area);
        };
    }

    private Rectangle2D beside(Mark.Label text, Point side, Point at, Rectangle2D area) {
        return box(text, at, (1 - Math.signum(side.x())) / 2, (1 + Math.signum(side.y())) / 2, side.x() * BESIDE, -side.y() * BESIDE, area);
    }

    /** @param left the share of the words that lies left of the spot; {@code above} likewise */
    private Rectangle2D box(Mark.Label text, Point at, double left, double above, double across, double down, Rectangle2D area) {
        Font font = Fonts.regular(size);
        List<String> lines = text.text().lines().toList();
        double width = lines.stream().mapToDouble(l -> Fonts.width(l, font)).max().orElse(0);
        double height = font.getSize2D() + (lines.size() - 1) * Fonts.lineHeight(font);
        double x = at.x() + across - left * width;
        double y = at.y() + down - above * height;
        return new Rectangle2D.Double(Math.max(area.getMinX() + 1, Math.min(x, area.getMaxX() - width - 1)),
                Math.max(area.getMinY() + 1, Math.min(y, area.getMaxY() - height - 1)), width, height);
    }

    private void draw(Graphics2D g2, Mark.Label text, Rectangle2D box, List<Rectangle2D> taken) {
        taken.add(box);
        Font font = Fonts.regular(size);
        if (text.ink() == Colour.GREY || text.behind() != Colour.NONE || text.anchor() == Mark.Anchor.BESIDE) {
            // the lines behind words give way to them
            g2.setColor(text.behind() == Colour.NONE ? new Color(255, 255, 255, 200) : Look.colour(text.behind()));
            g2.fill(new Rectangle2D.Double(box.getX() - 0.5, box.getY() + 0.5, box.getWidth() + 1, box.getHeight() - 1));
        }
        g2.setColor(Look.colour(text.ink()));
        g2.setFont(font);
        double base = box.getY() + size * 0.85;
        for (String line : text.text().lines().toList()) {
            double room = box.getWidth() - Fonts.width(line, font);
            double x = box.getX() + switch (text.anchor()) {
                case LEFT -> 0;
                case RIGHT -> room;
                default -> room / 2;
            };
            g2.drawString(line, (float) x, (float) base);
            base += Fonts.lineHeight(font);
        }
    }
}
