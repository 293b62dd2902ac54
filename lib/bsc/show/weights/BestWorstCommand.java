package bsc.show.weights;

import bsc.show.Listing;
import bsc.weight.BestWorst;
import bsc.weight.BestWorstGrid;
import bsc.weight.BestWorstLinear;
import bsc.weight.BestWorstThreshold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weights bwm}. */
@Command(name = "bwm", mixinStandardHelpOptions = true,
        description = {"Weights by the best-worst method, linear model.", "FILE is a CSV with the columns criterion, best_to_others (how "
                + "many times as important the best criterion is as this one) and others_to_worst (how many times as important "
                + "this one is as the worst). The best and the worst are 1 against themselves."},
        footer = {"", "Examples:", "  jbang weights bwm data/weights/best-worst.csv",
            "  jbang weights bwm data/weights/best-worst.csv --format csv > weights.csv"})
public final class BestWorstCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A CSV with the columns criterion, best_to_others, others_to_worst.")
    private Path file;

    @Option(names = "--best", paramLabel = "NAME", description = "The best criterion; needed where several carry a 1.")
    private String best;

    @Option(names = "--worst", paramLabel = "NAME", description = "The worst criterion; needed where several carry a 1.")
    private String worst;

    @Mixin
    private ScaleOption scale;

    @Mixin
    private WeightsOptions options;

    @Override
    public Integer call() {
        BestWorst answers = BestWorstGrid.read(options.grid(file), Optional.ofNullable(best), Optional.ofNullable(worst),
                scale.scale());
        BestWorstLinear solution = BestWorstLinear.of(answers);
        List<List<String>> rows = new ArrayList<>();
        for (int j = 0; j < answers.names().size(); j++) {
            rows.add(List.of(answers.names().get(j), Digits.ratio(answers.bestToOthers().get(j)),
                    Digits.ratio(answers.othersToWorst().get(j)), Digits.shown(answers.localRatios()[j]),
                    Digits.shown(solution.weights().of(answers.names().get(j)))));
        }
        List<String> notes = new ArrayList<>(List.of("Method: linear model, Rezaei, J. (2016), Omega 64, 126-130, "
                + "doi:10.1016/j.omega.2015.12.001; xi " + Digits.shown(solution.xi()) + " (0 when consistent).", consistency(answers), Notes.SUM));
        notes.addAll(ScaleOption.notes(scale.scale()));
        return new WeightsReport("Weights by the best-worst method, " + answers.source() + ": best "
                + answers.names().get(answers.best()) + ", worst " + answers.names().get(answers.worst()),
                new Listing(List.of("criterion", "best to others", "others to worst", "inconsistency", "weight"), rows),
                notes, List.of(), answers.source(), solution.weights(), options.study()).print(options.format());
    }

    private static String consistency(BestWorst answers) {
        double ratio = answers.consistencyRatio();
        String shown = "Input-based consistency ratio " + Digits.shown(ratio);
        if (ratio == 0) {
            return shown + ": the answers are fully consistent.";
        }
        String where = " It is greatest at " + String.join(", ", answers.mostInconsistent()) + ".";
        String of = answers.names().size() + " criteria and a best-to-worst preference of " + Digits.ratio(answers.scale());
        return answers.threshold().isEmpty()
                ? shown + ": whether that is acceptable is not known; no threshold is published for " + of + "." + where
                : shown + ", threshold " + Digits.shown(answers.threshold().getAsDouble()) + " for " + of + " ("
                        + BestWorstThreshold.CITATION + "): " + (ratio <= answers.threshold().getAsDouble()
                        ? "acceptable." : "not acceptable; ask again.") + where;
    }
}
