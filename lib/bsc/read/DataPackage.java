package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Frictionless data package: datapackage.json and the CSVs that it declares, all inside one folder. */
record DataPackage(Path folder, JsonObjectReader json, Map<String, Resource> resources) {
    /** @throws BadData when datapackage.json is missing, is not JSON, or names a path outside the folder */
    static DataPackage of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw BadData.at(new Place(TextFile.shown(folder), 0), "no such folder");
        }
        JsonObjectReader json = JsonObjectReader.of(folder.resolve("datapackage.json"));
        Map<String, Resource> resources = new HashMap<>();
        for (JsonObjectReader r : json.objects("resources")) {
            Resource resource = resource(folder, r);
            resources.put(resource.name(), resource);
        }
        return new DataPackage(folder, json, resources);
    }

    /** The lines of a resource that the package must have. */
    List<Row> rows(String name) {
        Resource resource = resources.get(name);
        if (resource == null) {
            throw BadData.at(json.place(), "resource " + name + " is not declared; a study has measures, inputs, "
                    + "indicators, bands, figures, words and notes");
        }
        return CsvTable.read(resource);
    }

    /** The lines of a resource that a package may have. */
    List<Row> optionalRows(String name) {
        return resources.containsKey(name) ? rows(name) : List.of();
    }

    /** datapackage.json and every declared file, named by the folder and the path inside it. */
    List<SourceFile> files() {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return Stream.concat(Stream.of(folder.resolve("datapackage.json")), resources.values().stream().map(Resource::file).sorted())
                .map(file -> new SourceFile(parent.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/'),
                        new Place(TextFile.shown(file), 0))).toList();
    }

    /** The named number formats of the package, for columns whose lines differ in how numbers are written. */
    Map<String, NumberFormat> numberFormats() {
        Map<String, NumberFormat> formats = new HashMap<>();
        json.optionalObject("numberFormats").ifPresent(all -> all.object().keySet()
                .forEach(name -> formats.put(name, format(all.optionalObject(name).orElseThrow()))));
        return formats;
    }

    private static Resource resource(Path folder, JsonObjectReader json) {
        JsonObjectReader schema = json.optionalObject("schema").orElseThrow(() -> json.missing("schema", "an object"));
        List<Field> fields = schema.objects("fields").stream().map(DataPackage::field).toList();
        List<String> names = fields.stream().map(Field::name).toList();
        List<String> key = schema.texts("primaryKey");
        for (String column : key) {
            if (!names.contains(column)) {
                throw schema.refuse("primaryKey", column, "is not a column; columns are: " + String.join(",", names));
            }
        }
        char delimiter = json.optionalObject("dialect").flatMap(d -> oneCharacter(d, "delimiter")).orElse(',');
        return new Resource(json.text("name"), inside(folder, json), delimiter, fields, key);
    }

    private static Path inside(Path folder, JsonObjectReader json) {
        String path = json.text("path");
        Path file = folder.resolve(path).normalize();
        boolean leaves = path.contains("..") || path.contains(":") || path.startsWith("/") || path.startsWith("\\")
                || !file.startsWith(folder.normalize()) || !realPathOf(file).startsWith(realPathOf(folder));
        if (leaves) {
            throw json.refuse("path", path, "leaves the study's folder; name a file inside it");
        }
        return file;
    }

    private static Path realPathOf(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : realPathOf(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static Field field(JsonObjectReader json) {
        Optional<JsonObjectReader> constraints = json.optionalObject("constraints");
        return new Field(json.text("name"), json.text("type").equals("number"),
                constraints.map(c -> c.flag("required")).orElse(false),
                constraints.map(c -> c.texts("enum")).orElse(List.of()), format(json));
    }

    private static NumberFormat format(JsonObjectReader json) {
        return new NumberFormat(oneCharacter(json, "decimalChar").orElse(NumberFormat.PLAIN.decimalChar()),
                oneCharacter(json, "groupChar").orElse(NumberFormat.PLAIN.groupChar()));
    }

    private static Optional<Character> oneCharacter(JsonObjectReader json, String property) {
        Optional<String> text = json.optionalText(property);
        text.filter(t -> t.length() != 1).ifPresent(t -> {
            throw json.refuse(property, t, "is not one character");
        });
        return text.map(t -> t.charAt(0));
    }
}
