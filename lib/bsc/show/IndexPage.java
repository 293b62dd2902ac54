package bsc.show;

import bsc.audit.Audit;
import bsc.say.Program;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The first page of a report: every study with its counts and the fate of its conclusion. */
final class IndexPage {
    private IndexPage() {
    }

    static String of(List<Audit> audits) {
        List<String> columns = new ArrayList<>(List.of("Study", "Figures"));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Marks.title(verdict));
        }
        columns.addAll(List.of("Relations that hold", "Relations that do not hold", "Does the conclusion survive?"));
        HtmlTable table = new HtmlTable(columns, List.of());
        for (Audit audit : audits) {
            table = table.row(cells(audit).toArray(Html[]::new));
        }
        return HtmlPage.of("Reproduced hospital Balanced Scorecard studies", Html.tag("header",
                Html.tag("p", "Hospital Balanced Scorecard").css("kicker"),
                Html.tag("h1", "Does every printed figure follow from the study's own numbers?"),
                HtmlPage.paragraph("One page a study, with every figure, its verdict and the arithmetic that led to it. A finding "
                        + "is about a number, never about a person, and the transcription may be at fault as well as the print.")),
                Html.tag("main", table.html(), files()), Html.tag("footer", HtmlPage.paragraph("Written by " + Program.VERSION + ".")));
    }

    private static List<Html> cells(Audit audit) {
        List<Html> cells = new ArrayList<>(List.of(Html.of(Html.tag("a", audit.study().title())
                .with("href", Report.page(audit.study())), Html.tag("div", audit.study().hospital()), Marks.bar(audit)),
                number(audit.findings().size())));
        for (Verdict verdict : Verdict.values()) {
            cells.add(number(audit.with(verdict).size()));
        }
        cells.add(number(RelationText.count(RelationText.all(audit), Verdict.FOLLOWS)
                + RelationText.count(RelationText.all(audit), Verdict.FOLLOWS_UNDER)));
        cells.add(number(RelationText.count(RelationText.all(audit), Verdict.DOES_NOT_FOLLOW)));
        cells.add(Html.of(audit.fates().stream().map(f -> Html.tag("div", FateText.inShort(audit, f))).toArray(Html[]::new)));
        return cells;
    }

    private static Html number(long number) {
        return Html.tag("span", String.valueOf(number)).css("number");
    }

    private static Html files() {
        return Html.of(Html.tag("h2", "Files for machines"), Html.tag("ul",
                file(Report.FIGURES, "every figure, relation and identity with its verdict, a row each"),
                file(Report.VERDICTS, "the same with the conclusions' fates and the faults of bands"),
                file(Codecheck.FILE, "the start of a CODECHECK configuration file"),
                file(CodecheckReadme.FILE, "what only a person can add to it, and how")));
    }

    private static Html file(String name, String what) {
        return Html.tag("li", Html.tag("a", name).with("href", name), Html.text(": " + what));
    }
}
