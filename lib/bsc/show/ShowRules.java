package bsc.show;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.Labelling;
import bsc.score.Series;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the cells of notebooks call to show which rule decides what: one word, one table. Never returns null; a wrong id is
 * refused with the right ones.
 */
public final class ShowRules {
    private static final int LABEL_FROM = 5;
    private static final int SOURCE = 40;

    private ShowRules() {
    }

    /** The label and the score that a table gives to each of some values; several where it leaves them open. */
    public static Listing labels(Study study, String table, String... values) {
        Show.bands(study, table);
        return new Listing(List.of("value", "label", "score"), Arrays.stream(values).map(v -> {
            List<Band> rows = holding(study.bandsOf(table), v);
            return List.of(v, labels(rows), scores(rows));
        }).toList());
    }

    /** The label that each of some tables gives to one value, the band that holds it, and the source of the table. */
    public static Listing standards(Study study, String value, String... tables) {
        return new Listing(List.of("table", "label of " + value, "its band", "source"), Arrays.stream(tables).map(t -> {
            List<List<String>> shown = Show.bands(study, t).rows();
            List<Band> holding = holding(study.bandsOf(t), value);
            return List.of(t, labels(holding), holding.stream().map(b -> shown.get(study.bandsOf(t).rows().indexOf(b)).get(1))
                    .collect(Collectors.joining(" or ")), cut(study.bandsOf(t).source()));
        }).toList());
    }

    private static List<Band> holding(Bands table, String value) {
        return Labelling.of(table, Interval.point(new BigDecimal(value)));
    }

    private static String labels(List<Band> rows) {
        return ScoreText.labels(rows.stream().map(Band::label).distinct().toList());
    }

    private static String scores(List<Band> rows) {
        return ScoreText.scores(new TreeSet<>(rows.stream().flatMap(b -> b.scores().stream()).toList()));
    }

    private static String cut(String text) {
        return text.length() <= SOURCE ? text : text.substring(0, SOURCE - 1).strip() + "…";
    }

    /** The values that an indicator's movement is read from, oldest first, and how the series may be said to move. */
    public static Listing movement(Study study, String indicator, String... periods) {
        Indicator judged = study.indicators().stream().filter(i -> i.id().equals(indicator)).findFirst().orElseThrow(() ->
                new BadData("'" + indicator + "' is not an indicator of " + study.id() + "; they are: "
                        + study.indicators().stream().map(Indicator::id).collect(Collectors.joining(", "))));
        Quantities quantities = Quantities.of(study);
        List<Series.At> series = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String period : periods) {
            Value value = quantities.value(judged, Occasion.of(period), Reading.ORDINARY.withBasis(Basis.RECOMPUTED));
            series.add(new Series.At(Occasion.of(period), value));
            rows.add(List.of(period, value instanceof Value.Known known
                    ? ScoreText.value(known.centre()) + judged.unit().suffix() : ScoreText.NOT_KNOWN));
        }
        rows.add(List.of("movement", ScoreText.labels(new Series(series).movements().stream().map(Choice::word).toList())));
        return new Listing(List.of("period", judged.name()), rows);
    }

    /** How far each value lies from its standard, the best-scoring rows of its table; blank inside it. */
    public static Listing distances(Study study) {
        return new Listing(List.of("indicator", "value", "standard", "score", "distance"),
                Shortfalls.of(study, study.assessed()).all().stream().filter(s -> s.best().byRange() && s.line().value() instanceof Value.Known)
                        .map(s -> List.of(s.line().indicator().name(), ScoreText.value(s.line()), StandardText.standard(s),
                                ScoreText.scores(s.line().scores()), distance(s))).toList());
    }

    private static String distance(Shortfall shortfall) {
        return shortfall.distance().flatMap(d -> d.relative().map(r -> StandardText.percent(r) + (d.below() ? " below" : " above"))).orElse("");
    }

    /** What changes between two forms of a study: labels, scores, the means of perspectives, the total and its class. */
    public static Listing changes(Study before, Study after) {
        Scorecard was = Show.scorecard(before);
        Scorecard is = Show.scorecard(after);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < was.lines().size(); i++) {
            String old = said(was.lines().get(i));
            String now = said(is.lines().get(i));
            if (!old.equals(now)) {
                rows.add(List.of(was.lines().get(i).indicator().name(), old, now));
            }
        }
        rows.add(List.of("Total", total(was), total(is)));
        rows.add(List.of("On the performance line", onLine(was), onLine(is)));
        return new Listing(List.of("", "before", "after"), rows);
    }

    private static String said(Line line) {
        return ScoreText.labels(line.labels()) + ": " + ScoreText.scores(line.scores());
    }

    private static String total(Scorecard card) {
        return card.total().map(ScoreText::range).orElse(ScoreText.NOT_KNOWN);
    }

    private static String onLine(Scorecard card) {
        return card.total().map(t -> ScorecardText.labels(card, t)).orElse(ScoreText.NOT_KNOWN);
    }

    /** The total and its class under each of some forms of a study, named in the same order. */
    public static Listing totals(List<String> names, List<Study> studies) {
        if (names.size() != studies.size()) {
            throw new BadData(names.size() + " names for " + studies.size() + " forms of the study; write one name for each");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Study study : studies) {
            Scorecard card = Show.scorecard(study);
            rows.add(List.of(names.get(rows.size()), total(card), onLine(card)));
        }
        return new Listing(List.of("rule", "total", "on the performance line"), rows);
    }

    /** The scorecard of a study with the mean of each perspective and the total. */
    public static Listing scorecard(Study study) {
        Listing all = ScorecardText.listing(Show.scorecard(study));
        return new Listing(all.columns().subList(0, LABEL_FROM), all.rows().stream().map(r -> r.subList(0, LABEL_FROM)).toList());
    }
}
