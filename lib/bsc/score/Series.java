package bsc.score;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.Blank;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Movement;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Study;
import bsc.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that an indicator's movement is read from, oldest first, none of them later than what is judged. A value
 * that is not known stays in its place: a series with a gap moves in no known way.
 */
public record Series(List<At> values) {
    /** A value and where it stands. */
    public record At(Occasion occasion, Value value) {
    }

    public Series {
        values = List.copyOf(values);
    }

    /** Up to the occasion that is judged, as the indicator's {@code series} says. */
    public static Series of(Quantities quantities, Indicator indicator, Occasion judged, Reading reading) {
        return new Series(occasions(quantities, indicator, judged).stream()
                .map(o -> new At(o, quantities.value(indicator, o, reading))).toList());
    }

    /** The period and the one before it, whatever the indicator is judged by. */
    static Series previous(Quantities quantities, Indicator indicator, Occasion judged, Reading reading) {
        return new Series(previous(quantities.study(), judged.period()).stream().map(p -> new Occasion(p, judged.part()))
                .map(o -> new At(o, quantities.value(indicator, o, reading))).toList());
    }

    private static List<Occasion> occasions(Quantities quantities, Indicator indicator, Occasion judged) {
        Study study = quantities.study();
        if (indicator.series().equals(List.of(Indicator.PARTS))) {
            return upTo(parts(quantities, indicator, judged.period()), judged);
        }
        List<String> periods = indicator.series().equals(List.of(Indicator.PREVIOUS)) ? previous(study, judged.period())
                : indicator.series().stream().filter(p -> end(study, p) <= end(study, judged.period())).toList();
        return periods.stream().map(p -> new Occasion(p, judged.part())).toList();
    }

    private static List<Occasion> upTo(List<Occasion> parts, Occasion judged) {
        int at = parts.indexOf(judged);
        return at < 0 ? parts : parts.subList(0, at + 1);
    }

    /** The period and the one before it in datapackage.json: a span after a span, a single period after a single one. */
    private static List<String> previous(Study study, String judged) {
        boolean span = study.period(judged).filter(Period::span).isPresent();
        List<String> alike = study.periods().stream().filter(p -> p.span() == span).map(Period::name).toList();
        int at = alike.indexOf(judged);
        return alike.subList(Math.max(0, at - 1), at + 1);
    }

    /** The place of a period among those of the study, of a span that of the last period it covers. */
    private static int end(Study study, String name) {
        List<String> single = study.periods().stream().filter(p -> !p.span()).map(Period::name).toList();
        return study.period(name).filter(Period::span).map(p -> p.of().stream().mapToInt(single::indexOf).max().orElse(-1))
                .orElse(single.indexOf(name));
    }

    /**
     * The parts for which a value is printed and those for which the quantities of the formula have inputs, or lines that
     * wait for one, in the order of the longest list: a part that one of them lacks is a gap and not left out.
     */
    private static List<Occasion> parts(Quantities quantities, Indicator indicator, String period) {
        List<Occasion> printed = quantities.partsOf(indicator, period);
        List<List<Occasion>> lists = new ArrayList<>(List.of(printed));
        quantities.formula(indicator).map(Formula::names).stream().flatMap(List::stream).filter(n -> n.period().isEmpty())
                .map(Term.Name::id).map(id -> withBlanks(quantities, id, period))
                .filter(l -> printed.isEmpty() || !Collections.disjoint(l, printed)).forEach(lists::add);
        Set<Occasion> parts = new LinkedHashSet<>();
        lists.stream().sorted(Comparator.comparing(List<Occasion>::size).reversed()).forEach(parts::addAll);
        return List.copyOf(parts);
    }

    private static List<Occasion> withBlanks(Quantities quantities, String id, String period) {
        Stream<Occasion> blanks = quantities.study().blanks().stream().filter(Blank.OfInput.class::isInstance)
                .map(Blank.OfInput.class::cast).filter(b -> b.measure().equals(id)).map(Blank.OfInput::occasion)
                .filter(o -> o.period().equals(period) && !o.whole());
        return Stream.concat(quantities.partsOf(id, period), blanks).toList();
    }

    /** The places of the series whose value is not known. */
    public List<At> gaps() {
        return values.stream().filter(v -> !(v.value() instanceof Value.Known)).toList();
    }

    /** The movements that the printed digits allow; none when there is a gap or nothing to compare with. */
    public Set<Movement> movements() {
        return Labelling.movements(gaps().isEmpty() ? values.stream().map(v -> ((Value.Known) v.value()).range()).toList()
                : List.<Interval>of());
    }
}
