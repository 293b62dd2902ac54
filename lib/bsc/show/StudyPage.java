package bsc.show;

import bsc.audit.Audit;
import bsc.model.Period;
import bsc.model.Study;
import java.util.List;
import java.util.stream.Collectors;

/** The whole report on one study as a page that needs nothing else: it is read offline, without scripts, and printed. */
final class StudyPage {
    private StudyPage() {
    }

    static String of(Audit audit) {
        List<HtmlPage.Section> sections = List.of(PageSummary.of(audit), PageFate.of(audit), PageFaults.of(audit),
                PageScorecard.of(audit), PageFigures.of(audit), PageRelations.of(audit), PageRelations.unchecked(audit), RemarkText.section(audit),
                PageMethod.conventions(audit),
                PageMethod.notes(audit), PageMethod.origin(audit));
        return HtmlPage.of(audit.study().id() + ": " + audit.study().title(), header(audit.study()),
                HtmlPage.contents(sections), Html.tag("main", sections.stream().map(HtmlPage.Section::html).toList()));
    }

    private static Html header(Study study) {
        return Html.tag("header", Html.tag("p", "Does every printed figure follow from the study's own numbers?").css("kicker"),
                Html.tag("h1", study.title()), Html.tag("p", Html.text(study.citation()), doi(study)).css("citation"),
                HtmlPage.pairs("Hospital", study.hospital(), "Periods",
                        study.periods().stream().map(Period::name).collect(Collectors.joining(", ")), "Assessed", study.assessed(),
                        "Study", study.id()));
    }

    /** The DOI that the publication prints, as a link; any other address stays text, so that a page links to no stranger. */
    private static Html doi(Study study) {
        return study.source().link().map(link -> Html.of(Html.text(" "), isDoi(link)
                ? Html.tag("a", link).with("href", link) : Html.text(link))).orElse(Html.NOTHING);
    }

    static boolean isDoi(String link) {
        return link.matches("https://doi\\.org/10\\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]+");
    }
}
