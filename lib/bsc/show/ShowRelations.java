package bsc.show;

import bsc.audit.Audit;
import bsc.audit.RelationFinding;
import bsc.model.Verdict;
import java.util.List;

/**
 * What the cells of notebooks ask about all relations at once: those that a study declares, and the identities of its bed
 * indicators. Those named one by one are shown by {@link Show#relations}. Never returns null.
 */
public final class ShowRelations {
    private ShowRelations() {
    }

    /** The relations and identities that do not hold. */
    public static Listing broken(Audit audit) {
        return listing(RelationText.all(audit).stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).toList());
    }

    /** The identities of the bed indicators, in every period that has all of them. */
    public static Listing identities(Audit audit) {
        return listing(audit.identities());
    }

    private static Listing listing(List<RelationFinding> findings) {
        return new Listing(List.of("relation", "left", "must be", "right", "verdict"), findings.stream().map(r -> List.of(
                RelationText.what(r), r.left(), r.relation().sign().word(), r.right(), RelationText.verdict(r))).toList());
    }
}
