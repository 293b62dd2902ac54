package bsc.show.robust;

import bsc.formula.Basis;
import bsc.robust.ClassMargin;
import bsc.robust.DrawnFrom;
import bsc.robust.DrawnTotals;
import bsc.robust.Exchange;
import bsc.robust.Kept;
import bsc.robust.LeftOut;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.ScoreFlip;
import bsc.robust.ScoringRule;
import bsc.robust.SmallestChange;
import bsc.show.Listing;
import bsc.show.ScoreText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How firmly a class stands, for people: the answer first, then what it rests on. */
final class RobustText {
    private static final String MARGIN = "  ";
    private static final int NAMED = 3;

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
        return robustness.weighable().achievements().stream().anyMatch(a -> a.size() > 1);
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
        List<List<String>> rows = new ArrayList<>();
        for (DrawnTotals drawn : robustness.drawn()) {
            rows.add(List.of(drawn.drawing().level().word(), drawn.drawing().from().title(),
                    Numbers.share(drawn.keptAlways()), open() ? Numbers.share(drawn.keptSometimes()) : "–"));
        }
        text.append(new Listing(List.of("weights of", "drawn", open() ? "whatever the open scores" : "kept",
                open() ? "for some of them" : "open scores"), rows).text(MARGIN));
        DrawnTotals first = robustness.drawn().get(0);
        line(MARGIN + "Share of " + first.drawing().draws() + " draws each, with the 95 % interval of its Monte Carlo error; seed "
                + first.drawing().seed() + ".");
        line(MARGIN + "Around the given weights: of n equal weights each varies by about "
                + Numbers.fixed(100 / Math.sqrt(first.drawing().concentration()), 0) + " % of itself (concentration "
                + Numbers.total(first.drawing().concentration()) + ").");
    }

    private void smallestChanges() {
        List<List<String>> rows = new ArrayList<>();
        for (SmallestChange change : robustness.changes()) {
            List<String> row = new ArrayList<>(List.of(change.level().word(), ScoreText.labels(change.beyond()),
                    open() ? change.ending().word() : "–", change.moved().map(Numbers::percent).orElse("no weights do"),
                    change.takes().stream().map(t -> Numbers.percent(t.weight()) + " from " + names(t.names()) + " at "
                            + Numbers.total(t.achievement())).collect(Collectors.joining(", ")),
                    change.moved().isEmpty() ? "" : names(change.gainers())));
            rows.add(row);
        }
        section("The smallest change of weights that changes the class (the share of all weight that moves; exact)",
                new Listing(List.of("weights of", "to", "open scores at", "moves", "from", "to indicators or perspectives"), rows));
    }

    private static String names(List<String> names) {
        return names.size() <= NAMED ? String.join(" or ", names)
                : String.join(", ", names.subList(0, NAMED)) + " or " + (names.size() - NAMED) + " more";
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
        List<List<String>> rows = new ArrayList<>();
        for (ScoreFlip flip : robustness.flips()) {
            rows.add(List.of(flip.line().indicator().name(), ScoreText.scores(flip.line().scores()), ScoreText.score(flip.score()),
                    Numbers.totals(flip.least(), flip.most()), labels(flip.labels(), flip.kept()),
                    flip.threshold().map(t -> ScoreText.value(t.bound()) + " to " + ScoreText.value(t.value())
                            + flip.line().indicator().unit().suffix()).orElse("no range")));
        }
        if (rows.isEmpty()) {
            line("\nNo other score of one indicator alone changes the class.");
        } else {
            section("One other score of one indicator that changes the class, or may; and how far the bound of its bands "
                    + "would have to move for it", new Listing(List.of("indicator", "score", "other", "total", "class", "bound"), rows));
        }
    }

    private static String labels(Set<String> labels, Kept kept) {
        return ScoreText.labels(labels) + (kept == Kept.ALWAYS ? "" : ", " + kept.word());
    }

    private void leftOut() {
        List<List<String>> rows = robustness.leftOut().stream()
                .filter(l -> all || l.level() == Level.PERSPECTIVES || l.kept() != Kept.ALWAYS)
                .map(l -> List.of(l.name(), Numbers.totals(l.least(), l.most()), labels(l.labels(), l.kept()))).toList();
        long kept = robustness.leftOut().stream().filter(l -> l.level() == Level.INDICATORS && l.kept() == Kept.ALWAYS).count();
        section("Left out, the weights of the others growing in proportion", new Listing(List.of("without", "total", "class"), rows));
        if (!all) {
            line(MARGIN + "Any one of " + kept + " of " + robustness.weighable().indicators().size()
                    + " indicators can be left out and the class is kept (--all lists them).");
        }
    }

    private void exchanges() {
        List<List<String>> rows = robustness.exchanges().stream().map(e -> List.of(e.rule().title(), e.weights().source(),
                e.mean().title(), Numbers.totals(e.least(), e.most()), labels(e.labels(), e.kept()))).toList();
        long kept = robustness.exchanges().stream().filter(e -> e.kept() == Kept.ALWAYS).count();
        section("Rules exchanged: " + kept + " of " + rows.size() + " combinations keep " + stands(),
                new Listing(List.of("score by", "weights", "mean", "total", "class"), rows));
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
        List<List<String>> rows = robustness.sources().stream().map(s -> List.of(s.factor(), Numbers.estimate(s.first()),
                Numbers.estimate(s.total()))).toList();
        section("What the variance of the total comes from (Sobol indices with 95 % bootstrap intervals; any weighting of the "
                + "indicators, " + Arrays.stream(ScoringRule.values()).map(ScoringRule::title).collect(Collectors.joining(" or "))
                + ", inputs anywhere within their rounding)", new Listing(List.of("factor", "alone", "with interactions"), rows));
    }
}
