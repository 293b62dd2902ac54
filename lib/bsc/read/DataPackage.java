package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.SourceFile;
import bsc.model.Tolerated;
import bsc.model.WindowsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Frictionless data package: datapackage.json and the CSVs that it declares, all inside one folder. What it declares is
 * honoured or refused by name. What is wrong is gathered in {@code faults}; whoever reads it raises them.
 *
 * @param shared    the schemas that the package relies on where it declares no table itself
 * @param broken    the resources whose declaration or file cannot be read: nothing is known of what they hold
 * @param tolerated what was passed over in the CSVs and is told as a note
 */
record DataPackage(Path folder, JsonObjectReader json, Optional<SharedSchemas> shared, Map<String, Resource> resources,
                   Set<String> broken, List<Tolerated> tolerated, Faults faults) {
    private static final String NAME = "[a-z0-9_-][a-z0-9._-]*";
    private static final int LONGEST_NAME = 100;

    /** @throws BadData when datapackage.json is missing, is not JSON, or declares what cannot be honoured */
    static DataPackage of(Path folder) {
        return Faults.raised(faults -> of(folder, faults));
    }

    /** @throws BadData when datapackage.json is missing or is not JSON */
    static DataPackage of(Path folder, Faults faults) {
        return of(folder, Optional.empty(), faults);
    }

    /** A study's folder: where it declares no table itself, its tables are those of the schemas that studies share. */
    static DataPackage ofStudy(Path folder, SharedSchemas schemas, Faults faults) {
        return of(folder, Optional.of(schemas), faults);
    }

    private static DataPackage of(Path folder, Optional<SharedSchemas> schemas, Faults faults) {
        if (!Files.isDirectory(folder)) {
            throw BadData.at(new Place(TextFile.shown(folder), 0), Sentence.of("no such folder"));
        }
        Path file = folder.resolve("datapackage.json");
        if (leaves(folder, file)) {
            throw BadData.at(new Place(TextFile.shown(file), 0), Sentence.of("is a link that leaves the folder"));
        }
        JsonObjectReader json = JsonObjectReader.of(file);
        Optional<SharedSchemas> shared = schemas.filter(s -> !declaresTables(json));
        json.checkKnown((shared.isPresent() ? Keys.STUDY : Keys.PACKAGE).words(), faults);
        DataPackage data = new DataPackage(folder, json, shared, new LinkedHashMap<>(), new HashSet<>(), new ArrayList<>(), faults);
        faults.attempt(() -> checkName(json));
        faults.attempt(() -> json.objects("licenses").forEach(l -> l.checkKnown(Keys.LICENSE.words(), faults)));
        shared.ifPresent(data::takeTables);
        List<JsonObjectReader> declared = json.objects("resources");
        declared.forEach(data::declare);
        faults.attempt(() -> declared.forEach(data::checkReferences));
        faults.attempt(data::checkEveryCsvIsDeclared);
        data.resources.values().forEach(r -> faults.attempt(() -> data.checkCase(r)));
        return data;
    }

    /** Also where the word is misspelt: the key is refused then, and nothing else is said of the tables. */
    private static boolean declaresTables(JsonObjectReader json) {
        return json.properties().stream().filter(p -> !Keys.STUDY.words().contains(p)).anyMatch(p -> Nearest.to(p, List.of("resources")).isPresent());
    }

    private void takeTables(SharedSchemas schemas) {
        Optional<SharedSchemas.Own> own = SharedSchemas.Own.of(json, faults);
        for (StudyTable table : StudyTable.values()) {
            boolean numbers = table == StudyTable.INPUTS || table == StudyTable.SURVEY;
            Optional<Optional<Resource>> found = numbers && own.isEmpty() ? Optional.empty()
                    : faults.attempt(() -> schemas.resource(table, folder, own.orElse(SharedSchemas.Own.UNKNOWN), faults));
            found.ifPresentOrElse(r -> r.ifPresent(f -> resources.put(f.name(), f)), () -> broken.add(table.resource()));
        }
    }

    private void declare(JsonObjectReader resource) {
        String name = faults.attempt(() -> resource.text("name")).orElse("");
        if (resources.containsKey(name) || !name.isEmpty() && broken.contains(name)) {
            faults.add(resource.refuse("name", name, Sentence.of("is declared already; each resource stands once")));
            return;
        }
        faults.attempt(() -> new ResourceReader(folder, resource, faults).read()).flatMap(r -> r)
                .ifPresentOrElse(r -> add(resource, r), () -> broken.add(name));
    }

    private void add(JsonObjectReader json, Resource resource) {
        Optional<Resource> same = resources.values().stream().filter(r -> r.file().equals(resource.file())).findFirst();
        same.ifPresentOrElse(r -> {
            broken.add(resource.name());
            faults.add(json.refuse("path", json.text("path"), Sentence.of("is the file of the resource {0} already; each has a file of its own", r.name())));
        }, () -> resources.put(resource.name(), resource));
    }

    /** A foreign key names a resource of this package and columns of it. */
    private void checkReferences(JsonObjectReader declared) {
        declared.optionalObject("schema").map(s -> s.objects("foreignKeys")).orElse(List.of()).forEach(key -> {
            JsonObjectReader reference = key.optionalObject("reference").orElseThrow(() -> key.missing("reference", Sentence.of("an object")));
            String name = reference.optionalText("resource").filter(r -> !r.isEmpty()).orElse(declared.text("name"));
            if (!resources.containsKey(name) && !broken.contains(name)) {
                throw reference.refuse("resource", name, Sentence.of("is not declared; {0}", Nearest.advice(name, resources.keySet())));
            }
            reference.oneOrMoreTexts("fields").stream().filter(f -> resources.containsKey(name) && !resources.get(name).columns().contains(f))
                    .findFirst().ifPresent(f -> {
                        throw reference.refuse("fields", f, Sentence.of("is no column of {0}; {1}", name, Nearest.advice(f, resources.get(name).columns())));
                    });
        });
    }

    /** The name of a study names folders and files that commands write: one rule, kept where it enters. */
    private static void checkName(JsonObjectReader json) {
        String name = json.text("name");
        if (!name.matches(NAME) || name.contains("..")) {
            throw json.refuse("name", name, Sentence.of("is not a name for files; write lower-case letters, digits, - _ and ., no point "
                    + "first and no two together"));
        }
        if (WindowsFile.isDevice(name) || name.endsWith(".")) {
            throw json.refuse("name", name, Sentence.of("cannot name files on Windows; choose another"));
        }
        if (name.length() > LONGEST_NAME) {
            throw json.refuse("name", name, Sentence.of("has more than {0} characters", LONGEST_NAME));
        }
    }

    private void checkEveryCsvIsDeclared() {
        Set<Path> declared = new HashSet<>();
        resources.values().forEach(r -> declared.add(r.file().toAbsolutePath().normalize()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv") && broken.isEmpty()
                    && (shared.isPresent() || json.has("resources"))
                    && !declared.contains(f.toAbsolutePath().normalize())).sorted().forEach(f -> faults.add(BadData.at(
                    new Place(TextFile.shown(f), 0), notRead(f.getFileName().toString()))));
        } catch (IOException e) {
            throw BadData.at(new Place(TextFile.shown(folder), 0), Sentence.of("cannot be listed ({0})", TextFile.why(e)));
        }
    }

    private Sentence notRead(String file) {
        return shared.isPresent() ? Sentence.of("is no table of a study, so it is not read; put it into another folder, or rename it: {0}",
                Nearest.advice(file, StudyTable.resources().stream().map(r -> r + ".csv").toList()))
                : Sentence.of("is not declared in datapackage.json, so it is not read; declare it there or put it into another folder");
    }

    /** Windows finds a file by its name in any case, other systems do not: a folder is read everywhere or nowhere. */
    private void checkCase(Resource resource) {
        try {
            String declared = resource.file().getFileName().toString();
            String found = Files.exists(resource.file()) ? resource.file().toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName().toString() : declared;
            if (!found.equals(declared) && found.equalsIgnoreCase(declared)) {
                throw BadData.at(new Place(TextFile.shown(resource.file()), 0), Sentence.of("is named {0} on the disk, which is another file where "
                        + "upper and lower case differ; name it as datapackage.json does", found));
            }
        } catch (IOException e) {
            // what cannot be read is told when it is read
        }
    }

    /** True when the file lies, its links followed, outside the folder. */
    static boolean leaves(Path folder, Path file) {
        return !realPathOf(file).startsWith(realPathOf(folder));
    }

    private static Path realPathOf(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : realPathOf(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** The lines of a resource that the package must have; what is wrong with them is gathered. */
    List<CsvRow> rows(String name) {
        Resource resource = resources.get(name);
        if (resource == null && shared.isPresent()) {
            return List.of();
        }
        if (resource == null) {
            boolean misspelt = Nearest.to(name, resources.keySet()).filter(r -> StudyTable.of(r).isEmpty()).isPresent();
            if (broken.add(name) && !misspelt) {
                faults.add(json.has("resources") ? json.fault("resources", missing(name)) : json.missing("resources", Sentence.of("a list of objects")));
            }
            return List.of();
        }
        Optional<List<CsvRow>> rows = faults.attempt(() -> new CsvTable(resource, faults, tolerated).read()).flatMap(r -> r);
        rows.ifPresentOrElse(r -> { }, () -> broken.add(name));
        return rows.orElse(List.of());
    }

    private static Sentence missing(String resource) {
        return Sentence.of("resource {0} is not declared; a study has measures, inputs, indicators, bands, figures, words and notes", resource);
    }

    /** The lines of a resource that a package may have. */
    List<CsvRow> optionalRows(String name) {
        return resources.containsKey(name) ? rows(name) : List.of();
    }

    /** Gathers the cells that refer to another resource, as datapackage.json declares it, and do not stand there. */
    void checkForeignKeys(Map<String, List<CsvRow>> rows) {
        for (Resource resource : resources.values()) {
            for (Resource.ForeignKey key : resource.foreignKeys()) {
                String there = key.resource().isEmpty() ? resource.name() : key.resource();
                Set<List<String>> known = new LinkedHashSet<>();
                rows.getOrDefault(there, List.of()).forEach(row -> known.add(key.there().stream().map(row::text).toList()));
                for (CsvRow row : broken.contains(there) || !resources.containsKey(there) ? List.<CsvRow>of() : rows.getOrDefault(resource.name(), List.of())) {
                    List<String> cells = key.columns().stream().map(row::text).toList();
                    if (cells.stream().noneMatch(String::isEmpty) && !known.contains(cells)) {
                        faults.add(BadData.at(row.place(), String.join("+", key.columns()), String.join(" ", cells),
                                Sentence.of("does not stand in {0} (foreignKeys in datapackage.json)", there)));
                    }
                }
            }
        }
    }

    /** datapackage.json and every declared file, named by the folder and the path inside it. */
    List<SourceFile> files() {
        Optional<Path> workbook = Workbook.of(folder);
        if (workbook.isPresent()) {
            return List.of(new SourceFile(workbook.get().getFileName().toString(), new Place(TextFile.shown(workbook.get()), 0)));
        }
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return Stream.concat(Stream.of(folder.resolve("datapackage.json")), resources.values().stream().map(Resource::file).sorted())
                .map(file -> new SourceFile(parent.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/'),
                        new Place(TextFile.shown(file), 0))).toList();
    }

    /** The named number formats of the package, for columns whose lines differ in how numbers are written. */
    Map<String, NumberFormat> numberFormats() {
        Map<String, NumberFormat> formats = new HashMap<>();
        if (shared.isPresent()) {
            formats.put("id", new NumberFormat(',', '.'));
            formats.put("en", new NumberFormat('.', ','));
        }
        json.optionalObject("numberFormats").ifPresent(all -> all.properties()
                .forEach(name -> faults.attempt(() -> all.optionalObject(name).orElseThrow()).ifPresent(format -> {
                    format.checkKnown(Keys.NUMBER_FORMAT.words(), faults);
                    faults.attempt(() -> ResourceReader.format(format)).ifPresent(f -> formats.put(name, f));
                })));
        return formats;
    }
}
