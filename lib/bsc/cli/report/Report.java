package bsc.cli.report;

import bsc.audit.Audit;
import bsc.cli.report.ReportFolder.Content;
import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.read.Checksum;
import bsc.say.Block;
import bsc.say.Block.Pair;
import bsc.say.Doc;
import bsc.say.Program;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import bsc.draw.DrawnOrNot;
import bsc.draw.FigureKind;
import bsc.view.AuditData;
import bsc.view.AuditRows;
import bsc.view.AuditView;
import bsc.view.CodecheckView;
import bsc.view.IndexView;
import bsc.write.CsvWriter;
import bsc.write.HtmlWriter;
import bsc.write.JsonWriter;
import bsc.write.MarkdownWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report folder: a page a study, an index, tables for machines, and the start of a CODECHECK. */
public final class Report {
    static final String INDEX = "index.html";
    private static final String FIGURES = "figures.csv";
    private static final String VERDICTS = "verdicts.json";

    private Report() {
    }

    /**
     * Writes it, whole or not at all.
     *
     * @param force whether an earlier report that somebody has changed is replaced too
     * @throws BadData when a study's name cannot be the name of a page, an input file cannot be read any more, or the folder
     *                 cannot be written or is in use for something else; then nothing has changed
     */
    public static void write(Path folder, List<Audit> audits, Words words, boolean force) {
        check(audits);
        ReportFolder.write(folder, files(audits, words), hashes -> Codecheck.of(audits, manifest(audits), hashes), force);
    }

    /** Every file but the configuration of the CODECHECK, which knows their checksums. */
    static Map<String, Content> files(List<Audit> audits, Words words) {
        Map<String, Content> files = new LinkedHashMap<>();
        audits.forEach(a -> files.put(page(a.study()), to -> HtmlWriter.page(page(a, true, words), Program.VERSION, to)));
        files.put(INDEX, to -> HtmlWriter.page(index(audits, words), Program.VERSION, to));
        files.put(FIGURES, to -> CsvWriter.write(AuditRows.of(audits), to));
        files.put(VERDICTS, to -> JsonWriter.write(AuditData.of(audits), to));
        files.put(Codecheck.README, to -> to.write(MarkdownWriter.write(CodecheckView.of(audits, words))));
        files.put(RoCrate.FILE, to -> JsonWriter.write(RoCrate.of(audits, parts(audits), RoCrate.today()), to));
        return files;
    }

    /** The whole report on one study. */
    private static Doc page(Audit audit, boolean alone, Words words) {
        List<Pair> inputs = audit.study().files().stream().map(f -> new Pair(f.name(), Text.of(new Span.Code(Checksum.sha256(f.place()))))).toList();
        return AuditView.report(audit, drawings(audit, words), Program.VERSION, inputs, alone, words);
    }

    /** The whole report on one study, or on several, a section each. */
    public static Doc doc(List<Audit> audits, Words words) {
        return audits.size() == 1 ? page(audits.get(0), true, words) : new Doc(words.language(), words.say("report.studies"), audits.stream()
                .<Block>map(a -> new Block.Section(a.study().id(), a.study().title(), false, page(a, false, words).blocks())).toList());
    }

    private static Doc index(List<Audit> audits, Words words) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FIGURES, words.say("index.figures"));
        files.put(VERDICTS, words.say("index.verdicts"));
        files.put(Codecheck.FILE, words.say("index.codecheck"));
        files.put(Codecheck.README, words.say("index.codecheck-readme"));
        files.put(RoCrate.FILE, words.say("index.crate"));
        return IndexView.of(audits, audits.stream().collect(Collectors.toMap(a -> a.study().id(), a -> page(a.study()))), files, Program.VERSION, words);
    }

    /** Those of its figures that its data can fill; the title is their caption. */
    private static List<Block.Picture> drawings(Audit audit, Words words) {
        return Stream.of(FigureKind.PERFORMANCE_LINE, FigureKind.SCORES, FigureKind.BARBER_JOHNSON).map(k -> k.of(audit, words))
                .filter(DrawnOrNot.Drawn.class::isInstance).flatMap(d -> ((DrawnOrNot.Drawn) d).pictures().stream()).toList();
    }

    static Map<String, String> manifest(List<Audit> audits) {
        Map<String, String> manifest = new LinkedHashMap<>();
        audits.forEach(a -> manifest.put(page(a.study()), "Every figure, relation and label of " + a.study().id()
                + " with its verdict and the arithmetic that led to it"));
        manifest.put(INDEX, "The studies with their counts and the fate of each conclusion");
        manifest.put(FIGURES, "Every figure, relation and identity with its verdict, a row each");
        manifest.put(VERDICTS, "The same, with the fate of each conclusion and the faults of the bands");
        return manifest;
    }

    /** What the folder holds beside its description as a research object. */
    private static Map<String, String> parts(List<Audit> audits) {
        Map<String, String> parts = new LinkedHashMap<>(manifest(audits));
        parts.put(Codecheck.FILE, "The start of a CODECHECK configuration file");
        parts.put(Codecheck.README, "What only a person can add to it, and how");
        return parts;
    }

    private static String page(Study study) {
        return study.id() + ".html";
    }

    private static void check(List<Audit> audits) {
        Set<String> names = new HashSet<>(Set.of("index"));
        for (Audit audit : audits) {
            Study study = audit.study();
            if (!study.id().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
                throw BadData.at(study.place(), Sentence.of("name '{0}' cannot be the name of a page; use letters a to z, digits, '.', '-' and '_', at most 100", study.id()));
            }
            if (!names.add(study.id().toLowerCase(Locale.ROOT))) {
                throw BadData.at(study.place(), Sentence.of("a page '{0}' is in this report already; give the study a name of its own", study.id()));
            }
        }
    }
}
