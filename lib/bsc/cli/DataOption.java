package bsc.cli;

import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Sentence;
import bsc.model.Standard;
import bsc.model.Study;
import bsc.model.Tolerated;
import bsc.read.DataFolder;
import bsc.say.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where studies and standards lie. */
public final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The folder with studies and standards. Default: the "
            + "folder data beside jbang-catalog.json, looked for from the current folder upwards.")
    private Path data;

    /** The folder with studies and standards. */
    Path folder() {
        return DataFolder.find(data).path();
    }

    /** The tables of bands that studies share. */
    List<Standard> standards() {
        return DataFolder.find(data).standards();
    }

    public Study study(String idOrFolder, Words words) {
        return told(DataFolder.find(data).study(idOrFolder), words);
    }

    /** The studies named; all of them when none is named. */
    public List<Study> studies(List<String> named, Words words) {
        List<Study> studies = DataFolder.find(data).studies(named);
        studies.forEach(study -> told(study, words));
        return studies;
    }

    /** What was passed over in the files is said once, to standard error. */
    private static Study told(Study study, Words words) {
        study.tolerated().forEach(t -> System.err.println(t.place() + ": " + (t instanceof Tolerated.BlankLines lines
                ? words.counted("tolerated.lines", lines.count()) : t instanceof Tolerated.BlankColumns columns
                ? words.counted("tolerated.columns", columns.count()) : words.say("tolerated.separator"))));
        return study;
    }

    /** The study's own scale, else the one that the standards have for its aggregation; empty when there is none. */
    public Optional<Bands> scale(Study study) {
        return DataFolder.find(data).scale(study, Optional.empty());
    }

    /** The scale named, else the study's own, else the one that the standards have for its aggregation. */
    public Bands scale(Study study, Optional<String> named) {
        return DataFolder.find(data).scale(study, named).orElseThrow(() -> new BadData(
                Sentence.of("{0} prints no scale for its total; name a table of bands with --scale", study.id())));
    }
}
