package bsc.show;

import bsc.audit.Audit;
import bsc.audit.RelationFinding;
import bsc.model.BadData;
import bsc.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the cells of notebooks ask about relations, which must hold whatever the method, and about the identities of
 * bed indicators. Never returns null; a wrong id is refused with the right ones.
 */
public final class ShowRelations {
    private ShowRelations() {
    }

    /** The relations named, one row for each occasion that they were judged on, in the order of the names. */
    public static Listing of(Audit audit, String... ids) {
        return listing(Arrays.stream(ids).flatMap(id -> findings(audit, id).stream()).toList());
    }

    /** The relations and identities that do not hold. */
    public static Listing broken(Audit audit) {
        return listing(RelationText.all(audit).stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).toList());
    }

    /** The identities of the bed indicators, in every period that has all of them. */
    public static Listing identities(Audit audit) {
        return listing(audit.identities());
    }

    /** The findings on one relation or identity, one for each occasion that it was judged on. */
    public static List<RelationFinding> findings(Audit audit, String id) {
        List<RelationFinding> found = RelationText.all(audit).stream().filter(r -> r.relation().id().equals(id)).toList();
        if (found.isEmpty()) {
            throw new BadData("'" + id + "' is not a relation of " + audit.study().id() + "; relations are: "
                    + RelationText.all(audit).stream().map(r -> r.relation().id()).distinct().collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static Listing listing(List<RelationFinding> findings) {
        return new Listing(List.of("relation", "left", "must be", "right", "verdict"), findings.stream().map(r -> List.of(
                RelationText.what(r), r.left(), r.relation().sign().word(), r.right(), RelationText.verdict(r))).toList());
    }
}
