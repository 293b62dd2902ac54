package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Contradiction;
import bsc.audit.Fate;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.audit.Unchecked;
import bsc.model.Choice;
import bsc.model.Figure;
import bsc.model.Occasion;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Language;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every figure with its verdict, a row each, for machines: in English whatever the reader's language, with the same names of columns. */
public final class AuditRows {
    static final Words WORDS = Words.in(Language.ENGLISH);
    static final AuditWords SAID = new AuditWords(WORDS);
    private static final List<String> COLUMNS = List.of("study", "figure", "where", "perspective", "indicator",
            "period", "kind", "printed", "recomputed", "verdict", "convention", "diagnosis", "part", "tried", "low",
            "high", "width", "reason", "conventions_tried", "fate");

    private AuditRows() {
    }

    /** Figures, relations, identities and what was not checked, of all studies; a relation's left side stands as printed, its right as recomputed. */
    public static Table of(List<Audit> audits) {
        List<Supplier<List<Cell>>> rows = new ArrayList<>();
        for (Audit audit : audits) {
            String study = audit.study().id();
            rows.addAll(figures(audit));
            rows.addAll(QuestionnairesView.rows(audit));
            audit.relations().forEach(r -> rows.add(() -> row(study, "relation", r)));
            audit.identities().forEach(r -> rows.add(() -> row(study, "identity", r)));
            audit.contradictions().forEach(c -> rows.add(() -> row(study, c)));
            audit.unchecked().forEach(u -> rows.add(() -> row(study, u)));
        }
        return table("figures", COLUMNS, rows);
    }

    /** The figures of one study alone. */
    static Table ofFigures(Audit audit) {
        return table("figures", COLUMNS, figures(audit));
    }

    static Table table(String id, List<String> columns, List<Supplier<List<Cell>>> rows) {
        return Table.of(id, "", columns.stream().map(c -> new Column(c, c, false)).toList(), rows);
    }

    /** Cells of text; where there is none a machine reads an empty text. */
    static List<Cell> texts(String... texts) {
        return Stream.of(texts).map(AuditRows::text).toList();
    }

    static Cell text(String text) {
        return new Cell.Wording(Text.of(text));
    }

    private static List<Supplier<List<Cell>>> figures(Audit audit) {
        Map<Figure, Fate> fates = new HashMap<>();
        audit.fates().forEach(f -> f.conclusion().ifPresent(c -> fates.putIfAbsent(c, f)));
        return audit.findings().stream().map(f -> (Supplier<List<Cell>>) () -> row(audit, f, Optional.ofNullable(fates.get(f.figure())))).toList();
    }

    /** @param fate of a conclusion: what becomes of it when everything in its period is recomputed */
    private static List<Cell> row(Audit audit, Finding finding, Optional<Fate> fate) {
        Figure figure = finding.figure();
        List<Cell> row = new ArrayList<>(texts(audit.study().id(), figure.id(), figure.where(), figure.perspective().map(Choice::word).orElse(""),
                figure.indicator(), figure.occasion().period(), figure.kind().word(), figure.printed().text(),
                SAID.recomputed(finding.recomputed()), finding.verdict().word(), finding.convention().map(Choice::word).orElse(""),
                SAID.cause(finding.diagnoses()), figure.occasion().part()));
        row.add(Cell.of(finding.tried().size()));
        row.add(finding.value().map(v -> exact(WORDS.numerals().below(v.range().low()))).orElse(new Cell.Missing()));
        row.add(finding.value().map(v -> exact(WORDS.numerals().above(v.range().high()))).orElse(new Cell.Missing()));
        row.add(finding.value().<Cell>map(v -> new Cell.Number(finding.width(), Precision.SHORTEST, "")).orElse(new Cell.Missing()));
        row.addAll(texts(SAID.reason(finding), finding.tried().stream().map(Choice::word).collect(Collectors.joining(" ")),
                fate.map(f -> f.outcome().word()).orElse("")));
        return row;
    }

    private static Cell exact(String number) {
        return new Cell.Number(new BigDecimal(number), Precision.EXACT, "");
    }

    private static List<Cell> row(String study, String kind, RelationFinding r) {
        return other(study, r.relation().id(), r.relation().where(), r.occasion(), kind, SAID.left(r), SAID.right(r), r.verdict().word(),
                r.convention().map(Choice::word).orElse(""), SAID.cause(r.diagnoses()), SAID.reason(r));
    }

    /** What is printed in two ways has no verdict of its own: neither is preferred. */
    private static List<Cell> row(String study, Contradiction c) {
        ContradictionsView said = new ContradictionsView(WORDS);
        return other(study, ContradictionsView.id(c), ContradictionsView.where(c), Occasion.of(""), "two-ways", said.printed(c), said.beside(c), "", "", "",
                said.because(c));
    }

    /** A check that was not made has no verdict. */
    private static List<Cell> row(String study, Unchecked u) {
        return other(study, u.check().word(), "", u.occasion(), "not-checked", "", "", "", "", "", UncheckedView.because(u, WORDS));
    }

    private static List<Cell> other(String study, String id, String where, Occasion occasion, String kind, String printed, String recomputed,
                                    String verdict, String convention, String diagnosis, String reason) {
        return texts(study, id, where, "", "", occasion.period(), kind, printed, recomputed, verdict, convention, diagnosis, occasion.part(),
                "", "", "", "", reason, "", "");
    }
}
