package bsc.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One publication, or one hospital's own folder. Immutable; lists keep the order of the files.
 *
 * @param actions what was found and is to be done
 */
public record Study(Publication publication, Assessment assessment, Numbers numbers, Judging judging, List<Action> actions,
                    Transcription transcription) {
    /** What is studied, and where it is published. */
    public record Publication(String id, String title, String hospital, Source source) {
    }

    /**
     * What the scorecard is for, and how it comes to a total.
     *
     * @param assessed the period that the scorecard is for
     * @param scale    the bands on which the total is placed: the performance line, where the study has one
     */
    public record Assessment(List<Period> periods, String assessed, Optional<Bands> scale, Aggregation aggregation) {
        public Assessment {
            periods = List.copyOf(periods);
        }
    }

    /**
     * What is counted, what is printed, and what must hold between them.
     *
     * @param surveys what is printed of questionnaires, one each
     */
    public record Numbers(List<Measure> measures, List<Input> inputs, List<Figure> figures, List<Relation> relations, List<PrintedSurvey> surveys) {
        public Numbers(List<Measure> measures, List<Input> inputs, List<Figure> figures, List<Relation> relations) {
            this(measures, inputs, figures, relations, List.of());
        }

        public Numbers {
            measures = List.copyOf(measures);
            inputs = List.copyOf(inputs);
            figures = List.copyOf(figures);
            relations = List.copyOf(relations);
            surveys = List.copyOf(surveys);
        }
    }

    /**
     * How the numbers are judged.
     *
     * @param bands    every table of bands that the study uses, its own and shared ones, by id
     * @param wordings for each printed wording, the labels it stands for
     */
    public record Judging(List<Indicator> indicators, Map<String, Bands> bands, Map<String, Set<String>> wordings) {
        public Judging {
            indicators = List.copyOf(indicators);
            bands = Map.copyOf(bands);
            wordings = Map.copyOf(wordings);
        }
    }

    /**
     * How the study came into its files.
     *
     * @param files     the files it was read from, those of the shared standards last
     * @param blanks    the numbers that its files ask for and do not hold yet; a publication has none
     * @param lacking   the parts that periods of measures lack, so that their sum or mean is not the whole
     * @param tolerated what was passed over in its files
     */
    public record Transcription(List<Note> notes, List<SourceFile> files, List<Blank> blanks, List<NoWhole> lacking,
                                List<Tolerated> tolerated, Place place) {
        public Transcription {
            notes = List.copyOf(notes);
            files = List.copyOf(files);
            blanks = List.copyOf(blanks);
            lacking = List.copyOf(lacking);
            tolerated = List.copyOf(tolerated);
        }

        /** One in which nothing was decided and nothing is left to be filled in. */
        public static Transcription at(Place place) {
            return new Transcription(List.of(), List.of(), List.of(), List.of(), List.of(), place);
        }
    }

    public Study {
        actions = List.copyOf(actions);
    }

    /** The same study with other records of what was found and is to be done. */
    public Study withActions(List<Action> others) {
        return new Study(publication, assessment, numbers, judging, others, transcription);
    }

    /** The same study with other numbers. */
    public Study with(Numbers others) {
        return new Study(publication, assessment, others, judging, actions, transcription);
    }

    /** The same study judged by other rules. */
    public Study with(Assessment other, Judging others) {
        return new Study(publication, other, numbers, others, actions, transcription);
    }

    public String id() {
        return publication.id();
    }

    public String title() {
        return publication.title();
    }

    public String hospital() {
        return publication.hospital();
    }

    public Source source() {
        return publication.source();
    }

    public List<Period> periods() {
        return assessment.periods();
    }

    public String assessed() {
        return assessment.assessed();
    }

    public Optional<Bands> scale() {
        return assessment.scale();
    }

    public Aggregation aggregation() {
        return assessment.aggregation();
    }

    public List<Measure> measures() {
        return numbers.measures();
    }

    public List<Input> inputs() {
        return numbers.inputs();
    }

    public List<Figure> figures() {
        return numbers.figures();
    }

    public List<Relation> relations() {
        return numbers.relations();
    }

    public List<PrintedSurvey> surveys() {
        return numbers.surveys();
    }

    public List<Indicator> indicators() {
        return judging.indicators();
    }

    public Map<String, Bands> bands() {
        return judging.bands();
    }

    public Map<String, Set<String>> wordings() {
        return judging.wordings();
    }

    public List<Note> notes() {
        return transcription.notes();
    }

    public List<SourceFile> files() {
        return transcription.files();
    }

    public List<Blank> blanks() {
        return transcription.blanks();
    }

    public List<NoWhole> lacking() {
        return transcription.lacking();
    }

    public List<Tolerated> tolerated() {
        return transcription.tolerated();
    }

    public Place place() {
        return transcription.place();
    }

    public String citation() {
        return source().citation();
    }

    /** The parts that a measure lacks in a period; empty when nothing keeps its parts from making the whole. */
    public Optional<NoWhole> lacking(String measure, String period) {
        return lacking().stream().filter(l -> l.measure().equals(measure) && l.period().equals(period)).findFirst();
    }

    public Optional<Period> period(String name) {
        return periods().stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The bands of an id that was checked when the study was read. */
    public Bands bandsOf(String bandsId) {
        return bands().get(bandsId);
    }

    public List<Indicator> indicatorsOf(Perspective perspective) {
        return indicators().stream().filter(i -> i.perspective() == perspective).toList();
    }

    /** The table that an indicator is judged by, its ends in the indicator's unit; those of a target are the assessed period's. */
    public Bands bandsOf(Indicator indicator) {
        return bandsOf(indicator, Occasion.of(assessed()));
    }

    /**
     * The same on an occasion: where its labels have no ends the target of the period gives them. The target of a period is
     * none of its parts.
     */
    public Bands bandsOf(Indicator indicator, Occasion occasion) {
        Bands table = bands().get(indicator.bands()).in(indicator.unit());
        return occasion.whole() ? indicator.targets().in(occasion.period()).map(t -> table.by(t, indicator.direction(), indicator.unit())).orElse(table) : table;
    }

    /** The repaired table beside the printed one of an indicator, its ends in the indicator's unit. */
    public Optional<Bands> repairedOf(Indicator indicator) {
        return Optional.ofNullable(bands().get(indicator.repaired())).map(b -> b.in(indicator.unit()));
    }

    /** The labels that a printed word stands for: the word itself, and those listed for it. */
    public Set<String> labelsOf(Printed printed) {
        Set<String> labels = new LinkedHashSet<>(Set.of(printed.text()));
        labels.addAll(wordings().getOrDefault(printed.text(), Set.of()));
        return labels;
    }
}
