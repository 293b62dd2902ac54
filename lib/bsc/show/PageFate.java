package bsc.show;

import bsc.audit.Fate;
import java.util.List;

/** What becomes of the study's conclusion, on its page. */
final class PageFate {
    private PageFate() {
    }

    static HtmlPage.Section of(Fate fate) {
        String title = "Does the conclusion survive?";
        Html outcome = Html.tag("p", FateText.outcome(fate)).css("outcome");
        return fate.outcome() == Fate.Outcome.NONE_PRINTED ? HtmlPage.Section.of("conclusion", title, outcome, total(fate))
                : HtmlPage.Section.of("conclusion", title, outcome,
                HtmlPage.pairs("Printed", fate.printed(), "Recomputed", FateText.recomputed(fate)), flips(fate), breakers(fate));
    }

    private static Html total(Fate fate) {
        return fate.card().total().isEmpty() ? Html.NOTHING : HtmlPage.pairs("Recomputed", FateText.recomputed(fate));
    }

    private static Html flips(Fate fate) {
        return fate.flips().isEmpty()
                ? HtmlPage.paragraph("No label changes when it is recomputed from the study's own numbers.")
                : Html.of(Html.tag("h3", "Labels that change"), HtmlPage.list(fate.flips()));
    }

    private static Html breakers(Fate fate) {
        List<String> breakers = fate.breakers();
        if (fate.outcome() != Fate.Outcome.SURVIVES) {
            return Html.NOTHING;
        }
        return breakers.isEmpty() ? HtmlPage.paragraph(FateText.margin(fate))
                : Html.of(Html.tag("h3", "Single indicators that could change it"),
                HtmlPage.paragraph("Another score of one of these alone could change the conclusion ("
                        + breakers.size() + " of " + FindingText.counted(fate.card().lines().size(), "indicator") + "):"),
                HtmlPage.list(breakers).css("columns"));
    }
}
