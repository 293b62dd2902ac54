package bsc.audit;

import bsc.model.Convention;
import bsc.model.Occasion;
import bsc.model.Relation;
import bsc.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Whether a relation holds on one occasion: FOLLOWS when some values behind the printed numbers make it hold.
 *
 * @param convention the convention under which alone it holds
 * @param reason     both sides, or what is not known
 * @param diagnoses  the input that, with one slip mended, repairs this and all else that names it; mostly empty
 * @param implied    what each number would have to be for the relation to hold with the others; empty where no single number can mend it
 */
public record RelationFinding(Relation relation, Occasion occasion, Verdict verdict, Optional<Convention> convention,
                              Reason reason, List<Implied> implied, List<Diagnosis> diagnoses) {
    public RelationFinding {
        implied = List.copyOf(implied);
        diagnoses = List.copyOf(diagnoses);
    }

    RelationFinding(Relation relation, Occasion occasion, Verdict verdict, Optional<Convention> convention, Reason reason,
                    List<Implied> implied) {
        this(relation, occasion, verdict, convention, reason, implied, List.of());
    }

    RelationFinding with(List<Diagnosis> proposed) {
        return new RelationFinding(relation, occasion, verdict, convention, reason, implied, proposed);
    }
}
