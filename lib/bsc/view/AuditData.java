package bsc.view;

import static bsc.view.AuditRows.SAID;
import static bsc.view.AuditRows.WORDS;
import static bsc.view.AuditRows.table;
import static bsc.view.AuditRows.texts;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.Contradiction;
import bsc.audit.Fate;
import bsc.audit.RelationFinding;
import bsc.audit.edits.Edit;
import bsc.audit.edits.Localisation;
import bsc.audit.edits.PrintedCell;
import bsc.audit.joint.Incompatible;
import bsc.model.Choice;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Printed;
import bsc.model.Verdict;
import bsc.say.Cell;
import bsc.say.Data;
import bsc.say.Precision;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The result of {@code reproduce} for machines: every figure with the fate of each conclusion and the faults of the bands, in English whatever the reader's language. */
public final class AuditData {
    private static final int MOST_SETS = 10;

    private AuditData() {
    }

    public static Data of(List<Audit> audits) {
        return new Data.Each(audits.stream().map(AuditData::study).toList());
    }

    private static Data study(Audit audit) {
        Map<String, Data> study = new LinkedHashMap<>();
        study.put("study", text(audit.study().id()));
        study.put("citation", text(audit.study().citation()));
        Map<String, Data> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.word(), new Data.One(Cell.of(audit.with(verdict).size())));
        }
        study.put("verdicts", new Data.Fields(counts));
        study.put("conclusion", fate(audit, audit.fate()));
        study.put("conclusions", new Data.Each(audit.fates().stream().filter(f -> f.conclusion().isPresent()).map(f -> fate(audit, f)).toList()));
        study.put("figures", new Data.Rows(AuditRows.ofFigures(audit)));
        study.put("questionnaires", new Data.Rows(QuestionnairesView.everyCheck(audit)));
        study.put("relations", relations(audit.relations()));
        study.put("identities", relations(audit.identities()));
        study.put("not_together", notTogether(audit));
        study.put("repairs", repairs(audit));
        study.put("bands", rows(List.of("indicator", "bands", "kind", "touches", "what"), audit.bandDefects(), AuditData::fault));
        study.put("remarks", rows(List.of("about", "of", "remark"), audit.remarks(),
                r -> texts(r.subject(), RemarksView.occasions(r.occasions(), WORDS), RemarksView.sentence(r, WORDS))));
        study.put("printed_in_two_ways", contradictions(audit));
        study.put("not_checked", rows(List.of("check", "period", "part", "because"), audit.unchecked(),
                u -> texts(u.check().word(), u.occasion().period(), u.occasion().part(), UncheckedView.because(u, WORDS))));
        study.put("notes", rows(List.of("item", "where", "note"), audit.study().notes(), n -> texts(n.item(), n.where(), n.note())));
        return new Data.Fields(study);
    }

    private static Data text(String text) {
        return new Data.One(AuditRows.text(text));
    }

    private static Data number(BigInteger count) {
        return new Data.One(new Cell.Number(new BigDecimal(count), Precision.EXACT, ""));
    }

    private static <T> Data rows(List<String> columns, List<T> items, Function<T, List<Cell>> row) {
        return new Data.Rows(table("rows", columns, items.stream().map(i -> (Supplier<List<Cell>>) () -> row.apply(i)).toList()));
    }

    private static Data fate(Audit audit, Fate fate) {
        Map<String, Data> told = new LinkedHashMap<>();
        told.put("figure", text(fate.conclusion().map(Figure::id).orElse("")));
        told.put("period", text(fate.card().occasion().toString()));
        told.put("printed", text(fate.printed()));
        told.put("outcome", text(fate.outcome().word()));
        told.put("assignments", number(fate.assignments()));
        Map<String, Data> recomputed = new LinkedHashMap<>();
        fate.recomputed().forEach((label, count) -> recomputed.put(label, number(count)));
        told.put("recomputed", new Data.Fields(recomputed));
        told.put("labels_that_change", Data.Items.of(fate.flips().stream().map(new FateView(audit, WORDS)::flip).toList()));
        told.put("one_other_score_could_change_it", Data.Items.of(fate.breakers().stream().map(Indicator::name).toList()));
        return new Data.Fields(told);
    }

    private static Data relations(List<RelationFinding> relations) {
        return rows(List.of("relation", "where", "period", "part", "left_formula", "sign", "right_formula", "left",
                "right", "verdict", "convention", "reason", "implied", "why", "diagnosis"), relations, r -> texts(
                r.relation().id(), r.relation().where(), r.occasion().period(), r.occasion().part(), r.relation().left(),
                r.relation().sign().word(), r.relation().right(), SAID.left(r), SAID.right(r), r.verdict().word(),
                r.convention().map(Choice::word).orElse(""), SAID.reason(r.reason()), SAID.implied(r), SAID.why(r),
                SAID.cause(r.diagnoses())));
    }

    /** Relations that each hold and that no one set of values behind the printed numbers satisfies. */
    private static Data notTogether(Audit audit) {
        List<Incompatible> groups = audit.incompatible();
        List<Supplier<List<Cell>>> rows = new ArrayList<>();
        for (Incompatible group : groups) {
            String number = String.valueOf(groups.indexOf(group) + 1);
            group.parts().forEach(p -> rows.add(() -> texts(number, p.id() + " " + p.occasion(), SAID.statement(p.sides()))));
        }
        return new Data.Rows(table("rows", List.of("group", "relation", "as printed"), rows));
    }

    private static List<Cell> fault(BandDefect defect) {
        return texts(defect.indicator().map(Indicator::id).orElse("performance line"), defect.bands().id(), defect.kind().word(), yes(defect.touches()),
                SAID.fault(defect));
    }

    private static Data contradictions(Audit audit) {
        ContradictionsView said = new ContradictionsView(WORDS);
        return rows(List.of("what", "where", "printed", "beside", "touches the value", "because"), audit.contradictions().stream()
                .sorted(Comparator.comparing((Contradiction c) -> !c.touches())).toList(), c -> texts(ContradictionsView.id(c), ContradictionsView.where(c),
                said.printed(c), said.beside(c), yes(c.touches()), said.because(c)));
    }

    private static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** Every group of what is broken with its likeliest sets, an edit a row; a group without any has one row. */
    private static Data repairs(Audit audit) {
        List<Supplier<List<Cell>>> rows = new ArrayList<>();
        for (int group = 0; group < audit.localisations().size(); group++) {
            Localisation l = audit.localisations().get(group);
            String number = String.valueOf(group + 1);
            if (l.repairs().isEmpty()) {
                rows.add(() -> repair(number, l, new Cell.Missing(), "", "", "", "", "", "", "", "", "", "", "", ""));
            }
            for (int i = 0; i < Math.min(MOST_SETS, l.repairs().size()); i++) {
                Cell rank = Cell.of(i + 1);
                l.repairs().get(i).edits().forEach(e -> rows.add(() -> repair(number, l, rank, edit(e))));
            }
        }
        return new Data.Rows(table("rows", List.of("group", "broken", "outcome", "most_edits", "sets", "rank", "what", "number", "where",
                "period", "part", "printed", "to", "or", "edit", "by_chance", "repairs", "arithmetic"), rows));
    }

    private static List<Cell> repair(String group, Localisation l, Cell rank, String... edit) {
        List<Cell> row = new ArrayList<>(texts(group, RepairsView.names(l.broken()), switch (l.outcome()) {
            case ALL_REPAIRED -> "all repaired";
            case MORE_THAN_BOUND -> "not within the most edits";
            case SEARCH_ENDED -> "search ended";
        }, String.valueOf(l.bound()), String.valueOf(l.sets())));
        row.add(rank);
        row.addAll(texts(edit));
        return row;
    }

    private static String[] edit(Edit edit) {
        PrintedCell cell = edit.cell();
        return new String[] {cell instanceof PrintedCell.OfInput ? "input" : "figure", cell.id(), cell.where(),
            cell.occasion().period(), cell.occasion().part(), cell.printed().text(), edit.to().text(),
            edit.others().stream().map(Printed.Number::text).collect(Collectors.joining("; ")), edit.kind().word(),
            edit.firm() ? "seldom" : "often", RepairsView.names(edit.repairs()),
            edit.arithmetic().stream().map(SAID::statement).collect(Collectors.joining("; "))};
    }
}
