package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The complete package of a study is one by the profile that the Frictionless specification publishes for tabular data packages. */
class PackageProfileTest {
    private static final Path EXAMPLE = Repository.root().resolve("data/examples/own-hospital");

    private static List<Error> faults(JsonObject descriptor) throws IOException {
        Schema profile = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(
                Files.readString(Repository.root().resolve("lib/test/spec/frictionless/tabular-data-package.json")), InputFormat.JSON);
        return profile.validate(descriptor.toString(), InputFormat.JSON);
    }

    private static JsonObject descriptor(Path folder) {
        return JsonParser.parseString(new String(StudyPackage.files(folder, Repository.data().resolve("standards")).get("datapackage.json"),
                StandardCharsets.UTF_8)).getAsJsonObject();
    }

    @TestFactory
    Stream<DynamicTest> everyStudyIsOne() {
        return Stream.concat(new DataFolder(Repository.data()).studyIds().stream().map(id -> Repository.data().resolve("studies").resolve(id)), Stream.of(EXAMPLE))
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> assertEquals(List.of(), faults(descriptor(folder)))));
    }

    /** The profile does refuse: a package without resources, and a field of a type that there is not. */
    @Test
    void theProfileRefuses() throws IOException {
        JsonObject none = descriptor(EXAMPLE);
        assertTrue(none.getAsJsonArray("resources").size() > 5);
        none.remove("resources");
        assertFalse(faults(none).isEmpty());
        JsonObject wrong = descriptor(EXAMPLE);
        wrong.getAsJsonArray("resources").get(0).getAsJsonObject().getAsJsonObject("schema").getAsJsonArray("fields").get(0).getAsJsonObject()
                .addProperty("type", "nubmer");
        assertFalse(faults(wrong).isEmpty());
    }
}
