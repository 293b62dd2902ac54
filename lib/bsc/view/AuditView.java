package bsc.view;

import bsc.audit.Audit;
import bsc.model.Convention;
import bsc.model.Period;
import bsc.model.Study;
import bsc.say.Block;
import bsc.say.Block.Pair;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The audit of a study: what becomes of its conclusions first, then the counts, then what does not follow. */
public final class AuditView {
    private final Audit audit;
    private final Words words;

    private AuditView(Audit audit, Words words) {
        this.audit = audit;
        this.words = words;
    }

    /** For a terminal. @param all whether every figure, relation and fault of a table is listed, the ones that follow too */
    public static Doc of(Audit audit, boolean all, Words words) {
        AuditView view = new AuditView(audit, words);
        List<Block> blocks = view.findings(all, false);
        if (all) {
            blocks.add(new FindingsView(audit, words).every());
            blocks.add(new RelationsView(audit, words).every());
        }
        blocks.addAll(NotesView.of(audit, all, words));
        blocks.add(new Paragraph(Text.of(view.basis())));
        blocks.addAll(BlanksView.inShort(audit.study(), words));
        blocks.add(new Paragraph(Text.of(view.citedShort())));
        return new Doc(words.language(), audit.study().id() + ": " + audit.study().hospital(), blocks);
    }

    /** What becomes of its conclusions alone. */
    public static Doc conclusion(Audit audit, Words words) {
        return new Doc(words.language(), "", List.of(new FateView(audit, words).section()));
    }

    /** Several audits in one Doc, a section each; a single one as it is. */
    public static Doc of(List<Audit> audits, boolean all, Words words) {
        return audits.size() == 1 ? of(audits.get(0), all, words) : new Doc(words.language(), words.say("report.studies"), audits.stream()
                .map(a -> of(a, all, words)).<Block>map(d -> new Section("", d.title(), false, d.blocks())).toList());
    }

    /**
     * The whole report: what does not follow, the scorecard, every figure and relation, and what it rests on.
     *
     * @param drawings of the study, shown behind the scorecard
     * @param program  what wrote it, with its version
     * @param files    of the input files, name and checksum
     * @param alone    whether nothing else stands in the same Doc, so that a figure's id names one row
     */
    public static Doc report(Audit audit, List<Block.Picture> drawings, String program, List<Pair> files, boolean alone, Words words) {
        AuditView view = new AuditView(audit, words);
        Study study = audit.study();
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(citation(study)), new Block.Pairs(List.of(
                new Pair(words.say("report.hospital"), Text.of(study.hospital())),
                new Pair(words.say("report.periods"), Text.of(study.periods().stream().map(Period::name).collect(Collectors.joining(", ")))),
                new Pair(words.say("report.assessed"), Text.of(study.assessed())), new Pair(words.say("report.study"), Text.of(study.id()))))));
        blocks.addAll(view.findings(true, alone));
        blocks.add(ComparedCardsView.of(audit, words));
        blocks.addAll(drawings);
        blocks.add(new FindingsView(audit, words).every());
        blocks.add(new RelationsView(audit, words).every());
        blocks.add(view.conventions());
        blocks.addAll(NotesView.of(audit, true, words));
        blocks.add(new Section("how-to-read", words.say("report.how-to-read"), false, List.of(new Paragraph(Text.of(words.say("report.meaning"))),
                new Paragraph(Text.of(words.say("report.a-number"))))));
        blocks.add(new Section("origin", words.say("report.origin"), false, List.of(new Paragraph(Text.of(words.say("report.written-by", program))),
                new Table("files", "", List.of(new Column("file", words.say("report.file"), false), new Column("sha256", "SHA-256", false)),
                files.stream().map(f -> List.of(Cell.of(new Span.Code(f.term())), new Cell.Wording(f.text()))).toList()))));
        return new Doc(words.language(), study.title(), blocks);
    }

    /** The DOI that the publication prints, as a link; any other address stays text, so that a page links to no stranger. */
    private static Text citation(Study study) {
        Optional<String> link = study.source().link();
        return link.isEmpty() ? Text.of(study.citation()) : Text.of(new Span.Plain(study.citation() + " "),
                link.get().matches("https://doi\\.org/10\\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]+") ? new Span.Link(link.get(), link.get())
                : new Span.Plain(link.get()));
    }

    private List<Block> findings(boolean all, boolean linked) {
        RelationsView relations = new RelationsView(audit, words);
        List<Block> blocks = new ArrayList<>(List.of(new FateView(audit, words).section()));
        blocks.add(new Section("summary", words.say("counts.heading"), false, CountsView.of(audit, words)));
        blocks.add(new FindingsView(audit, words).doesNotFollow(linked));
        blocks.addAll(relations.thatDoNotHold());
        blocks.addAll(relations.notTogether());
        blocks.addAll(RepairsView.of(audit, words));
        blocks.addAll(BandsView.of(audit, all, words));
        blocks.addAll(ContradictionsView.of(audit, words));
        blocks.addAll(QuestionnairesView.of(audit, all, words));
        blocks.addAll(UncheckedView.of(audit, words));
        blocks.addAll(RemarksView.of(audit, words));
        return blocks;
    }

    /** Authors, the first of many, and title. */
    private String citedShort() {
        Study study = audit.study();
        List<String> authors = study.source().authors();
        return authors.isEmpty() ? study.title() : authors.size() > 2 ? words.say("report.cited-others", authors.get(0), study.title())
                : words.say("report.cited", words.and(authors), study.title());
    }

    private String basis() {
        Study study = audit.study();
        return words.say("report.basis", words.counted("count.figures", audit.findings().size()), words.counted("count.inputs", study.inputs().size()),
                words.counted("count.notes", study.notes().size()));
    }

    private Section conventions() {
        return new Section("conventions", words.say("report.conventions"), false, List.of(new Paragraph(Text.of(words.say("report.tried"))),
                new Table("conventions", "", List.of(new Column("convention", words.say("report.convention"), false),
                new Column("meaning", words.say("report.convention-meaning"), false), new Column("figures", words.say("report.figures"), true),
                new Column("relations", words.say("counts.relations"), true)), Arrays.stream(Convention.values()).map(this::row).toList())));
    }

    private List<Cell> row(Convention convention) {
        Optional<Convention> needed = Optional.of(convention);
        return List.of(Cell.of(new Span.Code(convention.word())), Cell.of(words.of(convention)),
                Cell.of(audit.findings().stream().filter(f -> f.convention().equals(needed)).count()),
                Cell.of(CountsView.all(audit).stream().filter(r -> r.convention().equals(needed)).count()));
    }
}
