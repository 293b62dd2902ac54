package bsc.view;

import bsc.audit.Diagnosis;
import bsc.audit.Support;
import bsc.audit.edits.PrintedCell;
import bsc.audit.edits.Statement;
import bsc.model.Printed;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.List;

/** A proposed cause, and what must hold with the numbers put in, in the words of one language. */
record DiagnosisWords(Words words, NumberWords numbers) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    DiagnosisWords(Words words) {
        this(words, new NumberWords(words));
    }

    String of(Diagnosis diagnosis) {
        return words.of(diagnosis.kind()) + ": " + support(diagnosis);
    }

    /** As in 1452 + 116 = 1568. */
    String of(Statement statement) {
        if (statement instanceof Statement.OfRelation sides) {
            return numbers.of(sides.left()) + " " + sides.sign().word() + " " + numbers.of(sides.right());
        }
        Statement.OfFigure figure = (Statement.OfFigure) statement;
        return figure.arithmetic().map(a -> numbers.of(a) + " = ").orElse("") + numbers.of(figure.number().value());
    }

    String support(Diagnosis diagnosis) {
        Support support = diagnosis.support();
        if (support instanceof Support.WouldFollow would) {
            return words.say("cause.would-follow", plain(would.number().value()));
        }
        if (support instanceof Support.Complement of) {
            return "100 - " + numbers.of(of.recomputed()) + " = " + numbers.of(HUNDRED.subtract(of.recomputed()));
        }
        if (support instanceof Support.RoundedUp up) {
            return words.say("cause.rounded-up", numbers.of(up.recomputed()), plain(up.printed()));
        }
        if (support instanceof Support.InThousand in) {
            return words.say("cause.in-thousand", numbers.of(in.recomputed()), numbers.of(in.recomputed().multiply(BigDecimal.TEN)));
        }
        if (support instanceof Support.ComesOut out) {
            return out.on().map(o -> o + ": ").orElse("") + numbers.of(out.arithmetic()) + " = " + numbers.of(out.result());
        }
        if (support instanceof Support.PrintedFor printed) {
            return numbers.of(printed.first());
        }
        if (support instanceof Support.LastOf last) {
            return words.say("cause.last-of", last.values(), numbers.of(last.last()));
        }
        if (support instanceof Support.Without without) {
            return words.say("cause." + without.of().word() + "-without", numbers.of(without.leftOut()), numbers.of(without.rest()));
        }
        if (support instanceof Support.StandsAt at) {
            return words.say("cause.stands-at", at.other().printed().text(), at.other().where(), at.other().id());
        }
        if (support instanceof Support.CarriedOn on) {
            return on.from().printed().text() + " (" + on.from().where() + ") " + (on.step().signum() < 0 ? "- " : "+ ")
                    + numbers.of(on.step().abs()) + " = " + plain(on.to().value());
        }
        if (support instanceof Support.Mends mends) {
            return words.say("cause.mends", instead(mends.numbers(), mends.cell()));
        }
        Support.MendsShared shared = (Support.MendsShared) support;
        String with = instead(shared.numbers(), shared.cell());
        return words.say(shared.holding() == 1 ? "cause.it-holds" : "cause.all-hold", shared.otherEdits() == 0 ? with
                : words.counted("cause.other-edits", shared.otherEdits(), with), shared.holding());
    }

    private String plain(BigDecimal number) {
        return words.numerals().fixed(number, Math.max(0, number.scale()));
    }

    private String instead(List<Printed.Number> instead, PrintedCell cell) {
        return words.say("cause.instead", words.or(instead.stream().map(n -> plain(n.value())).toList()), cell.printed().text(),
                cell.where(), cell.id() + " " + cell.occasion());
    }
}
