package bsc;

import bsc.audit.Audit;
import bsc.model.Study;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditView;
import bsc.view.ImproveView;
import bsc.view.ScorecardView;

/**
 * What is told in sentences and has no table, for notebooks and scripts of one's own, in the reader's language (BSC_LANG);
 * for everything else see {@link Tables}. In a notebook a Doc shows itself.
 */
public final class Docs {
    private Docs() {
    }

    /** Whether each of a study's conclusions survives, and what would change it. */
    public static Doc conclusion(Audit audit) {
        return AuditView.conclusion(audit, words());
    }

    /** What {@code ./jbang reproduce} tells. */
    public static Doc reproduce(Audit audit) {
        return AuditView.of(audit, false, words());
    }

    /** What {@code ./jbang scorecard} tells of the period that a study assesses. */
    public static Doc scorecard(Study study) {
        return ScorecardView.of(study, study.assessed(), words());
    }

    /** What {@code ./jbang improve} tells of the period that a study assesses. */
    public static Doc improve(Study study) {
        return ImproveView.of(study, study.assessed(), words());
    }

    private static Words words() {
        return Words.in(Language.ofReader());
    }
}
