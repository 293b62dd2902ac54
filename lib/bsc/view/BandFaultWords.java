package bsc.view;

import bsc.audit.BandDefect;
import bsc.audit.BandFault;
import bsc.audit.Touch;
import bsc.model.Band;
import bsc.model.Criterion.Range;
import bsc.say.Words;
import java.util.List;
import java.util.Optional;

/** A fault of a table of bands in a clause, with what it touches, in the words of one language. */
record BandFaultWords(Words words, NumberWords numbers) {
    BandFaultWords(Words words) {
        this(words, new NumberWords(words));
    }

    String of(BandDefect defect) {
        return fault(defect.fault()) + defect.touch().map(this::touch).orElse("");
    }

    private String fault(BandFault fault) {
        if (fault instanceof BandFault.NoRow no) {
            return words.say("bandfault.no-row", range(no.numbers()));
        }
        if (fault instanceof BandFault.BetweenRows between) {
            return words.say(between.hairline() ? "bandfault.hairline" : "bandfault.between", rows(between.before()), rows(between.after()),
                    range(between.numbers()));
        }
        if (fault instanceof BandFault.SeveralRows several) {
            boolean point = several.numbers().isPoint();
            return words.say(several.rows().size() == 2 ? point ? "bandfault.point-in-both" : "bandfault.in-both"
                    : point ? "bandfault.point-in-several" : "bandfault.in-several", range(several.numbers()), rows(several.rows()));
        }
        if (fault instanceof BandFault.NeverAlone never) {
            return words.say(never.rows().size() == 1 ? "bandfault.never-alone.one" : "bandfault.never-alone.many", rows(never.rows()));
        }
        if (fault instanceof BandFault.EmptyRow empty) {
            String holds = words.say(empty.whole() ? "bandfault.no-whole-number" : "bandfault.no-number", rows(List.of(empty.row())),
                    ends(new Range(empty.range().low(), Optional.empty())), ends(new Range(Optional.empty(), empty.range().high())));
            return empty.reversed() ? words.say("bandfault.reversed", holds) : holds;
        }
        if (fault instanceof BandFault.SignAlone alone) {
            return words.say("bandfault.sign-alone", rows(List.of(alone.row())));
        }
        if (fault instanceof BandFault.Beyond beyond) {
            return words.say(beyond.low() ? "bandfault.low-beyond" : "bandfault.high-beyond", rows(List.of(beyond.row())),
                    numbers.of(beyond.end()), range(beyond.possible()));
        }
        return ofScores(fault);
    }

    private String ofScores(BandFault fault) {
        if (fault instanceof BandFault.TwoScores two) {
            return words.say("bandfault.two-scores", rows(List.of(two.one(), two.other())), scores(two.one()), scores(two.other()));
        }
        if (fault instanceof BandFault.OutOfOrder order) {
            String nearest = outOfOrder(order);
            return order.rows() > order.nearest().size() ? words.say("bandfault.more-out-of-order", nearest, order.rows()) : nearest;
        }
        if (fault instanceof BandFault.NotTheMaximum not) {
            return words.say("bandfault.not-the-maximum", numbers.of(not.maximum()), numbers.of(not.greatest()), rows(not.rows()));
        }
        BandFault.ComponentsSum all = (BandFault.ComponentsSum) fault;
        return words.say("bandfault.components", words.and(all.components().stream().map(numbers::of).toList()), numbers.of(all.sum()),
                numbers.of(all.maximum()));
    }

    private String outOfOrder(BandFault.OutOfOrder order) {
        String from = shown(order.nearest().get(0));
        String to = shown(order.nearest().get(1));
        return switch (order.direction()) {
            case HIGHER_IS_BETTER -> words.say("bandfault.falls", from, to);
            case LOWER_IS_BETTER -> words.say("bandfault.rises", from, to);
            case TARGET_BAND -> words.say("bandfault.several-peaks", from, to, shown(order.nearest().get(2)));
        };
    }

    private String shown(Band row) {
        return words.say("bandfault.at", scores(row), rows(List.of(row)));
    }

    private String scores(Band row) {
        return words.or(row.scores().stream().map(numbers::of).toList());
    }

    private String rows(List<Band> rows) {
        return words.and(rows.stream().map(b -> "'" + b.label() + "'").toList());
    }

    /** As in: 85; numbers above 85; numbers at least 1.5 and below 2; any number. */
    private String range(Range range) {
        if (range.isPoint()) {
            return numbers.of(range.low().orElseThrow().at());
        }
        return range.low().isEmpty() && range.high().isEmpty() ? words.say("bandfault.any-number") : words.say("bandfault.numbers", ends(range));
    }

    private String ends(Range range) {
        Optional<String> from = range.low().map(e -> words.say(e.closed() ? "end.at-least" : "end.above", numbers.of(e.at())));
        Optional<String> to = range.high().map(e -> words.say(e.closed() ? "end.at-most" : "end.below", numbers.of(e.at())));
        return from.isPresent() && to.isPresent() ? words.say("end.both", from.get(), to.get()) : from.or(() -> to).orElseThrow();
    }

    private String touch(Touch touch) {
        Optional<String> awarded = touch.awarded().map(a -> words.say("bandfault.awarded", numbers.of(a)));
        if (touch.number().isEmpty()) {
            return awarded.map(a -> "; " + a).orElse("");
        }
        return "; " + number(touch.number().get()) + awarded.map(a -> ", " + a).orElse("");
    }

    private String number(Touch.Number number) {
        String value = number.face().map(f -> words.say("bandfault.the-value", numbers.of(f) + new ScoreWords(words).suffix(number.unit())))
                .orElse(words.say("bandfault.an-allowed-number"));
        return words.say(number.certain() ? "bandfault.lies-there" : "bandfault.may-lie-there", value);
    }
}
