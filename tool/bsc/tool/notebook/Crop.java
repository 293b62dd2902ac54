package bsc.tool.notebook;

import bsc.model.BadData;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A piece of a figure, large enough to be read where the whole would be shrunk: the window with the most marks and whole
 * words. Words that its edge would cut are left out, and so is what lies outside.
 */
final class Crop {
    /** In the units of a figure, in which its words are 7 to 8 high; shown at 1.5 pixels a unit they are read. */
    static final double WIDTH = 200;
    static final double HEIGHT = 120;
    private static final double STEP = 10;
    /** The width of a letter as a part of its height; a wide guess, so that no word is cut. */
    private static final double LETTER = 0.6;
    private static final int CUT_WORD = 2;
    private static final int MARK = 2;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:[eE]-?[0-9]+)?");
    private static final Pattern FONT_SIZE = Pattern.compile("font-size:\\s*([0-9.]+)px");
    private static final Pattern ANCHOR = Pattern.compile("text-anchor:\\s*(middle|end)");
    private static final Pattern TURNED = Pattern.compile("^matrix\\(0[, ]");
    private static final double USUAL_SIZE = 12;

    private final Document figure;
    private final List<Drawn> drawn = new ArrayList<>();

    /** Where an element lies. */
    private record Box(double left, double top, double right, double bottom) {
        boolean within(Box other) {
            return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
        }

        boolean meets(Box other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }
    }

    private record Drawn(Element element, Box box) {
        /** Words that are turned are drawn as a path. */
        boolean isText() {
            return element.getTagName().equals("text") || TURNED.matcher(element.getAttribute("transform")).find();
        }

        boolean isMark() {
            return element.getTagName().equals("circle");
        }
    }

    private Crop(Document figure) {
        this.figure = figure;
    }

    /** The piece of a figure that is an SVG document with a viewBox. */
    static String of(String svg) {
        Crop crop = new Crop(parsed(svg));
        return crop.text();
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new BadData("a figure of a notebook is no SVG document: " + e.getMessage());
        }
    }

    private String text() {
        Element root = figure.getDocumentElement();
        List<Double> view = numbers(root.getAttribute("viewBox"));
        Box whole = new Box(view.get(0), view.get(1), view.get(0) + view.get(2), view.get(1) + view.get(3));
        collect(root, true, USUAL_SIZE, whole);
        Box window = window(whole);
        drawn.stream().filter(d -> !d.box().meets(window) || d.isText() && !d.box().within(window))
                .forEach(d -> d.element().getParentNode().removeChild(d.element()));
        root.setAttribute("viewBox", String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", window.left, window.top, WIDTH, HEIGHT));
        root.setAttribute("width", String.format(Locale.ROOT, "%.0f", WIDTH * 1.5));
        root.setAttribute("height", String.format(Locale.ROOT, "%.0f", HEIGHT * 1.5));
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            writer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString().replace("\r\n", "\n").replaceAll("\\s+\n", "\n") + "\n";
        } catch (javax.xml.transform.TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first of the windows, from top to bottom and left to right, that shows most. */
    private Box window(Box whole) {
        Box best = null;
        long most = Long.MIN_VALUE;
        for (double top = whole.top; top == whole.top || top + HEIGHT <= whole.bottom; top += STEP) {
            for (double left = whole.left; left == whole.left || left + WIDTH <= whole.right; left += STEP) {
                Box window = new Box(left, top, left + WIDTH, top + HEIGHT);
                long shown = drawn.stream().mapToLong(d -> !d.box().meets(window) ? 0 : !d.isText() ? d.isMark() ? MARK : 0
                        : d.box().within(window) ? 1 : -CUT_WORD).sum();
                if (shown > most) {
                    most = shown;
                    best = window;
                }
            }
        }
        return best;
    }

    /** Every element with its box; of what lies in a group that is turned or moved only words are noted, as lying nowhere, for they may be cut. */
    private void collect(Element parent, boolean straight, double size, Box whole) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getTagName().equals("defs")) {
                boolean stays = straight && (!element.hasAttribute("transform") || element.getTagName().equals("path"));
                double ownSize = fontSize(element).orElse(size);
                Optional<Box> box = stays ? box(element, ownSize) : Optional.empty();
                if (element.getTagName().equals("text")) {
                    drawn.add(new Drawn(element, box.orElse(new Box(whole.right, whole.bottom, whole.right, whole.bottom))));
                } else {
                    box.ifPresent(b -> drawn.add(new Drawn(element, b)));
                    collect(element, stays, ownSize, whole);
                }
            }
        }
    }

    private static Optional<Double> fontSize(Element element) {
        Matcher size = FONT_SIZE.matcher(element.getAttribute("style"));
        return size.find() ? Optional.of(Double.valueOf(size.group(1)))
                : element.getAttribute("font-size").matches("[0-9.]+(px)?") ? Optional.of(Double.valueOf(element.getAttribute("font-size").replace("px", "")))
                : Optional.empty();
    }

    private static Optional<Box> box(Element element, double size) {
        return switch (element.getTagName()) {
            case "text" -> {
                double width = element.getTextContent().strip().length() * size * LETTER;
                Matcher anchor = ANCHOR.matcher(element.getAttribute("style") + "text-anchor:" + element.getAttribute("text-anchor"));
                double left = number(element, "x") - (!anchor.find() ? 0 : anchor.group(1).equals("end") ? width : width / 2);
                yield Optional.of(new Box(left, number(element, "y") - size, left + width, number(element, "y") + size * 0.3));
            }
            case "rect" -> Optional.of(new Box(number(element, "x"), number(element, "y"), number(element, "x") + number(element, "width"),
                    number(element, "y") + number(element, "height")));
            case "circle" -> Optional.of(new Box(number(element, "cx") - number(element, "r"), number(element, "cy") - number(element, "r"),
                    number(element, "cx") + number(element, "r"), number(element, "cy") + number(element, "r")));
            case "line" -> Optional.of(around(List.of(number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"))));
            case "path" -> element.getAttribute("d").matches("[^HhVvAamlcqstz]*") ? moved(around(numbers(element.getAttribute("d"))), element) : Optional.empty();
            case "polygon", "polyline" -> Optional.of(around(numbers(element.getAttribute("points"))));
            default -> Optional.empty();
        };
    }

    /** The box after the element's own matrix; empty for another way to move it. */
    private static Optional<Box> moved(Box box, Element element) {
        String transform = element.getAttribute("transform");
        if (transform.isEmpty()) {
            return Optional.of(box);
        }
        List<Double> m = numbers(transform);
        if (!transform.startsWith("matrix(") || m.size() != 6) {
            return Optional.empty();
        }
        List<Double> corners = new ArrayList<>();
        for (double x : List.of(box.left, box.right)) {
            for (double y : List.of(box.top, box.bottom)) {
                corners.add(m.get(0) * x + m.get(2) * y + m.get(4));
                corners.add(m.get(1) * x + m.get(3) * y + m.get(5));
            }
        }
        return Optional.of(around(corners));
    }

    private static Box around(List<Double> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = left;
        double right = -left;
        double bottom = -left;
        for (int i = 0; i + 1 < points.size(); i += 2) {
            left = Math.min(left, points.get(i) - 1);
            right = Math.max(right, points.get(i) + 1);
            top = Math.min(top, points.get(i + 1) - 1);
            bottom = Math.max(bottom, points.get(i + 1) + 1);
        }
        return new Box(left, top, right, bottom);
    }

    private static double number(Element element, String attribute) {
        List<Double> numbers = numbers(element.getAttribute(attribute));
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).map(Double::valueOf).toList();
    }
}
