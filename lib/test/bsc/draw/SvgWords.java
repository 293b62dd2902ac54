package bsc.draw;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The words of an SVG drawing with the boxes they fill, read from the document as a viewer would. */
record SvgWords(String text, Rectangle2D box, boolean bold, double size) {
    private static final Pattern NUMBERS = Pattern.compile("-?[0-9.]+(?:[eE]-?[0-9]+)?");

    static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }

    static List<SvgWords> of(String svg) throws Exception {
        List<SvgWords> words = new ArrayList<>();
        collect(parse(svg), new AffineTransform(), 12, false, words);
        return words;
    }

    private static void collect(Element element, AffineTransform outer, double outerSize, boolean outerBold, List<SvgWords> words) {
        AffineTransform transform = new AffineTransform(outer);
        String own = element.getAttribute("transform");
        double[] n = NUMBERS.matcher(own).results().mapToDouble(m -> Double.parseDouble(m.group())).toArray();
        if (own.startsWith("matrix")) {
            transform.concatenate(new AffineTransform(n));
        } else if (own.startsWith("translate")) {
            transform.translate(n[0], n.length > 1 ? n[1] : 0);
        } else if (own.startsWith("rotate")) {
            transform.rotate(Math.toRadians(n[0]), n.length > 1 ? n[1] : 0, n.length > 1 ? n[2] : 0);
        } else if (!own.isEmpty()) {
            throw new IllegalArgumentException(own);
        }
        String style = element.getAttribute("style");
        Matcher size = Pattern.compile("font-size:([0-9.]+)").matcher(style);
        double fontSize = size.find() ? Double.parseDouble(size.group(1)) : outerSize;
        boolean bold = style.contains("font-weight:bold") || outerBold && !style.contains("font-weight:normal");
        if (element.getTagName().equals("text")) {
            String text = element.getTextContent();
            Font font = bold ? Fonts.bold(fontSize) : Fonts.regular(fontSize);
            words.add(new SvgWords(text, transform.createTransformedShape(new Rectangle2D.Double(
                    Double.parseDouble(element.getAttribute("x")), Double.parseDouble(element.getAttribute("y")) - 0.72 * fontSize,
                    Fonts.width(text, font), 0.9 * fontSize)).getBounds2D(), bold, fontSize));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, transform, fontSize, bold, words);
            }
        }
    }
}
