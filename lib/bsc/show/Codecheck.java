package bsc.show;

import bsc.audit.Audit;
import bsc.model.Source;
import bsc.model.SourceFile;
import bsc.model.Study;
import bsc.read.Checksum;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The start of a CODECHECK configuration file (specification 1.0, https://codecheck.org.uk/spec/config/1.0/). What only
 * a person can know is left out instead of being filled with a placeholder; {@link CodecheckReadme} names it.
 */
final class Codecheck {
    static final String FILE = "codecheck.yml";
    /** The node of our own, by which an earlier report is recognised. */
    private static final String OURS = "hospital_balanced_scorecard:\n  program: \"Hospital Balanced Scorecard ";
    private static final Pattern BY_A_PERSON = Pattern.compile("(?m)^(codechecker|certificate|check_time|report|repository) *:");
    private static final Pattern LISTED = Pattern.compile("(?m)^  - file: \"([^\"\\\\]+)\"$");

    private Codecheck() {
    }

    /** @param manifest the files of the report, each with a comment */
    static String of(List<Audit> audits, Map<String, String> manifest) {
        return "%YAML 1.1\n---\nversion: https://codecheck.org.uk/spec/config/1.0/\n\n"
                + (audits.size() == 1 ? "paper:\n" + paper(audits.get(0).study(), "  ") + "\n" : "")
                + "manifest:\n" + manifest.entrySet().stream().map(e -> "  - file: " + Yaml.quoted(e.getKey()) + "\n    comment: "
                + Yaml.quoted(e.getValue()) + "\n").collect(Collectors.joining())
                + "\nsummary: " + Yaml.quoted(summary(audits)) + "\n\n" + ours(audits);
    }

    /** Title, authors and the DOI; each only where the transcription holds it. */
    private static String paper(Study study, String margin) {
        Source source = study.source();
        return margin + "title: " + Yaml.quoted(study.title()) + "\n"
                + (source.authors().isEmpty() ? "" : margin + "authors:\n" + source.authors().stream()
                .map(a -> margin + "  - name: " + Yaml.quoted(a) + "\n").collect(Collectors.joining()))
                + source.link().map(link -> margin + "reference: " + Yaml.quoted(link) + "\n").orElse("");
    }

    private static String summary(List<Audit> audits) {
        return audits.stream().map(a -> a.study().id() + ": of " + FindingText.counted(a.findings().size(), "printed figure") + ", "
                + Marks.counts(a) + "; relations: " + RelationText.counts(RelationText.all(a)) + ". "
                + FateText.outcome(a.fate())).collect(Collectors.joining(" "));
    }

    /** A CODECHECK is about one paper: where there are several they stand in the node of our own. */
    private static String ours(List<Audit> audits) {
        Set<SourceFile> files = new LinkedHashSet<>();
        audits.forEach(a -> files.addAll(a.study().files()));
        return OURS + Cli.VERSION.substring(Cli.VERSION.lastIndexOf(' ') + 1) + "\"\n"
                + (audits.size() == 1 ? "" : "  papers:\n" + audits.stream().map(a -> "    - study: " + Yaml.quoted(a.study().id())
                + "\n" + paper(a.study(), "      ")).collect(Collectors.joining()))
                + "  inputs:\n" + files.stream().map(f -> "    - name: " + Yaml.quoted(f.name()) + "\n      sha256: "
                + Yaml.quoted(Checksum.sha256(f.place())) + "\n").collect(Collectors.joining());
    }

    /** True when a report of ours was written with this configuration file. */
    static boolean isOurs(String yml) {
        return yml.contains(OURS);
    }

    /** True when somebody has added what only a person can know. */
    static boolean isCompleted(String yml) {
        return BY_A_PERSON.matcher(yml).find();
    }

    /** The files that an earlier report of ours consists of. */
    static Set<String> files(String yml) {
        Set<String> files = LISTED.matcher(yml).results().map(r -> r.group(1)).collect(Collectors.toSet());
        files.addAll(List.of(FILE, CodecheckReadme.FILE));
        return files;
    }
}
