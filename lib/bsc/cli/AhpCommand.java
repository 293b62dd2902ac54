package bsc.cli;

import bsc.model.JudgementScale;
import bsc.say.Words;
import bsc.view.AhpView;
import bsc.weight.Ahp;
import bsc.weight.ComparisonGrid;
import bsc.weight.Derivation;
import bsc.weight.Hierarchy;
import bsc.weight.Judges;
import bsc.weight.RandomIndex;
import bsc.weight.Weights;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weights ahp}. */
@Command(name = "ahp", mixinStandardHelpOptions = true,
        description = {"Weights by the Analytic Hierarchy Process from pairwise comparisons.", "A FILE is either a square table (the "
                + "same names in the first column and the header; a cell says how many times as important its row is as its "
                + "column; a pair may stand on one side of the diagonal only) or a list with the columns first, second, "
                + "preference, and judge where there are several. People write 1/3, so a fraction of whole numbers is read as a "
                + "number. A blank cell is a comparison that nobody made. Several judges, in one list or in a file each, are "
                + "combined by the geometric mean of each comparison."},
        footer = {"", "Examples:", "  jbang weights ahp data/weights/leader.csv",
            "  jbang weights ahp judge-a.csv judge-b.csv --table saaty-2005 --format csv > weights.csv",
            "  jbang weights ahp perspectives.csv --below financial=financial.csv --below customer=customer.csv"})
public final class AhpCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A pairwise matrix or a list of comparisons; several files "
            + "are several judges.")
    private List<Path> files;

    @Option(names = "--below", paramLabel = "NAME=FILE", description = "Comparisons below one of the names: of alternatives, or "
            + "of indicators below a perspective. Once for each name; the weights are then those of the lower level.")
    private Map<String, Path> below = new LinkedHashMap<>();

    @Option(names = "--derivation", paramLabel = "WHICH", defaultValue = "eigenvector", converter = DerivationOption.class,
            description = "Whose weights go on to --format csv, --below and --study: eigenvector, geometric_mean or column_mean "
                    + "(default: ${DEFAULT-VALUE}).")
    private Derivation derivation;

    @Option(names = "--table", paramLabel = "TABLE", defaultValue = "saaty-1980", converter = RandomIndexOption.class,
            description = "The random index of the consistency ratio: saaty-1980 (0.90 for 4 names), saaty-2005 (0.89), "
                    + "donegan-dodd-1991 (0.8286) or saaty-undated (11 to 15 names only); default: ${DEFAULT-VALUE}.")
    private RandomIndex table;

    @Mixin
    private ScaleOption scale;

    @Mixin
    private WeightsOptions options;

    @Override
    public Integer call() {
        JudgementScale judged = scale.scale();
        Judges judges = Judges.together(files.stream().map(f -> ComparisonGrid.read(options.grid(f), judged)).toList());
        Words words = options.words();
        AhpView top = new AhpView(judges, Ahp.of(judges.combined(), table), derivation, judged, words);
        if (below.isEmpty()) {
            return options.tell(top.told());
        }
        Map<String, AhpView> lower = new LinkedHashMap<>();
        below.forEach((name, file) -> {
            Judges each = ComparisonGrid.read(options.grid(file), judged);
            lower.put(name, new AhpView(each, Ahp.of(each.combined(), table), derivation, judged, words));
        });
        Map<String, Weights> weights = new LinkedHashMap<>();
        lower.forEach((name, each) -> weights.put(name, each.weights()));
        return options.tell(top.told(lower, Hierarchy.synthesis(top.weights(), weights)));
    }
}
