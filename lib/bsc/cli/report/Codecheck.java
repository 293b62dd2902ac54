package bsc.cli.report;

import bsc.audit.Audit;
import bsc.model.Source;
import bsc.model.SourceFile;
import bsc.model.Study;
import bsc.read.Checksum;
import bsc.say.Language;
import bsc.say.Program;
import bsc.say.Words;
import bsc.view.CodecheckView;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The start of a CODECHECK configuration file (specification 1.0, https://codecheck.org.uk/spec/config/1.0/). What only
 * a person can know is left out instead of being filled with a placeholder; a guide beside it names it.
 */
final class Codecheck {
    static final String FILE = "codecheck.yml";
    static final String README = "CODECHECK-README.md";
    /** The node of our own, by which an earlier report is recognised. */
    private static final String OURS = "hospital_balanced_scorecard:\n  program: \"Hospital Balanced Scorecard ";
    private static final Pattern WRITTEN = Pattern.compile("(?m)^    - file: \"([^\"\\\\]+)\"\n      sha256: \"([0-9a-f]{64})\"$");
    private static final Pattern ITSELF = Pattern.compile("  lines_above: \"([0-9a-f]{64})\"\n$");
    private static final Pattern LISTED = Pattern.compile("(?m)^  - file: \"([^\"\\\\]+)\"$");

    private Codecheck() {
    }

    /**
     * @param manifest the files of the report, each with a comment
     * @param written  every other file of the folder with its checksum
     */
    static String of(List<Audit> audits, Map<String, String> manifest, Map<String, String> written) {
        String lines = "%YAML 1.1\n---\nversion: https://codecheck.org.uk/spec/config/1.0/\n\n"
                + (audits.size() == 1 ? "paper:\n" + paper(audits.get(0).study(), "  ") + "\n" : "")
                + "manifest:\n" + manifest.entrySet().stream().map(e -> "  - file: " + Yaml.quoted(e.getKey()) + "\n    comment: "
                + Yaml.quoted(e.getValue()) + "\n").collect(Collectors.joining())
                + "\nsummary: " + Yaml.quoted(CodecheckView.summary(audits, Words.in(Language.ENGLISH))) + "\n\n" + ours(audits)
                + "  written:\n" + written.entrySet().stream().map(e -> "    - file: " + Yaml.quoted(e.getKey()) + "\n      sha256: "
                + Yaml.quoted(e.getValue()) + "\n").collect(Collectors.joining());
        return lines + "  lines_above: " + Yaml.quoted(Checksum.sha256(lines.getBytes(StandardCharsets.UTF_8))) + "\n";
    }

    /** Title, authors and the DOI; each only where the transcription holds it. */
    private static String paper(Study study, String margin) {
        Source source = study.source();
        return margin + "title: " + Yaml.quoted(study.title()) + "\n"
                + (source.authors().isEmpty() ? "" : margin + "authors:\n" + source.authors().stream()
                .map(a -> margin + "  - name: " + Yaml.quoted(a) + "\n").collect(Collectors.joining()))
                + source.link().map(link -> margin + "reference: " + Yaml.quoted(link) + "\n").orElse("");
    }

    /** A CODECHECK is about one paper: where there are several they stand in the node of our own. */
    private static String ours(List<Audit> audits) {
        Set<SourceFile> files = new LinkedHashSet<>();
        audits.forEach(a -> files.addAll(a.study().files()));
        return OURS + Program.VERSION.substring(Program.VERSION.lastIndexOf(' ') + 1) + "\"\n"
                + (audits.size() == 1 ? "" : "  papers:\n" + audits.stream().map(a -> "    - study: " + Yaml.quoted(a.study().id())
                + "\n" + paper(a.study(), "      ")).collect(Collectors.joining()))
                + "  inputs:\n" + files.stream().map(f -> "    - name: " + Yaml.quoted(f.name()) + "\n      sha256: "
                + Yaml.quoted(Checksum.sha256(f.place())) + "\n").collect(Collectors.joining());
    }

    /** True when a report of ours was written with this configuration file. */
    static boolean isOurs(String yml) {
        return yml.contains(OURS);
    }

    /** True when a file of a report, by its checksum, has the content with which it was written; this file knows its own as well. */
    static boolean isAsWritten(String yml, String file, String sha256) {
        if (file.equals(FILE)) {
            Matcher itself = ITSELF.matcher(yml);
            return itself.find() && itself.group(1).equals(Checksum.sha256(yml.substring(0, itself.start()).getBytes(StandardCharsets.UTF_8)));
        }
        return WRITTEN.matcher(yml).results().anyMatch(r -> r.group(1).equals(file) && r.group(2).equals(sha256));
    }

    /** The files that an earlier report of ours consists of. */
    static Set<String> files(String yml) {
        Set<String> files = LISTED.matcher(yml).results().map(r -> r.group(1)).collect(Collectors.toSet());
        files.addAll(List.of(FILE, README, RoCrate.FILE));
        return files;
    }
}
