package bsc.show;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Criterion;
import bsc.model.Perspective;
import bsc.score.Assignments;
import bsc.score.LabelBasis;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The cells of a scorecard's table.
 *
 * @param cards  by the study's own labels, recomputed, and by repaired bands where the study has any
 * @param points whether points are summed, each up to a stated maximum
 * @param scored whether any score is known; else there are no columns for scores
 */
record ScorecardCells(Audit audit, List<Scorecard> cards, boolean points, boolean scored) {
    static ScorecardCells of(Audit audit) {
        Scorecard recomputed = audit.recomputed();
        boolean repaired = audit.study().indicators().stream().anyMatch(i -> !i.repaired().isEmpty());
        List<Scorecard> cards = repaired ? List.of(audit.printed(), recomputed,
                Scorecards.repaired(audit.quantities(), recomputed.period())) : List.of(audit.printed(), recomputed);
        return new ScorecardCells(audit, cards, recomputed.aggregation() == Aggregation.SUM_OF_POINTS,
                cards.stream().anyMatch(c -> c.lines().stream().anyMatch(l -> !l.scores().isEmpty())));
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("Indicator", "Value"));
        columns.addAll(points ? List.of("Label or band") : List.of("Label printed", "Label recomputed"));
        if (scored) {
            columns.addAll(points ? List.of("Points printed", "Points recomputed")
                    : List.of("Score by the label printed", "Score recomputed"));
        }
        if (scored && cards.size() > 2) {
            columns.add((points ? "Points" : "Score") + " by repaired bands");
        }
        if (scored && points) {
            columns.add("Maximum");
        }
        return columns;
    }

    /** The cells of one indicator, by its number within its perspective. */
    Html[] indicator(Perspective perspective, int number) {
        List<Line> lines = cards.stream().map(c -> c.of(perspective).get(number)).toList();
        Line was = lines.get(0);
        Line is = lines.get(1);
        boolean printed = !was.labels().isEmpty() && (was.basis() == LabelBasis.PRINTED || was.basis() == LabelBasis.JUDGEMENT);
        List<Html> cells = new ArrayList<>(List.of(Html.tag("strong", is.indicator().name()), number(ScoreText.value(is))));
        if (points) {
            cells.add(Html.text(printed && !was.labels().equals(is.labels())
                    ? "printed " + labels(was) + ", recomputed " + labels(is) : labels(is)));
        } else {
            cells.addAll(List.of(Html.text(printed ? labels(was) : ScoreText.NOT_KNOWN), Html.text(labels(is))));
        }
        return withScores(cells, lines.stream().map(l -> ScoreText.scores(l.scores())).toList(), is.indicator().maximum());
    }

    /** Components that are met stand together, other labels are alternatives. */
    private String labels(Line line) {
        boolean components = audit.study().bandsOf(line.indicator()).rows().stream()
                .anyMatch(b -> b.criterion() instanceof Criterion.Component);
        return components && !line.labels().isEmpty() ? String.join("; ", line.labels()) : ScoreText.labels(line.labels());
    }

    /** The cells of a perspective or of the whole: what the scores come to on each card, and their place on the scale. */
    Html[] summary(String title, Function<Scorecard, Optional<Assignments>> numbers, List<Line> lines) {
        List<Html> cells = new ArrayList<>(List.of(Html.tag("strong", title), Html.NOTHING));
        cards.subList(points ? 1 : 0, 2).forEach(card -> cells.add(Html.text(onScale(card, numbers.apply(card)))));
        Optional<BigDecimal> maximum = lines.stream().map(l -> l.indicator().maximum()).reduce(Optional.of(BigDecimal.ZERO),
                (sum, m) -> sum.flatMap(s -> m.map(s::add)));
        return withScores(cells, cards.stream().map(card -> numbers.apply(card).map(ScoreText::range)
                .orElse(ScoreText.NOT_KNOWN)).toList(), maximum);
    }

    private static String onScale(Scorecard card, Optional<Assignments> numbers) {
        Set<String> labels = numbers.map(n -> card.labels(n).keySet()).orElse(Set.of());
        return card.scale().isEmpty() ? "" : ScoreText.labels(labels);
    }

    private Html[] withScores(List<Html> cells, List<String> scores, Optional<BigDecimal> maximum) {
        if (scored) {
            scores.forEach(score -> cells.add(number(score)));
        }
        if (scored && points) {
            cells.add(number(maximum.map(ScoreText::score).orElse(ScoreText.NOT_KNOWN)));
        }
        return cells.toArray(Html[]::new);
    }

    private static Html number(String text) {
        return Html.tag("span", text).css("number");
    }
}
