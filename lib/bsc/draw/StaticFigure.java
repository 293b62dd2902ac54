package bsc.draw;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws a figure for print and for pages without scripts. The same plot and size give the same bytes on every run,
 * whatever language the machine speaks.
 *
 * @param width  in millimetres
 * @param height in millimetres; 0 for the height that fits
 * @param titled false where its title stands beside it already, as a caption
 */
public record StaticFigure(Plot plot, double width, double height, boolean titled) {
    private static final String SVG = "http://www.w3.org/2000/svg";

    public StaticFigure(Plot plot, double width, double height) {
        this(plot, width, height, true);
    }

    private Sheet sheet() {
        System.setProperty("java.awt.headless", "true");
        return new Sheet(titled ? plot : new Plot(plot.id(), "", plot.panels(), plot.keys(), plot.notes()), Millimetres.toPoints(width), Millimetres.toPoints(height));
    }

    /** An SVG document with its size in millimetres; words stay words. */
    public String svg() {
        Sheet sheet = sheet();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(plot.id());
        context.setPrecision(6);
        context.setIDGenerator(new SVGIDGenerator() {
            private int last;

            @Override
            public String generateID(String prefix) {
                return plot.id() + "-" + prefix + ++last;
            }
        });
        SVGGraphics2D g2 = new SVGGraphics2D(context, false);
        hints(g2);
        sheet.draw(g2);
        g2.setSVGCanvasSize(new Dimension(1, 1));
        Element root = g2.getRoot();
        root.setAttribute("width", millimetres(width));
        root.setAttribute("height", millimetres(Millimetres.of(sheet.height())));
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %.2f %.2f", Millimetres.toPoints(width), sheet.height()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", plot.title());
        tell(root, "desc", plot.text());
        tell(root, "title", plot.title());
        StringWriter text = new StringWriter();
        try {
            g2.stream(root, text, true, false);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        // the document type names an address that some readers would fetch
        return text.toString().replaceFirst("<!DOCTYPE[^>]*>\\s*", "").replace("'Liberation Sans'", Fonts.STACK)
                .replace("'Dialog'", Fonts.STACK);
    }

    /** For those who do not see the drawing, as the first child, where they look for it. */
    private void tell(Element root, String name, String text) {
        Element told = root.getOwnerDocument().createElementNS(SVG, name);
        told.setAttribute("id", plot.id() + "-" + name);
        told.setTextContent(text);
        root.insertBefore(told, root.getFirstChild());
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same drawing as dots. */
    public BufferedImage image(int dotsPerInch) {
        Sheet sheet = sheet();
        double scale = dotsPerInch / 72.0;
        BufferedImage image = new BufferedImage((int) Math.round(Millimetres.toPoints(width) * scale),
                (int) Math.round(sheet.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        hints(g2);
        g2.setColor(Color.WHITE);
        g2.fillRect(0, 0, image.getWidth(), image.getHeight());
        g2.scale(scale, scale);
        sheet.draw(g2);
        g2.dispose();
        return image;
    }

    private static void hints(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
