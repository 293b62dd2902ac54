package bsc.trust;

import bsc.model.Bands;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Source;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A study while it is being written. */
final class Draft {
    private final Style style;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Bands> bands = new HashMap<>();
    final Map<String, Made.Truth> truths = new LinkedHashMap<>();

    Draft(Style style) {
        this.style = style;
    }

    static Printed.Number printed(BigDecimal number, Unit unit) {
        return new Printed.Number(number.toPlainString(), number, unit);
    }

    void input(String measure, Occasion occasion, BigDecimal printed, Unit unit) {
        inputs.add(new Input(measure, occasion, printed(printed, unit), "Table of " + measure.replace('_', ' '),
                new Place("inputs.csv", inputs.size() + 2)));
    }

    void indicator(Shape shape, Standard standard, List<String> series) {
        bands.put(shape.id() + "_bands", standard.bands(shape.id() + "_bands"));
        indicators.add(new Indicator(shape.id(), shape.perspective(),
                new Indicator.Naming(shape.id().replace('_', ' '), "", ""),
                new Indicator.Computation(shape.formula(), shape.unit(), shape.overPeriods(), series),
                new Indicator.Judging(bsc.model.Direction.TARGET_BAND, shape.id() + "_bands", Optional.empty(), ""), "Section on " + shape.id(), new Place("indicators.csv", indicators.size() + 2)));
    }

    /** Prints the first of the bases. */
    BigDecimal number(String id, String indicator, Occasion occasion, PrintedKind kind, String formula, Unit unit, int decimals,
                      BigDecimal... bases) {
        BigDecimal printed = style.print(bases[0], decimals);
        truths.put(id, new Made.Truth(List.of(bases), decimals));
        add(id, Optional.empty(), indicator, occasion, kind, printed(printed, unit), formula);
        return printed;
    }

    void word(String id, Optional<Perspective> perspective, String indicator, Occasion occasion, PrintedKind kind, String word,
              String formula) {
        add(id, perspective, indicator, occasion, kind, new Printed.Word(word), formula);
    }

    private void add(String id, Optional<Perspective> perspective, String indicator, Occasion occasion, PrintedKind kind,
                     Printed printed, String formula) {
        figures.add(new Figure(id, "Passage " + (figures.size() + 1), perspective, indicator, occasion, kind, printed,
                formula, new Place("figures.csv", figures.size() + 2)));
    }

    void relation(String id, String period, String part, String left, Sign sign, String right) {
        relations.add(new Relation(id + "_" + period, "", new Occasion(period, part), left, sign, right, new Why.Stated(""),
                new Place("relations.csv", relations.size() + 2)));
    }

    Study study(Facts facts, Bands line) {
        List<Period> periods = new ArrayList<>(style.years().stream().map(y -> new Period(y, List.of())).toList());
        periods.add(new Period(style.span(), style.years()));
        return new Study(new Study.Publication("made-up", "", "", new Source("", List.of(), Optional.empty())),
                new Study.Assessment(periods, style.assessed().period(), Optional.of(line), style.aggregation()),
                new Study.Numbers(List.copyOf(facts.measures().values()), inputs, figures, relations),
                new Study.Judging(indicators, bands, Map.of()), List.of(), Study.Transcription.at(new Place("made-up", 0)));
    }
}
