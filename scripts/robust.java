///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION How firmly a study's conclusion stands when weights, scores, thresholds and rules are changed
//JAVA 17+
//JAVA_OPTIONS -Xmx256m
//DEPS ../lib/Bsc.java

import bsc.formula.Basis;
import bsc.model.Study;
import bsc.robust.Robustness;
import bsc.show.Cli;
import bsc.show.StudyOptions;
import bsc.show.figure.FigureFiles;
import bsc.show.robust.RobustReport;
import bsc.show.weights.WeightsChoice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "jbang robust", mixinStandardHelpOptions = true, sortOptions = false, version = Cli.VERSION,
        description = "Would another reasonable weighting have changed the conclusion? The smallest change of weights that "
                + "changes the class of the total, the share of drawn weightings that keep it, the scores and thresholds that "
                + "alone would change it, what happens when rules are exchanged, and where the total's variance comes from.",
        footer = {"", "Examples:",
            "  jbang robust rs-unhas-2019",
            "  jbang robust rsud-makassar-2023 --draws 1000000 --seed 1",
            "  jbang robust rsud-makassar-2023 --scores printed --scale blud_health",
            "  jbang robust rs-unhas-2019 --weights data/weights/perspectives-by-hand.csv --out figures",
            "  jbang robust ./my-hospital --format csv > robust.csv"})
class robust implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder.")
    String study;

    @Option(names = "--period", paramLabel = "PERIOD", description = "The period; default: the one the study assesses.")
    String period;

    @Option(names = "--scores", paramLabel = "BASIS", defaultValue = "recomputed", description = "recomputed from the inputs, "
            + "by repaired bands where there are such, or as printed (default: ${DEFAULT-VALUE}).")
    Basis basis;

    @Option(names = "--scale", paramLabel = "BANDS", description = "The table of bands that classes the total; default: the "
            + "study's own, else the one that data/standards has for totals of its kind.")
    Optional<String> scale;

    @Option(names = "--draws", paramLabel = "N", defaultValue = "100000", description = "Weightings drawn of each of four kinds "
            + "(default: ${DEFAULT-VALUE}).")
    long draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Every number drawn depends on this alone "
            + "(default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--concentration", paramLabel = "C", defaultValue = "16", description = "How closely weightings are drawn "
            + "around the given one: each of n equal weights varies by about 1/sqrt(C) of itself (default: ${DEFAULT-VALUE}).")
    double concentration;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "2048", description = "Rows of each of the two samples behind "
            + "the Sobol indices (default: ${DEFAULT-VALUE}).")
    int rows;

    @Option(names = "--all", description = "List the left-out indicators that change nothing too.")
    boolean all;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the figures (tornado, totals, simplex) to this folder as "
            + "SVG, PNG and HTML; the files are named on standard error.")
    Path out;

    @Option(names = "--width", paramLabel = "MM", defaultValue = "170", description = "The width of the figures in millimetres, "
            + "80 to 600 (default: ${DEFAULT-VALUE}).")
    double width;

    @Mixin
    WeightsChoice weights;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        FigureFiles.checkSize(width, 0);
        Study read = options.study(study);
        Optional<WeightsChoice.Chosen> chosen = weights.isMade() ? Optional.of(weights.of(read)) : Optional.empty();
        chosen.flatMap(WeightsChoice.Chosen::change).ifPresent(System.err::println);
        Robustness robustness = RobustReport.of(read, period, basis, chosen.map(WeightsChoice.Chosen::weights),
                options.scale(read, scale), new Robustness.Question(draws, concentration, rows, seed));
        if (out != null) {
            System.err.print(RobustReport.write(robustness, out, width));
        }
        System.out.print(RobustReport.in(options.format(), robustness, all));
        return 0;
    }

    public static void main(String... args) {
        Cli.main(new robust(), args);
    }
}
