package bsc.write;

import bsc.say.Block.NumberLine;
import bsc.say.CellText;
import bsc.say.Precision;
import java.math.BigDecimal;
import java.util.List;

/** A line of numbers as a drawing: a stroke at every bound with its number below it, a wedge above every point. */
final class NumberLineSvg {
    private static final int WIDTH = 600;
    private static final int EDGE = 40;
    private static final int LINE = 24;

    private NumberLineSvg() {
    }

    static String of(NumberLine line, CellText cells) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"60\" viewBox=\"0 0 "
                + WIDTH + " 60\" font-family=\"sans-serif\" font-size=\"13\" text-anchor=\"middle\"><path fill=\"none\" stroke=\"#1b1f24\" "
                + "stroke-width=\"2\" d=\"M" + EDGE + " " + LINE + "H" + (WIDTH - EDGE));
        line.bounds().forEach(b -> svg.append("M").append(at(b, line)).append(' ').append(LINE - 6).append("v12"));
        svg.append("\"/>");
        line.points().forEach(p -> svg.append("<path fill=\"#8f2d00\" d=\"M").append(at(p, line)).append(' ').append(LINE - 2)
                .append("l-5 -12h10z\"/>"));
        line.bounds().forEach(b -> svg.append("<text x=\"").append(at(b, line)).append("\" y=\"").append(LINE + 24).append("\">")
                .append(Markup.text(cells.words().numerals().grouped(b, Precision.SHORTEST)).html()).append("</text>"));
        return svg.append("</svg>").toString();
    }

    private static long at(BigDecimal number, NumberLine line) {
        List<BigDecimal> bounds = line.bounds();
        double low = bounds.get(0).doubleValue();
        return EDGE + Math.round((WIDTH - 2 * EDGE) * (number.doubleValue() - low) / (bounds.get(bounds.size() - 1).doubleValue() - low));
    }
}
