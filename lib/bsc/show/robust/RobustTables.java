package bsc.show.robust;

import bsc.robust.ClassKept;
import bsc.robust.Level;
import bsc.robust.Robustness;
import bsc.robust.SmallestChange;
import bsc.show.Listing;
import bsc.show.ScoreText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How firmly a class stands, a table for each question; the command and the notebooks show the same ones. */
public final class RobustTables {
    private static final int NAMED = 3;
    private static final String NONE = "\u2013";

    private RobustTables() {
    }

    static boolean open(Robustness robustness) {
        return robustness.weighable().achievements().stream().anyMatch(a -> a.size() > 1);
    }

    /** The shares of drawn weightings that keep the class, each with its Monte Carlo error. */
    public static Listing drawn(Robustness robustness) {
        boolean open = open(robustness);
        return new Listing(List.of("weights of", "drawn", open ? "whatever the open scores" : "kept", open ? "for some of them" : "open scores"),
                robustness.drawn().stream().map(d -> List.of(d.drawing().level().word(), d.drawing().from().title(),
                        Numbers.share(d.keptAlways()), open ? Numbers.share(d.keptSometimes()) : NONE)).toList());
    }

    /** The smallest changes of weights that change the class. */
    public static Listing changes(Robustness robustness) {
        return new Listing(List.of("weights of", "to", "open scores at", "moves", "from", "to indicators or perspectives"),
                robustness.changes().stream().map(c -> List.of(c.level().word(), ScoreText.labels(c.beyond()),
                        open(robustness) ? c.ending().word() : NONE, c.moved().map(Numbers::percent).orElse("no weights do"),
                        takes(c), c.moved().isEmpty() ? "" : names(c.gainers()))).toList());
    }

    private static String takes(SmallestChange change) {
        return change.takes().stream().map(t -> Numbers.percent(t.weight()) + " from " + names(t.names()) + " at "
                + Numbers.total(t.achievement())).collect(Collectors.joining(", "));
    }

    private static String names(List<String> names) {
        return names.size() <= NAMED ? String.join(" or ", names)
                : String.join(", ", names.subList(0, NAMED)) + " or " + (names.size() - NAMED) + " more";
    }

    /** The scores of one indicator that alone change the class, or may, and the bound of its bands that would give them. */
    public static Listing flips(Robustness robustness) {
        return new Listing(List.of("indicator", "score", "other", "total", "class", "bound"), robustness.flips().stream().map(f -> List.of(
                f.line().indicator().name(), ScoreText.scores(f.line().scores()), ScoreText.score(f.score()),
                Numbers.totals(f.least(), f.most()), labels(f.labels(), f.kept()),
                f.threshold().map(t -> ScoreText.value(t.bound()) + " to " + ScoreText.value(t.value())
                        + f.line().indicator().unit().suffix()).orElse("no range"))).toList());
    }

    private static String labels(Collection<String> labels, ClassKept kept) {
        return ScoreText.labels(labels) + (kept == ClassKept.ALWAYS ? "" : ", " + kept.word());
    }

    /** @param all true to list the indicators without which the class is kept too */
    public static Listing leftOut(Robustness robustness, boolean all) {
        return new Listing(List.of("without", "total", "class"), robustness.leftOut().stream()
                .filter(l -> all || l.level() == Level.PERSPECTIVES || l.kept() != ClassKept.ALWAYS)
                .map(l -> List.of(l.name(), Numbers.totals(l.least(), l.most()), labels(l.labels(), l.kept()))).toList());
    }

    /** The total under every combination of scoring rule, weights and mean. */
    public static Listing exchanges(Robustness robustness) {
        return new Listing(List.of("score by", "weights", "mean", "total", "class"), robustness.exchanges().stream().map(e -> List.of(
                e.rule().title(), e.weights().source(), e.mean().title(), Numbers.totals(e.least(), e.most()),
                labels(e.labels(), e.kept()))).toList());
    }

    /** The Sobol indices with their bootstrap intervals; no row when the total does not vary. */
    public static Listing sources(Robustness robustness) {
        return new Listing(List.of("factor", "alone", "with interactions"), robustness.sources().stream().map(s -> List.of(
                s.factor(), Numbers.estimate(s.first()), Numbers.estimate(s.total()))).toList());
    }
}
