package bsc.cli.report;

import bsc.audit.Audit;
import bsc.model.Source;
import bsc.model.SourceFile;
import bsc.model.Study;
import bsc.read.Checksum;
import bsc.say.Cell;
import bsc.say.Data;
import bsc.say.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The report as a research object (RO-Crate 1.1, https://w3id.org/ro/crate/1.1): its files, what they were made of, by which
 * program, and the publications that they are about. What only a person knows, such as a licence, is left out.
 */
final class RoCrate {
    static final String FILE = "ro-crate-metadata.json";
    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final Map<String, String> FORMATS = Map.of("html", "text/html", "csv", "text/csv", "json", "application/json", "yml", "application/yaml",
            "md", "text/markdown");

    private RoCrate() {
    }

    /**
     * @param files the other files of the folder, each with what it holds
     * @param made  the day on which it was made
     */
    static Data of(List<Audit> audits, Map<String, String> files, LocalDate made) {
        List<Data> graph = new ArrayList<>();
        graph.add(entity(FILE, "CreativeWork", fields("about", link("./"), "conformsTo", link(SPECIFICATION))));
        Set<SourceFile> inputs = new LinkedHashSet<>();
        audits.forEach(a -> inputs.addAll(a.study().files()));
        Map<String, Data> root = new LinkedHashMap<>();
        root.put("name", text("Report on " + String.join(", ", audits.stream().map(a -> a.study().title()).toList())));
        root.put("description", text("Whether every figure that was printed follows from the numbers printed with it, with the arithmetic and the convention"));
        root.put("datePublished", text(made.toString()));
        root.put("hasPart", links(files.keySet().stream().toList()));
        root.put("isBasedOn", links(audits.stream().map(a -> id(a.study())).toList()));
        root.put("mentions", link("#judging"));
        graph.add(entity("./", "Dataset", root));
        files.forEach((name, comment) -> graph.add(entity(name, "File", fields("name", text(name), "description", text(comment),
                "encodingFormat", text(FORMATS.get(name.substring(name.lastIndexOf('.') + 1)))))));
        graph.add(entity("#judging", "CreateAction", fields("name", text("Judging of every printed figure"), "instrument", link("#program"),
                "object", links(inputs.stream().map(RoCrate::id).toList()), "result", links(files.keySet().stream().toList()))));
        int version = Program.VERSION.lastIndexOf(' ');
        graph.add(entity("#program", "SoftwareApplication", fields("name", text(Program.VERSION.substring(0, version)), "softwareVersion",
                text(Program.VERSION.substring(version + 1)))));
        inputs.forEach(input -> graph.add(entity(id(input), "CreativeWork", fields("name", text(input.name()), "sha256", text(Checksum.sha256(input.place()))))));
        audits.forEach(a -> graph.addAll(publication(a.study())));
        return new Data.Fields(fields("@context", new Data.Each(List.of(text(SPECIFICATION + "/context"), new Data.Fields(fields("sha256",
                text("https://schema.org/sha256"))))), "@graph", new Data.Each(graph)));
    }

    /** Today, or the day that SOURCE_DATE_EPOCH says, for whoever needs the same bytes on another day. */
    static LocalDate today() {
        String epoch = System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "");
        return epoch.matches("[0-9]{1,12}") ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC) : LocalDate.now(ZoneOffset.UTC);
    }

    private static List<Data> publication(Study study) {
        Source source = study.source();
        List<Data> all = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < source.authors().size(); i++) {
            authors.add("#author-" + study.id() + "-" + (i + 1));
            all.add(entity(authors.get(i), "Person", fields("name", text(source.authors().get(i)))));
        }
        Map<String, Data> work = fields("name", text(study.title()), "citation", text(source.citation()));
        if (!authors.isEmpty()) {
            work.put("author", links(authors));
        }
        all.add(0, entity(id(study), "CreativeWork", work));
        return all;
    }

    /** Its DOI where it prints one, else a name within the report. */
    private static String id(Study study) {
        return study.source().link().filter(link -> link.matches("https?://\\S+")).orElse("#study-" + study.id());
    }

    private static String id(SourceFile input) {
        return "#input-" + input.name().replaceAll("[^A-Za-z0-9./_-]", "-");
    }

    private static Data entity(String id, String type, Map<String, Data> properties) {
        Map<String, Data> all = fields("@id", text(id), "@type", text(type));
        all.putAll(properties);
        return new Data.Fields(all);
    }

    private static Map<String, Data> fields(Object... namesAndValues) {
        Map<String, Data> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], (Data) namesAndValues[i + 1]);
        }
        return fields;
    }

    private static Data text(String text) {
        return new Data.One(Cell.of(text));
    }

    private static Data link(String id) {
        return new Data.Fields(fields("@id", text(id)));
    }

    private static Data links(List<String> ids) {
        return new Data.Each(ids.stream().map(RoCrate::link).toList());
    }
}
