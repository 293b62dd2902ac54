package bsc.tables;

import bsc.formula.Basis;
import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.robust.ScaleClasses;
import bsc.robust.Robustness;
import bsc.weight.Ahp;
import bsc.weight.BestWorst;
import bsc.weight.BestWorstLinear;
import bsc.weight.Derivation;
import bsc.weight.Judges;
import bsc.weight.PairwiseMatrix;
import bsc.weight.RandomIndex;
import bsc.weight.Weighable;
import bsc.weight.WeightedTotal;
import bsc.weight.Weights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Weights and what they were derived from. */
public final class WeightTables {
    private static final String TOGETHER = "together";

    private record Weight(String source, String name, double weight) {
    }

    private record Total(String source, double[] ends, List<String> labels) {
    }

    private record Said(String judge, String first, String second, double preference) {
    }

    private record Judge(String name, Ahp ahp) {
        Optional<Ahp.Doubt> doubt() {
            return ahp.mostInconsistent();
        }
    }

    private record Answer(BestWorst answers, Weights weights, int at) {
        String name() {
            return answers.names().get(at);
        }
    }

    static final TableShape<Weight> WEIGHTS = new TableShape<Weight>("weights").text("weights", Weight::source).text("name", Weight::name)
            .number("weight", ColumnUnit.SHARE, w -> Optional.of(w.weight()));

    static final TableShape<Total> WEIGHTED = new TableShape<Total>("weighted").text("weights", Total::source)
            .number("total_low", ColumnUnit.SCORE, t -> Optional.of(t.ends()[0]))
            .number("total_high", ColumnUnit.SCORE, t -> Optional.of(t.ends()[1])).texts("label", Total::labels);

    static final TableShape<Said> JUDGEMENTS = new TableShape<Said>("judgements").text("judge", Said::judge).text("first", Said::first)
            .text("second", Said::second).number("preference", ColumnUnit.RATIO, s -> Optional.of(s.preference()));

    static final TableShape<Weight> DERIVATIONS = new TableShape<Weight>("derivations").text("derivation", Weight::source)
            .text("name", Weight::name).number("weight", ColumnUnit.SHARE, w -> Optional.of(w.weight()));

    static final TableShape<Judge> CONSISTENCY = new TableShape<Judge>("consistency").text("judge", Judge::name)
            .number("consistency_ratio", ColumnUnit.NONE, j -> boxed(j.ahp().consistencyRatio()))
            .text("first", j -> j.doubt().map(d -> d.judgement().first()).orElse(""))
            .text("second", j -> j.doubt().map(d -> d.judgement().second()).orElse(""))
            .number("preference", ColumnUnit.RATIO, j -> j.doubt().map(d -> d.judgement().preference()))
            .number("implied_preference", ColumnUnit.RATIO, j -> j.doubt().map(Ahp.Doubt::implied));

    static final TableShape<Answer> ANSWERS = new TableShape<Answer>("answers").text("name", Answer::name)
            .number("best_to_it", ColumnUnit.RATIO, a -> Optional.of(a.answers().bestToOthers().get(a.at())))
            .number("it_to_worst", ColumnUnit.RATIO, a -> Optional.of(a.answers().othersToWorst().get(a.at())))
            .number("inconsistency", ColumnUnit.NONE, a -> Optional.of(a.answers().localRatios()[a.at()]))
            .number("weight", ColumnUnit.SHARE, a -> Optional.of(a.weights().of(a.name())));

    private WeightTables() {
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static Stream<Weight> named(String source, Weights weights) {
        return weights.byName().entrySet().stream().map(e -> new Weight(source, e.getKey(), e.getValue()));
    }

    public static Table weights(Weights... all) {
        return WEIGHTS.of(Stream.of(all).flatMap(w -> named(w.source().toString(), w)));
    }

    public static Table weights(Map<String, Weights> all) {
        return WEIGHTS.of(all.entrySet().stream().flatMap(e -> named(e.getKey(), e.getValue())));
    }

    /** @throws BadData when the study prints no scale for its total, or an indicator has no score */
    public static Table weighted(Study study, Map<String, Weights> all) {
        Weighable weighable = Weighable.of(Robustness.card(study, study.assessed(), Basis.RECOMPUTED));
        ScaleClasses classes = ScaleClasses.of(study.scale().orElseThrow(() ->
                new BadData(Sentence.of("{0} prints no scale for its total", study.id()))));
        return WEIGHTED.of(all.entrySet().stream().map(e -> {
            double[] ends = weighable.totals(e.getValue());
            List<WeightedTotal> placed = weighable.placed(e.getValue());
            return new Total(e.getKey(), ends, List.copyOf(classes.between(placed.get(0), placed.get(1))));
        }));
    }

    private static Map<String, PairwiseMatrix> each(Judges judges) {
        Map<String, PairwiseMatrix> all = new LinkedHashMap<>(judges.byJudge());
        all.put(TOGETHER, judges.combined());
        return all;
    }

    public static Table judgements(Judges judges) {
        return JUDGEMENTS.of(each(judges).entrySet().stream().flatMap(e -> e.getValue().judgements().stream()
                .map(j -> new Said(e.getKey(), j.first(), j.second(), j.preference()))));
    }

    public static Table derivations(Ahp ahp) {
        return DERIVATIONS.of(ahp.weights().entrySet().stream().flatMap(e -> named(e.getKey().word(), e.getValue())));
    }

    public static Table consistency(Judges judges) {
        return CONSISTENCY.of(each(judges).entrySet().stream().map(e -> new Judge(e.getKey(), Ahp.of(e.getValue(), RandomIndex.SAATY_1980))));
    }

    public static Table answers(BestWorst answers) {
        Weights weights = BestWorstLinear.of(answers).weights();
        return ANSWERS.of(IntStream.range(0, answers.names().size()).mapToObj(i -> new Answer(answers, weights, i)));
    }
}
