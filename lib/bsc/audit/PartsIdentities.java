package bsc.audit;

import bsc.formula.Aggregate;
import bsc.formula.Reading;
import bsc.model.Calendar;
import bsc.model.Convention;
import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.Measure;
import bsc.model.NumberedParts;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Study;
import bsc.model.Value;
import bsc.model.Verdict;
import bsc.model.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a study prints a whole and all its parts (the twelve months of a year, the parts that measures.csv declares), the
 * whole is their sum or mean without being declared as a relation.
 */
final class PartsIdentities {
    private final Study study;
    private final Map<String, List<Input>> wholes = new HashMap<>();
    private final Map<String, Map<String, List<Input>>> parts = new HashMap<>();

    PartsIdentities(Study study) {
        this.study = study;
        for (Input input : study.inputs()) {
            if (input.occasion().whole()) {
                wholes.computeIfAbsent(input.measure(), m -> new ArrayList<>()).add(input);
            } else {
                parts.computeIfAbsent(input.measure(), m -> new HashMap<>())
                        .computeIfAbsent(input.occasion().period(), p -> new ArrayList<>()).add(input);
            }
        }
    }

    List<RelationFinding> findings() {
        List<RelationFinding> findings = new ArrayList<>();
        for (Measure measure : study.measures()) {
            if (measure.parts() == Parts.SUM || measure.parts() == Parts.MEAN) {
                wholes.getOrDefault(measure.id(), List.of()).forEach(whole -> judge(measure, whole).ifPresent(findings::add));
            }
        }
        return findings;
    }

    private Optional<RelationFinding> judge(Measure measure, Input whole) {
        List<Input> parts = this.parts.getOrDefault(measure.id(), Map.of()).getOrDefault(whole.occasion().period(), List.of());
        List<String> names = parts.stream().map(p -> p.occasion().part()).toList();
        if (measure.whole().isEmpty() ? !makeAYear(measure, names) : names.size() != measure.whole().size()) {
            return Optional.empty();
        }
        boolean exact = measure.parts() == Parts.SUM && parts.stream().allMatch(p -> p.printed().exact());
        Printed.Number printed = exact ? whole.printed() : whole.printed().computed();
        Value.Known made = made(measure, parts, Reading.Prints.AS_THEY_STAND, Printed.Number::rounded);
        boolean follows = made.range().meets(printed.rounded());
        boolean cut = made(measure, parts, Reading.Prints.AS_THEY_STAND, Printed.Number::roundedOrCut).range().meets(printed.roundedOrCut());
        List<Implied> implied = follows || cut ? List.of() : ImpliedNumbers.of(whole.occasion(), Sign.EQUAL,
                reading -> Optional.of(difference(measure, parts, whole, exact, reading.prints())));
        return Optional.of(new RelationFinding(relation(measure, whole), whole.occasion(),
                follows ? Verdict.FOLLOWS : cut ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW,
                !follows && cut ? Optional.of(Convention.CUT) : Optional.empty(),
                new Reason.PartsAndWhole(measure.parts(), parts.size(), made.centre(), printed), implied));
    }

    private static boolean makeAYear(Measure measure, List<String> names) {
        return Calendar.whole(names) || !measure.unit().mayBeOfQuestions()
                && NumberedParts.of(names).filter(n -> n.makeAYear(names)).isPresent();
    }

    private static Value.Known difference(Measure measure, List<Input> parts, Input whole, boolean exact, Reading.Prints prints) {
        Value.Known made = made(measure, parts, prints, Printed.Number::rounded);
        Printed.Number printed = exact ? prints.of(whole) : prints.of(whole).computed();
        return new Value.Known(made.centre().subtract(printed.value()), made.range().minus(printed.rounded()));
    }

    private static Value.Known made(Measure measure, List<Input> parts, Reading.Prints prints, Function<Printed.Number, Interval> set) {
        List<Value.Known> values = new ArrayList<>();
        parts.forEach(p -> values.add(new Value.Known(prints.of(p).value(), set.apply(prints.of(p)))));
        return (measure.parts() == Parts.SUM ? Aggregate.SUM : Aggregate.MEAN).of(values);
    }

    private static Relation relation(Measure measure, Input whole) {
        return new Relation("parts_of_" + measure.id(), whole.where(), new Occasion(whole.occasion().period(), ""),
                measure.parts().word() + "(" + measure.id() + ")", Sign.EQUAL, measure.id(),
                Why.Rule.made(measure.parts()), whole.place());
    }
}
