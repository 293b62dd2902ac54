package bsc.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The typeface of every figure. It travels along (Liberation Sans, which is as wide as Arial and Helvetica), so that
 * lines break in the same places on every machine.
 */
final class Fonts {
    /** What a reader's machine may use instead without a change of width. */
    static final String STACK = "'Liberation Sans', Arial, Helvetica, sans-serif";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = load("LiberationSans-Regular.ttf");
    private static final Font BOLD = load("LiberationSans-Bold.ttf");
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final double LEADING = 1.2;

    private Fonts() {
    }

    private static Font load(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/liberation/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font bold(double size) {
        // the file is bold already; the style is said again for those who write it down
        return BOLD.deriveFont(Font.BOLD, (float) size);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    static double lineHeight(Font font) {
        return font.getSize2D() * LEADING;
    }

    /** The text without the places where a word may be divided. */
    static String plain(String text) {
        return text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Where to cut a word that is too long: behind the last hyphen, soft or hard, that fits; else anywhere. */
    private static int cut(String word, Font font, double width) {
        int fits = word.length() - 1;
        while (fits > 1 && width(plain(word.substring(0, fits)) + "-", font) > width) {
            fits--;
        }
        int hyphen = Math.max(word.lastIndexOf('-', fits - 1), word.lastIndexOf(SOFT_HYPHEN, fits));
        return hyphen > 0 ? hyphen + 1 : fits;
    }

    /** The text in lines that fit the width; a word that is too long by itself is cut where it has to be. */
    static List<String> lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                String rest = word;
                if (line.length() > 0 && width(line + " " + plain(rest), font) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (line.length() == 0 && width(plain(rest), font) > width && rest.length() > 1) {
                    int fits = cut(rest, font, width);
                    boolean soft = rest.charAt(fits - 1) == SOFT_HYPHEN;
                    lines.add(plain(rest.substring(0, fits)) + (soft ? "-" : ""));
                    rest = rest.substring(fits);
                }
                line.append(line.length() == 0 ? "" : " ").append(plain(rest));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
