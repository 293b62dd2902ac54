package bsc.tables;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Perspective;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.score.Assignments;
import bsc.score.Distance;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** What scorecards come to. */
public final class CardTables {
    private record At(Scorecard card, ScoredIndicator line) {
    }

    /** Indicators of a card and the numbers that their scores come to. */
    private record Part(Scorecard card, String name, List<ScoredIndicator> lines, Optional<Assignments> numbers) {
    }

    private record Total(Scorecard card, Optional<BigDecimal> sum, BigDecimal total, BigInteger ways, BigInteger all) {
    }

    private record Class(Part part, String label, BigInteger ways) {
    }

    private record Short(Shortfalls all, Shortfall of) {
        Study study() {
            return all.study();
        }

        Optional<Integer> rank() {
            return Optional.of(all.worstFirst().indexOf(of) + 1).filter(r -> r > 0);
        }

        Optional<BigDecimal> end(Function<Criterion.Range, Optional<Criterion.End>> side, BinaryOperator<BigDecimal> outer) {
            List<Optional<BigDecimal>> ends = of.best().rows().stream().map(Band::criterion).filter(Criterion.Range.class::isInstance)
                    .map(Criterion.Range.class::cast).map(side).map(e -> e.map(Criterion.End::at)).toList();
            return ends.isEmpty() || ends.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                    : ends.stream().map(Optional::get).reduce(outer);
        }
    }

    private record Points(Audit audit, ScoredIndicator byBands, ScoredIndicator repaired, ScoredIndicator awarded) {
        Optional<Interval> difference() {
            return awarded.scores().isEmpty() || repaired.scores().isEmpty() ? Optional.empty() : Optional.of(Interval.closed(
                    awarded.scores().first().subtract(repaired.scores().last()), awarded.scores().last().subtract(repaired.scores().first())));
        }
    }

    static final TableShape<At> SCORES = line(new TableShape<At>("scores").span(a -> a.card().period())
            .text("part", a -> a.card().occasion().part()), At::line);

    static final TableShape<Part> PERSPECTIVES = new TableShape<Part>("perspectives").span(p -> p.card().period())
            .text("perspective", Part::name).count("indicators", p -> p.lines().size())
            .count("unscored", p -> (int) p.lines().stream().filter(l -> l.scores().isEmpty()).count())
            .number("assignments", ColumnUnit.COUNT, p -> p.numbers().map(Assignments::count))
            .scores("score", p -> p.numbers().<SortedSet<BigDecimal>>map(n -> new TreeSet<>(n.ways().keySet())).orElse(new TreeSet<>()))
            .texts("label", p -> p.numbers().map(n -> p.card().labels(n).keySet()).orElse(Set.of()));

    static final TableShape<Total> TOTALS = new TableShape<Total>("totals").span(t -> t.card().period())
            .number("sum", ColumnUnit.SCORE, Total::sum).number("total", ColumnUnit.SCORE, t -> Optional.of(t.total()))
            .number("assignments", ColumnUnit.COUNT, t -> Optional.of(t.ways()))
            .number("share", ColumnUnit.SHARE, t -> Optional.of(share(t.ways(), t.all())))
            .texts("label", t -> t.card().labels(t.total()));

    static final TableShape<Class> CLASSES = new TableShape<Class>("classes").span(c -> c.part().card().period())
            .text("perspective", c -> c.part().name()).text("label", Class::label)
            .number("assignments", ColumnUnit.COUNT, c -> Optional.of(c.ways()))
            .number("share", ColumnUnit.SHARE, c -> Optional.of(share(c.ways(), c.part().numbers().orElseThrow().count())));

    static final TableShape<Short> SHORTFALLS = line(new TableShape<Short>("shortfalls").text("study", s -> s.study().id())
            .period(Short::study, s -> s.all().card().period()).whole("rank", ColumnUnit.NONE, Short::rank)
            .text("standing", s -> s.of().standing().word()), s -> s.of().line())
            .texts("standard", s -> s.of().best().rows().stream().map(Band::label).distinct().toList())
            .number("low_end", ColumnUnit.ROW, s -> s.end(Criterion.Range::low, BigDecimal::min))
            .number("high_end", ColumnUnit.ROW, s -> s.end(Criterion.Range::high, BigDecimal::max))
            .number("possible_score", ColumnUnit.SCORE, s -> s.of().line().indicator().maximum().or(() -> s.of().best().greatest()))
            .ends("missing_low", "missing_high", ColumnUnit.SHARE, s -> s.of().missing())
            .number("distance", ColumnUnit.ROW, s -> s.of().distance().map(d -> d.value().subtract(d.end())))
            .number("distance_share", ColumnUnit.SHARE, s -> s.of().distance().flatMap(Distance::relative))
            .number("parts_least", ColumnUnit.ROW, s -> s.of().parts().map(p -> p.least().value()))
            .number("parts_greatest", ColumnUnit.ROW, s -> s.of().parts().map(p -> p.greatest().value()))
            .number("periods_least", ColumnUnit.ROW, s -> s.of().periods().map(p -> p.least().value()))
            .number("periods_greatest", ColumnUnit.ROW, s -> s.of().periods().map(p -> p.greatest().value()))
            .count("findings", s -> (int) s.of().actions().stream().filter(a -> !a.finding().isEmpty()).count())
            .count("actions", s -> (int) s.of().actions().stream().filter(a -> !a.action().isEmpty()).count());

