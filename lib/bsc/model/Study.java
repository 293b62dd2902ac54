package bsc.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One publication: hospital, periods, citation, inputs, indicators, printed figures. Immutable; lists keep the
 * order of the files.
 *
 * @param assessed    the period that the scorecard is for
 * @param scale       the bands on which the total is placed: the performance line, where the study has one
 * @param bands       every table of bands that the study uses, its own and shared ones, by id
 * @param wordings    for each printed wording, the labels it stands for
 * @param files       the files it was read from, those of the shared standards last
 * @param blanks      the numbers that its files ask for and do not hold yet; a publication has none
 * @param lacking     the parts that periods of measures lack, so that their sum or mean is not the whole
 * @param tolerated   what was passed over in its files
 */
public record Study(String id, String title, String hospital, Source source, List<Period> periods, String assessed,
                    Optional<Bands> scale, Aggregation aggregation, List<Measure> measures, List<Input> inputs,
                    List<Indicator> indicators, Map<String, Bands> bands, List<Figure> figures,
                    List<Relation> relations, List<Action> actions, Map<String, Set<String>> wordings,
                    List<Note> notes, List<SourceFile> files, List<Blank> blanks, List<PartsLacking> lacking, List<Tolerated> tolerated,
                    Place place) {
    public Study {
        periods = List.copyOf(periods);
        measures = List.copyOf(measures);
        inputs = List.copyOf(inputs);
        indicators = List.copyOf(indicators);
        bands = Map.copyOf(bands);
        figures = List.copyOf(figures);
        relations = List.copyOf(relations);
        actions = List.copyOf(actions);
        wordings = Map.copyOf(wordings);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
        blanks = List.copyOf(blanks);
        lacking = List.copyOf(lacking);
        tolerated = List.copyOf(tolerated);
    }

    /** A study in which nothing is left to be filled in. */
    public Study(String id, String title, String hospital, Source source, List<Period> periods, String assessed,
                 Optional<Bands> scale, Aggregation aggregation, List<Measure> measures, List<Input> inputs,
                 List<Indicator> indicators, Map<String, Bands> bands, List<Figure> figures,
                 List<Relation> relations, List<Action> actions, Map<String, Set<String>> wordings,
                 List<Note> notes, List<SourceFile> files, Place place) {
        this(id, title, hospital, source, periods, assessed, scale, aggregation, measures, inputs, indicators, bands, figures,
                relations, actions, wordings, notes, files, List.of(), List.of(), List.of(), place);
    }

    /** The same study with other records of what was found and is to be done. */
    public Study withActions(List<Action> others) {
        return new Study(id, title, hospital, source, periods, assessed, scale, aggregation, measures, inputs, indicators, bands,
                figures, relations, others, wordings, notes, files, blanks, lacking, tolerated, place);
    }

    public String citation() {
        return source.citation();
    }

    /** The parts that a measure lacks in a period; empty when nothing keeps its parts from making the whole. */
    public Optional<PartsLacking> lacking(String measure, String period) {
        return lacking.stream().filter(l -> l.measure().equals(measure) && l.period().equals(period)).findFirst();
    }

    public Optional<Period> period(String name) {
        return periods.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The bands of an id that was checked when the study was read. */
    public Bands bandsOf(String bandsId) {
        return bands.get(bandsId);
    }

    public List<Indicator> indicatorsOf(Perspective perspective) {
        return indicators.stream().filter(i -> i.perspective() == perspective).toList();
    }

    /** The table that an indicator is judged by, its ends in the indicator's unit. */
    public Bands bandsOf(Indicator indicator) {
        return bands.get(indicator.bands()).in(indicator.unit());
    }

    /** The repaired table beside the printed one of an indicator, its ends in the indicator's unit. */
    public Optional<Bands> repairedOf(Indicator indicator) {
        return Optional.ofNullable(bands.get(indicator.repaired())).map(b -> b.in(indicator.unit()));
    }

    /** The labels that a printed word stands for: the word itself, and those listed for it. */
    public Set<String> labelsOf(Printed printed) {
        Set<String> labels = new LinkedHashSet<>(Set.of(printed.text()));
        labels.addAll(wordings.getOrDefault(printed.text(), Set.of()));
        return labels;
    }
}
