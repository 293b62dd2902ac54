package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Remark;
import bsc.formula.Decimals;
import bsc.model.Occasion;
import java.util.List;
import java.util.stream.Collectors;

/** Remarks in words: what may be right and should be looked at. */
final class RemarkText {
    private static final int MOST = 4;

    private RemarkText() {
    }

    static Listing of(Audit audit) {
        return new Listing(List.of("about", "of", "remark"), audit.remarks().stream().map(r -> List.of(r.subject(),
                occasions(r.occasions()), sentence(r))).toList());
    }

    /** Many in short: the first, the last, and how many there are. */
    private static String occasions(List<Occasion> occasions) {
        return occasions.size() > MOST ? occasions.get(0) + " to " + occasions.get(occasions.size() - 1) + " (" + occasions.size() + ")"
                : occasions.stream().map(Occasion::toString).collect(Collectors.joining(", "));
    }

    static HtmlPage.Section section(Audit audit) {
        HtmlTable table = HtmlTable.of("About", "Of", "Remark");
        for (List<String> row : of(audit).rows()) {
            table = table.row(Html.text(row.get(0)), Html.text(row.get(1)), Html.text(row.get(2)));
        }
        return HtmlPage.Section.of("remarks", "Remarks", HtmlPage.paragraph("What may be right and should be looked at; "
                + "no verdicts."), table.rows().isEmpty() ? HtmlPage.paragraph("Nothing is remarked.") : table.html());
    }

    static String sentence(Remark remark) {
        if (remark instanceof Remark.Jump jump) {
            return "from " + jump.from().printed().text() + " to " + jump.to().printed().text() + ": more than a factor of ten";
        }
        if (remark instanceof Remark.Fraction fraction) {
            return printed(fraction.fractions()) + " among percentages such as " + fraction.others().get(0).printed().text()
                    + ": a fraction, not a percentage?";
        }
        if (remark instanceof Remark.Alike alike) {
            return "printed alike throughout: " + printed(alike.printed());
        }
        if (remark instanceof Remark.Complements both) {
            return "add to 100 throughout: " + (both.cancel() ? "what one gains in the score the other loses" : "one thing counts twice");
        }
        Remark.PartOfAYear part = (Remark.PartOfAYear) remark;
        return part.printed().printed().text() + " in less than a year, beside a standard for a year"
                + part.aYear().map(y -> "; " + Decimals.shortest(y) + " in 365 days").orElse("");
    }

    private static String printed(List<Remark.At> printed) {
        return printed.stream().map(a -> a.printed().text()).collect(Collectors.joining(", "));
    }
}