    static final TableShape<Points> POINTS = new TableShape<Points>("points").text("study", p -> p.audit().study().id())
            .period(p -> p.audit().study(), p -> p.audit().study().assessed())
            .text("perspective", p -> p.awarded().indicator().perspective().word()).text("aspect", p -> p.awarded().indicator().aspect())
            .text("indicator", p -> p.awarded().indicator().id()).text("name", p -> p.awarded().indicator().name())
            .number("maximum", ColumnUnit.SCORE, p -> p.awarded().indicator().maximum())
            .scores("by_bands", p -> p.byBands().scores()).scores("repaired", p -> p.repaired().scores())
            .scores("awarded", p -> p.awarded().scores()).ends("difference_low", "difference_high", ColumnUnit.SCORE, Points::difference);

    private CardTables() {
    }

    /** An indicator with its value, its label and its score. */
    private static <T> TableShape<T> line(TableShape<T> shape, Function<T, ScoredIndicator> line) {
        return shape.text("perspective", r -> line.apply(r).indicator().perspective().word())
                .text("indicator", r -> line.apply(r).indicator().id()).text("name", r -> line.apply(r).indicator().name())
                .text("unit", r -> line.apply(r).indicator().unit().word())
                .number("value", ColumnUnit.ROW, r -> TableShape.centre(line.apply(r).value()))
                .ends("low", "high", ColumnUnit.ROW, r -> TableShape.range(line.apply(r).value()))
                .texts("label", r -> line.apply(r).labels()).scores("score", r -> line.apply(r).scores())
                .number("maximum", ColumnUnit.SCORE, r -> line.apply(r).indicator().maximum())
                .text("label_from", r -> line.apply(r).basis().word());
    }

    private static BigDecimal share(BigInteger ways, BigInteger all) {
        return new BigDecimal(ways).divide(new BigDecimal(all), MathContext.DECIMAL64);
    }

    public static Table scores(Scorecard... cards) {
        return SCORES.of(Stream.of(cards).flatMap(c -> Arrays.stream(Perspective.values()).flatMap(p -> c.of(p).stream()).map(l -> new At(c, l))));
    }

    public static Table perspectives(Scorecard... cards) {
        return PERSPECTIVES.of(Stream.of(cards).flatMap(CardTables::perspectives));
    }

    private static Stream<Part> perspectives(Scorecard card) {
        return Arrays.stream(Perspective.values()).filter(p -> !card.of(p).isEmpty())
                .map(p -> new Part(card, p.word(), card.of(p), card.score(p)));
    }

    /** @throws BadData when a card has no total */
    public static Table totals(Scorecard... cards) {
        return TOTALS.of(Stream.of(cards).flatMap(c -> {
            Assignments totals = total(c);
            // means of perspectives with different numbers of indicators have no sum of scores behind them
            Iterator<BigDecimal> sums = c.aggregation() == Aggregation.MEAN_OF_PERSPECTIVES ? Collections.emptyIterator()
                    : c.sum().orElseThrow().ways().keySet().iterator();
            return totals.ways().entrySet().stream().map(t -> new Total(c, sums.hasNext() ? Optional.of(sums.next()) : Optional.empty(),
                    t.getKey(), t.getValue(), totals.count()));
        }));
    }

    private static Assignments total(Scorecard card) {
        return card.total().orElseThrow(() -> new BadData(Sentence.of("there is no total of {0}: no score is known for {1}",
                card.occasion(), String.join(", ", card.unscored()))));
    }

    /** Of each perspective, and of all where there is a total. */
    public static Table classes(Scorecard... cards) {
        return CLASSES.of(Stream.of(cards).flatMap(c -> Stream.concat(perspectives(c),
                Stream.of(new Part(c, "total", c.lines(), c.total())))).filter(p -> p.numbers().isPresent())
                .flatMap(p -> p.card().labels(p.numbers().get()).entrySet().stream().map(e -> new Class(p, e.getKey(), e.getValue()))));
    }

    public static Table shortfalls(Shortfalls... all) {
        return SHORTFALLS.of(Stream.of(all).flatMap(s -> Stream.concat(s.worstFirst().stream(),
                s.all().stream().filter(f -> !s.worstFirst().contains(f))).map(f -> new Short(s, f))));
    }

    public static Table points(Audit... audits) {
        return POINTS.of(Stream.of(audits).flatMap(a -> {
            List<ScoredIndicator> byBands = Scorecards.recomputed(a.quantities(), a.study().assessed()).lines();
            List<ScoredIndicator> repaired = Scorecards.repaired(a.quantities(), a.study().assessed()).lines();
            List<ScoredIndicator> awarded = a.printed().lines();
            return awarded.stream().map(l -> new Points(a, byBands.get(awarded.indexOf(l)), repaired.get(awarded.indexOf(l)), l));
        }));
    }
}
