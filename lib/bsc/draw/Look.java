package bsc.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How inks and signs look in print; all lengths are points of 1/72 inch. */
final class Look {
    /** The size of all words but titles: 12 of a screen's pixels. */
    static final double LABEL = 9;
    private static final double RADIUS = 2.8;

    private Look() {
    }

    static Color colour(Colour ink) {
        return new Color(ink.rgb());
    }

    static BasicStroke stroke(MarkSign sign) {
        return switch (sign) {
            case LINE -> new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            case DASHED -> new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2}, 0);
            case THIN_LINE -> new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            default -> new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        };
    }

    /** Draws a sign around a point. */
    static void draw(Graphics2D g2, MarkSign sign, Colour ink, double x, double y) {
        boolean filled = sign == MarkSign.DISC || sign == MarkSign.DIAMOND || sign == MarkSign.TRIANGLE;
        Shape shape = shape(sign, x, y);
        if (filled) {
            // a white rim keeps signs apart that touch
            g2.setColor(Color.WHITE);
            g2.setStroke(new BasicStroke(1.2f));
            g2.draw(shape);
            g2.setColor(colour(ink));
            g2.fill(shape);
        } else {
            g2.setColor(colour(ink));
            g2.setStroke(new BasicStroke(1.1f));
            g2.draw(shape);
        }
    }

    /** Draws the sample of a legend entry, which is as wide as it is given. */
    static void sample(Graphics2D g2, MarkSign sign, Colour ink, double x, double y, double width) {
        if (sign == MarkSign.AREA) {
            Rectangle2D box = new Rectangle2D.Double(x, y - 3, width, 6);
            g2.setColor(colour(ink));
            g2.fill(box);
            g2.setColor(colour(Colour.GREY));
            g2.setStroke(new BasicStroke(0.4f));
            g2.draw(box);
        } else if (sign == MarkSign.STRIPES) {
            g2.setColor(colour(ink));
            for (double left = x; left < x + width; left += width / 3) {
                g2.fill(polygon(left, y + 3, left + width / 6, y + 3, left + width / 3, y - 3, left + width / 6, y - 3));
            }
            g2.setColor(colour(Colour.GREY));
            g2.setStroke(new BasicStroke(0.4f));
            g2.draw(new Rectangle2D.Double(x, y - 3, width, 6));
        } else if (sign.isLine()) {
            g2.setColor(colour(ink));
            g2.setStroke(stroke(sign));
            g2.draw(new Line2D.Double(x, y, x + width, y));
        } else {
            draw(g2, sign, ink, x + width / 2, y);
        }
    }

    private static Shape shape(MarkSign sign, double x, double y) {
        return switch (sign) {
            case DIAMOND, OPEN_DIAMOND -> diamond(x, y, RADIUS * 1.35);
            case WIDE_DIAMOND -> diamond(x, y, RADIUS * 2.2);
            case TRIANGLE -> polygon(x, y - RADIUS * 1.2, x + RADIUS * 1.2, y + RADIUS, x - RADIUS * 1.2, y + RADIUS);
            default -> new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        };
    }

    private static Shape diamond(double x, double y, double half) {
        return polygon(x, y - half, x + half, y, x, y + half, x - half, y);
    }

    private static Path2D polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        path.closePath();
        return path;
    }
}
