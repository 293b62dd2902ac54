package bsc.cli;

import bsc.draw.DrawnOrNot;
import bsc.draw.QuestionnaireFigureKind;
import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.say.Block;
import bsc.say.Language;
import bsc.say.Words;
import bsc.survey.AskedSample;
import bsc.survey.CorrelationKind;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import bsc.survey.SurveyResult;
import bsc.view.InputRow;
import bsc.view.SurveyTable;
import bsc.view.SurveyView;
import bsc.write.CsvWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang survey}. */
@Command(name = "jbang survey", mixinStandardHelpOptions = true, version = Cli.VERSION, subcommands = SurveyAuditCommand.class,
        description = {"What the answers to a questionnaire give.", "FOLDER holds items.csv (item, text, dimension, direction, lowest, highest: the "
                + "questions; direction is forward or reversed) and responses.csv (a line a respondent, a column an item; a blank cell is no "
                + "answer); and, where it was asked, importance.csv and expectation.csv of the same form. A workbook (.xlsx) has sheets of these names."},
        footer = {"", "Examples:",
            "  jbang survey data/examples/patient-survey",
            "  jbang survey data/examples/patient-survey --lang id --out survey.docx",
            "  jbang survey audit data/examples/printed-item-statistics.csv",
            "  jbang survey my-survey --decimal-comma --format csv > survey.csv",
            "  jbang survey my-survey --as-input satisfaction_index --period 2025"})
public final class SurveyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FOLDER", arity = "0..1", description = "The folder with items.csv and responses.csv, or the workbook with their sheets.")
    private Path folder;

    @Mixin
    private DecimalOption decimal;

    @Option(names = "--correlation", paramLabel = "KIND", defaultValue = "pearson", converter = CorrelationOption.class,
            description = "pearson or spearman (of ranks), for the validity of items (default: ${DEFAULT-VALUE}).")
    private CorrelationKind correlation;

    @Option(names = "--significance", paramLabel = "P", defaultValue = "0.05", description = "Of the r table; intervals leave out as much "
            + "(default: ${DEFAULT-VALUE}).")
    private double significance;

    @Option(names = "--resamples", paramLabel = "N", description = "Resamples of the respondents drawn for each interval by bootstrap (default: 10000; "
            + "of more than 4000 respondents as many as draw 40 million of them, 400 at least).")
    private Integer resamples;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Every number drawn depends on this alone (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--population", paramLabel = "N", description = "How many could have been asked: sample sizes are then told for them.")
    private Long population;

    @Option(names = "--margin", paramLabel = "D", defaultValue = "0.05", description = "The margin of error that sample sizes are for (default: ${DEFAULT-VALUE}).")
    private double margin;

    @Option(names = "--as-input", paramLabel = "MEASURE", description = "Write the row of inputs.csv for this measure, with its source, instead of all "
            + "else: the result that --take names.")
    private String measure;

    @Option(names = "--take", paramLabel = "RESULT", defaultValue = "index", converter = SurveyResultOption.class, description = "The result for --as-input: index "
            + "(25 to 100, PermenPANRB 14/2017), percent (of the greatest possible sum), mean (of the dimensions), top_two (percent of answers) or csi "
            + "(default: ${DEFAULT-VALUE}).")
    private SurveyResult take;

    @Option(names = "--period", paramLabel = "PERIOD", defaultValue = "", description = "The period of the row for --as-input.")
    private String period;

    @Mixin
    private Telling telling;

    @Mixin
    private FileOption file;

    @Override
    public Integer call() {
        SurveyChoices chosen = new SurveyChoices(correlation, significance, resamples == null ? SurveyChoices.USUAL.resamples() : resamples, seed);
        Survey survey = survey();
        SurveyChoices choices = resamples == null ? chosen.withResamples(SurveyChoices.resamples(survey.answers().responses().size())) : chosen;
        AskedSample asked = new AskedSample(population == null ? OptionalLong.empty() : OptionalLong.of(population), margin);
        if (measure != null) {
            System.out.print(CsvWriter.write(InputRow.of(survey, take, measure, period, decimal.comma())));
            return 0;
        }
        file.tell(telling, () -> SurveyView.of(survey, choices, asked, file.isDrawn(telling) ? drawings(survey, choices) : Map.of(), telling.words()), () -> SurveyTable.of(SurveyView.of(survey, choices, asked,
                Words.in(Language.ENGLISH))));
        return 0;
    }

    private Map<String, Block.Picture> drawings(Survey survey, SurveyChoices choices) {
        Map<String, Block.Picture> drawings = new HashMap<>();
        for (QuestionnaireFigureKind kind : QuestionnaireFigureKind.values()) {
            if (kind.of(survey, choices, telling.words()) instanceof DrawnOrNot.Drawn drawn) {
                drawings.put(kind.section(), drawn.picture());
            }
        }
        return drawings;
    }

    private Survey survey() {
        if (folder == null) {
            throw new BadData(Sentence.of("name a folder that holds items.csv and responses.csv, or audit and what was printed"));
        }
        return SurveyFiles.read(folder, decimal.comma());
    }
}
