package bsc.tool;

import bsc.audit.Audit;
import bsc.cli.RobustReport;
import bsc.formula.Basis;
import bsc.model.Convention;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.robust.Robustness;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Words;
import bsc.tool.notebook.NotebookHead;
import bsc.tool.notebook.Thumbnails;
import bsc.view.AuditView;
import bsc.view.RobustView;
import bsc.write.TextWriter;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of README.md and docs that are written from their source: between {@code <!-- begin:name -->} and {@code <!-- end -->}. */
public final class Readme {
    private static final Pattern BLOCK = Pattern.compile("(<!-- begin:([a-z-]+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final int COLUMNS = 100;
    private static final int ROBUST_BLOCKS = 4;
    private static final int FINDINGS = 2;

    private Readme() {
    }

    /** README.md, README.id.md, CONTRIBUTING.md and every document in docs, as paths from the repository's root. */
    public static List<Path> documents(Path root) throws IOException {
        try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "README.id.md", "CONTRIBUTING.md").map(root::resolve), docs.filter(d -> d.toString().endsWith(".md")).sorted())
                    .map(root::relativize).toList();
        }
    }

    /**
     * @param file    which document, as a path from the repository's root
     * @param text    the document as it is
     * @param catalog jbang-catalog.json
     * @param shown   the study whose report is shown
     * @param heads   the heads of the notebooks, in reading order
     * @param thumbs  the files of the thumbnails that there are
     */
    public static String of(Path file, String text, String catalog, List<Study> studies, String shown, List<NotebookHead> heads,
                            Set<String> thumbs) {
        Matcher blocks = BLOCK.matcher(text);
        StringBuilder readme = new StringBuilder();
        while (blocks.find()) {
            String block = switch (blocks.group(2)) {
                case "commands" -> commands(catalog);
                case "studies" -> studies(studies);
                case "notebooks" -> notebooks(heads, thumbs, "../".repeat(file.getNameCount() - 1));
                case "conventions" -> conventions();
                case "glossary" -> Glossary.of(DataFolder.find(null).path());
                case "weights" -> weights();
                case "audit" -> console("weights audit " + AuditSample.FILE, AuditSample.in(DataFolder.find(null).path(), ENGLISH));
                case "ways" -> table(List.of("convention", "meaning"), AuditSample.conventions());
                case "robust" -> robust(studies.stream().filter(s -> s.id().equals(shown)).findFirst().orElseThrow());
                case "conclusion" -> conclusion(studies, shown, "", ENGLISH);
                case "conclusion-id" -> conclusion(studies, shown, " --lang id", Words.in(Language.INDONESIAN));
                case "findings" -> findings(studies, shown);
                default -> throw new IllegalArgumentException(file + " has an unknown block " + blocks.group(2));
            };
            blocks.appendReplacement(readme, Matcher.quoteReplacement(blocks.group(1) + block + blocks.group(3)));
        }
        return blocks.appendTail(readme).toString();
    }

    private static String commands(String catalog) {
        JsonObject aliases = JsonParser.parseString(catalog).getAsJsonObject().getAsJsonObject("aliases");
        return table(List.of("command", "what it does"), aliases.keySet().stream().map(name -> List.of("`./jbang " + name + "`",
                aliases.getAsJsonObject(name).get("description").getAsString())).toList());
    }

    private static String studies(List<Study> studies) {
        return table(List.of("study", "hospital", "figures", "inputs", "publication"), studies.stream().map(s -> List.of(
                "`" + s.id() + "`", s.hospital(), String.valueOf(s.figures().size()), String.valueOf(s.inputs().size()),
                s.citation())).toList());
    }

    private static String notebooks(List<NotebookHead> heads, Set<String> thumbs, String root) {
        return table(List.of("notebook", "question", "minutes", "a figure from it"), heads.stream().map(h -> List.of(
                "[" + h.title() + "](" + root + "notebooks/" + h.file() + ")", h.question(), h.minutes(), thumbnail(h, thumbs, root))).toList());
    }

    private static String thumbnail(NotebookHead head, Set<String> thumbs, String root) {
        String file = Thumbnails.file(head.file());
        return !thumbs.contains(file) ? "" : "<a href=\"" + root + "notebooks/" + head.file() + "\"><img src=\"" + root + Thumbnails.FOLDER
                + "/" + file + "\" width=\"220\" alt=\"The first figure of the notebook " + head.title().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"></a>";
    }

    private static String conventions() {
        List<List<String>> rows = new ArrayList<>();
        for (Convention convention : Convention.values()) {
            rows.add(List.of("`" + convention.word() + "`", Words.in(Language.ENGLISH).of(convention)));
        }
        return table(List.of("convention", "meaning"), rows);
    }

    /** The first paragraphs and sections: the total, the drawn weightings, the smallest changes. */
    private static String robust(Study study) {
        Robustness robustness = RobustReport.of(study, study.assessed(), Basis.RECOMPUTED, Optional.empty(), study.scale().orElseThrow(),
                Robustness.Question.USUAL);
        Doc doc = RobustView.of(robustness, false, ENGLISH);
        return console("robust " + study.id(), new Doc(doc.language(), doc.title(), doc.blocks().subList(0, ROBUST_BLOCKS)));
    }

    /** The first parts of the report: what becomes of the conclusion, and the counts. */
    private static String conclusion(List<Study> studies, String shown, String options, Words words) {
        Doc doc = reported(studies, shown, words);
        return console("reproduce " + shown + options, new Doc(doc.language(), doc.title(), doc.blocks().subList(0, FINDINGS)));
    }

    /** The next part: what does not follow. */
    private static String findings(List<Study> studies, String shown) {
        Doc doc = reported(studies, shown, ENGLISH);
        return "```text\n" + new TextWriter(COLUMNS, false).write(new Doc(doc.language(), "", doc.blocks().subList(FINDINGS, FINDINGS + 1))).strip() + "\n```\n";
    }

    private static Doc reported(List<Study> studies, String shown, Words words) {
        return AuditView.of(Audit.of(studies.stream().filter(s -> s.id().equals(shown)).findFirst().orElseThrow()), false, words);
    }

    private static String weights() {
        return console("weights ahp " + AhpSample.FILE, AhpSample.told(DataFolder.find(null).path(), ENGLISH).doc(Optional.empty(), ENGLISH));
    }

    private static String console(String command, Doc doc) {
        return "```console\n$ ./jbang " + command + "\n" + new TextWriter(COLUMNS, false).write(doc) + "```\n";
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        String rule = columns.stream().map(c -> "---").collect(Collectors.joining("|", "|", "|\n"));
        return line(columns) + rule + rows.stream().map(Readme::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
