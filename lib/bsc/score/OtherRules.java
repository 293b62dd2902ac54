package bsc.score;

import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Indicator;
import bsc.model.Sentence;
import bsc.model.Study;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The same study with one rule exchanged, to see what the rule decides. Inputs and printed figures stay as they are; the
 * study given is not changed. A wrong id is refused with the right ones.
 */
public final class OtherRules {
    private OtherRules() {
    }

    /**
     * An indicator judged by another table. A label that the study's own table has too (whatever the case of its letters)
     * keeps its wording and the scores that the study gives it, so that only the ranges are exchanged.
     */
    public static Study bands(Study study, String indicator, String table) {
        Bands own = table(study, indicator(study, indicator).bands());
        Bands other = table(study, table);
        Bands judged = new Bands(other.id(), other.rows().stream().map(b -> scored(b, own)).toList(), other.source(), other.unit(), other.cites());
        return judgedBy(study, indicator, judged, Indicator::series);
    }

    private static Band scored(Band band, Bands own) {
        List<Band> same = own.rows().stream().filter(b -> b.label().equalsIgnoreCase(band.label())).toList();
        SortedSet<BigDecimal> scores = new TreeSet<>(same.stream().flatMap(b -> b.scores().stream()).toList());
        return scores.isEmpty() ? band : new Band(same.get(0).label(), band.criterion(), scores, band.where(), band.printed(), band.place());
    }

    /** An indicator judged by its movement over these periods, oldest first, in the words and scores of a table of movements. */
    public static Study movement(Study study, String indicator, String table, String... periods) {
        return judgedBy(study, indicator, table(study, table), i -> List.of(periods));
    }

    private static Study judgedBy(Study study, String id, Bands table, Function<Indicator, List<String>> series) {
        String judged = indicator(study, id).id() + " by " + table.id();
        Map<String, Bands> bands = new HashMap<>(study.bands());
        bands.put(judged, new Bands(judged, table.rows(), table.source(), table.unit(), table.cites()));
        List<Indicator> indicators = study.indicators().stream().map(i -> !i.id().equals(id) ? i : new Indicator(i.id(),
                i.perspective(), i.naming(), new Indicator.Computation(i.formula(), i.unit(), i.overPeriods(), series.apply(i)),
                new Indicator.Judging(i.direction(), judged, i.maximum(), i.repaired(), i.targets()), i.where(), i.place())).toList();
        return with(study, study.scale(), study.aggregation(), indicators, bands);
    }

    /** Another score for a label, in every table by which an indicator is judged. */
    public static Study score(Study study, String label, double score) {
        List<String> judging = study.indicators().stream().map(Indicator::bands).distinct().toList();
        UnaryOperator<Band> change = b -> !b.label().equals(label) ? b
                : new Band(label, b.criterion(), new TreeSet<>(List.of(BigDecimal.valueOf(score))), b.where(), b.printed(), b.place());
        if (judging.stream().flatMap(id -> study.bandsOf(id).rows().stream()).noneMatch(b -> b.label().equals(label))) {
            throw new BadData(Sentence.of("'{0}' is not a label of {1}; labels are: {2}", label, study.id(),
                    judging.stream().flatMap(id ->
                    study.bandsOf(id).rows().stream()).map(Band::label).distinct().collect(Collectors.joining(", "))));
        }
        Map<String, Bands> bands = new HashMap<>(study.bands());
        judging.forEach(id -> bands.computeIfPresent(id, (k, t) -> new Bands(k, t.rows().stream().map(change).toList(), t.source(), t.unit(), t.cites())));
        return with(study, study.scale(), study.aggregation(), study.indicators(), bands);
    }

    /** Another way from the scores to the total. */
    public static Study aggregation(Study study, Aggregation aggregation) {
        return with(study, study.scale(), aggregation, study.indicators(), study.bands());
    }

    /** Another performance line. */
    public static Study scale(Study study, String table) {
        return with(study, Optional.of(table(study, table)), study.aggregation(), study.indicators(), study.bands());
    }

    private static Study with(Study s, Optional<Bands> scale, Aggregation aggregation, List<Indicator> indicators, Map<String, Bands> bands) {
        return s.with(new Study.Assessment(s.periods(), s.assessed(), scale, aggregation), new Study.Judging(indicators, bands, s.wordings()));
    }

    private static Indicator indicator(Study study, String id) {
        return study.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow(() ->
                new BadData(Sentence.of("'{0}' is not an indicator of {1}; they are: {2}", id, study.id(),
                study.indicators().stream().map(Indicator::id).collect(Collectors.joining(", ")))));
    }

    private static Bands table(Study study, String id) {
        return Optional.ofNullable(study.bandsOf(id)).orElseThrow(() ->
                new BadData(Sentence.of("'{0}' is not a table of bands; they are: {1}", id,
                study.bands().keySet().stream().sorted().collect(Collectors.joining(", ")))));
    }
}
