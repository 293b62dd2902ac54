package bsc.audit.joint;

import bsc.audit.edits.Statement;
import bsc.model.Occasion;
import java.util.List;

/**
 * Relations that each hold on their own and cannot all hold of the same numbers: no values behind the printed ones, all
 * rounded or cut, satisfy them together. Leaving out any one of them would leave no contradiction.
 */
public record Incompatible(List<Part> parts) {
    public Incompatible {
        parts = List.copyOf(parts);
    }

    /**
     * One of the relations.
     *
     * @param id    the relation
     * @param sides both with the printed numbers put in
     */
    public record Part(String id, Occasion occasion, Statement.OfRelation sides) {
    }
}
