package bsc.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis with its unit, its ends and its ticks. Ticks are part of the definition, so that both drawings show the same.
 *
 * @param names true when the ticks are names of rows or columns at 0, 1, 2 …; vertical ones then run downwards
 */
public record Axis(String title, double low, double high, List<Tick> ticks, boolean names) {
    private static final int STEPS = 5;

    public Axis {
        ticks = List.copyOf(ticks);
        if (!(low < high)) {
            throw new IllegalArgumentException("an axis from " + low + " to " + high);
        }
    }

    /** Words at a place on the axis; a heading stands above a group of names. */
    public record Tick(double at, String text, boolean heading) {
    }

    /** Numbers from one end to the other exactly, with ticks at round numbers. */
    static Axis between(String title, double low, double high, FigureWords words) {
        double step = step(high - low);
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            ticks.add(new Tick(i * step, words.number(i * step), false));
        }
        return new Axis(title, low, high, ticks, false);
    }

    /** Numbers with ends widened to round numbers. */
    static Axis around(String title, double low, double high, FigureWords words) {
        double from = low < high ? low : low - Math.max(Math.abs(low) / 2, 1);
        double to = low < high ? high : high + Math.max(Math.abs(high) / 2, 1);
        double step = step(to - from);
        return between(title, Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step, words);
    }

    /** Neither line nor ticks: for a map whose coordinates say nothing by themselves. */
    public static Axis bare(double low, double high) {
        return new Axis("", low, high, List.of(), false);
    }

    /** True when nothing of the axis is drawn. */
    boolean isBare() {
        return title.isEmpty() && ticks.isEmpty();
    }

    /** Names, one a row or column. */
    public static Axis names(String title, List<String> names) {
        List<Tick> ticks = new ArrayList<>();
        for (String name : names) {
            ticks.add(new Tick(ticks.size(), name, false));
        }
        return rows(title, ticks);
    }

    /** Rows or columns of which some are headings. */
    public static Axis rows(String title, List<Tick> rows) {
        return new Axis(title, -0.5, rows.size() - 0.5, rows, true);
    }

    /** 1, 2 or 5 times a power of ten, so that the length has about five steps. */
    private static double step(double length) {
        int exponent = (int) Math.floor(Math.log10(length / STEPS));
        for (int digit : new int[] {1, 2, 5, 10}) {
            double step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent).doubleValue();
            if (length / step <= STEPS + 2) {
                return step;
            }
        }
        throw new IllegalStateException("no step for " + length);
    }
}
