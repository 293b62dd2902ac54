package bsc.show;

import bsc.audit.Diagnosis;
import bsc.audit.DiagnosisKind;
import bsc.audit.Support;
import bsc.audit.edits.Cell;
import bsc.formula.Decimals;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A proposed cause in words: its kind and, behind a colon, the arithmetic that supports it. */
public final class DiagnosisText {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DiagnosisText() {
    }

    public static String of(Diagnosis diagnosis) {
        return diagnosis.kind().word() + ": " + support(diagnosis);
    }

    /** The most telling of them; empty where there is none. */
    public static String first(List<Diagnosis> diagnoses) {
        return diagnoses.stream().findFirst().map(DiagnosisText::of).orElse("");
    }

    /** What supports it alone. */
    public static String support(Diagnosis diagnosis) {
        Support support = diagnosis.support();
        if (support instanceof Support.WouldFollow would) {
            boolean moved = diagnosis.kind() == DiagnosisKind.POWER_OF_TEN || diagnosis.kind() == DiagnosisKind.FRACTION;
            return (moved ? would.number().value().toPlainString() : would.number().text()) + " would follow";
        }
        if (support instanceof Support.Complement of) {
            return "100 - " + Decimals.shortest(of.recomputed()) + " = " + Decimals.shortest(HUNDRED.subtract(of.recomputed()));
        }
        if (support instanceof Support.RoundedUp up) {
            return Decimals.shortest(up.recomputed()) + " rounded up to whole units is " + up.printed().toPlainString();
        }
        if (support instanceof Support.InThousand in) {
            return Decimals.shortest(in.recomputed()) + " in a hundred is " + Decimals.shortest(in.recomputed().multiply(BigDecimal.TEN))
                    + " in a thousand";
        }
        if (support instanceof Support.ComesOut out) {
            return out.on().map(o -> o + ": ").orElse("") + ArithmeticText.of(out.arithmetic()) + " = " + Decimals.shortest(out.result());
        }
        if (support instanceof Support.PrintedFor printed) {
            return ArithmeticText.of(printed.first());
        }
        if (support instanceof Support.LastOf last) {
            return "the last of " + last.values() + " values is " + Decimals.shortest(last.last());
        }
        if (support instanceof Support.Without without) {
            return without.of().word() + " without " + Decimals.shortest(without.leftOut()) + " = " + Decimals.shortest(without.rest());
        }
        if (support instanceof Support.StandsAt at) {
            return at.other().printed().text() + " stands at " + at.other().where() + " (" + at.other().id() + ")";
        }
        if (support instanceof Support.CarriedOn on) {
            return on.from().printed().text() + " (" + on.from().where() + ") " + (on.step().signum() < 0 ? "- " : "+ ")
                    + Decimals.shortest(on.step().abs()) + " = " + on.to().text();
        }
        if (support instanceof Support.Mends mends) {
            return instead(mends.numbers(), mends.cell()) + " all that names it follows";
        }
        Support.MendsShared shared = (Support.MendsShared) support;
        return instead(shared.numbers(), shared.cell()) + others(shared.otherEdits())
                + (shared.holding() == 1 ? " it holds" : " all " + shared.holding() + " hold that share it");
    }

    private static String instead(List<Printed.Number> numbers, Cell cell) {
        return "with " + numbers.stream().map(Printed.Number::text).collect(Collectors.joining(" or ")) + " instead of "
                + cell.printed().text() + " (" + cell.where() + ", " + cell.id() + " " + cell.occasion() + ")";
    }

    private static String others(int edits) {
        return edits == 0 ? "" : " and " + edits + " other " + (edits > 1 ? "edits" : "edit");
    }
}
