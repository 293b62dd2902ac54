package bsc.show.weights;

import bsc.formula.Quantities;
import bsc.model.Aggregation;
import bsc.model.Bands;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.robust.Classes;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.show.Format;
import bsc.show.Listing;
import bsc.show.ScoreText;
import bsc.show.ScorecardText;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A scorecard by other weights than its study's own, its total beside the study's own total. */
public final class WeightedScorecard {
    private static final String NOT_KNOWN = "–";

    private final Study study;
    private final Scorecard card;
    private final WeightsChoice.Chosen chosen;
    private final Weights own;
    private final Optional<Bands> scale;
    private final Optional<Weighable> weighable;

    private WeightedScorecard(Study study, String period, WeightsChoice.Chosen chosen, Optional<Bands> scale) {
        this.study = study;
        this.card = Scorecards.repaired(Quantities.of(study), period);
        this.chosen = chosen;
        this.own = IndicatorWeights.of(study.aggregation(), study.indicators());
        this.scale = scale;
        this.weighable = card.lines().isEmpty() || !card.unscored().isEmpty() ? Optional.empty() : Optional.of(Weighable.of(card));
    }

    /**
     * Prints it; what was done to the weights given goes with CSV to standard error.
     *
     * @param period the period, or null for the one that the study assesses
     * @param scale  on which totals are placed, where there is one
     * @throws bsc.model.BadData when the weights do not fit the study
     */
    public static void print(Study study, String period, WeightsChoice choice, Optional<Bands> scale, Format format) {
        WeightedScorecard weighted = new WeightedScorecard(study, ScorecardText.period(study, period), choice.of(study), scale);
        if (format != Format.TEXT) {
            weighted.chosen.change().ifPresent(System.err::println);
        }
        System.out.print(format == Format.TEXT ? weighted.text() : weighted.listing().in(format));
    }

    private Listing listing() {
        List<List<String>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            List<Line> lines = card.of(perspective);
            lines.forEach(line -> rows.add(row(perspective, line)));
            if (!lines.isEmpty()) {
                rows.add(summary(perspective.title(), "weighted mean", Optional.of(perspective), sum(lines, own),
                        sum(lines, chosen.weights())));
            }
        }
        rows.add(summary("Total", "weighted", Optional.empty(), 1, 1));
        return new Listing(List.of("perspective", "indicator", "label", points() ? "points" : "score", "own weight", "weight"), rows);
    }

    private boolean points() {
        return study.aggregation() == Aggregation.SUM_OF_POINTS;
    }

    private List<String> row(Perspective perspective, Line line) {
        String maximum = points() ? line.indicator().maximum().map(m -> " of " + ScoreText.score(m)).orElse("") : "";
        return List.of(perspective.title(), line.indicator().name(), points() ? "" : ScoreText.labels(line.labels()),
                ScoreText.scores(line.scores()) + maximum, Digits.shown(own.of(line.indicator().id())),
                Digits.shown(chosen.weights().of(line.indicator().id())));
    }

    private static double sum(List<Line> lines, Weights weights) {
        return lines.stream().mapToDouble(l -> weights.of(l.indicator().id())).sum();
    }

    private List<String> summary(String title, String what, Optional<Perspective> perspective, double ownWeight, double weight) {
        double[] numbers = weighable.filter(w -> weight > 0).map(w -> w.totals(chosen.weights(), perspective)).orElse(new double[0]);
        // a scale that the study does not print itself is for totals
        boolean placed = numbers.length > 0 && (perspective.isEmpty() || study.scale().isPresent());
        return List.of(title, what, placed ? ScoreText.labels(labels(numbers)) : NOT_KNOWN,
                numbers.length == 0 ? NOT_KNOWN : shown(numbers), Digits.shown(ownWeight), Digits.shown(weight));
    }

    private Set<String> labels(double[] numbers) {
        return scale.map(s -> Classes.of(s).between(numbers[0], numbers[1])).orElse(Set.of());
    }

    /** A sum of points is in percent of its maximum unless the study's own scale is in points. */
    private String shown(double[] numbers) {
        return Digits.total(numbers[0], numbers[1]) + (points() && study.scale().isEmpty() ? "%" : "");
    }

    private String text() {
        StringBuilder text = new StringBuilder(study.id()).append("  ").append(study.hospital()).append(", ").append(card.period())
                .append("\nScores recomputed from the inputs where they are published, else as printed. Weights: ")
                .append(chosen.from()).append(".\n");
        chosen.change().ifPresent(line -> text.append(line).append('\n'));
        text.append(scale.filter(s -> weighable.isPresent()).map(s -> "Scale: " + s.id() + (study.scale().equals(scale) ? " (the study's own).\n"
                : " (the study prints none; " + s.source() + ").\n")).orElse(""));
        text.append('\n').append(listing().text("  ")).append('\n');
        return text.append(weighable.map(this::totals).orElseGet(this::noTotal)).toString();
    }

    private String noTotal() {
        return "No total: no score is known for " + (card.unscored().size() == card.lines().size()
                ? "any of the " + card.lines().size() + " indicators" : String.join(", ", card.unscored())) + ".\n";
    }

    private String totals(Weighable w) {
        double[] before = w.totals(own);
        double[] after = w.totals(chosen.weights());
        String totals = "Total by these weights: " + placed(after) + ". By the study's own weights (" + study.aggregation().title()
                + "): " + placed(before) + ".\n";
        Set<String> was = labels(before);
        Set<String> is = labels(after);
        return was.isEmpty() || is.isEmpty() ? totals : totals + (was.equals(is) ? "The class is the same.\n"
                : was.stream().anyMatch(is::contains) ? "The class may change: open scores decide.\n" : "The class changes.\n");
    }

    private String placed(double[] numbers) {
        return shown(numbers) + (labels(numbers).isEmpty() ? "" : ", " + ScoreText.labels(labels(numbers)));
    }
}
