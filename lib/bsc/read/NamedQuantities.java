package bsc.read;

import bsc.model.Input;
import bsc.model.Measure;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Relations that the names of measures say: what measures.csv calls {@code part_of} another is not above it, and what it
 * calls {@code same_as} another has the same number, in every period and part in which both are published. Nothing is said
 * where either may be below zero, for a part may exceed a whole of which another part is negative, nor where the study declares
 * the same relation itself.
 */
public final class NamedQuantities {
    private NamedQuantities() {
    }

    /** The relations declared, and behind them those that the names say. */
    public static List<Relation> relations(List<Measure> measures, List<Input> inputs, List<Relation> declared) {
        List<Relation> all = new ArrayList<>(declared);
        for (Measure measure : measures) {
            measure.partOf().ifPresent(whole -> add(all, measure, whole, "_within_", Sign.AT_MOST, inputs, declared));
            measure.sameAs().ifPresent(other -> add(all, measure, other, "_is_", Sign.EQUAL, inputs, declared));
        }
        return all;
    }

    private static void add(List<Relation> all, Measure measure, String other, String between, Sign sign, List<Input> inputs,
                            List<Relation> declared) {
        for (Input one : inputs) {
            Optional<Input> beside = inputs.stream().filter(i -> one.measure().equals(measure.id()) && i.measure().equals(other)
                    && i.occasion().equals(one.occasion())).findFirst();
            boolean said = declared.stream().anyMatch(r -> r.sign() == sign && r.left().strip().equals(measure.id())
                    && r.right().strip().equals(other));
            if (beside.isPresent() && !said && !isBelowZero(one) && !isBelowZero(beside.get())) {
                String where = one.where().equals(beside.get().where()) ? one.where() : one.where() + "; " + beside.get().where();
                all.add(new Relation(measure.id() + between + other, where, one.occasion(), measure.id(), sign, other,
                        sign == Sign.EQUAL ? Why.Rule.SAME : Why.Rule.PART, measure.place()));
            }
        }
    }

    /** True when the number may stand for one below zero. */
    private static boolean isBelowZero(Input input) {
        return input.printed().roundedOrCut().low().signum() < 0;
    }
}
