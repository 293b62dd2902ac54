package bsc.tool.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.read.Checksum;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** NOTICE.md and lib/dependencies.sha256 name the same libraries, all that the scripts name, as they are on this machine. */
class NoticeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+):([\\w.-]+) \\| ([\\w.-]+) \\| (.*) \\| (.*) \\|$");

    private static String notice() throws IOException {
        return Files.readString(Repository.root().resolve("NOTICE.md"));
    }

    /** The hash of each file, by its name. */
    private static Map<String, String> pins() throws IOException {
        return Files.readAllLines(Repository.root().resolve("lib/dependencies.sha256")).stream()
                .collect(Collectors.toMap(l -> l.substring(66), l -> l.substring(0, 64), (a, b) -> a, TreeMap::new));
    }

    @Test
    void everyLibraryHasItsLicenceAndItsHash() throws IOException {
        TreeSet<String> files = new TreeSet<>(List.of("plotly-basic-2.35.3.min.js"));
        for (MatchResult row : ROW.matcher(notice()).results().toList()) {
            files.add(row.group(2) + "-" + row.group(3) + ".jar");
            assertTrue(!row.group(4).isBlank() && !row.group(5).isBlank(), row.group());
        }
        assertEquals(pins().keySet(), files);
    }

    @Test
    void everyLibraryThatAScriptNamesIsThere() throws IOException {
        for (String script : List.of("lib/Core.java", "lib/Bsc.java", "lib/test/Tests.java", "scripts/kernel.java", "scripts/beds.java")) {
            for (String line : Files.readAllLines(Repository.root().resolve(script))) {
                if (line.startsWith("//DEPS ") && line.contains(":")) {
                    String[] named = line.substring(7).replace("@fatjar", "").split(":");
                    assertTrue(notice().contains("| " + named[0] + ":" + named[1] + " | " + named[2] + " |"), line + ": type ./jbang dependencies --write");
                }
            }
        }
    }

    @Test
    void theHashesAreThoseOfTheFilesHere() throws IOException {
        Map<String, String> pins = pins();
        int checked = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String pinned = pins.get(Path.of(entry).getFileName().toString());
            if (pinned != null) {
                assertEquals(pinned, Checksum.sha256(Files.readAllBytes(Path.of(entry))), entry);
                checked++;
            }
        }
        assertTrue(checked > 30, checked + " libraries");
        assertEquals(pins.get("plotly-basic-2.35.3.min.js"), Checksum.sha256(Files.readAllBytes(Repository.root().resolve(Dependency.VENDORED))));
    }

    /** What licences ask for, and what is kept without being maintained, are the words of the program. */
    @Test
    void theWordsAreCurrent() throws IOException {
        String words = Notice.of(List.of());
        assertTrue(notice().endsWith(words.substring(words.indexOf("## What licences ask for"))), "type ./jbang dependencies --write");
        for (String artifact : Notice.OLD.keySet()) {
            assertTrue(ROW.matcher(notice()).results().anyMatch(r -> r.group(2).equals(artifact)) || artifact.equals("plotly.js"), artifact);
        }
        for (String named : List.of("JFreeChart", "LGPL", "Liberation Sans", "SIL Open Font License 1.1", "plotly.js")) {
            assertTrue(notice().contains(named), named);
        }
    }

    /** A jar whose newest file is of 2021 or older is named with the reason for keeping it; 1980 is what a build without dates writes. */
    @Test
    void everyOldLibraryIsNamed() throws IOException {
        int dated = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (pins().containsKey(jar.getFileName().toString())) {
                int year = newest(jar);
                String artifact = jar.getParent().getParent().getFileName().toString();
                assertTrue(year <= 1980 || year > 2021 || Notice.OLD.containsKey(artifact), artifact + " is of " + year);
                dated += year > 1980 ? 1 : 0;
            }
        }
        assertTrue(dated > 30, dated + " libraries with a date");
    }

    private static int newest(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().mapToInt(e -> e.getTimeLocal().getYear()).max().orElseThrow();
        }
    }

    /** The interactive figures carry a plotly.js in which CVE-2023-46308 is mended, of the line that reads what jsplot writes. */
    @Test
    void plotlyIsAVersionWithoutTheKnownFault() throws IOException {
        String head = Files.readString(Repository.root().resolve(Dependency.VENDORED)).substring(0, 100);
        assertTrue(head.contains("plotly.js (basic - minified) v2.35.3"), head);
    }
}
