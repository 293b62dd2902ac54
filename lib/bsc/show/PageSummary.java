package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The summary of a study's page: counts in words and as a bar, and how the page is to be read. */
final class PageSummary {
    private PageSummary() {
    }

    static HtmlPage.Section of(Audit audit) {
        return HtmlPage.Section.of("summary", "Summary", HtmlPage.paragraph(FindingText.counted(audit.findings().size(),
                "printed figure") + " of the study " + (audit.findings().size() == 1 ? "was" : "were")
                + " judged by its own numbers: " + Marks.counts(audit) + "."),
                Marks.bar(audit), legend(audit), relations(audit), howToRead());
    }

    private static Html legend(Audit audit) {
        List<Html> items = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Finding> findings = audit.with(verdict);
            items.add(Html.tag("li", Html.tag("span", Marks.word(verdict)).css("mark " + verdict.word()), Html.text(" "),
                    Html.tag("strong", String.valueOf(findings.size())), Html.text(detail(verdict, findings))));
        }
        return Html.tag("ul", items).css("legend");
    }

    private static String detail(Verdict verdict, List<Finding> findings) {
        return findings.isEmpty() ? "" : switch (verdict) {
            case FOLLOWS -> weak(findings);
            case FOLLOWS_UNDER -> " (" + findings.stream().map(f -> f.convention().orElseThrow()).sorted()
                    .collect(Collectors.groupingBy(c -> c, java.util.TreeMap::new, Collectors.counting())).entrySet().stream()
                    .map(e -> e.getKey().word() + ": " + e.getValue()).collect(Collectors.joining(", ")) + ")";
            case DOES_NOT_FOLLOW -> "";
            case CANNOT_BE_JUDGED -> " (" + CountsText.kindsOfReasons(findings).entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining(", ")) + ")";
        };
    }

    private static String weak(List<Finding> findings) {
        long weak = findings.stream().filter(Finding::weak).count();
        return weak == 0 ? "" : " (of these " + weak + (weak == 1 ? " is a weak check" : " are weak checks")
                + ": more than 10 units of the last digit would have passed)";
    }

    private static Html relations(Audit audit) {
        List<String> sentences = new ArrayList<>();
        if (!audit.relations().isEmpty()) {
            sentences.add("Relations that must hold between its numbers: " + RelationText.counts(audit.relations()) + ".");
        }
        if (!audit.identities().isEmpty()) {
            sentences.add("Identities between its bed indicators: " + RelationText.counts(audit.identities()) + ".");
        }
        if (!audit.bandDefects().isEmpty()) {
            long touching = audit.bandDefects().stream().filter(d -> d.touches()).count();
            sentences.add("Faults of its tables of bands as printed: " + audit.bandDefects().size() + ", of which " + touching
                    + (touching == 1 ? " touches" : " touch") + " a value of the study.");
        }
        if (!audit.contradictions().isEmpty()) {
            long touching = audit.contradictions().stream().filter(c -> c.touches()).count();
            sentences.add("Printed in two ways: " + FindingText.counted(audit.contradictions().size(), "pair") + ", of which "
                    + touching + (touching == 1 ? " touches" : " touch") + " a value or a label of the study.");
        }
        return sentences.isEmpty() ? Html.NOTHING : HtmlPage.paragraph(String.join(" ", sentences));
    }

    private static Html howToRead() {
        return Html.tag("div", HtmlPage.paragraph("A printed number stands for all values that print so. It follows when the "
                + "study's own numbers allow one of them, under ordinary rounding or under one of the conventions listed below, "
                + "which is then named. A figure that follows is not thereby right: it is as good as the numbers it rests on."),
                HtmlPage.paragraph("A figure that does not follow is a finding about a number, not about a person, and the "
                + "transcription may be at fault as well as the print: publications are transcribed from text that was, as a "
                + "rule, extracted from a PDF. The place of each figure is named so that anybody can look.")).css("note");
    }
}
