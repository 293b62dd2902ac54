package bsc.bench;

import bsc.formula.Basis;
import bsc.model.Bands;
import bsc.model.Study;
import bsc.robust.ScaleClasses;
import bsc.robust.Drawing;
import bsc.robust.DrawnFrom;
import bsc.robust.DrawnTotals;
import bsc.robust.Draws;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.TotalParts;
import bsc.score.Scorecard;
import bsc.tool.Stopwatch;
import bsc.weight.WeightedTotal;
import bsc.weight.Weighable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The speed of drawing weightings of a study's indicators, class shares and histogram included, beside NumPy's. */
public final class WeightingsBench {
    private static final int MILLION = 1_000_000;

    private final TotalParts weighed;
    private final ScaleClasses classes;
    private final boolean[] conclusion;
    private final StringBuilder text = new StringBuilder();

    private WeightingsBench(Study study, Bands scale) {
        Scorecard card = Robustness.card(study, study.assessed(), Basis.RECOMPUTED);
        Weighable weighable = Weighable.of(card).on(scale);
        this.weighed = TotalParts.of(weighable, weighable.own(), Level.INDICATORS);
        this.classes = ScaleClasses.of(scale);
        List<WeightedTotal> totals = weighable.placed(weighable.own());
        this.conclusion = classes.carrying(classes.between(totals.get(0), totals.get(1)));
    }

    /** Prints the machine and what was measured; the exit status is 0. */
    public static int print(Study study, Bands scale, int rounds) {
        System.out.println(Stopwatch.machine());
        System.out.print(of(study, scale, rounds, Optional.ofNullable(System.getenv("BSC_HOME")).map(h -> Path.of(h, "lib/test/bench/weightings.py"))));
        return 0;
    }

    /** @param script weightings.py, where the repository is at hand */
    private static String of(Study study, Bands scale, int rounds, Optional<Path> script) {
        WeightingsBench bench = new WeightingsBench(study, scale);
        bench.text.append(String.format("Weightings of the %d indicators of %s, flat, with class shares and histogram; "
                + "medians of %d rounds%n", bench.weighed.items().size(), study.id(), rounds));
        bench.race(rounds, script);
        for (int draws : List.of(MILLION / 4, MILLION, 4 * MILLION)) {
            double seconds = Stopwatch.median(rounds, () -> bench.draw(draws));
            bench.text.append(String.format("%,9d weightings: %8.1f ms, %6.1f ns each%n", draws, seconds * 1e3, seconds * 1e9 / draws));
        }
        return bench.text.toString();
    }

    private DrawnTotals draw(long draws) {
        return Draws.of(weighed, classes, conclusion, new Drawing(Level.INDICATORS, DrawnFrom.FLAT, Drawing.USUAL_CONCENTRATION,
                draws, 1), done -> { });
    }

    /** The bounds of the classes, the histogram, and the achievements of each indicator. */
    private String table(DrawnTotals drawn) {
        String items = weighed.items().stream().map(i -> i.least() + "," + i.most()).collect(Collectors.joining("\n"));
        String bounds = classes.bounds().stream().map(Object::toString).collect(Collectors.joining(","));
        return bounds + "\n" + drawn.low() + "," + drawn.width() + "\n" + items + "\n";
    }

    private void race(int rounds, Optional<Path> script) {
        DrawnTotals drawn = draw(MILLION);
        Optional<NumPy> other = script.flatMap(s -> NumPy.start(s, table(drawn), drawn.drawing().draws(), drawn.drawing().seed()));
        if (other.isEmpty()) {
            text.append("NumPy is not there and is not compared: install python3-numpy, and start ./jbang bench from a clone.\n");
            return;
        }
        try (NumPy numPy = other.get()) {
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = -2; round < rounds; round++) {
                long start = System.nanoTime();
                draw(MILLION);
                double mine = (System.nanoTime() - start) / 1e9;
                double its = numPy.seconds();
                if (round >= 0) {
                    ours.add(mine);
                    theirs.add(its);
                    ratios.add(its / mine);
                }
            }
            text.append(String.format("%,9d weightings: %.3f s here, %.3f s with %s; ratio %.2f (median of %d pairs, %.2f to %.2f)%n",
                    MILLION, Stopwatch.median(ours), Stopwatch.median(theirs), numPy.what(), Stopwatch.median(ratios), rounds,
                    ratios.stream().min(Double::compare).orElseThrow(), ratios.stream().max(Double::compare).orElseThrow()));
        }
    }
}
