package bsc.show;

import bsc.audit.Audit;
import bsc.say.Program;
import bsc.model.Convention;
import bsc.model.Note;
import bsc.model.SourceFile;
import bsc.read.Checksum;
import java.util.Optional;

/** The last parts of a study's page: conventions, notes of the transcription, versions and input files. */
final class PageMethod {
    private PageMethod() {
    }

    static HtmlPage.Section conventions(Audit audit) {
        HtmlTable table = HtmlTable.of("Convention", "Meaning", "Figures", "Relations");
        for (Convention convention : Convention.values()) {
            Optional<Convention> needed = Optional.of(convention);
            table = table.row(Html.tag("code", convention.word()), Html.text(convention.meaning()),
                    count(audit.findings().stream().filter(f -> f.convention().equals(needed)).count()),
                    count(RelationText.all(audit).stream().filter(r -> r.convention().equals(needed)).count()));
        }
        return HtmlPage.Section.of("conventions", "Conventions", HtmlPage.paragraph("The list is short, fixed and the same "
                + "for every study. Each convention is tried alone, and only where it can make a difference; the counts "
                + "say how often it was needed here."), table.html());
    }

    private static Html count(long number) {
        return Html.tag("span", String.valueOf(number)).css("number");
    }

    static HtmlPage.Section notes(Audit audit) {
        HtmlTable table = HtmlTable.of("Item", "Where", "Note");
        for (Note note : audit.study().notes()) {
            table = table.row(Html.tag("code", note.item()), Html.text(note.where()), Html.text(note.note()));
        }
        return HtmlPage.Section.of("notes", "Notes of the transcription", HtmlPage.paragraph("What the transcription had to "
                + "decide, and what a reader of the publication should know. Nothing was repaired silently."),
                table.rows().isEmpty() ? HtmlPage.paragraph("There is none.") : Html.tag("details", Html.tag("summary",
                        FindingText.counted(audit.study().notes().size(), "note")), table.html()));
    }

    static HtmlPage.Section origin(Audit audit) {
        HtmlTable table = HtmlTable.of("Input file", "SHA-256");
        for (SourceFile file : audit.study().files()) {
            table = table.row(Html.tag("code", file.name()), Html.tag("code", Checksum.sha256(file.place())).css("hash"));
        }
        return HtmlPage.Section.of("origin", "Versions and input files", HtmlPage.paragraph("Written by " + Program.VERSION
                + ". The same program and the same input files give the same page, byte by byte; it bears no date for that "
                + "reason."), table.html());
    }
}
