package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Contradiction;
import bsc.audit.Fate;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.audit.Unchecked;
import bsc.formula.Decimals;
import bsc.model.Choice;
import bsc.model.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every figure with its verdict, a row each, for machines; in a table for a spreadsheet, relations, identities and what was not checked too. */
final class FigureListing {
    private static final List<String> COLUMNS = List.of("study", "figure", "where", "perspective", "indicator",
            "period", "kind", "printed", "recomputed", "verdict", "convention", "diagnosis", "part", "tried", "low",
            "high", "width", "reason", "conventions_tried", "fate");

    private FigureListing() {
    }

    /** The figures of one study. */
    static Listing of(Audit audit) {
        Map<Figure, Fate> fates = new HashMap<>();
        audit.fates().forEach(f -> f.conclusion().ifPresent(c -> fates.putIfAbsent(c, f)));
        return new Listing(COLUMNS, audit.findings().stream().map(f -> row(audit, f, fates)).toList());
    }

    /** Figures, relations, identities and what was not checked, of all studies; a relation's left side stands as printed, its right as recomputed. */
    static Listing withRelations(List<Audit> audits) {
        List<List<String>> rows = new ArrayList<>();
        for (Audit audit : audits) {
            String study = audit.study().id();
            rows.addAll(of(audit).rows());
            audit.relations().forEach(r -> rows.add(row(study, "relation", r)));
            audit.identities().forEach(r -> rows.add(row(study, "identity", r)));
            audit.contradictions().forEach(c -> rows.add(row(study, c)));
            audit.unchecked().forEach(u -> rows.add(row(study, u)));
        }
        return new Listing(COLUMNS, rows);
    }

    private static List<String> row(String study, String kind, RelationFinding r) {
        return List.of(study, r.relation().id(), r.relation().where(), "", "", r.occasion().period(), kind, RelationText.left(r), RelationText.right(r),
                r.verdict().word(), r.convention().map(Choice::word).orElse(""), DiagnosisText.first(r.diagnoses()), r.occasion().part(), "", "", "", "",
                RelationText.reason(r), "", "");
    }

    /** What is printed in two ways has no verdict of its own: neither is preferred. */
    private static List<String> row(String study, Contradiction c) {
        return List.of(study, ContradictionText.what(c), ContradictionText.where(c), "", "", "", "two-ways", ContradictionText.printed(c),
                ContradictionText.beside(c), "", "", "", "", "", "", "", "", ContradictionText.because(c), "", "");
    }

    /** A check that was not made has no verdict. */
    private static List<String> row(String study, Unchecked u) {
        return List.of(study, u.check().word(), "", "", "", u.occasion().period(), "not-checked", "", "", "", "", "",
                u.occasion().part(), "", "", "", "", UncheckedText.because(u), "", "");
    }

    /** @param fates of conclusions: what becomes of them when everything in their period is recomputed */
    private static List<String> row(Audit audit, Finding finding, Map<Figure, Fate> fates) {
        Figure figure = finding.figure();
        return List.of(audit.study().id(), figure.id(), figure.where(), figure.perspective().map(Choice::word).orElse(""),
                figure.indicator(), figure.occasion().period(), figure.kind().word(), figure.printed().text(),
                RecomputedText.of(finding), finding.verdict().word(), finding.convention().map(Choice::word).orElse(""),
                DiagnosisText.first(finding.diagnoses()),
                figure.occasion().part(), String.valueOf(finding.tried().size()),
                finding.value().map(v -> Decimals.below(v.range().low())).orElse(""),
                finding.value().map(v -> Decimals.above(v.range().high())).orElse(""),
                finding.value().isPresent() ? Decimals.shortest(finding.width()) : "", ReasonText.of(finding),
                finding.tried().stream().map(Choice::word).collect(Collectors.joining(" ")), Optional.ofNullable(fates.get(figure)).map(f -> f.outcome().word()).orElse(""));
    }
}
