package bsc.tool;

import bsc.audit.Audit;
import bsc.formula.Basis;
import bsc.model.Convention;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.robust.Robustness;
import bsc.tool.notebook.NotebookHead;
import bsc.show.robust.RobustReport;
import bsc.show.weights.AhpSample;
import bsc.show.weights.AuditSample;
import bsc.tool.notebook.Thumbnails;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditView;
import bsc.view.RobustView;
import bsc.write.TextWriter;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of README.md that are written from their source: between {@code <!-- begin:name -->} and {@code <!-- end -->}. */
public final class Readme {
    private static final Pattern BLOCK = Pattern.compile("(<!-- begin:([a-z-]+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final int COLUMNS = 100;
    private static final int ROBUST_BLOCKS = 4;
    private static final int REPORT_BLOCKS = 3;

    private Readme() {
    }

    /**
     * @param text    README.md as it is
     * @param catalog jbang-catalog.json
     * @param shown   the study whose report is shown
     * @param heads   the heads of the notebooks, in reading order
     * @param thumbs  the files of the thumbnails that there are
     */
    public static String of(String text, String catalog, List<Study> studies, String shown, List<NotebookHead> heads,
                            Set<String> thumbs) {
        Matcher blocks = BLOCK.matcher(text);
        StringBuilder readme = new StringBuilder();
        while (blocks.find()) {
            String block = switch (blocks.group(2)) {
                case "commands" -> commands(catalog);
                case "studies" -> studies(studies);
                case "notebooks" -> notebooks(heads, thumbs);
                case "conventions" -> conventions();
                case "weights" -> weights();
                case "audit" -> "```console\n$ ./jbang weights audit " + AuditSample.FILE + "\n"
                        + AuditSample.in(DataFolder.find(null).path()) + "```\n";
                case "ways" -> table(List.of("convention", "meaning"), AuditSample.conventions());
                case "robust" -> robust(studies.stream().filter(s -> s.id().equals(shown)).findFirst().orElseThrow());
                case "report" -> report(studies.stream().filter(s -> s.id().equals(shown)).findFirst().orElseThrow());
                default -> throw new IllegalArgumentException("README.md has an unknown block " + blocks.group(2));
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

    private static String notebooks(List<NotebookHead> heads, Set<String> thumbs) {
        return table(List.of("notebook", "question", "minutes", "a figure from it"), heads.stream().map(h -> List.of(
                "[" + h.title() + "](notebooks/" + h.file() + ")", h.question(), h.minutes(), thumbnail(h, thumbs))).toList());
    }

    private static String thumbnail(NotebookHead head, Set<String> thumbs) {
        String file = Thumbnails.file(head.file());
        return !thumbs.contains(file) ? "" : "<a href=\"notebooks/" + head.file() + "\"><img src=\"" + Thumbnails.FOLDER + "/" + file
                + "\" width=\"220\" alt=\"The first figure of the notebook " + head.title().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"></a>";
    }

    private static String conventions() {
        List<List<String>> rows = new ArrayList<>();
        for (Convention convention : Convention.values()) {
            rows.add(List.of("`" + convention.word() + "`", convention.meaning()));
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

    /** What becomes of the conclusion, the counts, and what does not follow. */
    private static String report(Study study) {
        Doc doc = AuditView.of(Audit.of(study), false, ENGLISH);
        return console("reproduce " + study.id(), new Doc(doc.language(), doc.title(), doc.blocks().subList(0, REPORT_BLOCKS)));
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
