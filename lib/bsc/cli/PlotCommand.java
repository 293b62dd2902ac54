package bsc.cli;

import bsc.audit.Audit;
import bsc.beds.BedTable;
import bsc.draw.BedsFigureKind;
import bsc.draw.FigureFiles;
import bsc.draw.FigureKind;
import bsc.draw.QuestionnaireFigureKind;
import bsc.read.GridFile;
import bsc.read.SurveyFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang plot}. */
@Command(name = "jbang plot", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Draws the figures of a study, of the answers to a questionnaire, or of hospitals, wards or counted beds. A figure that its data cannot fill is not drawn, and a line says why.",
        footer = {"", "Figures: performance-line, perspectives, scores, trends, barber-johnson, waterfall, differences, points; of a questionnaire: answers, "
                + "item-correlations, alpha-without, importance-performance, gaps; of a CSV of hospitals, wards or counted beds: pabon-lasso, barber-johnson, census, occupancy.", "",
            "Examples:",
            "  jbang plot rs-unhas-2019 --out figures                     every figure, as SVG, PNG and HTML",
            "  jbang plot rs-unhas-2019 barber-johnson --out figures --width 85 --format svg",
            "  jbang plot data/examples/patient-survey --out figures        those of a questionnaire's answers",
            "  jbang plot data/examples/hospitals.csv --kind pabon-lasso --out figures",
            "  jbang plot ./my-hospital trends --out figures --format png,html"})
public final class PlotCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx), or of a questionnaire's folder; or a CSV as jbang beds compare reads or jbang beds count writes it.")
    private String study;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FIGURE", description = "One figure; all, if none is named.")
    private String figure;

    @Option(names = "--kind", paramLabel = "FIGURE", description = "The same as FIGURE.")
    private Optional<String> kind = Optional.empty();

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

    @Option(names = "--decimal-comma", description = "In a questionnaire's files, or in a CSV, numbers are written 0,25 and cells separated by semicolons.")
    private boolean decimalComma;

    @Mixin
    private Speech speech;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        FigureFiles.checkSize(width, height);
        Path path = Path.of(study);
        String asked = kind.orElse(figure);
        System.out.print(Files.isRegularFile(path) && path.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? ofBeds(path, FigureFiles.kinds(BedsFigureKind.class, asked)) : SurveyFolder.is(path)
                ? ofSurvey(path, FigureFiles.kinds(QuestionnaireFigureKind.class, asked)) : ofStudy(FigureFiles.kinds(FigureKind.class, asked)));
        return 0;
    }

    private String ofBeds(Path table, List<BedsFigureKind> kinds) {
        String name = table.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return FigureFiles.write(BedTable.of(GridFile.read(table, decimalComma)), name, kinds, out, width, height.orElse(0.0), formats, speech.words());
    }

    private String ofSurvey(Path folder, List<QuestionnaireFigureKind> kinds) {
        return FigureFiles.write(SurveyFiles.read(folder, decimalComma), kinds, out, width, height.orElse(0.0), formats, speech.words());
    }

    private String ofStudy(List<FigureKind> kinds) {
        return FigureFiles.write(Audit.of(data.study(study, speech.words())), kinds, out, width, height.orElse(0.0), formats, speech.words());
    }
}
