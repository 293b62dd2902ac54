package bsc.show;

import bsc.model.Study;
import bsc.read.DataFolder;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that every command on studies has. */
public final class StudyOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "The folder with studies and standards. Default: the "
            + "folder data beside jbang-catalog.json, looked for from the current folder upwards.")
    private Path data;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, csv or json (default: ${DEFAULT-VALUE}). In csv, a cell that a spreadsheet would run as a "
                    + "formula begins with an apostrophe.")
    private Format format;

    public Format format() {
        return format;
    }

    public Study study(String idOrFolder) {
        return DataFolder.find(data).study(idOrFolder);
    }

    /** The studies named; all of them when none is named. */
    public List<Study> studies(List<String> named) {
        return DataFolder.find(data).studies(named);
    }
}
