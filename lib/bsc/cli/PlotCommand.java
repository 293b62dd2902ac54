package bsc.cli;

import bsc.audit.Audit;
import bsc.draw.FigureFiles;
import bsc.draw.FigureKind;
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
        description = "Draws the figures of a study. A figure that its data cannot fill is not drawn, and a line says why.",
        footer = {"", "Figures: performance-line, perspectives, scores, trends, barber-johnson, waterfall, differences, points.", "",
            "Examples:",
            "  jbang plot rs-unhas-2019 --out figures                     every figure, as SVG, PNG and HTML",
            "  jbang plot rs-unhas-2019 barber-johnson --out figures --width 85 --format svg",
            "  jbang plot ./my-hospital trends --out figures --format png,html"})
public final class PlotCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
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

    @Mixin
    private Speech speech;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        List<FigureKind> kinds = FigureFiles.kinds(figure);
        FigureFiles.checkSize(width, height);
        System.out.print(FigureFiles.write(Audit.of(data.study(study, speech.words())), kinds, out, width, height.orElse(0.0), formats, speech.words()));
        return 0;
    }
}
