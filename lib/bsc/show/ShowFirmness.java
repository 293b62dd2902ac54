package bsc.show;

import bsc.formula.Basis;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.robust.Drawing;
import bsc.robust.DrawnFrom;
import bsc.robust.DrawnTotals;
import bsc.robust.Draws;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.TotalParts;
import bsc.show.robust.RobustTables;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What the cells of notebooks call to ask how firmly a class stands: one word, one table. Never returns null. */
public final class ShowFirmness {
    private ShowFirmness() {
    }

    /**
     * Every answer at once: 100,000 weightings of each kind from the seed 1, on the study's own scale or the one of the
     * standards.
     *
     * @param weights of the indicators
     */
    public static Robustness of(Study study, Weights weights) {
        return Robustness.of(study, Basis.RECOMPUTED, Robustness.card(study, study.assessed(), Basis.RECOMPUTED), weights,
                DataFolder.find(null).scale(study, Optional.empty()).orElseThrow(() -> new BadData(
                        "no scale classes the total of " + study.id())), Robustness.Question.USUAL, done -> { });
    }

    /** The share of flat weightings of the indicators that keep the class whatever the open scores are, by few and by many draws. */
    public static Listing draws(Robustness robustness, long seed, long... counts) {
        TotalParts weighed = TotalParts.of(robustness.weighable(), robustness.weights(), Level.INDICATORS);
        return new Listing(List.of("draws", "share that keeps the class", "95 % interval"), LongStream.of(counts).mapToObj(n -> {
            DrawnTotals.Share share = Draws.of(weighed, robustness.classes(), robustness.classes().carrying(robustness.labels()),
                    new Drawing(Level.INDICATORS, DrawnFrom.FLAT, Drawing.USUAL_CONCENTRATION, n, seed), done -> { }).keptAlways();
            return List.of(String.valueOf(n), percent(share.share()), percent(share.low()) + " to " + percent(share.high()));
        }).toList());
    }

    private static String percent(double share) {
        return Show.rounded(100 * share, 1) + " %";
    }

    /** The smallest changes of weights that change the class, narrow enough for a page. */
    public static Listing changes(Robustness robustness) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : RobustTables.changes(robustness).rows()) {
            List<String> shorter = new ArrayList<>(row.subList(0, 4));
            shorter.add(row.get(4) + (row.get(5).isEmpty() ? "" : ", to " + row.get(5)));
            rows.add(shorter);
        }
        return new Listing(List.of("weights of", "class", "open scores at", "moves", "how"), rows);
    }

    /** The scores of one indicator that alone change the class, or may. */
    public static Listing flips(Robustness robustness) {
        return new Listing(List.of("indicator", "score", "other score", "total", "class", "value and bound"), robustness.flips().stream()
                .map(f -> List.of(f.line().indicator().name(), ScoreText.scores(f.line().scores()), ScoreText.score(f.score()),
                        Show.rounded(f.least(), 3) + " to " + Show.rounded(f.most(), 3), ScoreText.labels(f.labels()),
                        f.threshold().map(t -> ScoreText.value(t.value()) + ", bound " + ScoreText.value(t.bound())).orElse("no range"))).toList());
    }
}
