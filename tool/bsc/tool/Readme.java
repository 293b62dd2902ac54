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

    /** README.md, CONTRIBUTING.md and every document in docs, as paths from the repository's root. */
    public static List<Path> documents(Path root) throws IOException {
        try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(root::resolve), docs.filter(d -> d.toString().endsWith(".md")).sorted())
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
                case "weights" -> weights();
                case "audit" -> console("weights audit " + AuditSample.FILE, AuditSample.in(DataFolder.find(null).path(), ENGLISH));
                case "ways" -> table(List.of("convention", "meaning"), AuditSample.conventions());
                case "robust" -> robust(studies.stream().filter(s -> s.id().equals(shown)).findFirst().orElseThrow());
                case "conclusion" -> report(studies, shown, 0, FINDINGS);
                case "findings" -> report(studies, shown, FINDINGS, FINDINGS + 1);
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

    /** Some of the report's parts: the first are what becomes of the conclusion and the counts, the next is what does not follow. */
    private static String report(List<Study> studies, String shown, int from, int to) {
        Study study = studies.stream().filter(s -> s.id().equals(shown)).findFirst().orElseThrow();
        Doc doc = AuditView.of(Audit.of(study), false, ENGLISH);
        return from == 0 ? console("reproduce " + study.id(), new Doc(doc.language(), doc.title(), doc.blocks().subList(from, to)))
                : "```text\n" + new TextWriter(COLUMNS, false).write(new Doc(doc.language(), "", doc.blocks().subList(from, to))).strip() + "\n```\n";
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
