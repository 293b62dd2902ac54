package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A study as a complete Frictionless data package: its datapackage.json declares every table with the columns, units, number
 * formats and key that a reader needs who has not got the schemas that studies share.
 */
public final class StudyPackage {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private StudyPackage() {
    }

    /**
     * The files of the package by their names.
     *
     * @throws BadData when the folder declares its tables itself, so that it is a package already, or cannot be read
     */
    public static Map<String, byte[]> files(Path folder, Path standards) {
        SharedSchemas schemas = SharedSchemas.beside(standards);
        DataPackage data = Faults.raised(faults -> DataPackage.ofStudy(folder, schemas, faults));
        if (data.shared().isEmpty()) {
            throw BadData.at(new Place(TextFile.shown(folder.resolve("datapackage.json")), 0), Sentence.of("declares its tables itself: it is a complete package already"));
        }
        if (data.resources().containsKey(StudyTable.FORM.resource())) {
            throw BadData.at(new Place(TextFile.shown(folder.resolve("form.csv")), 0), Sentence.of("is a form, which no other program reads; jbang new NAME --from writes the tables that a package has"));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        JsonObject own = JsonParser.parseString(TextFile.read(folder.resolve("datapackage.json"))).getAsJsonObject();
        JsonObject whole = new JsonObject();
        whole.addProperty("profile", "tabular-data-package");
        own.entrySet().stream().filter(e -> !e.getKey().equals("profile") && !e.getKey().equals("decimalSign") && !e.getKey().equals("kind")
                && !e.getKey().equals("numberFormats")).forEach(e -> whole.add(e.getKey(), e.getKey().equals("periods") ? periods(e.getValue()) : e.getValue()));
        whole.add("numberFormats", formats(data));
        JsonArray resources = new JsonArray();
        for (Resource resource : data.resources().values()) {
            Resource complete = complete(resource);
            resources.add(resource(complete, schemas));
            files.put(resource.file().getFileName().toString(), complete == resource ? TextFile.bytesOf(resource.file()) : bytes(complete));
        }
        for (StudyTable table : StudyTable.values()) {
            if (table.needed() && !data.resources().containsKey(table.resource())) {
                resources.add(resource(empty(table, folder), schemas));
                files.put(table.resource() + ".csv", (String.join(",", table.must()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        whole.add("resources", resources);
        files.put("datapackage.json", (JSON.toJson(whole) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** With the columns that a table declared in a package has, also where this one leaves them out. */
    private static Resource complete(Resource resource) {
        List<String> lacking = StudyTable.of(resource.name()).orElseThrow().must().stream().filter(c -> !resource.columns().contains(c)).toList();
        return lacking.isEmpty() ? resource : new Resource(resource.name(), resource.file(), ',', Stream.concat(resource.fields().stream(),
                lacking.stream().map(c -> Field.text(c, Constraints.NONE, NumberFormat.PLAIN))).toList(), resource.key(), List.of());
    }

    /** The lines of the file, with a blank cell for each column that it has not. */
    private static byte[] bytes(Resource complete) {
        CsvRecords records = CsvRecords.of(complete.file(), CsvRecords.delimiter(TextFile.read(complete.file())));
        List<List<String>> lines = new ArrayList<>(List.of(complete.columns()));
        records.rows().forEach(r -> lines.add(complete.columns().stream().map(c -> records.header().contains(c)
                ? r.getField(records.header().indexOf(c)) : "").toList()));
        return CsvText.of(lines);
    }

    /** A table that has no file, because it has no line: a package that declares its tables declares it too. */
    private static Resource empty(StudyTable table, Path folder) {
        return new Resource(table.resource(), folder.resolve(table.resource() + ".csv"), ',', table.must().stream()
                .map(c -> Field.text(c, Constraints.NONE, NumberFormat.PLAIN)).toList(), List.of(), List.of());
    }

    /** A period that is written as its name alone becomes an object. */
    private static JsonElement periods(JsonElement periods) {
        JsonArray objects = new JsonArray();
        periods.getAsJsonArray().forEach(p -> {
            JsonObject object = new JsonObject();
            if (p.isJsonPrimitive()) {
                object.add("name", p);
            }
            objects.add(p.isJsonPrimitive() ? object : p);
        });
        return objects;
    }

    private static JsonObject formats(DataPackage data) {
        JsonObject formats = new JsonObject();
        data.numberFormats().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            JsonObject format = new JsonObject();
            signs(format, e.getValue());
            formats.add(e.getKey(), format);
        });
        return formats;
    }

    private static void signs(JsonObject object, NumberFormat format) {
        object.addProperty("decimalChar", String.valueOf(format.decimalChar()));
        if (format.groupChar() != '\0') {
            object.addProperty("groupChar", String.valueOf(format.groupChar()));
        }
    }

    private static JsonObject resource(Resource resource, SharedSchemas schemas) {
        StudyTable table = StudyTable.of(resource.name()).orElseThrow();
        JsonObject shared = JsonParser.parseString(TextFile.read(schemas.folder().resolve(resource.name() + ".json"))).getAsJsonObject();
        JsonObject json = new JsonObject();
        json.addProperty("name", resource.name());
        json.addProperty("path", resource.file().getFileName().toString());
        json.addProperty("profile", "tabular-data-resource");
        json.addProperty("encoding", "utf-8");
        if (resource.delimiter() != ',') {
            JsonObject dialect = new JsonObject();
            dialect.addProperty("delimiter", String.valueOf(resource.delimiter()));
            json.add("dialect", dialect);
        }
        JsonArray fields = new JsonArray();
        resource.fields().forEach(f -> fields.add(field(f, table, shared)));
        JsonObject schema = new JsonObject();
        schema.add("fields", fields);
        if (shared.has("primaryKey") && shared.getAsJsonArray("primaryKey").asList().stream().allMatch(k -> resource.columns().contains(k.getAsString()))) {
            schema.add("primaryKey", shared.get("primaryKey"));
        }
        json.add("schema", schema);
        return json;
    }

    private static JsonObject field(Field field, StudyTable table, JsonObject shared) {
        for (JsonElement declared : shared.getAsJsonArray("fields")) {
            JsonObject object = declared.getAsJsonObject();
            if (object.get("name").getAsString().equals(field.name())) {
                if ((table == StudyTable.INPUTS || table == StudyTable.SURVEY) && field.name().equals("printed") && field.format() != NumberFormat.PLAIN) {
                    signs(object, field.format());
                }
                if (field.constraints().required() && !object.has("constraints")) {
                    JsonObject required = new JsonObject();
                    required.addProperty("required", true);
                    object.add("constraints", required);
                }
                return object;
            }
        }
        JsonObject own = new JsonObject();
        own.addProperty("name", field.name());
        own.addProperty("type", "string");
        return own;
    }
}
