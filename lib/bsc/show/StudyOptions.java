package bsc.show;

import bsc.model.Bands;
import bsc.model.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command which lists something about studies has. */
public final class StudyOptions {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, csv or json (default: ${DEFAULT-VALUE}). In csv, a cell that a spreadsheet would run as a "
                    + "formula begins with an apostrophe.")
    private Format format;

    public Format format() {
        return format;
    }

    /** The folder with studies and standards. */
    public Path data() {
        return data.folder();
    }

    public Study study(String idOrFolder) {
        return data.study(idOrFolder);
    }

    /** The studies named; all of them when none is named. */
    public List<Study> studies(List<String> named) {
        return data.studies(named);
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
