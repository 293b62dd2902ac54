package bsc.trust;

import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Printed;
import bsc.model.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study with one error in it.
 *
 * @param figures the ids of the figures that were changed: one, or two that were exchanged
 * @param input   the input that was misprinted, as it was right
 * @param is      what is printed now
 */
record Planted(Study study, List<String> figures, Optional<Input> input, String is) {
    /** Figures printed otherwise. */
    static Planted of(Made made, Map<String, Printed> changed) {
        Study was = made.study();
        List<Figure> figures = was.figures().stream().map(f -> changed.containsKey(f.id()) ? new Figure(f.id(), f.where(),
                f.perspective(), f.indicator(), f.occasion(), f.kind(), changed.get(f.id()), f.formula(), f.place()) : f).toList();
        return new Planted(with(was, was.inputs(), figures), List.copyOf(changed.keySet()), Optional.empty(),
                String.join(", ", changed.values().stream().map(Printed::text).toList()));
    }

    /** An input printed otherwise; everything that was calculated from it stays right. */
    static Planted of(Made made, Input input, Printed.Number printed) {
        Study was = made.study();
        List<Input> inputs = was.inputs().stream().map(i -> i.equals(input)
                ? new Input(i.measure(), i.occasion(), printed, i.where(), i.place()) : i).toList();
        return new Planted(with(was, inputs, was.figures()), List.of(), Optional.of(input), printed.text());
    }

    private static Study with(Study s, List<Input> inputs, List<Figure> figures) {
        return s.with(new Study.Numbers(s.measures(), inputs, figures, s.relations()));
    }
}
