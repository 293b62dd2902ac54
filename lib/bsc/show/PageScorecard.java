package bsc.show;

import bsc.audit.Audit;
import bsc.model.Perspective;
import bsc.score.Scorecard;
import java.util.List;

/** The scorecard on a study's page: as printed beside as recomputed, by perspective and in total. */
final class PageScorecard {
    private PageScorecard() {
    }

    static HtmlPage.Section of(Audit audit) {
        ScorecardCells cells = ScorecardCells.of(audit);
        Scorecard card = audit.recomputed();
        return HtmlPage.Section.of("scorecard", "Scorecard, " + card.period(), HtmlPage.paragraph("Values are recomputed from "
                + "the inputs where they are published, else as printed. A label or score that the study leaves open is given "
                + "with its alternatives."), table(cells, card).html(cells.points() ? "points" : "scores"),
                classes(card), noTotal(cells, card));
    }

    private static HtmlTable table(ScorecardCells cells, Scorecard card) {
        HtmlTable table = new HtmlTable(cells.columns(), List.of());
        for (Perspective perspective : Perspective.values()) {
            int indicators = card.of(perspective).size();
            if (indicators > 0) {
                table = table.group(perspective.title());
                for (int i = 0; i < indicators; i++) {
                    table = table.row(cells.indicator(perspective, i));
                }
                table = !cells.scored() ? table : table.row("subtotal", cells.summary(cells.points() ? "Sum of points" : "Mean",
                        c -> c.score(perspective), card.of(perspective)));
            }
        }
        return !cells.scored() ? table : table.row("total", cells.summary("Total: " + card.aggregation().title(),
                Scorecard::total, card.lines()));
    }

    private static Html classes(Scorecard card) {
        String classes = PerformanceLine.classes(card);
        return classes.isEmpty() ? Html.NOTHING : HtmlPage.paragraph("The performance line on which means and the total are "
                + "placed: " + classes + ".");
    }

    private static Html noTotal(ScorecardCells cells, Scorecard card) {
        if (!cells.scored()) {
            return HtmlPage.paragraph("The study gives no scores, so that there is no total.");
        }
        return card.unscored().isEmpty() ? Html.NOTHING : Html.tag("p", "No total is recomputed by the bands as printed, because "
                + "they give no score to " + String.join(", ", card.unscored()) + ".").css("note");
    }
}
