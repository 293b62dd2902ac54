package bsc.cli;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.read.LongFiles;
import bsc.read.StudyDraft;
import bsc.read.StudyKind;
import bsc.read.StudyWorkbook;
import bsc.say.Language;
import bsc.say.Words;
import bsc.write.NewFolder;
import java.io.Console;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang new}. */
@Command(name = "jbang new", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "Begins a study or your own hospital: a folder that runs at once, with the usual indicators of the four perspectives and "
                + "their standards (hospital), or an example line in each file (publication). On a terminal it asks for what no option says. "
                + "It is written whole or not at all, and never over something.",
        footer = {"", "Examples:",
            "  jbang new my-hospital --periods 2024,2025",
            "  jbang new rs-contoh --periods 2023,2024,2025 --lang id",
            "  jbang new my-hospital --indicators bor,alos,toi,bto",
            "  jbang new my-study --kind publication --periods 2022,2023 --decimal .",
            "  jbang new rs-contoh --periods 2023,2024,2025 --xlsx",
            "  jbang new my-hospital --from form.csv"})
public final class NewCommand implements Callable<Integer> {
    private static final String NAME = "[a-z0-9_-][a-z0-9._-]*";

    @Parameters(paramLabel = "NAME", description = "The folder to be made; its last part names the study.")
    private Path folder;

    @Option(names = "--kind", paramLabel = "KIND", description = "publication or hospital (default: hospital).")
    private String kind;

    @Option(names = "--periods", paramLabel = "P,P", description = "The periods, oldest first, separated by commas; the last one is assessed "
            + "(default: the last year but one, and the last).")
    private String periods;

    @Option(names = "--decimal", paramLabel = "SIGN", description = "The decimal sign of the numbers: , or . (default: a comma).")
    private String decimal;

    @Option(names = "--indicators", paramLabel = "ID,ID", description = "Only these of the usual indicators, separated by commas (default: all).")
    private String indicators;

    @Option(names = "--from", paramLabel = "FORM", description = "Write the long files of a form.csv (one row an indicator): a folder whose indicators "
            + "have outgrown their form.")
    private Path form;

    @Option(names = "--xlsx", description = "Write a workbook, NAME.xlsx, instead of a folder: a sheet a table, explained cell by cell in Indonesian and English, with lists for closed choices.")
    private boolean workbook;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private Speech speech;

    @Override
    public Integer call() {
        Path target = workbook ? folder.resolveSibling(name() + ".xlsx") : folder;
        NewFolder.refuseExisting(target);
        Words words = speech.words();
        if (form != null) {
            return written(LongFiles.of(form, new StudyDraft(name(), kind(kind == null ? StudyKind.HOSPITAL.word() : kind), listed(periods == null ? "" : periods),
                    decimal(decimal == null ? "," : decimal), List.of(), words.language() == Language.INDONESIAN), data.folder()), target, words);
        }
        int last = Year.now().getValue() - 1;
        StudyKind chosen = kind(asked(kind, words.say("new.ask.kind"), StudyKind.HOSPITAL.word()));
        List<String> in = listed(asked(periods, words.say("new.ask.periods"), last - 1 + "," + last));
        String sign = asked(decimal, words.say("new.ask.decimal"), ",");
        StudyDraft draft = new StudyDraft(name(), chosen, periods(in), decimal(sign), listed(indicators == null ? "" : indicators),
                words.language() == Language.INDONESIAN);
        return written(draft.files(data.folder()), target, words);
    }

    private int written(Map<String, byte[]> files, Path target, Words words) {
        if (workbook) {
            NewFolder.writeFile(target, StudyWorkbook.of(files, data.folder()));
        } else {
            NewFolder.write(target, files);
        }
        System.err.println(words.say("new.written", target));
        System.err.println(words.say("new.next", target));
        return 0;
    }

    /** What the option says; else what is answered on a terminal; else the usual. */
    private static String asked(String given, String question, String usual) {
        Console console = System.console();
        if (given != null || console == null) {
            return given == null ? usual : given;
        }
        String answer = console.readLine("%s", question + " [" + usual + "]: ");
        return answer == null || answer.isBlank() ? usual : answer.strip();
    }

    private static List<String> listed(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    private String name() {
        String file = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String name = workbook && file.endsWith(".xlsx") ? file.substring(0, file.length() - ".xlsx".length()) : file;
        if (!name.matches(NAME) || name.contains("..") || name.endsWith(".")) {
            throw new BadData(Sentence.of("'{0}' is no name of a study; write lower-case letters, digits, - _ and .", name));
        }
        return name;
    }

    private static StudyKind kind(String word) {
        return Choice.of(StudyKind.class, word).orElseThrow(() -> new BadData(Sentence.of("--kind: '{0}' is not one of: {1}", word,
                String.join(", ", Choice.words(StudyKind.class)))));
    }

    private static List<String> periods(List<String> names) {
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new BadData(Sentence.of("--periods: name each period once, oldest first, separated by commas, such as 2024,2025"));
        }
        return names;
    }

    private static char decimal(String sign) {
        if (!sign.equals(",") && !sign.equals(".")) {
            throw new BadData(Sentence.of("--decimal: '{0}' is no decimal sign; it is a point or a comma", sign));
        }
        return sign.charAt(0);
    }
}
