package bsc.show.robust;

import bsc.formula.Basis;
import bsc.robust.ClassMargin;
import bsc.robust.DrawnTotals;
import bsc.robust.Kept;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.ScoringRule;
import bsc.show.Listing;
import bsc.show.ScoreText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How firmly a class stands, for people: the answer first, then what it rests on. */
final class RobustText {
    private static final String MARGIN = "  ";

    private final Robustness robustness;
    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    private RobustText(Robustness robustness, boolean all) {
        this.robustness = robustness;
        this.all = all;
    }

    /** @param all true to list the left-out indicators that change nothing too */
    static String of(Robustness robustness, boolean all) {
        RobustText text = new RobustText(robustness, all);
        text.heading();
        text.drawn();
        text.smallestChanges();
        text.margins();
        text.flips();
        text.leftOut();
        text.exchanges();
        text.sources();
        return text.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void section(String title, Listing listing) {
        line("\n" + title);
        text.append(listing.text(MARGIN));
    }

    private String stands() {
        return ScoreText.labels(robustness.labels());
    }

    private boolean open() {
        return RobustTables.open(robustness);
    }

    private void heading() {
        line(robustness.study().id() + "  " + robustness.study().hospital() + ", " + robustness.card().period());
        line("Scores: " + (robustness.basis() == Basis.PRINTED ? "as printed" : "recomputed from the inputs where they are published") + ". Weights: " + robustness.weights().source() + ". Scale: "
                + robustness.scale().id() + (robustness.ownScale() ? " (the study's own)"
                : " (the study prints none; " + robustness.scale().source() + ")") + ".");
        if (!robustness.above().isEmpty()) {
            line("Criteria add up to more than the stated maximum, and what lies above it is left out: "
                    + String.join(", ", robustness.above()) + ".");
        }
        line("Total " + Numbers.totals(robustness.least(), robustness.most()) + ": " + stands()
                + (open() ? ". Labels leave scores open; all are at their least for the first number, at their greatest for the second."
                : "."));
    }

    private void drawn() {
        line("\nWould another weighting change the class? Weightings that keep " + stands() + ":");
        text.append(RobustTables.drawn(robustness).text(MARGIN));
        DrawnTotals first = robustness.drawn().get(0);
        line(MARGIN + "Share of " + first.drawing().draws() + " draws each, with the 95 % interval of its Monte Carlo error; seed "
                + first.drawing().seed() + ".");
        line(MARGIN + "Around the given weights: of n equal weights each varies by about "
                + Numbers.fixed(100 / Math.sqrt(first.drawing().concentration()), 0) + " % of itself (concentration "
                + Numbers.total(first.drawing().concentration()) + ").");
    }

    private void smallestChanges() {
        section("The smallest change of weights that changes the class (the share of all weight that moves; exact)",
                RobustTables.changes(robustness));
    }

    private void margins() {
        if (!robustness.margins().isEmpty()) {
            line("\nThe class bound that alone would change it");
            for (ClassMargin margin : robustness.margins()) {
                line(MARGIN + ScoreText.labels(margin.beyond()) + " " + (margin.bound() > margin.to() ? "begins" : "ends") + " at "
                        + Numbers.total(margin.bound()) + "; the bound would have to move by "
                        + Numbers.total(Math.abs(margin.bound() - margin.to())) + ", to " + Numbers.total(margin.to()));
            }
        }
    }

    private void flips() {
        if (robustness.flips().isEmpty()) {
            line("\nNo other score of one indicator alone changes the class.");
        } else {
            section("One other score of one indicator that changes the class, or may; and how far the bound of its bands "
                    + "would have to move for it", RobustTables.flips(robustness));
        }
    }

    private void leftOut() {
        long kept = robustness.leftOut().stream().filter(l -> l.level() == Level.INDICATORS && l.kept() == Kept.ALWAYS).count();
        section("Left out, the weights of the others growing in proportion", RobustTables.leftOut(robustness, all));
        if (!all) {
            line(MARGIN + "Any one of " + kept + " of " + robustness.weighable().indicators().size()
                    + " indicators can be left out and the class is kept (--all lists them).");
        }
    }

    private void exchanges() {
        long kept = robustness.exchanges().stream().filter(e -> e.kept() == Kept.ALWAYS).count();
        section("Rules exchanged: " + kept + " of " + robustness.exchanges().size() + " combinations keep " + stands(),
                RobustTables.exchanges(robustness));
        String asScored = Arrays.stream(ScoringRule.values()).map(rule -> robustness.exchanges().stream()
                .filter(e -> e.rule() == rule && e.asScored() > 0).findFirst()).flatMap(java.util.Optional::stream)
                .map(e -> e.asScored() + " by " + e.rule().title()).collect(Collectors.joining(", "));
        if (!asScored.isEmpty()) {
            line(MARGIN + "Indicators without a value or a range keep the study's score: " + asScored + ".");
        }
        line(MARGIN + "A geometric mean is at its least as soon as one indicator achieves nothing.");
    }

    private void sources() {
        if (robustness.sources().isEmpty()) {
            line("\nThe total does not vary with weights, scoring rule or rounding.");
            return;
        }
        section("What the variance of the total comes from (Sobol indices with 95 % bootstrap intervals; any weighting of the "
                + "indicators, " + Arrays.stream(ScoringRule.values()).map(ScoringRule::title).collect(Collectors.joining(" or "))
                + ", inputs anywhere within their rounding)", RobustTables.sources(robustness));
    }
}
