package bsc.show;

import bsc.model.BadData;
import bsc.model.Input;
import bsc.model.Measure;
import bsc.model.Note;
import bsc.model.Period;
import bsc.model.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a study printed and what its transcription noted, as tables of a notebook. */
final class InputTables {
    private InputTables() {
    }

    /** A line an input, in the order of the names. */
    static Listing lines(Study study, String... measures) {
        return new Listing(List.of("measure", "in the study", "period", "printed", "where"), Arrays.stream(measures)
                .map(m -> measure(study, m)).flatMap(m -> of(study, m).map(i -> List.of(m.name(), m.nameId(),
                        i.occasion().toString(), i.printed().text(), i.where()))).toList());
    }

    /**
     * A line an occasion, a column a measure; an en dash where nothing is printed. The columns are headed by the names of
     * the measures, or by their ids where the names would make the table wider than a page.
     */
    static Listing sideBySide(Study study, String... measures) {
        List<Measure> columns = Arrays.stream(measures).map(m -> measure(study, m)).toList();
        List<String> periods = study.periods().stream().map(Period::name).toList();
        List<List<String>> rows = columns.stream().flatMap(m -> of(study, m)).map(Input::occasion).distinct()
                .sorted(Comparator.comparing(o -> periods.indexOf(o.period()))).map(o -> cells(o.toString(),
                        columns.stream().map(m -> of(study, m).filter(i -> i.occasion().equals(o))
                                .map(i -> i.printed().text()).findFirst().orElse(ScoreText.NOT_KNOWN)))).toList();
        Listing named = new Listing(cells("period", columns.stream().map(Measure::name)), rows);
        return PageTable.fits(named) ? named : new Listing(cells("period", columns.stream().map(Measure::id)), rows);
    }

    private static List<String> cells(String first, Stream<String> others) {
        List<String> cells = new ArrayList<>(List.of(first));
        others.forEach(cells::add);
        return cells;
    }

    static double number(Study study, String measure, String occasion) {
        return of(study, measure(study, measure)).filter(i -> i.occasion().toString().equals(occasion)).map(Input::printed)
                .findFirst().orElseThrow(() -> new BadData(study.id() + " prints no " + measure + " for " + occasion))
                .value().doubleValue();
    }

    private static Stream<Input> of(Study study, Measure measure) {
        return study.inputs().stream().filter(i -> i.measure().equals(measure.id()));
    }

    private static Measure measure(Study study, String id) {
        return study.measures().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow(() -> new BadData(
                "'" + id + "' is not a measure of " + study.id() + "; measures are: "
                        + study.measures().stream().map(Measure::id).collect(Collectors.joining(", "))));
    }

    /** The notes on one item, each below its place, in lines that fit a page. */
    static String notes(Study study, String item) {
        Predicate<Note> about = n -> n.item().equals(item);
        if (study.notes().stream().noneMatch(about)) {
            throw new BadData("no note of " + study.id() + " is about '" + item + "'; they stand in notes.csv");
        }
        return study.notes().stream().filter(about).map(n -> PageTable.page(n.where() + ":\n  " + n.note()))
                .collect(Collectors.joining("\n"));
    }
}
