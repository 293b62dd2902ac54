package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.Convention;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Value;
import bsc.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges relations with the same intervals as figures: both sides are evaluated over the sets that print so. */
final class RelationJudge {
    private final Quantities quantities;

    RelationJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    /** One finding, or one for every part or every period of the span when the relation must hold for each. */
    List<RelationFinding> judge(Relation relation) {
        Formula left = quantities.parse(relation.left(), relation.place(), "expression");
        Formula right = quantities.parse(relation.right(), relation.place(), "other");
        if (relation.forEachPeriod()) {
            return quantities.study().period(relation.occasion().period()).orElseThrow().of().stream()
                    .map(year -> judge(relation, Occasion.of(year), left, right)).toList();
        }
        if (!relation.forEachPart()) {
            return List.of(judge(relation, relation.occasion(), left, right));
        }
        String period = relation.occasion().period();
        return Stream.concat(left.names().stream(), right.names().stream()).map(Term.Name::id)
                .flatMap(id -> quantities.partsOf(id, period)).distinct()
                .map(part -> judge(relation, part, left, right)).toList();
    }

    RelationFinding judge(Relation relation, Occasion occasion, Formula left, Formula right) {
        Reason sides = sides(occasion, left, right);
        if (!(sides instanceof Reason.Sides)) {
            return new RelationFinding(relation, occasion, Verdict.CANNOT_BE_JUDGED, Optional.empty(), sides, List.of());
        }
        // one formula, so that what stands on both sides is one number
        Formula difference = left.minus(right);
        boolean holds = mayHold(relation, difference, occasion, Reading.ORDINARY);
        Optional<Convention> convention = holds ? Optional.empty() : convention(relation, difference, occasion);
        Verdict verdict = holds ? Verdict.FOLLOWS : convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW;
        return new RelationFinding(relation, occasion, verdict, convention, sides,
                verdict != Verdict.DOES_NOT_FOLLOW ? List.of() : ImpliedNumbers.of(occasion, relation.sign(), reading ->
                        difference.evaluate(quantities.scope(occasion, reading)) instanceof Value.Known known ? Optional.of(known) : Optional.empty()));
    }

    /** What a machine printed it computed in double precision, whatever else was chosen. */
    private Optional<Convention> convention(Relation relation, Formula difference, Occasion occasion) {
        Reading byMachine = Conventions.alike(Reading.ORDINARY, Convention.DOUBLE_PRECISION);
        return mayHold(relation, difference, occasion, byMachine) ? Optional.of(Convention.DOUBLE_PRECISION)
                : Conventions.OF_RELATIONS.stream().filter(c -> mayHold(relation, difference, occasion, byMachine.under(c))).findFirst();
    }

    /** Both sides with the numbers put in, or why one is not known. */
    Reason sides(Occasion occasion, Formula left, Formula right) {
        Value a = left.atFace(quantities.scope(occasion, Reading.ORDINARY));
        Value b = right.atFace(quantities.scope(occasion, Reading.ORDINARY));
        return a instanceof Value.Known x && b instanceof Value.Known y ? new Reason.Sides(
                quantities.putIn(left, occasion, Reading.ORDINARY), x.centre(), quantities.putIn(right, occasion, Reading.ORDINARY), y.centre())
                : Reason.unknown(a instanceof Value.Known ? b : a);
    }

    private boolean mayHold(Relation relation, Formula difference, Occasion occasion, Reading reading) {
        return difference.evaluate(quantities.scope(occasion, reading)) instanceof Value.Known known
                && relation.sign().mayHold(known.range());
    }
}
