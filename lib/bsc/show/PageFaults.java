package bsc.show;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.Indicator;
import bsc.model.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What does not follow, first of all: labels and conclusions, numbers, relations, bed identities, tables of bands. */
final class PageFaults {
    private PageFaults() {
    }

    static HtmlPage.Section of(Audit audit) {
        Html faults = Html.of(
                figures("Labels, scores and conclusions", audit, f -> f.value().isEmpty()),
                figures("Numbers", audit, f -> f.value().isPresent()),
                relations("Relations that do not hold", audit.relations()),
                relations("Identities between bed indicators that do not hold", audit.identities()),
                listing("Relations that each hold, and cannot all hold of the same numbers", RelationText.notTogether(audit)),
                listing("Numbers that would repair what does not hold", RepairText.telling(audit)),
                bands(BandText.inOrder(audit)), twoWays(audit));
        return HtmlPage.Section.of("faults", "What does not follow", faults.isEmpty()
                ? HtmlPage.paragraph("Every figure that can be judged follows, and every relation that can be judged holds.")
                : faults);
    }

    private static Html figures(String title, Audit audit, Predicate<Finding> kind) {
        HtmlTable table = HtmlTable.of("Where", "What", "Printed", "Recomputed", "Why");
        for (Finding f : FindingText.inOrder(audit)) {
            if (kind.test(f)) {
                table = table.row(Html.text(f.figure().where()), FigureCells.linked(audit, f.figure()),
                        FigureCells.printed(f), FigureCells.recomputed(f), FigureCells.why(audit, f));
            }
        }
        return below(title, table, "faults");
    }

    private static Html relations(String title, List<RelationFinding> relations) {
        HtmlTable table = HtmlTable.of("Where", "Relation", "Left side", "Must be", "Right side");
        for (RelationFinding r : relations) {
            if (r.verdict() == Verdict.DOES_NOT_FOLLOW) {
                table = table.row(Html.text(r.relation().where()), Html.of(PageRelations.relation(r), PageRelations.implied(r)),
                        PageRelations.number(RelationText.left(r)), Html.text(PageRelations.sign(r)), PageRelations.number(RelationText.right(r)));
            }
        }
        return below(title, table, "relations");
    }

    private static Html listing(String title, Listing listing) {
        HtmlTable table = HtmlTable.of(listing.columns().stream().map(c -> c.substring(0, 1).toUpperCase(Locale.ROOT) + c.substring(1))
                .toArray(String[]::new));
        for (List<String> row : listing.rows()) {
            table = table.row(row.stream().map(Html::text).toArray(Html[]::new));
        }
        return below(title, table, "relations");
    }

    private static Html bands(List<BandDefect> defects) {
        HtmlTable table = HtmlTable.of("Indicator", "Table of bands", "Fault", "What", "Touches the value at hand");
        for (BandDefect d : defects) {
            table = table.row(Html.text(d.indicator().map(Indicator::name).orElse("Performance line")), Html.tag("code", d.bands().id()), Html.text(d.kind().word()),
                    Html.text(BandFaultText.of(d)), d.touches() ? Html.tag("strong", "yes") : Html.text("no"));
        }
        return below("Faults of the tables of bands as printed", table, "bands");
    }

    private static Html twoWays(Audit audit) {
        HtmlTable table = HtmlTable.of("What", "Where", "Printed", "Beside", "Touches the value at hand", "Because");
        for (List<String> row : ContradictionText.of(audit).rows()) {
            table = table.row(row.stream().map(Html::text).toArray(Html[]::new));
        }
        return below("Printed in two ways", table, "two-ways");
    }

    private static Html below(String title, HtmlTable table, String css) {
        return table.rows().isEmpty() ? Html.NOTHING : Html.of(Html.tag("h3", title), table.html(css));
    }
}
