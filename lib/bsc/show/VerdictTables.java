package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Figure;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The verdicts of an audit as tables of a notebook. */
final class VerdictTables {
    private VerdictTables() {
    }

    static Listing figures(Audit audit, Predicate<Figure> which) {
        return new Listing(List.of("figure", "printed", "recomputed", "verdict", "where and why"), audit.findings().stream()
                .filter(f -> which.test(f.figure())).map(VerdictTables::cells).toList());
    }

    private static List<String> cells(Finding finding) {
        Figure figure = finding.figure();
        return List.of(figure.id(), figure.printed().text(), RecomputedText.of(finding), finding.verdict().word()
                + finding.convention().map(c -> " " + c.word()).orElse(""), figure.where() + ": " + ReasonText.of(finding));
    }

    static Finding finding(Audit audit, String figure) {
        return audit.findings().stream().filter(f -> f.figure().id().equals(figure)).findFirst().orElseThrow(() ->
                new BadData("'" + figure + "' is not a figure of " + audit.study().id() + "; they stand in figures.csv"));
    }

    static double printed(Study study, String figure) {
        Figure found = study.figures().stream().filter(f -> f.id().equals(figure)).findFirst().orElseThrow(() ->
                new BadData("'" + figure + "' is not a figure of " + study.id() + "; they stand in figures.csv"));
        if (found.printed() instanceof Printed.Number number) {
            return number.value().doubleValue();
        }
        throw new BadData("'" + figure + "' of " + study.id() + " is no number: '" + found.printed().text() + "' is printed");
    }

    static Listing counts(Audit audit) {
        return new Listing(List.of("verdict", "figures"), Arrays.stream(Verdict.values()).map(v -> List.of(
                ((Choice) v).word(), String.valueOf(audit.with(v).size()))).toList());
    }

    /** The relations and bed identities named; of a single one, a line an occasion that it was judged on. */
    static Listing relations(Audit audit, String... ids) {
        List<RelationFinding> all = RelationText.all(audit);
        Arrays.stream(ids).filter(id -> all.stream().noneMatch(r -> r.relation().id().equals(id))).findFirst().ifPresent(id -> {
            throw new BadData("'" + id + "' is not a relation of " + audit.study().id() + "; they are: " + String.join(", ",
                    all.stream().map(r -> r.relation().id()).distinct().toList()));
        });
        boolean one = ids.length == 1;
        return new Listing(List.of(one ? ids[0] : "relation", "left", "must be", "right", "verdict", "arithmetic"), all.stream()
                .filter(r -> List.of(ids).contains(r.relation().id())).map(r -> List.of(one ? r.occasion().toString()
                        : RelationText.what(r), RelationText.left(r), r.relation().sign().word(), RelationText.right(r), RelationText.verdict(r),
                        audit.identities().contains(r) ? RelationText.reason(r) : RelationText.sides(r))).toList());
    }
}
