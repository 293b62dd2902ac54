package bsc.read;

import bsc.model.BadData;
import bsc.model.OfficeFiles;
import bsc.model.Place;
import bsc.model.Sentence;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook (.xlsx) that is read as the folder that it stands for: each sheet a table, its rows the lines, and the sheet
 * {@code study} the keys of datapackage.json in its first column with their values beside them. It is laid out as text files
 * in a folder that goes with the program's end, so that one reader serves both; messages name sheet and cell.
 */
public final class Workbook {
    /** What a workbook's name ends with. */
    public static final String ENDING = ".xlsx";
    static final String STUDY = "study";
    private static final String OWN = "x-";
    private static final int MOST_MEGABYTES = 20;
    private static final Gson JSON = new Gson();
    private static final Map<Path, Path> OPENED = new ConcurrentHashMap<>();

    static {
        OfficeFiles.withoutLog();
    }

    private Workbook() {
    }

    /** True for the name of a file that is a workbook by its ending. */
    public static boolean isOne(Path file) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * The folder that the workbook stands for.
     *
     * @throws BadData when it is no workbook, is larger than 20 MB, or holds what is no table: merged cells, a hidden sheet,
     *     errors of formulas; a line for each fault
     */
    public static Path folder(Path file) {
        Map<String, String> files = Faults.raised(faults -> texts(file, faults));
        try {
            Path folder = Files.createTempDirectory("workbook").toRealPath();
            folder.toFile().deleteOnExit();
            OPENED.put(folder, file);
            for (Map.Entry<String, String> text : files.entrySet()) {
                Path written = Files.writeString(folder.resolve(text.getKey()), text.getValue());
                written.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw BadData.at(new Place(TextFile.shown(file), 0), Sentence.of("cannot be laid out in the folder for temporary files ({0})", TextFile.why(e)));
        }
    }

    /** From now on messages name the file where they would name what is laid out in the folder for it. */
    static void standsFor(Path folder, Path file) {
        OPENED.put(folder, file);
    }

    /** The workbook that a folder, or a file in it, was laid out from. */
    static Optional<Path> of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return Optional.ofNullable(OPENED.get(whole)).or(() -> Optional.ofNullable(OPENED.get(whole.getParent())));
    }

    /** How messages name a sheet, where the file is one. */
    static Optional<String> shown(Path file) {
        return of(file).map(workbook -> TextFile.shown(workbook) + (OPENED.containsKey(file.toAbsolutePath().normalize()) || !isOne(workbook) ? ""
                : Place.SHEET + sheet(file.getFileName().toString())));
    }

    private static String sheet(String file) {
        return file.equals("datapackage.json") ? STUDY : file.replaceFirst("[.]csv$", "");
    }

    private static Map<String, String> texts(Path file, Faults faults) {
        Place place = new Place(TextFile.shown(file), 0);
        byte[] bytes = TextFile.bytesOf(file);
        if (bytes.length > MOST_MEGABYTES << 20) {
            throw BadData.at(place, Sentence.of("is larger than {0} MB", MOST_MEGABYTES));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Map<String, String> files = new LinkedHashMap<>();
            List<WorkbookSheet> tables = new ArrayList<>();
            for (Sheet sheet : workbook) {
                boolean hidden = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
                if (!sheet.getSheetName().startsWith(OWN)) {
                    tables.add(WorkbookSheet.of(sheet, place.file(), hidden, faults));
                }
            }
            List<List<String>> study = tables.stream().filter(t -> t.name().equals(STUDY)).findFirst().map(t -> t.lines('.')).orElse(List.of());
            char sign = study.stream().filter(l -> l.size() > 1 && l.get(0).equals("decimalSign") && l.get(1).length() == 1)
                    .findFirst().map(l -> l.get(1).charAt(0)).orElse('.');
            tables.forEach(t -> files.put(t.name().equals(STUDY) ? "datapackage.json" : t.name() + ".csv", t.name().equals(STUDY)
                    ? json(study, t, faults) : new String(CsvText.of(t.lines(sign)), StandardCharsets.UTF_8)));
            return files;
        } catch (EmptyFileException | UnsupportedFileFormatException | OpenXML4JRuntimeException | POIXMLException | IOException e) {
            throw BadData.at(place, Sentence.of("cannot be read as a workbook (.xlsx); save it as one, without a password"));
        }
    }

    /** An object with each key on the line of its row, so that a fault of line n is one of row n. */
    private static String json(List<List<String>> lines, WorkbookSheet sheet, Faults faults) {
        List<String> text = new ArrayList<>(List.of("{"));
        int last = 0;
        for (int row = 1; row < lines.size(); row++) {
            String key = lines.get(row).isEmpty() ? "" : lines.get(row).get(0).strip();
            String value = lines.get(row).size() < 2 ? "" : lines.get(row).get(1).strip();
            if (key.isEmpty() && !value.isEmpty()) {
                faults.add(BadData.at(sheet.cell(row + 1, 0), Sentence.of("is blank beside a value; write its key")));
            }
            text.add(key.isEmpty() || value.isEmpty() ? "" : JSON.toJson(key) + ": " + value(key, value));
            last = text.get(row).isEmpty() ? last : row;
        }
        for (int row = 1; row < last; row++) {
            text.set(row, text.get(row).isEmpty() ? "" : text.get(row) + ",");
        }
        return String.join("\n", text) + "}\n";
    }

    /** Periods are parted by semicolons, one that covers others says which behind a colon; a list or an object is written as in JSON. */
    private static String value(String key, String value) {
        if (value.startsWith("[") || value.startsWith("{")) {
            return value;
        }
        if (key.equals("sources") || key.equals("licenses")) {
            JsonObject only = new JsonObject();
            only.addProperty(key.equals("sources") ? "title" : "name", value);
            return "[" + JSON.toJson(only) + "]";
        }
        if (!key.equals("periods")) {
            return JSON.toJson(new JsonPrimitive(value));
        }
        JsonArray periods = new JsonArray();
        for (String period : value.split(";")) {
            String[] parts = period.split(":", 2);
            if (parts.length == 1) {
                periods.add(period.strip());
                continue;
            }
            JsonObject span = new JsonObject();
            JsonArray of = new JsonArray();
            List.of(parts[1].split(",")).forEach(p -> of.add(p.strip()));
            span.addProperty("name", parts[0].strip());
            span.add("of", of);
            periods.add(span);
        }
        return JSON.toJson(periods);
    }
}
