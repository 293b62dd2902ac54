package bsc.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.read.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** codecheck.yml by the CODECHECK configuration file specification 1.0, read with a YAML library. */
class CodecheckTest {
    private static List<Audit> audits(String... studies) {
        return new DataFolder(Repository.data()).studies(List.of(studies)).stream().map(Audit::of).toList();
    }

    private static Map<?, ?> read(String yml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yml);
    }

    @Test
    void oneStudyIsThePaper() {
        Map<String, String> report = ReportTest.written(audits("soedarso-2021-2024"));
        Map<?, ?> yml = read(report.get("codecheck.yml"));
        assertEquals("https://codecheck.org.uk/spec/config/1.0/", yml.get("version"));
        Map<?, ?> paper = (Map<?, ?>) yml.get("paper");
        assertTrue(String.valueOf(paper.get("title")).startsWith("Performance Analysis Using the Balanced Scorecard"));
        assertEquals(List.of(Map.of("name", "Tramilia Salsabila Utami"), Map.of("name", "Fuad Ramdhan Ryanto")), paper.get("authors"));
        assertEquals("https://doi.org/10.33751/jhss.v9i2.12682", paper.get("reference"));
    }

    /** Every file of the manifest exists, and every file but the configuration itself is in it. */
    @Test
    void theManifestIsTheReport() {
        Map<String, String> report = ReportTest.written(audits());
        Set<String> listed = new TreeSet<>();
        for (Object item : (List<?>) read(report.get("codecheck.yml")).get("manifest")) {
            listed.add((String) ((Map<?, ?>) item).get("file"));
            assertFalse(String.valueOf(((Map<?, ?>) item).get("comment")).isBlank());
        }
        Set<String> files = new TreeSet<>(report.keySet());
        files.removeAll(Set.of("codecheck.yml", "CODECHECK-README.md", "ro-crate-metadata.json"));
        assertEquals(files, listed);
    }

    /** No identifier is invented, no placeholder is set: what only a person knows is absent and named in the guide. */
    @Test
    void nothingIsInvented() {
        Map<String, String> report = ReportTest.written(audits("rs-unhas-2019"));
        Map<?, ?> yml = read(report.get("codecheck.yml"));
        for (String field : List.of("codechecker", "report", "certificate", "check_time", "repository")) {
            assertFalse(yml.containsKey(field), field);
            assertTrue(report.get("CODECHECK-README.md").contains("| `" + field + "` |"), field);
        }
        assertFalse(((Map<?, ?>) yml.get("paper")).containsKey("reference"), "the study prints no DOI");
        assertTrue(report.get("CODECHECK-README.md").contains("| `paper: reference` | rs-unhas-2019 prints no DOI |"));
        assertFalse(report.get("codecheck.yml").matches("(?s).*(FIXME|TODO|XXX|0000-000).*"));
    }

    @Test
    void severalStudiesAreNoPaper() {
        Map<?, ?> yml = read(ReportTest.written(audits()).get("codecheck.yml"));
        assertFalse(yml.containsKey("paper"));
        Map<?, ?> ours = (Map<?, ?>) yml.get("hospital_balanced_scorecard");
        assertEquals(audits().size(), ((List<?>) ours.get("papers")).size());
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() throws Exception {
        Map<?, ?> ours = (Map<?, ?>) read(ReportTest.written(audits("rs-unhas-2019")).get("codecheck.yml")).get("hospital_balanced_scorecard");
        int inputs = 0;
        for (Object input : (List<?>) ours.get("inputs")) {
            String name = (String) ((Map<?, ?>) input).get("name");
            Path file = Repository.data().resolve(name.startsWith("standards/") ? name : "studies/" + name);
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))),
                    ((Map<?, ?>) input).get("sha256"), name);
            inputs++;
        }
        assertEquals(14, inputs);
    }

    /** Any text comes back from a YAML reader as it was. */
    @Test
    void quotedTextIsReadBack() {
        for (String text : List.of("plain", "a: b # c", "\"quoted\" \\ back", "line\nbreak\ttab", "\u0000\u0007\u0085\u2028\uFEFF",
                "- item", "%YAML", "---", "'", "\u00e9 \u2030 \uD83C\uDFE5", "")) {
            assertEquals(Map.of("t", text), read("t: " + bsc.cli.report.Yaml.quoted(text) + "\n"));
        }
    }
}
