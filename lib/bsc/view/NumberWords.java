package bsc.view;

import bsc.audit.Recomputed;
import bsc.formula.Arithmetic;
import bsc.model.Printed;
import bsc.say.Cell;
import bsc.say.Precision;
import bsc.say.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers, what comes out and how it comes about, in the signs of one language. */
record NumberWords(Words words) {
    String of(BigDecimal number) {
        return words.numerals().of(number, Precision.SHORTEST);
    }

    /** How a number comes about. */
    String of(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.PutIn putIn) {
            return putIn.term().written(name -> putIn.numbers().containsKey(name) ? of(putIn.numbers().get(name)) : name.id());
        }
        if (arithmetic instanceof Arithmetic.FirstPrinted first) {
            return words.say("arithmetic.first-printed", first.text(), first.where());
        }
        if (arithmetic instanceof Arithmetic.OfParts of) {
            return words.say("arithmetic." + of.how().word() + "-of", of.parts());
        }
        return arithmetic instanceof Arithmetic.OfPeriods of ? words.say("arithmetic." + of.how().word(),
                of.values().stream().map(v -> v.map(this::of).orElse("?")).collect(Collectors.joining("; ")))
                : ((Arithmetic.ByFormula) arithmetic).formula();
    }

    /** What comes out when a figure is recomputed; empty where nothing does. */
    String of(Recomputed recomputed) {
        return words.or(alternatives(recomputed));
    }

    /** The same as a field of a table: a number as one, where one number or one set of them comes out. */
    Cell cell(Recomputed recomputed) {
        if (recomputed instanceof Recomputed.Number number) {
            return number.asSet() ? new Cell.Range(rounded(number.value().range().low(), number.printed(), RoundingMode.FLOOR),
                    rounded(number.value().range().high(), number.printed(), RoundingMode.CEILING), Precision.EXACT, "")
                    : exact(rounded(number.value().centre(), number.printed(), RoundingMode.HALF_UP));
        }
        if (recomputed instanceof Recomputed.Totals totals) {
            return totals.least().compareTo(totals.most()) == 0 ? new Cell.Number(totals.least(), Precision.SHORTEST, "")
                    : new Cell.Range(totals.least(), totals.most(), Precision.SHORTEST, "");
        }
        if (recomputed instanceof Recomputed.Scores scores && scores.scores().size() == 1) {
            return new Cell.Number(scores.scores().get(0), Precision.SHORTEST, "");
        }
        if (recomputed instanceof Recomputed.Count count && count.open() == 0) {
            return Cell.of(count.certain());
        }
        String several = of(recomputed);
        return several.isEmpty() ? new Cell.Missing() : Cell.of(several);
    }

    private static Cell exact(BigDecimal number) {
        return new Cell.Number(number, Precision.EXACT, "");
    }

    /** One of them comes out; mostly there is one, none where nothing does. */
    List<String> alternatives(Recomputed recomputed) {
        if (recomputed instanceof Recomputed.Number number) {
            return List.of(number(number));
        }
        if (recomputed instanceof Recomputed.Labels labels) {
            return List.copyOf(labels.labels());
        }
        if (recomputed instanceof Recomputed.Scores scores) {
            return scores.scores().stream().map(this::of).toList();
        }
        if (recomputed instanceof Recomputed.Totals totals) {
            return List.of(totals.least().compareTo(totals.most()) == 0 ? of(totals.least()) : words.say("range", of(totals.least()), of(totals.most())));
        }
        if (recomputed instanceof Recomputed.Count count) {
            return List.of(count.open() == 0 ? String.valueOf(count.certain()) : words.say("range", count.certain(), count.certain() + count.open()));
        }
        return recomputed instanceof Recomputed.Shares shares
                ? shares.shares().stream().map(s -> words.numerals().fixed(s, Math.max(0, s.scale()))).toList() : List.of();
    }

    /**
     * The number with two decimals more than were printed, without zeros at its end beyond the printed digits. Where it
     * does not print so itself, and follows because the numbers that it starts from were rounded, all that it can be.
     */
    private String number(Recomputed.Number number) {
        return number.asSet() ? words.say("range", shown(number.value().range().low(), number.printed(), RoundingMode.FLOOR),
                shown(number.value().range().high(), number.printed(), RoundingMode.CEILING))
                : shown(number.value().centre(), number.printed(), RoundingMode.HALF_UP);
    }

    private String shown(BigDecimal number, Printed.Number printed, RoundingMode rounding) {
        BigDecimal rounded = rounded(number, printed, rounding);
        return words.numerals().fixed(rounded, rounded.scale());
    }

    private static BigDecimal rounded(BigDecimal number, Printed.Number printed, RoundingMode rounding) {
        int decimals = Math.max(0, printed.value().scale());
        int leadingZeros = number.signum() == 0 ? 0 : Math.max(0, number.scale() - number.precision());
        BigDecimal rounded = number.setScale(Math.max(decimals, leadingZeros) + 2, rounding).stripTrailingZeros();
        return rounded.setScale(Math.max(rounded.scale(), decimals));
    }
}
