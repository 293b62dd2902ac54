package bsc.cli;

import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Period;
import bsc.model.Sentence;
import bsc.model.Standard;
import bsc.model.Study;
import bsc.say.Block.Table;
import bsc.say.Doc;
import bsc.say.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** The options that every command which tells something about studies has. */
public final class StudyOptions {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private Telling telling;

    public Words words() {
        return telling.words();
    }

    public OutputForm form() {
        return telling.form();
    }

    /** Tells it on standard output, or writes it to the file that is named. */
    public void tell(Supplier<Doc> doc, Supplier<Table> rows) {
        telling.tell(doc, rows);
    }

    /** A Doc in the form asked for, which is neither csv nor json. */
    String told(Doc doc) {
        return telling.told(doc);
    }

    Telling telling() {
        return telling;
    }

    /** The folder with studies and standards. */
    public Path data() {
        return data.folder();
    }

    /** The tables of bands that studies share. */
    List<Standard> standards() {
        return data.standards();
    }

    public Study study(String idOrFolder) {
        return data.study(idOrFolder, words());
    }

    /** The studies named; all of them when none is named. */
    public List<Study> studies(List<String> named) {
        return data.studies(named, words());
    }

    /** The period chosen, or the one that the study assesses when it is null. */
    static String period(Study study, String period) {
        String chosen = period == null ? study.assessed() : period;
        if (study.period(chosen).isEmpty()) {
            throw new BadData(Sentence.of("--period: '{0}' is not a period of {1}; periods are: {2}", chosen, study.id(),
                    study.periods().stream().map(Period::name).collect(Collectors.joining(", "))));
        }
        return chosen;
    }

    /** The study's own scale, else the one that the standards have for its aggregation; empty when there is none. */
    public Optional<Bands> scale(Study study) {
        return data.scale(study);
    }

    /** The scale named, else the study's own, else the one that the standards have for its aggregation. */
    public Bands scale(Study study, Optional<String> named) {
        return data.scale(study, named);
    }
}
