package bsc.draw;

import bsc.beds.EfficientRegion;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ranges of a table of bands that count as best: those with the highest score, or all where no scores are given. */
record Standard(List<Band> best) {
    Standard {
        best = List.copyOf(best);
    }

    static Standard of(Bands bands) {
        List<Band> ranges = bands.rows().stream().filter(b -> b.criterion() instanceof Criterion.Range).toList();
        Optional<BigDecimal> highest = ranges.stream().filter(b -> !b.scores().isEmpty()).map(b -> b.scores().last())
                .max(BigDecimal::compareTo);
        return new Standard(ranges.stream().filter(b -> highest.isEmpty()
                || !b.scores().isEmpty() && b.scores().last().compareTo(highest.get()) == 0).toList());
    }

    List<Criterion.Range> ranges() {
        return best.stream().map(b -> (Criterion.Range) b.criterion()).toList();
    }

    /** What is best, in words, with its source: "ideal 60 to 85 (Depkes RI 2005)". */
    String inWords() {
        return best.stream().map(b -> shortLabel(b.label()) + range((Criterion.Range) b.criterion())).collect(Collectors.joining("; "))
                + " (" + best.get(0).where() + ")";
    }

    /** The same with the unit, and without remarks in the source, whose brackets would stand within these. */
    String inWords(String unit) {
        return best.stream().map(b -> shortLabel(b.label()) + range((Criterion.Range) b.criterion()) + (unit.isEmpty() ? "" : " " + unit))
                .collect(Collectors.joining("; ")) + " (" + best.get(0).where().replaceAll("\\s*\\([^()]*\\)", "") + ")";
    }

    /** What a region calls best, as in "BOR 60 to 85 %, ALOS 3 to 12 d". */
    static String inWords(EfficientRegion region) {
        return region.ranges().entrySet().stream().map(r -> r.getKey().toUpperCase(Locale.ROOT) + " " + range(r.getValue())
                + switch (r.getKey()) { case "bor" -> " %"; case "bto" -> " a year"; default -> " d"; }).collect(Collectors.joining(", "));
    }

    /** Some studies print the range and the points inside the label; then the label alone says it all. */
    private static String shortLabel(String label) {
        return label.matches(".*[<>\u2264\u2265=].*") ? "best " : label + " ";
    }

    private static String range(Criterion.Range range) {
        if (range.low().isPresent() && range.high().isPresent()) {
            return at(range.low().get()) + " to " + at(range.high().get());
        }
        return range.low().map(e -> (e.closed() ? "\u2265 " : "> ") + at(e))
                .or(() -> range.high().map(e -> (e.closed() ? "\u2264 " : "< ") + at(e))).orElse("all");
    }

    private static String at(Criterion.End end) {
        return Num.text(end.at().doubleValue());
    }
}
