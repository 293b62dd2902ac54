package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.audit.Recomputed;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Kind;
import bsc.model.Perspective;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The cells of a figure's row on a page: what it is, as printed, recomputed, and how that came about. */
final class FigureCells {
    private FigureCells() {
    }

    /** The anchor of the row in which a figure stands with its verdict. */
    static String anchor(Figure figure) {
        return "figure-" + figure.id();
    }

    /** What it is, with its name as a link to its row among all figures. */
    static Html linked(Audit audit, Figure figure) {
        return what(audit, figure, Html.tag("a", Html.tag("code", figure.id())).with("href",
                "#" + URLEncoder.encode(anchor(figure), StandardCharsets.UTF_8).replace("+", "%20")));
    }

    /** What it is and, unless the heading said it, where. */
    static Html what(Audit audit, Figure figure, String heading) {
        Html id = Html.tag("code", figure.id());
        return what(audit, figure, figure.where().equals(heading) ? id : Html.of(id, Html.text(" \u00b7 " + figure.where())));
    }

    private static Html what(Audit audit, Figure figure, Html below) {
        String whose = whose(audit, figure);
        String kind = figure.kind() == Kind.VALUE ? "" : figure.kind().word();
        return Html.of(Html.tag("strong", whose.isEmpty() ? kind : whose), Html.text(" " + figure.occasion()
                + (whose.isEmpty() || kind.isEmpty() ? "" : ", " + kind)), Html.tag("div", below).css("id"));
    }

    private static String whose(Audit audit, Figure figure) {
        return figure.indicator().isEmpty() ? figure.perspective().map(Perspective::title).orElse("")
                : audit.quantities().indicator(figure.indicator()).name();
    }

    static Html printed(Finding finding) {
        return Html.tag("span", finding.figure().printed().text()).css("number");
    }

    static Html recomputed(Finding finding) {
        return finding.recomputed() instanceof Recomputed.Nothing ? Html.NOTHING : Html.tag("span", RecomputedText.of(finding)).css("number");
    }

    /** The arithmetic with the numbers put in, and below it the formula or the table of bands that it follows. */
    static Html why(Audit audit, Finding finding) {
        String rule = rule(audit, finding);
        return Html.of(Html.text(FindingText.why(finding)),
                rule.isEmpty() ? Html.NOTHING : Html.tag("div", rule).css("rule"));
    }

    private static String rule(Audit audit, Finding finding) {
        Figure figure = finding.figure();
        if (figure.indicator().isEmpty() && figure.formula().isEmpty()) {
            return "";
        }
        if (figure.kind() == Kind.LABEL || figure.kind() == Kind.SCORE) {
            Indicator indicator = audit.quantities().indicator(figure.indicator());
            return "bands " + indicator.bands();
        }
        String formula = figure.formula().isEmpty() ? audit.quantities().indicator(figure.indicator()).formula() : figure.formula();
        return formula.matches("[A-Za-z0-9_\\[\\] -]*") ? "" : formula;
    }
}
