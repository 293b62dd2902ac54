package bsc.show;

import bsc.formula.Quantities;
import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.Assignments;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scorecard: four perspectives, their means, the total and its place on the performance line. */
public final class ScorecardText {
    private ScorecardText() {
    }

    /**
     * @param period the period, or null for the one that the study assesses
     * @throws BadData when the study has no such period or a formula cannot be read
     */
    public static String of(Study study, String period, Format format) {
        String chosen = period(study, period);
        Quantities quantities = Quantities.of(study);
        if (study.aggregation() == Aggregation.SUM_OF_POINTS) {
            Listing points = PointsListing.of(quantities, chosen);
            return format == Format.TEXT ? heading(study, chosen) + points.text("  ") + BlanksText.of(quantities) : points.in(format);
        }
        Scorecard card = Scorecards.recomputed(quantities, chosen);
        return format == Format.TEXT ? text(study, card) + BlanksText.of(quantities) : listing(card).in(format);
    }

    /** The period chosen, or the one that the study assesses when it is null. */
    public static String period(Study study, String period) {
        String chosen = period == null ? study.assessed() : period;
        if (study.period(chosen).isEmpty()) {
            throw new BadData("--period: '" + chosen + "' is not a period of " + study.id() + "; periods are: "
                    + study.periods().stream().map(Period::name).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    static Listing listing(Scorecard card) {
        List<List<String>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            for (Line line : card.of(perspective)) {
                rows.add(List.of(perspective.title(), line.indicator().name(), ScoreText.value(line),
                        ScoreText.labels(line.labels()), ScoreText.scores(line.scores()), line.basis().word()));
            }
            if (!card.of(perspective).isEmpty()) {
                rows.add(summary(card, perspective.title(), "mean", card.score(perspective)));
            }
        }
        rows.add(summary(card, "Total", card.aggregation().title(), card.total()));
        return new Listing(List.of("perspective", "indicator", "value", "label", "score", "label from"), rows);
    }

    private static List<String> summary(Scorecard card, String title, String what, Optional<Assignments> numbers) {
        return List.of(title, what, "", numbers.map(n -> labels(card, n)).orElse(ScoreText.NOT_KNOWN),
                numbers.map(ScoreText::range).orElse(ScoreText.NOT_KNOWN), "");
    }

    static String labels(Scorecard card, Assignments numbers) {
        Map<String, BigInteger> labels = card.labels(numbers);
        BigInteger all = numbers.count();
        return all.equals(BigInteger.ONE) ? ScoreText.labels(labels.keySet())
                : labels.entrySet().stream().map(e -> e.getKey() + " in " + e.getValue() + " of " + all)
                .collect(Collectors.joining(", "));
    }

    private static String heading(Study study, String period) {
        return study.id() + "  " + study.hospital() + ", " + period + "\n"
                + "Values recomputed from the inputs where they are published, else as printed. "
                + "Aggregation: " + study.aggregation().title() + ".\n\n";
    }

    /** What an indicator without a score lacks, such as a month of a year. */
    private static String notPublished(Scorecard card) {
        List<String> missing = card.lines().stream().filter(l -> l.scores().isEmpty() && !l.indicator().formula().isEmpty()
                && l.value() instanceof Value.Missing)
                .map(l -> l.indicator().name() + ": " + UnknownText.missing(((Value.Missing) l.value()).lacks())).toList();
        return missing.isEmpty() ? "" : "\nNot published:\n  " + String.join("\n  ", missing) + "\n";
    }

    private static String text(Study study, Scorecard card) {
        StringBuilder text = new StringBuilder(heading(study, card.period()));
        text.append(listing(card).text("  "));
        card.total().ifPresent(t -> text.append('\n').append(PerformanceLine.of(card, t)));
        text.append(notPublished(card));
        if (!card.unscored().isEmpty()) {
            text.append("\nNo total: no score is known for ").append(String.join(", ", card.unscored())).append(".\n");
        }
        return text.toString();
    }
}
