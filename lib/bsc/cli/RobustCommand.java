package bsc.cli;

import bsc.draw.FigureFiles;
import bsc.formula.Basis;
import bsc.model.Study;
import bsc.robust.Robustness;
import bsc.say.Data;
import bsc.say.Messages;
import bsc.view.RobustTable;
import bsc.view.RobustView;
import bsc.view.WeightedScorecardView.Chosen;
import bsc.write.DocFile;
import bsc.write.FileForm;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jbang robust}. */
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
public final class RobustCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx).")
    private String study;

    @Option(names = "--period", paramLabel = "PERIOD", description = "The period; default: the one the study assesses.")
    private String period;

    @Option(names = "--scores", paramLabel = "BASIS", defaultValue = "recomputed", description = "recomputed from the inputs, "
            + "by repaired bands where there are such, or as printed (default: ${DEFAULT-VALUE}).")
    private Basis basis;

    @Option(names = "--scale", paramLabel = "BANDS", description = "The table of bands that classes the total; default: the "
            + "study's own, else the one that data/standards has for totals of its kind.")
    private Optional<String> scale;

    @Option(names = "--draws", paramLabel = "N", defaultValue = "100000", description = "Weightings drawn of each of four kinds "
            + "(default: ${DEFAULT-VALUE}).")
    private long draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Every number drawn depends on this alone "
            + "(default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--concentration", paramLabel = "C", defaultValue = "16", description = "How closely weightings are drawn "
            + "around the given one: each of n equal weights varies by about 1/sqrt(C) of itself (default: ${DEFAULT-VALUE}).")
    private double concentration;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "2048", description = "Rows of each of the two samples behind "
            + "the Sobol indices (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--all", description = "List the left-out indicators that change nothing too.")
    private boolean all;

    @Option(names = "--out", paramLabel = "DIR|FILE", description = "Write the figures (tornado, totals, simplex) to this folder, or the text to a file that ends with .docx, .xlsx, .html, .tex, .md, .txt, .csv or .json; figures as "
            + "SVG, PNG and HTML; the files are named on standard error.")
    private Path out;

    @Option(names = "--force", description = "Replace the file that is there already.")
    private boolean force;

    @Option(names = "--width", paramLabel = "MM", defaultValue = "170", description = "The width of the figures in millimetres, "
            + "80 to 600 (default: ${DEFAULT-VALUE}).")
    private double width;

    @Mixin
    private WeightsChoice weights;

    @Mixin
    private StudyOptions options;

    @Override
    public Integer call() {
        FigureFiles.checkSize(width, Optional.empty());
        Study read = options.study(study);
        Optional<Chosen> chosen = weights.isMade() ? Optional.of(weights.of(read)) : Optional.empty();
        chosen.flatMap(Chosen::change).map(Messages.in(options.words().language())::of).ifPresent(System.err::println);
        Robustness robustness = RobustReport.of(read, StudyOptions.period(read, period), basis, chosen.map(Chosen::weights),
                options.scale(read, scale), new Robustness.Question(draws, concentration, rows, seed));
        if (out != null && FileForm.of(out).isPresent()) {
            DocFile.write(out, force, () -> RobustView.of(robustness, all, options.words()), () -> RobustTable.of(robustness),
                    () -> new Data.Rows(RobustTable.of(robustness)));
            System.err.println(options.words().say("out.written", out));
            return 0;
        }
        if (out != null) {
            System.err.print(RobustReport.write(robustness, out, width, options.words()));
        }
        options.tell(() -> RobustView.of(robustness, all, options.words()), () -> RobustTable.of(robustness));
        return 0;
    }
}
