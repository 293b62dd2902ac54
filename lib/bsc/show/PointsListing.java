package bsc.show;

import bsc.formula.Quantities;
import bsc.model.Indicator;
import bsc.model.Perspective;
import bsc.score.Assignments;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The scorecard of a study that sums points: for each indicator what the bands as printed give, what the repaired
 * bands give, what was awarded and the stated maximum, with sums per sub-aspect, perspective and overall.
 */
final class PointsListing {
    private final List<Scorecard> cards;
    private final List<List<String>> rows = new ArrayList<>();

    private PointsListing(Quantities quantities, String period) {
        cards = List.of(Scorecards.recomputed(quantities, period), Scorecards.repaired(quantities, period),
                Scorecards.printed(quantities, period));
    }

    static Listing of(Quantities quantities, String period) {
        PointsListing points = new PointsListing(quantities, period);
        for (Perspective perspective : Perspective.values()) {
            points.add(perspective);
        }
        points.addSum("Total", "", i -> true);
        return new Listing(List.of("perspective", "aspect", "indicator", "value", "bands as printed", "repaired bands",
                "awarded", "maximum", "awarded %"), points.rows);
    }

    private void add(Perspective perspective) {
        List<Line> lines = cards.get(0).of(perspective);
        for (String aspect : lines.stream().map(l -> l.indicator().aspect()).distinct().toList()) {
            lines.stream().filter(l -> l.indicator().aspect().equals(aspect)).forEach(l -> addIndicator(perspective, l));
            addSum(perspective.title(), aspect, i -> i.perspective() == perspective && i.aspect().equals(aspect));
        }
        if (!lines.isEmpty()) {
            addSum(perspective.title(), "all", i -> i.perspective() == perspective);
        }
    }

    private void addIndicator(Perspective perspective, Line line) {
        Indicator indicator = line.indicator();
        List<String> row = new ArrayList<>(List.of(perspective.title(), indicator.aspect(), indicator.name(), ScoreText.value(line)));
        for (Scorecard card : cards) {
            row.add(ScoreText.scores(card.lines().stream().filter(l -> l.indicator().equals(indicator)).findFirst()
                    .orElseThrow().scores()));
        }
        row.add(indicator.maximum().map(ScoreText::score).orElse(ScoreText.NOT_KNOWN));
        row.add("");
        rows.add(row);
    }

    private void addSum(String title, String aspect, Predicate<Indicator> which) {
        List<String> row = new ArrayList<>(List.of(title, aspect, "sum", ""));
        cards.forEach(card -> row.add(sum(card, which)));
        List<Line> awarded = cards.get(2).lines().stream().filter(l -> which.test(l.indicator())).toList();
        boolean known = awarded.stream().allMatch(l -> l.indicator().maximum().isPresent());
        BigDecimal maximum = awarded.stream().map(l -> l.indicator().maximum().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        row.add(known ? ScoreText.score(maximum) : ScoreText.NOT_KNOWN);
        row.add(known && maximum.signum() > 0 && awarded.stream().allMatch(l -> l.scores().size() == 1)
                ? percent(awarded, maximum) : ScoreText.NOT_KNOWN);
        rows.add(row);
    }

    private static String percent(List<Line> awarded, BigDecimal maximum) {
        return awarded.stream().map(l -> l.scores().first()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(100)).divide(maximum, 1, RoundingMode.HALF_UP) + "%";
    }

    /** The sum of the scores there are; how many of how many, when some are missing. */
    private static String sum(Scorecard card, Predicate<Indicator> which) {
        List<Line> lines = card.lines().stream().filter(l -> which.test(l.indicator())).toList();
        List<Line> scored = lines.stream().filter(l -> !l.scores().isEmpty()).toList();
        String sum = ScoreText.range(Assignments.sums(scored.stream().map(Line::scores).toList()));
        return scored.size() == lines.size() ? sum : sum + " (" + scored.size() + " of " + lines.size() + " scored)";
    }
}
