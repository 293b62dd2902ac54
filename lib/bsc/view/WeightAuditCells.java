package bsc.view;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.say.Language;
import bsc.say.Messages;
import bsc.say.Numerals;
import bsc.say.Words;
import bsc.weight.Derivation;
import bsc.weight.RandomIndex;
import bsc.weight.audit.WeightAudit;
import bsc.weight.audit.WeightConvention;
import bsc.weight.audit.WeightFinding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a finding on weights in words and digits. */
public final class WeightAuditCells {
    private static final Set<String> WITHOUT_RESULT = Set.of("random_index", "decision");
    private static final int LEAST = 4;
    private static final int MOST = 9;

    private WeightAuditCells() {
    }

    static String verdict(WeightFinding finding, Words words) {
        return finding.verdict() == Verdict.FOLLOWS_UNDER && !finding.conventions().isEmpty()
                ? words.say("verdict.under", conventions(finding)) : words.of(finding.verdict());
    }

    static String conventions(WeightFinding finding) {
        return finding.conventions().stream().map(Choice::word).collect(Collectors.joining(", "));
    }

    public static Sentence meaning(Choice convention) {
        if (convention instanceof WeightConvention way) {
            return way.meaning();
        }
        return convention instanceof Derivation derivation ? derivation.title()
                : convention instanceof RandomIndex table ? Sentence.of("random index of {0}", table.citation())
                        : Sentence.plain(convention.word());
    }

    static String face(WeightFinding finding) {
        return face(finding, Messages.in(Language.ENGLISH));
    }

    static String face(WeightFinding finding, Messages messages) {
        return finding.face().map(f -> messages.of(Sentence.rounded(f))).orElse("");
    }

    /** Both ends, rounded outwards, with as many decimals as tell them apart; blank when they are the same number. */
    static String range(WeightFinding finding, Messages messages) {
        return finding.set().flatMap(WeightAuditCells::range).map(messages::of).orElse("");
    }

    static Optional<Sentence> range(Interval set) {
        for (int decimals = LEAST; decimals <= MOST; decimals++) {
            if (set.width().movePointRight(decimals).compareTo(BigDecimal.ONE) > 0) {
                return Optional.of(Sentence.of("{0} to {1}", set.low().setScale(decimals, RoundingMode.FLOOR),
                        set.high().setScale(decimals, RoundingMode.CEILING)));
            }
        }
        return Optional.empty();
    }

    /** The arithmetic with its result, and what a reader must know to weigh it. */
    static Sentence why(WeightFinding finding) {
        Sentence weak = !finding.weak() ? Sentence.NONE : finding.proven() ? Sentence.of(" (weak check: {0} units wide)", finding.units())
                : Sentence.of(" (weak check: the digits allow it, no matrix that gives it is known)");
        Sentence tried = finding.verdict() != Verdict.DOES_NOT_FOLLOW || finding.tried() == 0 ? Sentence.NONE
                : finding.tried() == 1 ? Sentence.of(" (1 other way tried)") : Sentence.of(" ({0} other ways tried)", finding.tried());
        return Sentence.joined("", List.of(arithmetic(finding), weak, tried));
    }

    private static Sentence arithmetic(WeightFinding finding) {
        Sentence note = finding.note().map(n -> Sentence.of("; {0}", n)).orElse(Sentence.NONE);
        if (finding.face().isEmpty() || WITHOUT_RESULT.contains(finding.check())) {
            return Sentence.of("{0}{1}", finding.reason(), note);
        }
        boolean not = WeightAudit.MUST_BE_ONE.contains(finding.check()) && finding.verdict() == Verdict.DOES_NOT_FOLLOW;
        return Sentence.of("{0} = {1}{2}", finding.reason(), not ? Sentence.of("{0} instead of 1",
                new BigDecimal(new Numerals(Language.ENGLISH).apart(finding.face().get(), BigDecimal.ONE))) : Sentence.rounded(finding.face().get()), note);
    }
}
