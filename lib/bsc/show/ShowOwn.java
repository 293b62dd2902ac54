package bsc.show;

import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.read.StudyCopy;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditView;
import bsc.view.ImproveView;
import bsc.view.ScorecardView;
import bsc.write.TextWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the cells of notebooks call on a hospital's own folder: what the commands print, of a copy in which cells are filled
 * in and changed. Data that break their contract give the message that the command would end with.
 */
public final class ShowOwn {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    private ShowOwn() {
    }

    /** A copy of a folder below data, such as template, under the name of a hospital's own folder. */
    public static StudyCopy copy(String folder, String name) {
        DataFolder data = DataFolder.find(null);
        return StudyCopy.of(data.path().resolve(folder), name, data.path().resolve("standards"));
    }

    /** A study below the folder data, such as examples/own-hospital. */
    public static Study study(String folder) {
        DataFolder data = DataFolder.find(null);
        return data.study(data.path().resolve(folder).toString());
    }

    /** Lines of a file with their numbers; the header is line 1. */
    public static String lines(StudyCopy copy, String file, int from, int to) {
        List<String> lines = copy.lines(file);
        if (from < 1 || to < from || to > lines.size()) {
            throw new BadData(copy.name() + "/" + file + " has the lines 1 to " + lines.size());
        }
        return IntStream.rangeClosed(from, to).mapToObj(i -> " ".repeat(to >= 10 && i < 10 ? 1 : 0) + i + "  " + lines.get(i - 1))
                .collect(Collectors.joining("\n"));
    }

    /** The lines of a text that hold one of the words. */
    public static String only(String text, String... words) {
        return text.lines().filter(line -> Arrays.stream(words).anyMatch(line::contains)).collect(Collectors.joining("\n"));
    }

    /** What {@code ./jbang scorecard} prints. */
    public static String scorecard(StudyCopy copy) {
        return copy.tell(study -> text(ScorecardView.of(study, study.assessed(), ENGLISH))).stripTrailing();
    }

    /** What {@code ./jbang improve} prints. */
    public static String improve(StudyCopy copy) {
        return copy.tell(study -> text(ImproveView.of(study, study.assessed(), ENGLISH))).stripTrailing();
    }

    /** What {@code ./jbang reproduce} prints. */
    public static String reproduce(StudyCopy copy) {
        return copy.tell(study -> text(AuditView.of(Audit.of(study), false, ENGLISH))).stripTrailing();
    }

    private static String text(Doc doc) {
        return new TextWriter(PageTable.WIDTH, false).write(doc);
    }
}
