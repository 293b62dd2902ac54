package bsc.show;

import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Study;
import bsc.read.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where studies and standards lie. */
public final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The folder with studies and standards. Default: the "
            + "folder data beside jbang-catalog.json, looked for from the current folder upwards.")
    private Path data;

    public Study study(String idOrFolder) {
        return DataFolder.find(data).study(idOrFolder);
    }

    /** The studies named; all of them when none is named. */
    public List<Study> studies(List<String> named) {
        return DataFolder.find(data).studies(named);
    }

    /** The study's own scale, else the one that the standards have for its aggregation; empty when there is none. */
    public Optional<Bands> scale(Study study) {
        return DataFolder.find(data).scale(study, Optional.empty());
    }

    /** The scale named, else the study's own, else the one that the standards have for its aggregation. */
    public Bands scale(Study study, Optional<String> named) {
        return DataFolder.find(data).scale(study, named).orElseThrow(() -> new BadData(
                study.id() + " prints no scale for its total; name a table of bands with --scale"));
    }
}
