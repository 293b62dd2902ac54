package bsc.view;

import bsc.audit.BandDefect;
import bsc.audit.Diagnosis;
import bsc.audit.Finding;
import bsc.audit.Reason;
import bsc.audit.Recomputed;
import bsc.audit.RelationFinding;
import bsc.audit.Unchecked;
import bsc.audit.edits.Statement;
import bsc.model.NoWhole;
import bsc.model.Value;
import bsc.say.Words;
import java.util.List;
import java.util.Locale;

/** What an audit found, clause by clause, in the words of one language: for tables, where a clause stands in a cell. */
public record AuditWords(Words words) {
    /** What came out, with the same word between any two alternatives, so that a machine can tell them apart; empty where nothing did. */
    public String recomputed(Recomputed recomputed) {
        return String.join(" " + words.say("list.or") + " ", new NumberWords(words).alternatives(recomputed));
    }

    /** Of what kind a reason is, in a few words, as in "numbers are not published". */
    public String because(Reason reason) {
        return because(reason.getClass());
    }

    public String because(Unchecked.WhyUnchecked why) {
        return because(why.getClass());
    }

    private String because(Class<?> kind) {
        return words.say("because." + kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    public String reason(Finding finding) {
        return reason(finding.reason());
    }

    String reason(Reason reason) {
        return new ReasonWords(words).of(reason);
    }

    /** Both sides with the numbers put in, and what each number would have to be. */
    public String reason(RelationFinding finding) {
        return new RelationWords(words).reason(finding);
    }

    /** What the left side comes to, with as many digits as tell it from the right one; empty where that is not known. */
    public String left(RelationFinding finding) {
        return new RelationWords(words).side(finding, true).orElse("");
    }

    public String right(RelationFinding finding) {
        return new RelationWords(words).side(finding, false).orElse("");
    }

    public String why(RelationFinding finding) {
        return new RelationWords(words).why(finding);
    }

    /** What each number would have to be, as in "TOI printed 1,15, implied 1.98; BTO printed 63,46, implied 104.52 to 114.51". */
    public String implied(RelationFinding finding) {
        return new RelationWords(words).implied(finding);
    }

    /** The most telling cause with what supports it; empty where none is proposed. */
    public String cause(List<Diagnosis> diagnoses) {
        return diagnoses.stream().findFirst().map(new DiagnosisWords(words)::of).orElse("");
    }

    /** What supports a cause alone. */
    public String support(Diagnosis diagnosis) {
        return new DiagnosisWords(words).support(diagnosis);
    }

    /** As in 1452 + 116 = 1568. */
    public String statement(Statement statement) {
        return new DiagnosisWords(words).of(statement);
    }

    public String fault(BandDefect defect) {
        return new BandFaultWords(words).of(defect);
    }

    public String missing(List<Value.Lack> lacks) {
        return new UnknownWords(words).missing(lacks);
    }

    /** As in: 10 of 12 months: Januari, Februari are missing. */
    public String parts(NoWhole parts) {
        return new UnknownWords(words).parts(parts);
    }

    public String undefined(Value.Cause cause) {
        return new UnknownWords(words).undefined(cause);
    }
}
