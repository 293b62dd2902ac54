package bsc.read;

import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Place;
import bsc.model.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The tables of a questionnaire, a file each in one folder. */
public record SurveyFolder(Grid items, Grid responses, Optional<Grid> importance, Optional<Grid> expectation) {
    private static final String ITEMS = "items.csv";
    private static final String RESPONSES = "responses.csv";

    /** The name of a folder, as figures and sources have it. */
    public static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** Does a folder hold a questionnaire? */
    public static boolean is(Path folder) {
        return Files.exists(folder.resolve(ITEMS)) && Files.exists(folder.resolve(RESPONSES));
    }

    /** @throws BadData when there is no such folder, or a file of it is missing or is no table */
    public static SurveyFolder read(Path folder, boolean decimalComma) {
        if (!Files.isDirectory(folder)) {
            throw BadData.at(new Place(folder.toString(), 0), Sentence.of("no such folder"));
        }
        return new SurveyFolder(GridFile.read(folder.resolve(ITEMS), decimalComma), GridFile.read(folder.resolve(RESPONSES), decimalComma),
                optional(folder.resolve("importance.csv"), decimalComma), optional(folder.resolve("expectation.csv"), decimalComma));
    }

    private static Optional<Grid> optional(Path file, boolean decimalComma) {
        return Files.exists(file) ? Optional.of(GridFile.read(file, decimalComma)) : Optional.empty();
    }
}
