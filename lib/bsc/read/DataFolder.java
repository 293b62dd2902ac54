package bsc.read;

import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Sentence;
import bsc.model.InParallel;
import bsc.model.Standard;
import bsc.model.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder {@code data} with its studies and standards. */
public record DataFolder(Path path) {
    private static final String CATALOG = "jbang-catalog.json";

    /**
     * The folder given; else the one beside the launcher (environment variable BSC_HOME); else the one found from the
     * current folder upwards beside jbang-catalog.json; else the published studies and the standards that travel with the program.
     */
    public static DataFolder find(Path given) {
        if (given != null) {
            return new DataFolder(given);
        }
        String home = System.getenv("BSC_HOME");
        if (home != null && Files.isDirectory(Path.of(home, "data"))) {
            return new DataFolder(relative(Path.of(home, "data")));
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(CATALOG)) && Files.isDirectory(folder.resolve("data"))) {
                return new DataFolder(relative(folder.resolve("data")));
            }
        }
        Optional<Path> bundled = BundledData.folder();
        if (bundled.isPresent()) {
            return new DataFolder(bundled.get());
        }
        throw new BadData(Sentence.of("no data folder: neither {0} nor a folder above it holds {1} and data; name the folder with "
                + "--data", here, CATALOG));
    }

    private static Path relative(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    /** The ids of all studies, in alphabetical order. */
    public List<String> studyIds() {
        Path studies = path.resolve("studies");
        if (!Files.isDirectory(studies)) {
            throw new BadData(Sentence.of("{0}: no such folder", TextFile.shown(studies)));
        }
        try (Stream<Path> folders = Files.list(studies)) {
            return folders.filter(f -> Files.exists(f.resolve("datapackage.json")))
                    .map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A study by its id, or by the path of its folder. */
    public Study study(String idOrFolder) {
        return StudyFolder.read(folder(idOrFolder), path.resolve("standards"));
    }

    /** The folder of a study by its id, or the one of the path; what a workbook stands for, where the path is one. */
    public Path folder(String idOrFolder) {
        Path folder = Path.of(idOrFolder);
        if (Workbook.isOne(folder)) {
            return Workbook.folder(folder);
        }
        if (idOrFolder.contains("/") || idOrFolder.contains("\\") || idOrFolder.startsWith(".")) {
            return folder;
        }
        if (studyIds().contains(idOrFolder)) {
            return path.resolve("studies").resolve(idOrFolder);
        }
        if (Files.isDirectory(folder)) {
            return folder;
        }
        throw new BadData(Sentence.of("no study '{0}'; studies are: {1}; or name a folder that holds a datapackage.json", idOrFolder,
                String.join(", ", studyIds())));
    }

    /** The studies named, or all when none is named. */
    public List<Study> studies(List<String> named) {
        List<Path> folders = (named.isEmpty() ? studyIds() : named).stream().map(this::folder).toList();
        if (folders.isEmpty()) {
            return List.of();
        }
        StudyFolder.SharedTables shared = StudyFolder.SharedTables.of(path.resolve("standards"));
        return InParallel.map(folders, folder -> StudyFolder.read(folder, shared));
    }

    /** The tables of bands that studies share. */
    public List<Standard> standards() {
        return Standards.all(path.resolve("standards"));
    }

    /**
     * The scale on which a study's total is placed: the table named, else the study's own, else the one that the
     * standards have for its aggregation; empty when there is none.
     *
     * @throws BadData when no table has the name
     */
    public Optional<Bands> scale(Study study, Optional<String> named) {
        if (named.isPresent() && study.bandsOf(named.get()) == null) {
            throw new BadData(Sentence.of("no scale '{0}'; tables of bands with classes of numbers are: {1}", named.get(),
                    study.bands().values().stream().filter(DataFolder::classes).map(Bands::id).sorted().collect(Collectors.joining(", "))));
        }
        return named.map(study::bandsOf).or(study::scale)
                .or(() -> Standards.scale(path.resolve("standards"), study.aggregation()).map(study::bandsOf));
    }

    /** Whether some row of the table has an end, so that a number falls into one class or another. */
    private static boolean classes(Bands bands) {
        return bands.rows().stream().anyMatch(b -> b.criterion() instanceof Criterion.Range r && (r.low().isPresent() || r.high().isPresent()));
    }
}
