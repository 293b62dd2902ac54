package bsc.show;

import bsc.audit.BandDefect;
import bsc.audit.BandFault;
import bsc.audit.Touch;
import bsc.formula.Decimals;
import bsc.model.Band;
import bsc.model.Criterion.Range;
import java.util.List;
import java.util.Optional;

/** A fault of a table of bands in a clause, with what it touches. */
public final class BandFaultText {
    private BandFaultText() {
    }

    public static String of(BandDefect defect) {
        return fault(defect.fault()) + defect.touch().map(BandFaultText::touch).orElse("");
    }

    private static String fault(BandFault fault) {
        if (fault instanceof BandFault.NoRow no) {
            return "no row holds " + RangeText.numbers(no.numbers());
        }
        if (fault instanceof BandFault.BetweenRows between) {
            return "between " + RangeText.of(between.before()) + " and " + RangeText.of(between.after()) + " no row holds "
                    + RangeText.numbers(between.numbers()) + (between.hairline() ? ", one unit of the last printed digit" : "");
        }
        if (fault instanceof BandFault.SeveralRows several) {
            return RangeText.numbers(several.numbers()) + (several.numbers().isPoint() ? " lies in " : " lie in ")
                    + (several.rows().size() == 2 ? "both " : "more than one of ") + RangeText.of(several.rows());
        }
        if (fault instanceof BandFault.NeverAlone never) {
            return RangeText.of(never.rows()) + (never.rows().size() == 1
                    ? " never decides alone: every number of it lies in another row too"
                    : " never decide alone: every number of theirs lies in another row too");
        }
        if (fault instanceof BandFault.EmptyRow empty) {
            return "'" + empty.row().label() + "' holds no " + (empty.whole() ? "whole " : "") + "number: none is "
                    + RangeText.of(new Range(empty.range().low(), Optional.empty())) + " and "
                    + RangeText.of(new Range(Optional.empty(), empty.range().high()))
                    + (empty.reversed() ? ", as if its signs were reversed" : "");
        }
        if (fault instanceof BandFault.SignAlone alone) {
            return "'" + alone.row().label() + "' prints a sign without a number, so no number decides for it";
        }
        if (fault instanceof BandFault.Beyond beyond) {
            return RangeText.of(List.of(beyond.row())) + " has " + Decimals.shortest(beyond.end()) + " as its "
                    + (beyond.low() ? "low" : "high") + " end; possible are " + RangeText.numbers(beyond.possible());
        }
        return ofScores(fault);
    }

    private static String ofScores(BandFault fault) {
        if (fault instanceof BandFault.TwoScores two) {
            return RangeText.of(List.of(two.one(), two.other())) + " are one band with two scores, "
                    + RangeText.of(two.one().scores()) + " and " + RangeText.of(two.other().scores());
        }
        if (fault instanceof BandFault.OutOfOrder order) {
            return outOfOrder(order) + (order.rows() > order.nearest().size() ? "; " + order.rows() + " rows are out of order" : "");
        }
        if (fault instanceof BandFault.NotTheMaximum not) {
            return "the stated maximum is " + Decimals.shortest(not.maximum()) + ", the greatest score of the table is "
                    + Decimals.shortest(not.greatest()) + " at " + RangeText.of(not.rows());
        }
        BandFault.ComponentsSum all = (BandFault.ComponentsSum) fault;
        return "the components " + RangeText.and(all.components().stream().map(Decimals::shortest).toList()) + " sum to "
                + Decimals.shortest(all.sum()) + ", the stated maximum is " + Decimals.shortest(all.maximum());
    }

    private static String outOfOrder(BandFault.OutOfOrder order) {
        String step = "from " + shown(order.nearest().get(0)) + " to " + shown(order.nearest().get(1));
        return switch (order.direction()) {
            case HIGHER_IS_BETTER -> "higher is better, but the score falls " + step;
            case LOWER_IS_BETTER -> "lower is better, but the score rises " + step;
            case TARGET_BAND -> "a target has one peak, but the score falls " + step + " and rises to " + shown(order.nearest().get(2));
        };
    }

    private static String shown(Band row) {
        return RangeText.of(row.scores()) + " at " + RangeText.of(List.of(row));
    }

    /** As in: ; the value 85.88% lies there, 1 was awarded. */
    private static String touch(Touch touch) {
        String awarded = touch.awarded().map(a -> (touch.number().isPresent() ? ", " : "; ") + Decimals.shortest(a) + " was awarded").orElse("");
        return touch.number().map(BandFaultText::number).orElse("") + awarded;
    }

    private static String number(Touch.Number number) {
        return "; " + number.face().map(f -> "the value " + Decimals.shortest(f) + number.unit().suffix())
                .orElse("a number that the labels allow") + (number.certain() ? " lies there" : " may lie there");
    }
}
