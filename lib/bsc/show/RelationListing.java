package bsc.show;

import bsc.audit.RelationFinding;
import bsc.model.Choice;
import java.util.List;

/** Relations or identities with their verdicts, a row each, for machines. */
final class RelationListing {
    private RelationListing() {
    }

    static Listing of(List<RelationFinding> relations) {
        return new Listing(List.of("relation", "where", "period", "part", "left_formula", "sign", "right_formula", "left",
                "right", "verdict", "convention", "reason", "implied", "why", "diagnosis"), relations.stream().map(r -> List.of(
                r.relation().id(), r.relation().where(), r.occasion().period(), r.occasion().part(), r.relation().left(),
                r.relation().sign().word(), r.relation().right(), RelationText.left(r), RelationText.right(r), r.verdict().word(),
                r.convention().map(Choice::word).orElse(""), RelationText.sides(r), RelationText.implied(r), r.relation().why(),
                DiagnosisText.first(r.diagnoses()))).toList());
    }
}
