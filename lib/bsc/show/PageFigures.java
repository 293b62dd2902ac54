package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every figure with its verdict and its arithmetic, place by place: what follows is folded, what does not lies open.
 * Places that agree in their first two parts ("Hasil, TOI" and "Hasil, TOI, formula") stand together.
 */
final class PageFigures {
    private static final int PARTS = 2;

    private PageFigures() {
    }

    static HtmlPage.Section of(Audit audit) {
        Map<String, List<Finding>> places = new LinkedHashMap<>();
        audit.findings().forEach(f -> places.computeIfAbsent(place(f.figure().where()), p -> new ArrayList<>()).add(f));
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("p", "In the order of the transcription. What follows is folded; it unfolds with a click, and in print.")
                .css("screen"));
        places.forEach((place, findings) -> parts.add(place(audit, place, findings)));
        return HtmlPage.Section.of("figures", "Every figure", Html.of(parts));
    }

    private static String place(String where) {
        String[] parts = where.split(", ");
        return String.join(", ", List.of(parts).subList(0, Math.min(PARTS, parts.length)));
    }

    private static Html place(Audit audit, String place, List<Finding> findings) {
        List<Finding> following = findings.stream().filter(PageFigures::follows).toList();
        List<Finding> others = findings.stream().filter(f -> !follows(f)).toList();
        Html heading = Html.tag("h3", place);
        if (others.isEmpty()) {
            return folded(audit, place, following, heading).css("place");
        }
        return Html.tag("div", heading, table(audit, place, others), following.isEmpty() ? Html.NOTHING
                : folded(audit, place, following, Html.NOTHING)).css("place");
    }

    private static Html folded(Audit audit, String place, List<Finding> findings, Html heading) {
        return Html.tag("details", Html.tag("summary", heading, Html.text(" " + counts(findings))), table(audit, place, findings));
    }

    private static boolean follows(Finding finding) {
        return finding.verdict() == Verdict.FOLLOWS || finding.verdict() == Verdict.FOLLOWS_UNDER;
    }

    private static String counts(List<Finding> following) {
        Map<Verdict, Long> counts = following.stream().collect(Collectors.groupingBy(Finding::verdict,
                java.util.TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(e -> e.getValue() + " "
                + (e.getValue() == 1 ? Marks.word(e.getKey()) : e.getKey().plural())).collect(Collectors.joining(", "));
    }

    private static Html table(Audit audit, String place, List<Finding> findings) {
        HtmlTable table = HtmlTable.of("What", "Printed", "Recomputed", "Verdict", "How it comes about");
        for (Finding f : findings) {
            table = table.row(FigureCells.anchor(f.figure()), "", FigureCells.what(audit, f.figure(), place),
                    FigureCells.printed(f), FigureCells.recomputed(f), Marks.of(f), FigureCells.why(audit, f));
        }
        return table.html("figures");
    }
}
