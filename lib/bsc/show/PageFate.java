package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Fate;
import java.util.ArrayList;
import java.util.List;

/** What becomes of each conclusion of a study, on its page. */
final class PageFate {
    private PageFate() {
    }

    static HtmlPage.Section of(Audit audit) {
        List<Html> fates = new ArrayList<>();
        audit.fates().forEach(fate -> fates.addAll(of(audit, fate)));
        return HtmlPage.Section.of("conclusion", FateText.question(audit), fates.toArray(Html[]::new));
    }

    private static List<Html> of(Audit audit, Fate fate) {
        Html outcome = Html.tag("p", FateText.outcome(fate)).css("outcome");
        if (fate.outcome() == Fate.Outcome.NONE_PRINTED) {
            return List.of(outcome, total(fate));
        }
        String period = FateText.period(audit, fate);
        return List.of(period.isEmpty() ? Html.NOTHING : Html.tag("h3", period), outcome,
                HtmlPage.pairs("Printed", fate.printed(), "Recomputed", FateText.recomputed(fate)), flips(fate), breakers(fate));
    }

    private static Html total(Fate fate) {
        return fate.card().total().isEmpty() ? Html.NOTHING : HtmlPage.pairs("Recomputed", FateText.recomputed(fate));
    }

    private static Html flips(Fate fate) {
        return fate.flips().isEmpty()
                ? HtmlPage.paragraph("No label changes when it is recomputed from the study's own numbers.")
                : Html.of(Html.tag("h3", "Labels that change"), HtmlPage.list(fate.flips().stream().map(FateText::flip).toList()));
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
