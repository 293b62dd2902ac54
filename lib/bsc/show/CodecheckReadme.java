package bsc.show;

import bsc.audit.Audit;
import bsc.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the configuration file of a CODECHECK lacks because only a person can supply it, and how to finish it. */
final class CodecheckReadme {
    static final String FILE = "CODECHECK-README.md";

    private CodecheckReadme() {
    }

    static String of(List<Audit> audits) {
        return """
                # What codecheck.yml lacks, and how to finish it

                `codecheck.yml` follows the CODECHECK configuration file specification 1.0
                (https://codecheck.org.uk/spec/config/1.0/). It holds what the program knows: the paper as transcribed, the
                files of this report, a summary, and the SHA-256 of every input file. Nothing is invented and no placeholder is
                set. **It is not a certificate**, and this report is not a CODECHECK until a person has checked it.

                ## Missing: only a person can supply it

                | field | what it is |
                |---|---|
                | `codechecker` | name (required) and ORCID of everybody who checked |
                | `report` | where the certificate is published, as a rule its DOI (required) |
                | `certificate` | the number from the register, in the form year-number |
                | `check_time` | when the check was completed |
                | `repository` | where data and program are kept |
                %s
                ## How to finish

                1. Read the page of the study, and look up each figure that does not follow in the publication: the
                   transcription may be at fault. A fault of the transcription is corrected in the study's data, and the report
                   written anew; a fault of the print stays.
                2. Copy this folder, because a report is replaced when it is written again. (One in which a person has changed
                   or added anything is not replaced.)
                3. Ask for a certificate number in the register (https://github.com/codecheckers/register).
                4. Add the missing fields to `codecheck.yml`; put what you wrote and ran into a folder `codecheck` beside it.
                5. The first author listed must be the corresponding author of the workflow: reorder if need be.
                6. Publish the certificate, and put its DOI into `report`.

                Specification 2.0 (September 2026) asks for more: the ORCID of every author, `paper: reference`, `summary` and
                `certificate` are required there.
                """.formatted(papers(audits)).replace("\r\n", "\n");
    }

    private static String papers(List<Audit> audits) {
        List<String> rows = new ArrayList<>();
        if (audits.size() > 1) {
            rows.add("| `paper` | a certificate is about one paper, and this report about " + audits.size()
                    + ": they stand in `hospital_balanced_scorecard: papers`. Name one study when you write the report, and "
                    + "`paper` is filled |");
        }
        rows.add("| authors' `ORCID` | no study prints them |");
        for (Audit audit : audits) {
            Source source = audit.study().source();
            if (source.authors().isEmpty()) {
                rows.add("| `paper: authors` | " + cell(audit.study().id()) + " lists none (`authors` in datapackage.json) |");
            }
            if (source.link().isEmpty()) {
                rows.add("| `paper: reference` | " + cell(audit.study().id()) + " prints no DOI |");
            }
        }
        return rows.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String text) {
        return "`" + text + "`";
    }
}
