package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.say.Program;
import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** How the software is cited is told once, in CITATION.cff; codemeta.json and .zenodo.json say the same in their own words. */
class CitationTest {
    private static final List<String> TOLD = List.of("title", "abstract", "version", "date-released", "keywords");

    private static Map<?, ?> cff() throws IOException {
        return new Yaml().load(Files.readString(Repository.root().resolve("CITATION.cff")).replaceAll("(?m)^date-released: (.*)$", "date-released: '$1'"));
    }

    private static Map<?, ?> json(String file) throws IOException {
        return new Gson().fromJson(Files.readString(Repository.root().resolve(file)), Map.class);
    }

    private static List<?> told(Map<?, ?> json, String... keys) {
        return java.util.Arrays.stream(keys).map(k -> (Object) json.get(k)).toList();
    }

    /** CodeMeta 3.0: the context, the type, and no property that is not one of its terms. */
    @Test
    void codemeta() throws IOException {
        Map<?, ?> codemeta = json("codemeta.json");
        assertEquals("https://w3id.org/codemeta/3.0", codemeta.get("@context"));
        assertEquals("SoftwareSourceCode", codemeta.get("@type"));
        assertTrue(Set.of("@context", "@type", "name", "description", "version", "datePublished", "license", "author", "keywords", "programmingLanguage",
                "runtimePlatform", "softwareRequirements").containsAll(codemeta.keySet()));
        assertEquals(told(cff(), TOLD.toArray(String[]::new)), told(codemeta, "name", "description", "version", "datePublished", "keywords"));
        assertEquals("https://spdx.org/licenses/" + cff().get("license"), codemeta.get("license"));
        assertEquals(List.of(Map.of("@type", "Organization", "name", author())), codemeta.get("author"));
    }

    /** The metadata of a deposit at Zenodo: what it requires, from its own lists of words. */
    @Test
    void zenodo() throws IOException {
        Map<?, ?> zenodo = json(".zenodo.json");
        assertTrue(Set.of("title", "upload_type", "description", "version", "publication_date", "creators", "access_right", "license", "language", "keywords",
                "related_identifiers").containsAll(zenodo.keySet()));
        assertEquals(told(cff(), TOLD.toArray(String[]::new)), told(zenodo, "title", "description", "version", "publication_date", "keywords"));
        assertEquals(List.of("software", "open", cff().get("license"), "eng"), told(zenodo, "upload_type", "access_right", "license", "language"));
        assertEquals(List.of(Map.of("name", author())), zenodo.get("creators"));
        List<?> dois = ((List<?>) cff().get("references")).stream().map(r -> ((Map<?, ?>) r).get("doi")).filter(d -> d != null).toList();
        assertEquals(dois.stream().map(d -> Map.of("identifier", d, "relation", "references", "scheme", "doi")).toList(), zenodo.get("related_identifiers"));
    }

    private static Object author() throws IOException {
        return ((Map<?, ?>) ((List<?>) cff().get("authors")).get(0)).get("name");
    }

    @Test
    void theVersionIsTheProgrammes() throws IOException {
        assertTrue(Program.VERSION.endsWith(" " + cff().get("version")));
    }
}
