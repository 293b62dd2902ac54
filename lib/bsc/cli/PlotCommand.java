package bsc.cli;

import bsc.audit.Audit;
import bsc.draw.FigureFiles;
import bsc.draw.FigureKind;
import bsc.draw.QuestionnaireFigureKind;
import bsc.read.SurveyFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang plot}. */
@Command(name = "jbang plot", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Draws the figures of a study, or of the answers to a questionnaire. A figure that its data cannot fill is not drawn, and a line says why.",
        footer = {"", "Figures: performance-line, perspectives, scores, trends, barber-johnson, waterfall, differences, points; of a questionnaire: answers, "
                + "item-correlations, alpha-without, importance-performance, gaps.", "",
            "Examples:",
            "  jbang plot rs-unhas-2019 --out figures                     every figure, as SVG, PNG and HTML",
            "  jbang plot rs-unhas-2019 barber-johnson --out figures --width 85 --format svg",
            "  jbang plot data/examples/patient-survey --out figures        those of a questionnaire's answers",
            "  jbang plot ./my-hospital trends --out figures --format png,html"})
public final class PlotCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx), or of a questionnaire's.")
    private String study;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FIGURE", description = "One figure; all, if none is named.")
    private String figure;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to; made if missing.")
    private Path out;

    @Option(names = "--width", paramLabel = "MM", defaultValue = "170", description = "The width in millimetres, 80 to 600 "
            + "(default: ${DEFAULT-VALUE}; a journal's column is often 85).")
    private double width;

    @Option(names = "--height", paramLabel = "MM", description = "The height in millimetres; default: what fits.")
    private Optional<Double> height = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "svg,png,html",
            description = "svg, png (300 dots an inch) and html, separated by commas (default: all).")
    private List<FigureFiles.Format> formats;

    @Option(names = "--decimal-comma", description = "In a questionnaire's files numbers are written 0,25 and cells separated by semicolons.")
    private boolean decimalComma;

    @Mixin
    private Speech speech;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        FigureFiles.checkSize(width, height);
        Path folder = Path.of(study);
        System.out.print(SurveyFolder.is(folder) ? FigureFiles.write(SurveyFiles.read(folder, decimalComma), FigureFiles.kinds(QuestionnaireFigureKind.class, figure), out, width, height.orElse(0.0), formats, speech.words())
                : ofStudy(FigureFiles.kinds(FigureKind.class, figure)));
        return 0;
    }

    private String ofStudy(List<FigureKind> kinds) {
        return FigureFiles.write(Audit.of(data.study(study, speech.words())), kinds, out, width, height.orElse(0.0), formats, speech.words());
    }
}
