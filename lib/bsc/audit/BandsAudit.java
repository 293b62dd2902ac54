package bsc.audit;

import bsc.formula.Quantities;
import bsc.model.Bands;
import bsc.model.Criterion.Range;
import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.score.Assignments;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The faults of the tables of bands, as printed, by which a study judges its indicators and its total. No table has to
 * reach everywhere: that nothing holds the numbers beyond its rows is a fault only when the value at hand lies there, or
 * when the indicator can have such a value for certain.
 */
final class BandsAudit {
    private BandsAudit() {
    }

    /** @param card the scorecard as printed, for the assessed period */
    static List<BandDefect> of(Quantities quantities, Scorecard card) {
        PossibleRange possible = new PossibleRange(quantities);
        Stream<JudgedBands> tables = Stream.concat(card.lines().stream().map(line -> indicator(quantities, card, line, possible.of(line.indicator()))),
                card.scale().stream().map(scale -> performanceLine(quantities, card, scale)));
        return tables.flatMap(table -> of(table).stream()).toList();
    }

    static List<BandDefect> of(JudgedBands table) {
        return Stream.concat(RangeFaults.of(table).stream(), ScoreFaults.of(table).stream()).toList();
    }

    private static JudgedBands indicator(Quantities quantities, Scorecard card, ScoredIndicator line, Range possible) {
        Optional<Value.Known> value = line.value() instanceof Value.Known known ? Optional.of(known) : Optional.empty();
        return new JudgedBands(Optional.of(line.indicator()), quantities.study().bandsOf(line.indicator()),
                new TableUse(value.map(Value.Known::centre), value.map(Value.Known::range).stream().toList(), line.labels(),
                        quantities.score(line.indicator(), Occasion.of(card.period())).map(Printed.Number::value),
                        line.indicator().unit()), possible);
    }

    /** What lies on the line is the printed average, else every total that the labels allow. */
    private static JudgedBands performanceLine(Quantities quantities, Scorecard card, Bands scale) {
        Optional<Printed.Number> printed = quantities.study().figures().stream()
                .filter(f -> f.kind() == PrintedKind.AVERAGE && f.occasion().equals(Occasion.of(card.period())))
                .map(Figure::printed).filter(Printed.Number.class::isInstance).map(Printed.Number.class::cast)
                .findFirst();
        List<Interval> sets = printed.map(p -> List.of(p.rounded())).orElseGet(() -> card.total().map(Assignments::ways)
                .map(ways -> ways.keySet().stream().map(Interval::point).toList()).orElse(List.of()));
        return new JudgedBands(Optional.empty(), scale,
                new TableUse(printed.map(Printed.Number::value), sets, Set.of(), Optional.empty(), Unit.SCORE));
    }
}
