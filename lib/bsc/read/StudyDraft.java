package bsc.read;

import bsc.model.BadData;
import bsc.model.Sentence;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A study that is begun: the tables of a template with the periods, the decimal sign and the indicators chosen. It can be read
 * at once; what is still to be filled in is blank, or an example that its name says to be one.
 *
 * @param id         name of files, and of the study
 * @param indonesian whether notes are in Indonesian
 * @param indicators ids of the template's indicators, or empty for all
 */
public record StudyDraft(String id, StudyKind kind, List<String> periods, char decimalSign, List<String> indicators, boolean indonesian) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final String YEAR = "[0-9]{4}";

    public StudyDraft {
        periods = List.copyOf(periods);
        indicators = List.copyOf(indicators);
    }

    /** The lines of a table, its heading first. */
    private record Lines(List<String> header, List<List<String>> rows) {
        static Lines of(Path file) {
            CsvRecords records = CsvRecords.of(file, ',');
            return new Lines(records.header(), records.rows().stream().map(r -> r.getFields()).toList());
        }

        String cell(List<String> row, String column) {
            return row.get(header.indexOf(column));
        }

        List<String> with(List<String> row, String column, String value) {
            List<String> changed = new ArrayList<>(row);
            changed.set(header.indexOf(column), value);
            return changed;
        }

        Lines rows(List<List<String>> other) {
            return new Lines(header, other);
        }

        byte[] bytes() {
            List<List<String>> all = new ArrayList<>(List.of(header));
            all.addAll(rows);
            return CsvText.of(all);
        }
    }

    /**
     * The files of the study's folder by their names; a table without a line has none.
     *
     * @param data the folder with the templates
     * @throws BadData when an indicator is not one of the template's, or the name or a period cannot be one
     */
    public Map<String, byte[]> files(Path data) {
        Path template = template(data);
        Map<String, Lines> tables = new LinkedHashMap<>();
        for (StudyTable table : StudyTable.stored()) {
            Path file = template.resolve(table.resource() + ".csv");
            if (table != StudyTable.SURVEY && table != StudyTable.TARGETS || Files.exists(file)) {
                tables.put(table.resource(), Lines.of(file));
            }
        }
        choose(tables);
        inPeriods(tables);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("datapackage.json", own(data));
        tables.entrySet().stream().filter(t -> !t.getValue().rows().isEmpty()).forEach(t -> files.put(t.getKey() + ".csv", t.getValue().bytes()));
        return files;
    }

    /** What belongs to the chosen indicators alone stays. */
    private void choose(Map<String, Lines> tables) {
        Lines all = tables.get("indicators");
        List<String> known = all.rows().stream().map(r -> all.cell(r, "indicator")).toList();
        indicators.stream().filter(i -> !known.contains(i)).findFirst().ifPresent(i -> {
            throw new BadData(Sentence.of("--indicators: '{0}' is not one of: {1}", i, String.join(", ", known)));
        });
        Lines chosen = all.rows(all.rows().stream().filter(r -> indicators.isEmpty() || indicators.contains(all.cell(r, "indicator"))).toList());
        tables.put("indicators", chosen);
        Set<String> names = new HashSet<>();
        chosen.rows().forEach(r -> names.addAll(names(chosen.cell(r, "formula"))));
        Set<String> bands = chosen.rows().stream().map(r -> chosen.cell(r, "bands")).collect(Collectors.toSet());
        Lines measures = tables.get("measures");
        Lines relations = tables.get("relations");
        Set<String> ofAll = measures.rows().stream().map(r -> measures.cell(r, "measure")).collect(Collectors.toSet());
        List<List<String>> kept = indicators.isEmpty() ? relations.rows() : relations.rows().stream().filter(r -> {
            Set<String> used = names(relations.cell(r, "expression") + " " + relations.cell(r, "other"));
            used.retainAll(ofAll);
            return names.containsAll(used);
        }).toList();
        tables.put("relations", relations.rows(kept));
        keep(tables, "measures", "measure", indicators.isEmpty() ? ofAll : names);
        keep(tables, "inputs", "measure", indicators.isEmpty() ? ofAll : names);
        keep(tables, "bands", "bands", bands);
        Lines notes = tables.get("notes");
        Set<String> gone = tables.get("indicators").rows().size() < all.rows().size() ? Set.of("years", "numbers", "employee_satisfaction_target") : Set.of("years", "numbers");
        int note = notes.header().indexOf(indonesian ? "x-note-id" : "note");
        tables.put("notes", new Lines(List.of("item", "where", "note"), notes.rows().stream().filter(r -> !gone.contains(r.get(0)))
                .map(r -> List.of(r.get(0), r.get(1), r.get(note))).toList()));
    }

    private static Set<String> names(String formula) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(formula);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private static void keep(Map<String, Lines> tables, String table, String column, Set<String> ids) {
        Lines lines = tables.get(table);
        tables.put(table, lines.rows(lines.rows().stream().filter(r -> ids.contains(lines.cell(r, column))).toList()));
    }

    /** The template's last year stands for every period of a hospital, and for the last one of a publication. */
    private void inPeriods(Map<String, Lines> tables) {
        for (String table : List.of("inputs", "figures", "relations")) {
            Lines lines = tables.get(table);
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row : lines.rows()) {
                String year = lines.cell(row, "period");
                if (!year.equals(templateYear(lines))) {
                    continue;
                }
                for (String period : kind == StudyKind.HOSPITAL ? periods : periods.subList(periods.size() - 1, periods.size())) {
                    rows.add(in(lines, row, year, period));
                }
            }
            tables.put(table, lines.rows(rows));
        }
    }

    private static String templateYear(Lines lines) {
        return lines.rows().stream().map(r -> lines.cell(r, "period")).max(String::compareTo).orElse("");
    }

    private List<String> in(Lines lines, List<String> row, String year, String period) {
        List<String> changed = lines.with(row, "period", period);
        if (lines.header().contains("relation")) {
            changed = lines.with(changed, "relation", lines.cell(row, "relation").replace(year, period.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_")));
        }
        if (lines.header().contains("format") && !lines.cell(row, "format").equals("word")) {
            changed = lines.with(changed, "format", decimalSign == ',' ? "id" : "en");
        }
        boolean days = lines.header().contains("measure") && lines.cell(row, "measure").equals("days") && period.matches(YEAR);
        return days ? lines.with(changed, "printed", String.valueOf(Year.of(Integer.parseInt(period)).length())) : changed;
    }

    private Path template(Path data) {
        return data.resolve(kind == StudyKind.HOSPITAL ? "template" : "template-publication");
    }

    StudyDraft in(List<String> other) {
        return new StudyDraft(id, kind, other, decimalSign, indicators, indonesian);
    }

    /** What datapackage.json says. @param data the folder with the templates */
    byte[] own(Path data) {
        JsonObject json = JsonParser.parseString(TextFile.read(template(data).resolve("datapackage.json"))).getAsJsonObject();
        json.addProperty("name", id);
        if (kind == StudyKind.HOSPITAL) {
            json.addProperty("title", id);
            json.addProperty("hospital", id);
        }
        JsonArray names = new JsonArray();
        periods.forEach(names::add);
        json.add("periods", names);
        json.addProperty("assessed", periods.get(periods.size() - 1));
        json.addProperty("decimalSign", String.valueOf(decimalSign));
        return (new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
