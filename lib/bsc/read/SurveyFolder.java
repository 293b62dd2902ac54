package bsc.read;

import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Place;
import bsc.model.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The tables of a questionnaire, a file each in one folder, or a sheet each in one workbook. */
public record SurveyFolder(Grid items, Grid responses, Optional<Grid> importance, Optional<Grid> expectation) {
    private static final String ITEMS = "items.csv";
    private static final String RESPONSES = "responses.csv";

    /** The name of a folder, as figures and sources have it. */
    public static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String text = name == null ? folder.toString() : name.toString();
        return Workbook.isOne(folder) ? text.substring(0, text.length() - Workbook.ENDING.length()) : text;
    }

    /** Does a folder, or a workbook, hold a questionnaire? */
    public static boolean is(Path place) {
        if (Workbook.isOne(place) && !Files.isRegularFile(place)) {
            return false;
        }
        Path folder = laidOut(place);
        return Files.exists(folder.resolve(ITEMS)) && Files.exists(folder.resolve(RESPONSES));
    }

    private static Path laidOut(Path place) {
        return Workbook.isOne(place) ? Workbook.folder(place) : place;
    }

    /**
     * @param decimalComma of the files of a folder; the cells of a workbook are numbers
     * @throws BadData when there is no such folder, or a file of it is missing or is no table
     */
    public static SurveyFolder read(Path place, boolean decimalComma) {
        return Workbook.isOne(place) ? of(Workbook.folder(place), false) : of(place, decimalComma);
    }

    private static SurveyFolder of(Path folder, boolean decimalComma) {
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
