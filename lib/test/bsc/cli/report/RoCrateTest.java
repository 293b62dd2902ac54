package bsc.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.read.DataFolder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** ro-crate-metadata.json by the rules of RO-Crate 1.1 (what it says MUST be so), for one study and for all. */
class RoCrateTest {
    @TestFactory
    Stream<DynamicTest> followsTheSpecification() {
        DataFolder data = new DataFolder(Repository.data());
        return Stream.concat(data.studyIds().stream().map(List::of), Stream.of(List.<String>of())).map(named -> DynamicTest.dynamicTest(named.toString(), () -> {
            List<Audit> audits = data.studies(named).stream().map(Audit::of).toList();
            Map<String, String> report = ReportTest.written(audits);
            JsonObject crate = JsonParser.parseString(report.get("ro-crate-metadata.json")).getAsJsonObject();
            assertEquals("https://w3id.org/ro/crate/1.1/context", crate.getAsJsonArray("@context").get(0).getAsString());
            Map<String, JsonObject> graph = new HashMap<>();
            for (JsonElement each : crate.getAsJsonArray("@graph")) {
                JsonObject entity = each.getAsJsonObject();
                assertTrue(entity.has("@type"), entity.toString());
                assertEquals(null, graph.put(entity.get("@id").getAsString(), entity), entity + " stands twice");
            }
            JsonObject descriptor = graph.get("ro-crate-metadata.json");
            assertEquals("CreativeWork", descriptor.get("@type").getAsString());
            assertEquals("./", link(descriptor.get("about")));
            assertEquals("https://w3id.org/ro/crate/1.1", link(descriptor.get("conformsTo")));
            JsonObject root = graph.get("./");
            assertEquals("Dataset", root.get("@type").getAsString());
            assertTrue(root.get("datePublished").getAsString().matches("\\d{4}-\\d{2}-\\d{2}"));
            assertFalse(root.get("name").getAsString().isBlank());
            assertFalse(root.get("description").getAsString().isBlank());
            Set<String> files = new HashSet<>(report.keySet());
            files.remove("ro-crate-metadata.json");
            assertEquals(files, links(root.get("hasPart")));
            files.forEach(f -> assertEquals("File", graph.get(f).get("@type").getAsString()));
            // every link leads to an entity of the graph, and every entity is led to
            Set<String> linked = new HashSet<>(Set.of("ro-crate-metadata.json", "./"));
            graph.values().forEach(e -> e.entrySet().stream().filter(p -> !p.getKey().startsWith("@")).forEach(p -> linked.addAll(links(p.getValue()))));
            linked.remove("https://w3id.org/ro/crate/1.1");
            assertEquals(graph.keySet(), linked);
            graph.keySet().forEach(id -> assertTrue(id.matches("[^ <>\"{}|\\\\^`]+"), id + " is no reference to a resource"));
        }));
    }

    private static String link(JsonElement value) {
        return value.getAsJsonObject().get("@id").getAsString();
    }

    private static Set<String> links(JsonElement value) {
        Set<String> links = new HashSet<>();
        if (value instanceof JsonArray array) {
            array.forEach(e -> links.addAll(links(e)));
        } else if (value.isJsonObject()) {
            links.add(link(value));
        }
        return links;
    }
}
