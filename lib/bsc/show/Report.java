package bsc.show;

import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.view.AuditData;
import bsc.view.AuditRows;
import bsc.write.CsvWriter;
import bsc.write.JsonWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files of a report by their names: a page a study, an index, tables for machines, and the start of a CODECHECK. */
public final class Report {
    static final String FIGURES = "figures.csv";
    static final String VERDICTS = "verdicts.json";
    private static final String INDEX = "index.html";

    private Report() {
    }

    /** @throws BadData when a study's name cannot be the name of a page, or an input file cannot be read any more */
    public static Map<String, String> of(List<Audit> audits) {
        check(audits);
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> manifest = new LinkedHashMap<>();
        for (Audit audit : audits) {
            files.put(page(audit.study()), StudyPage.of(audit));
            manifest.put(page(audit.study()), "Every figure, relation and label of " + audit.study().id()
                    + " with its verdict and the arithmetic that led to it");
        }
        files.put(INDEX, IndexPage.of(audits));
        manifest.put(INDEX, "The studies with their counts and the fate of each conclusion");
        files.put(FIGURES, CsvWriter.write(AuditRows.of(audits)));
        manifest.put(FIGURES, "Every figure, relation and identity with its verdict, a row each");
        files.put(VERDICTS, JsonWriter.write(AuditData.of(audits)));
        manifest.put(VERDICTS, "The same, with the fate of each conclusion and the faults of the bands");
        files.put(CodecheckReadme.FILE, CodecheckReadme.of(audits));
        files.put(Codecheck.FILE, Codecheck.of(audits, manifest, files));
        return files;
    }

    static String page(Study study) {
        return study.id() + ".html";
    }

    private static void check(List<Audit> audits) {
        Set<String> names = new HashSet<>(Set.of("index"));
        for (Audit audit : audits) {
            Study study = audit.study();
            if (!study.id().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
                throw BadData.at(study.place(), "name '" + study.id() + "' cannot be the name of a page; use letters a to z, "
                        + "digits, '.', '-' and '_', at most 100");
            }
            if (!names.add(study.id().toLowerCase(Locale.ROOT))) {
                throw BadData.at(study.place(), "a page '" + study.id() + "' is in this report already; give the study a name "
                        + "of its own");
            }
        }
    }
}
