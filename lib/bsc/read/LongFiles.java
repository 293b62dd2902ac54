package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A study whose indicators stand in a form, as the files of a study that has outgrown it: every line of every table. */
public final class LongFiles {
    private static final String FORM = StudyTable.FORM.resource() + ".csv";
    private static final String OWN = "datapackage.json";

    private LongFiles() {
    }

    /**
     * The files by their names.
     *
     * @param form  a form.csv beside a datapackage.json, which is taken over; or any form by itself
     * @param draft what datapackage.json says where none lies beside it; without periods, they are those of the form
     * @param data  the folder with templates, schemas and standards
     * @throws BadData with what is wrong with the form, or with the tables that lie beside it
     */
    public static Map<String, byte[]> of(Path form, StudyDraft draft, Path data) {
        Path folder = form.toAbsolutePath().getParent();
        if (form.endsWith(FORM) && Files.exists(folder.resolve(OWN))) {
            return ofFolder(form.getParent() == null ? Path.of(".") : form.getParent(), draft.id(), data.resolve("standards"));
        }
        String text = TextFile.read(form);
        CsvRecords header = CsvRecords.header(TextFile.shown(form), text, CsvRecords.delimiter(text));
        List<String> periods = draft.periods().isEmpty() ? header.header().stream().filter(LongFiles::isPeriod).toList() : draft.periods();
        if (periods.isEmpty()) {
            throw BadData.at(new Place(TextFile.shown(form), header.headerLine()), Sentence.of("names no period; a form has a column for each, such as 2024"));
        }
        try {
            Path scratch = Files.createTempDirectory("form").toRealPath();
            try {
                Files.write(scratch.resolve(OWN), draft.in(periods).own(data));
                Files.writeString(scratch.resolve(FORM), text);
                Workbook.standsFor(scratch, form);
                return ofFolder(scratch, draft.id(), data.resolve("standards"));
            } finally {
                Files.deleteIfExists(scratch.resolve(OWN));
                Files.deleteIfExists(scratch.resolve(FORM));
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw BadData.at(new Place(TextFile.shown(form), 0), Sentence.of("cannot be laid out in the folder for temporary files ({0})", TextFile.why(e)));
        }
    }

    private static boolean isPeriod(String column) {
        return !StudyTable.FORM.columns().contains(column) && !column.startsWith("x-") && !column.startsWith("label ") && !column.startsWith("score ")
                && !column.isEmpty();
    }

    private static Map<String, byte[]> ofFolder(Path folder, String id, Path standards) {
        StudyFolder.SharedTables shared = StudyFolder.SharedTables.of(standards);
        StudyFolder.read(folder, shared);
        return Faults.raised(faults -> {
            DataPackage data = DataPackage.ofStudy(folder, shared.schemas(), faults);
            Map<String, List<CsvRow>> rows = new HashMap<>();
            for (StudyTable table : StudyTable.values()) {
                rows.put(table.resource(), data.optionalRows(table.resource()));
            }
            Map<StudyTable, List<CsvRow>> lines = IndicatorForm.lines(data, shared.schemas(), rows, shared.bands());
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(OWN, named(folder.resolve(OWN), id));
            lines.forEach((table, made) -> {
                List<CsvRow> all = new ArrayList<>(made);
                all.addAll(rows.get(table.resource()));
                if (!all.isEmpty()) {
                    files.put(table.resource() + ".csv", text(table, all));
                }
            });
            return files;
        });
    }

    /** The columns that a table must have, and those of the others in which something stands. */
    private static byte[] text(StudyTable table, List<CsvRow> rows) {
        Set<String> columns = new LinkedHashSet<>(table.must());
        table.columns().stream().filter(c -> rows.stream().anyMatch(r -> r.optional(c).isPresent())).forEach(columns::add);
        rows.forEach(r -> r.cells().keySet().stream().filter(c -> c.startsWith("x-")).forEach(columns::add));
        List<List<String>> text = new ArrayList<>(List.of(List.copyOf(columns)));
        rows.forEach(r -> text.add(columns.stream().map(r::text).toList()));
        return CsvText.of(text);
    }

    private static byte[] named(Path own, String id) {
        JsonObject json = JsonParser.parseString(TextFile.read(own)).getAsJsonObject();
        json.addProperty("name", id);
        return (new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
