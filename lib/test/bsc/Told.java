package bsc;

import bsc.audit.Audit;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditData;
import bsc.view.AuditRows;
import bsc.view.AuditView;
import bsc.view.AuditWords;
import bsc.write.CsvWriter;
import bsc.write.JsonWriter;
import bsc.write.TextWriter;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;

/** What a terminal shows that is so wide that nothing is broken. */
public final class Told {
    public static final Words ENGLISH = Words.in(Language.ENGLISH);
    /** What an audit found, clause by clause. */
    public static final AuditWords AUDITED = new AuditWords(ENGLISH);
    private static final int WIDE = 2000;

    private Told() {
    }

    public static String text(Doc doc) {
        return new TextWriter(WIDE, false).write(doc);
    }

    public static String csv(Audit audit) {
        return CsvWriter.write(AuditRows.of(List.of(audit)));
    }

    public static JsonObject json(Audit audit) {
        return JsonParser.parseString(JsonWriter.write(AuditData.of(List.of(audit)))).getAsJsonArray().get(0).getAsJsonObject();
    }

    /** @param all whether every figure and relation is listed */
    public static String audit(Audit audit, boolean all) {
        return text(AuditView.of(audit, all, ENGLISH));
    }
}
