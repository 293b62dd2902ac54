///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Draw the figures of a study, for print and interactive, as SVG, PNG and HTML
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.audit.Audit;
import bsc.show.Cli;
import bsc.show.DataOption;
import bsc.show.figure.FigureFiles;
import bsc.show.figure.FigureKind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "jbang plot", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Draws the figures of a study. A figure that its data cannot fill is not drawn, and a line says why.",
        footer = {"", "Figures: performance-line, perspectives, scores, trends, barber-johnson, waterfall, differences, points.", "",
            "Examples:",
            "  jbang plot rs-unhas-2019 --out figures                     every figure, as SVG, PNG and HTML",
            "  jbang plot rs-unhas-2019 barber-johnson --out figures --width 85 --format svg",
            "  jbang plot ./my-hospital trends --out figures --format png,html"})
class plot implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    String study;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FIGURE", description = "One figure; all, if none is named.")
    String figure;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to; made if missing.")
    Path out;

    @Option(names = "--width", paramLabel = "MM", defaultValue = "170", description = "The width in millimetres, 80 to 600 "
            + "(default: ${DEFAULT-VALUE}; a journal's column is often 85).")
    double width;

    @Option(names = "--height", paramLabel = "MM", defaultValue = "0", description = "The height in millimetres; default: what fits.")
    double height;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "svg,png,html",
            description = "svg, png (300 dots an inch) and html, separated by commas (default: all).")
    List<FigureFiles.Format> formats;

    @Mixin
    DataOption data;

    @Override
    public Integer call() {
        List<FigureKind> kinds = FigureFiles.kinds(figure);
        FigureFiles.checkSize(width, height);
        System.out.print(FigureFiles.write(Audit.of(data.study(study)), kinds, out, width, height, formats));
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new plot(), args);
    }
}
