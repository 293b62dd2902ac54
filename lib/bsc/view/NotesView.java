package bsc.view;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.Contradiction;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Note;
import bsc.model.Relation;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The notes of the transcription: all of them, or in short those on what a report lists. They are in the words of who transcribed. */
final class NotesView {
    private static final int SHORT = 160;
    private static final String MORE = " ...";

    private NotesView() {
    }

    /** @param all whether every note is listed, and whole; else those on what does not follow or hold, and in short */
    static List<Block> of(Audit audit, boolean all, Words words) {
        Set<String> listed = all ? Set.of() : listed(audit);
        List<Note> notes = audit.study().notes().stream().filter(n -> all || listed.contains(n.item())).toList();
        return notes.isEmpty() ? List.of() : List.of(new Section("notes", words.say(all ? "notes.all" : "notes.listed"), all, List.of(
                new Table("notes", "", List.of(new Column("item", words.say("notes.item"), false), new Column("where", words.say("column.where"), false),
                new Column("note", words.say("notes.note"), false)), notes.stream().map(n -> List.of(Cell.of(new Span.Code(n.item())),
                Cell.of(n.where()), Cell.of(all ? n.note() : shortened(n.note())))).toList()))));
    }

    /** Cut between words, so that no more than a line or two is read for each. */
    static String shortened(String note) {
        if (note.codePointCount(0, note.length()) <= SHORT) {
            return note;
        }
        String start = note.substring(0, note.offsetByCodePoints(0, SHORT - MORE.length()));
        int blank = start.lastIndexOf(' ');
        return (blank > 0 ? start.substring(0, blank) : start) + MORE;
    }

    /** Every name that what is listed goes by or is made of: figures, indicators, measures, tables of bands, printed words. */
    private static Set<String> listed(Audit audit) {
        Set<String> names = new HashSet<>();
        for (Finding finding : audit.with(Verdict.DOES_NOT_FOLLOW)) {
            add(names, audit.quantities(), finding.figure());
        }
        for (RelationFinding finding : CountsView.all(audit)) {
            if (finding.verdict() == Verdict.DOES_NOT_FOLLOW) {
                Relation relation = finding.relation();
                names.add(relation.id());
                Stream.of(relation.left(), relation.right())
                        .map(side -> audit.quantities().parse(side, relation.place(), "expression")).forEach(f -> add(names, f));
            }
        }
        for (Contradiction contradiction : audit.contradictions()) {
            if (contradiction instanceof Contradiction.TablesDiffer tables) {
                names.addAll(List.of(tables.own().id(), tables.other().id(), tables.indicator().id()));
            } else if (contradiction instanceof Contradiction.JudgementsDiffer both) {
                add(names, audit.quantities(), both.first());
                add(names, audit.quantities(), both.second());
            }
        }
        for (BandDefect defect : audit.bandDefects()) {
            if (defect.touches()) {
                names.add(defect.bands().id());
                defect.indicator().map(Indicator::id).ifPresent(names::add);
            }
        }
        return names;
    }

    private static void add(Set<String> names, Quantities quantities, Figure figure) {
        names.add(figure.id());
        names.add(figure.printed().text());
        Optional<Indicator> indicator = Optional.ofNullable(quantities.indicator(figure.indicator()));
        indicator.ifPresent(i -> names.addAll(List.of(i.id(), i.bands(), i.repaired())));
        quantities.formula(figure).or(() -> indicator.flatMap(quantities::formula)).ifPresent(f -> add(names, f));
    }

    private static void add(Set<String> names, Formula formula) {
        formula.names().stream().map(Term.Name::id).forEach(names::add);
    }
}
