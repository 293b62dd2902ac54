package bsc;

import bsc.audit.Audit;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditView;
import bsc.write.TextWriter;

/** What a terminal shows that is so wide that nothing is broken. */
public final class Told {
    public static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final int WIDE = 2000;

    private Told() {
    }

    public static String text(Doc doc) {
        return new TextWriter(WIDE, false).write(doc);
    }

    /** @param all whether every figure and relation is listed */
    public static String audit(Audit audit, boolean all) {
        return text(AuditView.of(audit, all, ENGLISH));
    }
}
