package bsc.trust;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.Diagnosis;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.Indicator;
import bsc.model.Verdict;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that an audit says is wrong: a figure, a relation, a table of bands.
 *
 * @param of    the id of the figure, or empty
 * @param named the ids of the figures and inputs that it was judged by
 */
record Accusation(String of, Set<String> named, List<Diagnosis> diagnoses, String text) {
    static final AuditWords SAID = new AuditWords(Words.in(Language.ENGLISH));

    /** All of them, in the order in which a report has them; faults of tables that are known to be faulty are none. */
    static List<Accusation> in(Audit audit, Made made) {
        Dependence dependence = new Dependence(audit.study());
        return Stream.of(audit.with(Verdict.DOES_NOT_FOLLOW).stream().map(f -> of(f, dependence)),
                Stream.concat(audit.relations().stream(), audit.identities().stream())
                        .filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).map(r -> of(r, dependence)),
                audit.bandDefects().stream().filter(d -> made.standards().get(d.indicator().map(Indicator::id)
                        .orElse(Standards.LINE)).sound()).map(d -> of(d, dependence))).flatMap(a -> a).toList();
    }

    private static Accusation of(Finding finding, Dependence dependence) {
        return new Accusation(finding.figure().id(), dependence.of(finding.figure()), finding.diagnoses(),
                finding.figure().id() + " " + finding.figure().printed().text() + ": " + SAID.reason(finding));
    }

    private static Accusation of(RelationFinding finding, Dependence dependence) {
        return new Accusation("", dependence.of(finding.relation(), finding.occasion()), finding.diagnoses(),
                finding.relation().id() + " " + finding.occasion() + ": " + SAID.reason(finding));
    }

    private static Accusation of(BandDefect defect, Dependence dependence) {
        return new Accusation("", dependence.of(defect.indicator()), List.of(), defect.bands().id() + ": " + SAID.fault(defect));
    }

    boolean dependsOn(Set<String> changed) {
        return named.stream().anyMatch(changed::contains);
    }
}
