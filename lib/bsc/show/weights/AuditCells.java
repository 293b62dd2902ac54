package bsc.show.weights;

import bsc.audit.weights.WeightAudit;
import bsc.audit.weights.WeightConvention;
import bsc.audit.weights.WeightFinding;
import bsc.formula.Decimals;
import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Verdict;
import bsc.weight.Derivation;
import bsc.weight.RandomIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a finding on weights in words and digits. */
final class AuditCells {
    private static final Set<String> WITHOUT_RESULT = Set.of("random_index", "decision");
    private static final int LEAST = 4;
    private static final int MOST = 9;

    private AuditCells() {
    }

    static String verdict(WeightFinding finding) {
        return finding.conventions().isEmpty() || finding.verdict() != Verdict.FOLLOWS_UNDER ? finding.verdict().word()
                : finding.verdict().word() + " " + conventions(finding);
    }

    static String conventions(WeightFinding finding) {
        return finding.conventions().stream().map(Choice::word).collect(Collectors.joining(", "));
    }

    static String meaning(Choice convention) {
        if (convention instanceof WeightConvention way) {
            return way.meaning();
        }
        return convention instanceof Derivation derivation ? derivation.title()
                : convention instanceof RandomIndex table ? "random index of " + table.citation() : convention.word();
    }

    static String face(WeightFinding finding) {
        return finding.face().map(Decimals::shortest).orElse("");
    }

    /** Both ends, rounded outwards, with as many decimals as tell them apart; blank when they are the same number. */
    static String range(WeightFinding finding) {
        return finding.set().map(AuditCells::range).orElse("");
    }

    static String range(Interval set) {
        for (int decimals = LEAST; decimals <= MOST; decimals++) {
            if (set.width().movePointRight(decimals).compareTo(BigDecimal.ONE) > 0) {
                return low(set, decimals) + " to " + high(set, decimals);
            }
        }
        return "";
    }

    private static String low(Interval set, int decimals) {
        return set.low().setScale(decimals, RoundingMode.FLOOR).toPlainString();
    }

    private static String high(Interval set, int decimals) {
        return set.high().setScale(decimals, RoundingMode.CEILING).toPlainString();
    }

    /** The arithmetic with its result, and what a reader must know to weigh it. */
    static String why(WeightFinding finding) {
        return arithmetic(finding)
                + (finding.weak() ? " (weak check: " + (finding.proven() ? finding.units().toPlainString() + " units wide"
                : "the digits allow it, no matrix that gives it is known") + ")" : "")
                + (finding.verdict() == Verdict.DOES_NOT_FOLLOW && finding.tried() > 0 ? " (" + finding.tried()
                + (finding.tried() == 1 ? " other way tried)" : " other ways tried)") : "");
    }

    private static String arithmetic(WeightFinding finding) {
        String note = finding.note().map(n -> "; " + n).orElse("");
        if (finding.face().isEmpty() || WITHOUT_RESULT.contains(finding.check())) {
            return finding.reason() + note;
        }
        boolean not = WeightAudit.MUST_BE_ONE.contains(finding.check()) && finding.verdict() == Verdict.DOES_NOT_FOLLOW;
        return finding.reason() + " = " + (not ? Decimals.apart(finding.face().get(), BigDecimal.ONE) + " instead of 1" : face(finding)) + note;
    }
}
