package bsc.show;

import bsc.audit.Audit;
import bsc.audit.RelationFinding;
import java.util.List;

/** Every relation and every identity between bed indicators, with both sides. */
final class PageRelations {
    private PageRelations() {
    }

    static HtmlPage.Section of(Audit audit) {
        List<RelationFinding> all = RelationText.all(audit);
        if (all.isEmpty()) {
            return HtmlPage.Section.of("relations", "Every relation",
                    HtmlPage.paragraph("The transcription declares no relation, and no bed identity can be formed."));
        }
        HtmlTable table = HtmlTable.of("Where", "Relation", "Verdict", "Both sides");
        for (RelationFinding r : all) {
            table = table.row(Html.text(r.relation().where()), relation(r), Marks.of(r), Html.of(Html.text(RelationText.sides(r)), implied(r)));
        }
        return HtmlPage.Section.of("relations", "Every relation", Html.tag("details", Html.tag("summary",
                RelationText.counts(all)), table.html("every-relation")));
    }

    /** What was not checked and why; "Nothing is listed" where no reason is known. */
    static HtmlPage.Section unchecked(Audit audit) {
        HtmlTable table = HtmlTable.of("Check", "Of", "Because");
        for (List<String> row : UncheckedText.of(audit).rows()) {
            table = table.row(Html.text(row.get(0)), Html.text(row.get(1)), Html.text(row.get(2)));
        }
        return HtmlPage.Section.of("not-checked", "What was not checked", table.rows().isEmpty()
                ? HtmlPage.paragraph("Nothing is listed.") : table.html());
    }

    /** Why it must hold, for which period, and as a formula. */
    static Html relation(RelationFinding finding) {
        return Html.of(Html.text(finding.relation().why() + " (" + finding.occasion() + ")"), Html.tag("div",
                finding.relation().left() + " " + sign(finding) + " " + finding.relation().right()).css("rule"));
    }

    static String sign(RelationFinding finding) {
        return switch (finding.relation().sign()) {
            case EQUAL -> "=";
            case AT_MOST -> "\u2264";
            case AT_LEAST -> "\u2265";
            case LESS -> "<";
            case MORE -> ">";
        };
    }

    static Html number(String text) {
        return Html.tag("span", text).css("number");
    }

    /** What each number would have to be for the relation to hold with the others. */
    static Html implied(RelationFinding finding) {
        return finding.implied().isEmpty() ? Html.NOTHING : HtmlPage.list(finding.implied().stream().map(RelationText::implied).toList()).css("implied");
    }
}
