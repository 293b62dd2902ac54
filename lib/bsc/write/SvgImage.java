package bsc.write;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * An SVG as dots, for forms that know no lines: its words in the typeface that travels along.
 *
 * @param width  in 96ths of an inch, as SVG counts
 * @param height the same
 */
record SvgImage(byte[] png, double width, double height) {
    /** Dots for each 96th of an inch: about 300 dots an inch. */
    private static final double DENSITY = 3.125;
    private static final double WIDEST = 3000;
    private static final String TYPEFACE = "Liberation Sans";

    /** Empty where it is no SVG. */
    static Optional<SvgImage> of(String svg) {
        System.setProperty("java.awt.headless", "true");
        Typeface.known();
        SVGDocument document = load(svg.replaceAll("(font-family\\s*[=:]\\s*[\"']?[^\"<>;]*?)\\bsans-serif\\b", "$1" + TYPEFACE));
        if (document == null || !(document.size().width >= 1 && document.size().height >= 1)) {
            return Optional.empty();
        }
        double scale = Math.min(1, WIDEST / Math.max(document.size().width, document.size().height));
        double width = document.size().width * scale;
        double height = document.size().height * scale;
        BufferedImage image = new BufferedImage((int) Math.ceil(width * DENSITY), (int) Math.ceil(height * DENSITY), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setColor(Color.WHITE);
        g2.fillRect(0, 0, image.getWidth(), image.getHeight());
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        document.render((java.awt.Component) null, g2, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new SvgImage(bytes.toByteArray(), width, height));
    }

    private static SVGDocument load(String svg) {
        if (!svg.contains("<svg")) {
            return null;
        }
        return new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
    }

    /** Makes the typeface known to Java once. */
    private static final class Typeface {
        static {
            for (String name : List.of("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf")) {
                try (InputStream in = SvgImage.class.getResourceAsStream("/liberation/" + name)) {
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (FontFormatException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        static void known() {
            // loading this class is enough
        }
    }
}
