package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.Choice;
import bsc.model.Verdict;
import bsc.score.Scorecard;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Verdicts as the cells of notebooks show them where many stand below one another: without the arithmetic, so that a line
 * fits a page; {@link Show#verdicts} and {@link Show#relations} have it. Never returns null; a wrong id is refused.
 */
public final class ShowVerdicts {
    private ShowVerdicts() {
    }

    /** The figures named, in the order of the names. */
    public static Listing figures(Audit audit, String... figures) {
        return new Listing(List.of("figure", "printed", "recomputed", "verdict"), Arrays.stream(figures)
                .map(f -> Show.finding(audit, f)).map(ShowVerdicts::cells).toList());
    }

    private static List<String> cells(Finding finding) {
        return List.of(finding.figure().id(), finding.figure().printed().text(), RecomputedText.of(finding),
                finding.verdict().word() + finding.convention().map(Choice::word).map(c -> " " + c).orElse(""));
    }

    /** The relations named, on every occasion that they were judged on. */
    public static Listing relations(Audit audit, String... relations) {
        Show.relations(audit, relations);
        return listing(RelationText.all(audit).stream().filter(r -> List.of(relations).contains(r.relation().id())).toList());
    }

    /** The relations and identities that do not hold. */
    public static Listing brokenRelations(Audit audit) {
        return listing(RelationText.all(audit).stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).toList());
    }

    /** The identities of the bed indicators, in every period that has all of them. */
    public static Listing identities(Audit audit) {
        return listing(audit.identities());
    }

    private static Listing listing(List<RelationFinding> findings) {
        return new Listing(List.of("relation", "left", "must be", "right", "verdict"), findings.stream().map(r -> List.of(
                RelationText.what(r), RelationText.left(r), r.relation().sign().word(), RelationText.right(r), RelationText.verdict(r))).toList());
    }

    /** Of what kind the figures are that cannot be judged, why, and how many there are of each. */
    public static Listing notJudged(Audit audit) {
        Map<List<String>, Long> counts = audit.with(Verdict.CANNOT_BE_JUDGED).stream().collect(Collectors.groupingBy(f -> List.of(
                f.figure().kind().word(), ReasonText.kind(f.reason())), LinkedHashMap::new, Collectors.counting()));
        return new Listing(List.of("kind", "why", "figures"), counts.entrySet().stream().map(e -> List.of(
                e.getKey().get(0), e.getKey().get(1), String.valueOf(e.getValue()))).toList());
    }

    /** What the label of each indicator comes from: a rule, a movement, or the study's judgement. */
    public static Listing labels(Scorecard card) {
        return new Listing(List.of("indicator", "label", "score", "label from"), card.lines().stream().map(l -> List.of(
                l.indicator().name(), ScoreText.labels(l.labels()), ScoreText.scores(l.scores()), l.basis().word())).toList());
    }
}
