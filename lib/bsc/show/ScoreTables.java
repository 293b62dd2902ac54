package bsc.show;

import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.score.Assignments;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Bands and scorecards as tables of a notebook. */
final class ScoreTables {
    private ScoreTables() {
    }

    static Scorecard card(Study study, String period) {
        if (study.period(period).isEmpty()) {
            throw new BadData("'" + period + "' is not a period of " + study.id() + "; periods are: "
                    + study.periods().stream().map(Period::name).collect(Collectors.joining(", ")));
        }
        return Scorecards.recomputed(Quantities.of(study), period);
    }

    static Scorecard suppose(Scorecard card, String indicator, BigDecimal score) {
        return card.supposing(indicator, score.doubleValue());
    }

    static Listing bands(Study study, String id) {
        if (study.bandsOf(id) == null) {
            throw new BadData("'" + id + "' is not a table of bands; they are: "
                    + study.bands().keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return new Listing(List.of("label", "values", "score", "where"), study.bandsOf(id).rows().stream()
                .map(b -> List.of(b.label(), values(b), ScoreText.scores(b.scores()), b.where())).toList());
    }

    static Listing bands(Study study, Perspective perspective) {
        return new Listing(List.of("indicator", "label", "values", "score"), study.indicatorsOf(perspective).stream()
                .flatMap(i -> study.bandsOf(i).rows().stream()
                        .map(b -> List.of(i.name(), b.label(), values(b), ScoreText.scores(b.scores())))).toList());
    }

    private static String values(Band band) {
        if (band.criterion() instanceof Criterion.Range range) {
            String low = range.low().map(e -> (e.closed() ? ">= " : "> ") + e.at().toPlainString()).orElse("");
            String high = range.high().map(e -> (e.closed() ? "<= " : "< ") + e.at().toPlainString()).orElse("");
            return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
        }
        return band.criterion() instanceof Criterion.Moves moves ? moves.movement().word() : "by judgement";
    }

    static Listing lines(Scorecard card, Perspective perspective) {
        return new Listing(List.of("indicator", "value", "label", "score"), card.of(perspective).stream()
                .map(ScoreTables::cells).toList());
    }

    private static List<String> cells(Line line) {
        return List.of(line.indicator().name(), ScoreText.value(line), ScoreText.labels(line.labels()),
                ScoreText.scores(line.scores()));
    }

    /** The whole card: the indicators of each perspective, in the order of Kaplan and Norton. */
    static Listing all(Scorecard card) {
        return new Listing(List.of("perspective", "indicator", "value", "label", "score"), Arrays.stream(Perspective.values())
                .flatMap(p -> card.of(p).stream().map(l -> {
                    List<String> row = new ArrayList<>(List.of(p.title()));
                    row.addAll(cells(l));
                    return row;
                })).toList());
    }

    /** A line a perspective, then the total: what the scores come to, and the places on the performance line. */
    static Listing means(Scorecard card) {
        List<List<String>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            rows.add(mean(card, perspective.title(), card.of(perspective).size(), card.score(perspective)));
        }
        rows.add(mean(card, "Total", card.lines().size(), card.total()));
        return new Listing(List.of("perspective", "indicators", "ways of scoring", "mean", "on the performance line"), rows);
    }

    private static List<String> mean(Scorecard card, String title, int indicators, Optional<Assignments> numbers) {
        return List.of(title, String.valueOf(indicators), numbers.map(n -> n.count().toString()).orElse(ScoreText.NOT_KNOWN),
                numbers.map(ScoreText::range).orElse(ScoreText.NOT_KNOWN),
                numbers.map(n -> onLine(card.labels(n), n.count())).orElse(ScoreText.NOT_KNOWN));
    }

    private static String onLine(Map<String, BigInteger> labels, BigInteger ways) {
        return labels.isEmpty() ? ScoreText.NOT_KNOWN : ways.equals(BigInteger.ONE) ? ScoreText.labels(labels.keySet())
                : labels.entrySet().stream().map(e -> e.getKey() + " in " + e.getValue() + " of " + ways)
                        .collect(Collectors.joining(", "));
    }

    /** A line each total that some way of scoring gives: the sum of the scores, the total, how many ways, its label. */
    static Listing totals(Scorecard card) {
        Assignments totals = total(card);
        List<String> sums = card.sum().map(s -> s.ways().keySet().stream().map(ScoreText::score).toList()).orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        totals.ways().forEach((total, ways) -> rows.add(List.of(sums.get(rows.size()), ScoreText.score(total),
                ways.toString(), ScoreText.labels(card.labels(total)))));
        return new Listing(List.of("sum of scores", "total", "ways", "on the performance line"), rows);
    }

    static String onLine(Scorecard line, Scorecard totals) {
        return onLine(line.labels(total(totals)), total(totals).count());
    }

    private static Assignments total(Scorecard card) {
        return card.total().orElseThrow(() ->
                new BadData("there is no total: no score is known for " + String.join(", ", card.unscored())));
    }
}
